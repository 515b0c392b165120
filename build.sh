#!/usr/bin/env bash
# Builds, tests and shows Facts First. `./build.sh help` lists what it can do.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
. build/needs.sh

wasm_target=wasm32-unknown-unknown
example=tests/corpus/example.txt

help() {
  cat <<'EOF'
./build.sh               build everything, then check an example message with it
./build.sh test          run every check and test (as root it installs the browsers that they need)
./build.sh run           open the playground in Chromium, with the extension loaded
./build.sh run firefox   the same in Firefox
./build.sh help          this list

What is built:
  target/release/facts-first       the command
  dist/chromium/  dist/firefox/    the extension, to load unpacked
  dist/facts-first-*.zip           the extension, packed
  dist/www/                        the playground, to serve from anywhere
EOF
}

build() {
  need_rust
  need_node
  need_wasm_target "$wasm_target"
  need_node_modules
  cargo build --release --bin facts-first
  cargo build --profile wasm --target "$wasm_target" --lib
  local made="${CARGO_TARGET_DIR:-target}"
  cargo run --quiet -p facts-first-build -- "$made/$wasm_target/wasm/facts_first.wasm" "$made/release/facts-first"
}

show() {
  echo
  echo "facts-first check $example"
  "${CARGO_TARGET_DIR:-target}/release/facts-first" check "$example"
  echo
  echo "Built. Load dist/chromium as an unpacked extension, or see it now: ./build.sh run"
}

case "${1:-build}" in
  build)
    build
    show
    ;;
  test)
    build
    . build/test.sh
    run_tests
    ;;
  run)
    case "${2:-chromium}" in chromium | firefox) ;; *) help >&2 && exit 2 ;; esac
    build
    exec node www/serve.js "${2:-chromium}"
    ;;
  help | -h | --help) help ;;
  *)
    help >&2
    exit 2
    ;;
esac
