# Two commands matter: `make demo` shows it, `make test` proves it. `make help` lists the rest.
# Every step prints the seconds it took. Nothing here runs two cargo builds at once.

CARGO ?= cargo
export CARGO
export CARGO_INCREMENTAL ?= $(if $(CI),0,1)

step  := .ci/step
wasm  := --target wasm32-unknown-unknown
side  := --workspace --exclude frontend --exclude pack
strict := -- -D warnings

.PHONY: help demo test setup setup-build setup-test build wasm pack server check gates lint unit nextest gates-selftest e2e sizes dev screenshots bench test-deep

help: ## this list
	@grep -E '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

demo: setup-build build ## build everything and open a demo city on http://127.0.0.1:3000
	target/release/samenhier demo

test: setup gates-selftest check nextest build e2e sizes ## all that a change must pass

# --- Set-up: idempotent; says what is missing when it cannot get it -----------------------------------------------------
setup: setup-build setup-test ## tools for building and testing
setup-build:
	@$(step) "set-up: Rust" .ci/setup/rust.sh
	@$(step) "set-up: Wasm target" .ci/setup/wasm-target.sh
	@$(step) "set-up: Node packages" .ci/setup/node.sh
setup-test:
	@$(step) "set-up: browser" .ci/setup/browser.sh
	@$(step) "set-up: PostgreSQL" .ci/setup/postgres.sh
	@$(step) "set-up: nextest" .ci/setup/nextest.sh
	@$(step) "set-up: strace" .ci/setup/strace.sh

# --- Build: Wasm, then the site, then the server that carries the site inside itself ------------------------------------
build: wasm pack server ## target/release/samenhier, one file that runs in an empty folder
wasm:
	@$(step) "build: Wasm" $(CARGO) build --locked -p frontend $(wasm) --profile wasm-release
pack:
	@$(step) "build: pack step" $(CARGO) build --locked -p pack
	@$(step) "build: site" target/debug/pack
server:
	@$(step) "build: server" $(CARGO) build --locked -p server --release

# --- Checks: under two minutes warm -------------------------------------------------------------------------------------
check: gates lint unit ## format, gates, clippy on both sides, unit tests
gates: ## rules of the house that no compiler knows
	@$(step) "gates" .ci/gates/all.sh
gates-selftest:
	@$(step) "gates can fail" .ci/gates/selftest.sh
lint:
	@$(step) "format" $(CARGO) fmt --all --check
	@$(step) "clippy: server side" $(CARGO) clippy --locked $(side) --all-targets $(strict)
	@$(step) "clippy: Wasm side" $(CARGO) clippy --locked -p frontend $(wasm) $(strict)
unit:
	@$(step) "unit tests" $(CARGO) nextest run --locked $(side) --lib
nextest: ## every Rust test, on SQLite and on PostgreSQL
	@$(step) "tests on both databases" .ci/postgres with $(CARGO) nextest run --locked $(side) --profile ci
e2e: ## the browser journeys, on the binary of `make build`
	@$(step) "browser journeys" .ci/e2e
sizes: ## what the browser is asked to fetch, against frontend/budget.toml
	@$(step) "sizes" target/debug/pack --check

# --- Work ---------------------------------------------------------------------------------------------------------------
dev: ## rebuild and restart on http://127.0.0.1:3000 at every change
	.ci/dev
screenshots: ## the pictures of server/docs/SCREENS.md, from the demonstration
	@$(step) "screenshots" npm --prefix end2end run --silent screenshots
bench: ## how fast matching is, and how fast pages are served
	@CARGO="$(CARGO)" $(step) "benchmarks of matching" server/matching/bench/race.sh
	@$(step) "benchmark of pages" $(CARGO) bench --locked -p server --bench pages
test-deep: test ## all of it, with the long random tests and every browser combination
	@$(step) "set-up: Firefox" .ci/setup/firefox.sh
	@$(step) "clippy: pack step" $(CARGO) clippy --locked -p pack --all-targets $(strict)
	@$(step) "tests of the pack step" $(CARGO) test --locked -p pack
	@SAMENHIER_DEEP=1 PROPTEST_CASES=2000 $(step) "tests, deep" .ci/postgres with $(CARGO) nextest run --locked $(side) --profile deep --run-ignored all
	@SAMENHIER_DEEP=1 $(step) "browser journeys, deep" .ci/e2e
