#!/bin/sh
# Sets up the other contestants in an environment of their own, once.
set -eu
cd "$(dirname "$0")"
if [ ! -x .venv/bin/python ] || ! .venv/bin/python -c 'import scipy, lap, ortools' 2>/dev/null; then
    echo "bench: installing scipy, lap and ortools into $(pwd)/.venv"
    python3 -m venv .venv
    .venv/bin/pip install --quiet --disable-pip-version-check numpy scipy lap ortools
fi
