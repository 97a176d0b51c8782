#!/usr/bin/env bash
# Finds or builds cargo-nextest, which runs the tests.
. "$(dirname "$0")/../lib.sh"
if ! cargo nextest --version >/dev/null 2>&1; then
	say "nextest: building cargo-nextest once (some minutes)"
	"$cargo" install --locked --quiet cargo-nextest || die "cargo-nextest could not be built: see https://nexte.st for a ready one."
fi
say "nextest: $(cargo nextest --version | head -n 1)"
