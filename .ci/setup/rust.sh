#!/usr/bin/env bash
# Checks the Rust tool chain: rustc of at least the workspace's rust-version, with rustfmt and clippy.
. "$(dirname "$0")/../lib.sh"
wanted=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' "$root/Cargo.toml")
have rustc || die "Rust is missing: install it from https://rustup.rs and run this again."
found=$(rustc --version | cut -d' ' -f2)
[ "$(printf '%s\n' "$wanted" "$found" | sort -V | head -n 1)" = "$wanted" ] ||
	die "Rust $wanted or newer is needed and rustc is $found: run 'rustup update stable'."
for part in rustfmt clippy; do
	cargo "${part/rustfmt/fmt}" --version >/dev/null 2>&1 ||
		rustup component add "$part" >/dev/null 2>&1 ||
		die "$part is missing and rustup could not add it: run 'rustup component add $part'."
done
say "rust: $found with rustfmt and clippy"
