#!/usr/bin/env bash
# Finds or installs the PostgreSQL programs that the tests start a throw-away cluster with.
. "$(dirname "$0")/../lib.sh"
"$root/.ci/postgres" bin >/dev/null 2>&1 || debian_install "PostgreSQL" postgresql
say "postgres: programs in $("$root/.ci/postgres" bin)"
