#!/usr/bin/env bash
# Counts instructions with valgrind's callgrind, which are the same on a busy machine: of start-up, and of a check of 1,313
# and of 140 characters. Each is the difference between ten times and once, divided by nine.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
command -v valgrind >/dev/null || { echo "valgrind is missing (Debian: apt-get install valgrind)" >&2; exit 1; }
program=$(cargo bench --profile measure --bench instructions --no-run --message-format=json 2>/dev/null |
  sed -nE 's/.*"name":"instructions".*"executable":"([^"]+)".*/\1/p' | tail -n 1)
count() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$program" "$1" "$2" 2>&1 | sed -nE 's/.*Collected : ([0-9]+).*/\1/p'
}
printf '| | instructions | at most |\n|---|---|---|\n'
for row in 'long:800000' 'short:160000' 'start-up:9000000'; do
  once=$(count "${row%%:*}" 1)
  ten=$(count "${row%%:*}" 10)
  printf '| %s | %s | %s |\n' "${row%%:*}" $(((ten - once) / 9)) "${row##*:}"
done
