#!/usr/bin/env bash
# Fuzzes `check`: fuzz/run.sh [EXECUTIONS], a million when not said. More options of libFuzzer may follow.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
executions="${1:-1000000}"
shift || true
command -v cargo-fuzz >/dev/null || {
  echo "cargo-fuzz is missing. Install it: cargo install cargo-fuzz" >&2
  exit 1
}
# Without the address sanitizer, which wants a nightly compiler and has little to find in safe Rust. Without traced
# comparisons, which cost two thirds of the time: the core compares the numbers of words, and no number is in the text.
# What the fuzzer finds on its way goes to the first folder; the seeds are only read.
mkdir -p fuzz/corpus/check
exec cargo fuzz run check --sanitizer none --no-trace-compares fuzz/corpus/check fuzz/seeds -- \
  -dict=fuzz/check.dict -max_len=2048 -timeout=10 -print_final_stats=1 -runs="$executions" "$@"
