#!/usr/bin/env bash
# Runs every gate; tells all findings, not only the first gate's.
cd "$(dirname "$0")" || exit 1
code=0
for gate in length source style dutch used dependencies; do
	PYTHONDONTWRITEBYTECODE=1 python3 "$gate.py" || code=1
done
exit $code
