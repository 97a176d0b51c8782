#!/usr/bin/env bash
# Finds or installs what the browser tests look through: Chromium and a font with Arabic letters.
. "$(dirname "$0")/../lib.sh"
# Not named after a browser: `command -v chromium` would find the function and install nothing.
found_browser() {
	local name
	for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
		"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
		[ -n "$name" ] && type -P "$name" && return
	done
	return 1
}
arabic() { ! have fc-list || [ -n "$(fc-list :lang=ar family)" ]; }
found_browser >/dev/null || debian_install "a Chromium browser" chromium fonts-noto-core
arabic || debian_install "a font with Arabic letters" fonts-noto-core
say "browser: $(found_browser), Arabic letters at hand"
