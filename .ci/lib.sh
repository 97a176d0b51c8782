# Sourced by the scripts beside it: one way to speak, to stop, and to install a Debian package.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cargo=${CARGO:-cargo}

say() { printf '%s\n' "$*"; }
die() {
	printf 'error: %s\n' "$*" >&2
	exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }

# Installs Debian packages when we may; otherwise says, in one sentence, what a person has to do.
debian_install() { # why, package...
	local why=$1
	shift
	if [ "$(id -u)" != 0 ] || ! have apt-get; then
		die "$why is missing: install it (on Debian or Ubuntu: sudo apt-get install $*) and run this again."
	fi
	say "installing $* (Debian) for $why"
	local log
	log=$(mktemp)
	if ! { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } \
		>"$log" 2>&1; then
		tail -n 5 "$log" >&2
		die "apt-get could not install $*; the lines above say why."
	fi
	rm -f "$log"
}
