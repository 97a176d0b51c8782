#!/bin/sh
# The whole race: sets up the contestants, builds our side, prints the table. Arguments choose parts: 1000 5000 sparse rest.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
"$here/setup.sh"
exec "$here/.venv/bin/python" "$here/race.py" "$@"
