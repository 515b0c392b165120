#!/usr/bin/env bash
# Installs the peers by their lock file, and compares. The project must be built: ./build.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --ignore-scripts --no-audit --no-fund
exec node compare.js "$@"
