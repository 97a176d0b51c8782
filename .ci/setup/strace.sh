#!/usr/bin/env bash
# strace, for the test that sees a commit reach the disk before its answer goes out. Linux only; elsewhere the test says so.
. "$(dirname "$0")/../lib.sh"
if [ "$(uname)" = Linux ]; then
	have strace || debian_install "strace" strace
	say "strace: $(strace --version | head -n 1)"
else
	say "strace: not on $(uname); the test of the order on the disk says that it did not run"
fi
