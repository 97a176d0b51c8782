#!/usr/bin/env bash
# Finds or installs what the browser tests look through: Chromium and a font with Arabic letters.
. "$(dirname "$0")/../lib.sh"
chromium() {
	local name
	for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
		"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
		[ -n "$name" ] && have "$name" && command -v "$name" && return
	done
	return 1
}
arabic() { ! have fc-list || [ -n "$(fc-list :lang=ar family)" ]; }
chromium >/dev/null || debian_install "a Chromium browser" chromium fonts-noto-core
arabic || debian_install "a font with Arabic letters" fonts-noto-core
say "browser: $(chromium), Arabic letters at hand"
