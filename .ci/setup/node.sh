#!/usr/bin/env bash
# Installs the browser tests' packages and wasm-opt into end2end/node_modules, exactly as its lock file says.
. "$(dirname "$0")/../lib.sh"
have node && have npm || die "Node 20 or newer with npm is missing: install it from https://nodejs.org and run this again."
[ "$(node -p 'parseInt(process.versions.node)')" -ge 20 ] || die "Node $(node --version) is too old: version 20 or newer is needed."
cd "$root/end2end"
stamp=node_modules/.installed
if ! cmp -s package-lock.json "$stamp"; then
	say "node: installing $(node -p 'Object.keys(require("./package-lock.json").packages).length - 1') packages"
	npm ci --no-audit --no-fund --silent || die "npm ci failed in end2end/: see the lines above."
	cp package-lock.json "$stamp"
fi
say "node: $(node --version), packages as in end2end/package-lock.json"
