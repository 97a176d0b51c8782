#!/usr/bin/env bash
# Makes `cargo build --target wasm32-unknown-unknown` work: through rustup where it can download, and otherwise by building
# the target's standard library from Debian's source package of exactly this compiler (half a minute, signatures checked).
. "$(dirname "$0")/../lib.sh"
target=wasm32-unknown-unknown
sysroot=$(rustc --print sysroot)
version=$(rustc --version | cut -d' ' -f2)
lib=$sysroot/lib/rustlib/$target/lib
src=$sysroot/lib/rustlib/src/rust

ready() { compgen -G "$lib/libstd-*.rlib" >/dev/null; }
finish() {
	say "wasm-target: the standard library of $target stands in $lib"
	exit 0
}
ready && finish
if have rustup && rustup target add "$target" >/dev/null 2>&1 && ready; then finish; fi
say "wasm-target: rustup cannot download $target here; building it from the source of rustc $version"

scratch=$(mktemp -d)
chmod 755 "$scratch"
linked=
clean() {
	[ -z "$linked" ] || rm -f "$src"
	rm -rf "$scratch"
}
trap clean EXIT

# An apt of our own: the machine's mirror, its installed Debian keys, lists and cache in the scratch folder.
private_apt() {
	local tool=$1
	shift
	"$tool" -o Dir::Etc::SourceList="$scratch/sources.list" -o Dir::Etc::SourceParts=/dev/null \
		-o Dir::State::Lists="$scratch/lists" -o Dir::Cache="$scratch/cache" -o Debug::NoLocking=1 "$@"
}
fetch_source() {
	local mirror keys=/usr/share/keyrings/debian-archive-keyring.gpg suite found
	have apt-get && have dpkg && [ -r "$keys" ] || return 1
	mirror=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null |
		grep -oE 'https?://[^] ]*/debian/?( |$)' | head -n 1 | tr -d ' ')
	mkdir -p "$scratch/lists/partial" "$scratch/cache/archives/partial"
	for suite in trixie-backports trixie forky sid; do
		echo "deb [signed-by=$keys] ${mirror:-http://deb.debian.org/debian} $suite main" >"$scratch/sources.list"
		private_apt apt-get -qq update >/dev/null 2>&1 || continue
		found=$(private_apt apt-cache madison rust-src | awk '{print $3}' | grep -m 1 "^$version[+~-]") || continue
		say "wasm-target: rust-src $found from $suite"
		(cd "$scratch" && private_apt apt-get -qq download "rust-src=$found" >/dev/null 2>&1) || continue
		dpkg -x "$scratch"/rust-src_*.deb "$scratch/unpacked"
		return 0
	done
	return 1
}

[ -w "$sysroot/lib/rustlib" ] || die "$target is missing and $sysroot is not yours to write: run 'rustup target add $target'."
if [ ! -f "$src/library/Cargo.lock" ]; then
	fetch_source || die "$target cannot be had: 'rustup target add $target' failed and Debian has no rust-src $version; \
install a Rust release whose target can be downloaded."
	mkdir -p "$(dirname "$src")"
	ln -sfn "$scratch/unpacked/usr/src/rustc-$version" "$src"
	linked=yes
fi
mkdir -p "$scratch/empty/src"
touch "$scratch/empty/src/lib.rs"
printf '[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\n' >"$scratch/empty/Cargo.toml"
(
	cd "$scratch/empty"
	CARGO_TARGET_DIR=$scratch/out RUSTC_BOOTSTRAP=1 __CARGO_DEFAULT_LIB_METADATA=stdstable \
		RUSTFLAGS='-Cembed-bitcode=yes -Zforce-unstable-if-unmarked' \
		"$cargo" build --release --quiet -Zbuild-std=std,panic_abort,proc_macro,test \
		-Zbuild-std-features=compiler-builtins-mem --target "$target"
) || die "the standard library of $target did not build; the compiler's own words stand above."
mkdir -p "$lib"
rm -f "$scratch/out/$target/release/deps/"libempty-*.rlib
cp "$scratch/out/$target/release/deps/"*.rlib "$lib/"
finish
