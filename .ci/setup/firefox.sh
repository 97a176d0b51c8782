#!/usr/bin/env bash
# Finds or installs Firefox, the second browser of the long run.
. "$(dirname "$0")/../lib.sh"
found_firefox() {
	local place
	for place in "${FIREFOX:-}" /usr/bin/firefox-esr /usr/bin/firefox /Applications/Firefox.app/Contents/MacOS/firefox; do
		[ -x "$place" ] && printf '%s\n' "$place" && return
	done
	return 1
}
found_firefox >/dev/null || debian_install "Firefox" firefox-esr
say "firefox: $(found_firefox)"
