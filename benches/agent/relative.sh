#!/usr/bin/env bash
# Installs harper.js by the peers' lock file, and measures the same typing without an extension, with ours, and with it. Build first: ./build.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
peers=../peers
[ "$peers/node_modules/.package-lock.json" -nt "$peers/package-lock.json" ] || npm ci --prefix "$peers" --ignore-scripts --no-audit --no-fund
exec node relative.js
