# Every check and test, one after the other; all are run, whatever fails, and counted in one line at the end.

passed=0
failed=0
log=$(mktemp)
# the files of tests that passed only when they were run once more
again=$(mktemp)
# how long each file of tests took
times=$(mktemp)
trap 'rm -f "$log" "$again" "$again.lock" "$times"' EXIT

# sum PATTERN: the numbers that the PATTERN's group catches in the log, added up.
sum() {
  sed -nE "s/$1/\\1/p" "$log" | awk '{ total += $1 } END { print total + 0 }'
}

# check NAME COMMAND…: a check that passes or fails as a whole.
check() {
  printf '\n== %s\n' "$1"
  shift
  if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
}

# tests NAME PASSED FAILED COMMAND…: tests whose output tells their numbers, by two patterns.
tests() {
  local pass="$2" fail="$3" status=0
  printf '\n== %s\n' "$1"
  shift 3
  "$@" 2>&1 | tee "$log" || status=$?
  local fallen
  fallen=$(sum "$fail")
  [ "$status" -ne 0 ] && [ "$fallen" -eq 0 ] && fallen=1
  passed=$((passed + $(sum "$pass")))
  failed=$((failed + fallen))
}

lint() {
  cargo clippy --workspace --all-targets --quiet -- -D warnings &&
    cargo clippy --lib --target "$wasm_target" --quiet -- -D warnings
}

# node_file FILE: its tests. A browser or a webmail on a busy machine stumbles now and then, in some other test each time; so a file with
# a failure is run once more, which is told at the end. What is wrong fails again. What the first run counted is not counted.
node_file() {
  local out status=0 began=$SECONDS
  out=$(mktemp)
  run_node_file "$1" >"$out" 2>&1 || status=$?
  if [ "$status" -ne 0 ]; then
    { flock 9 && sed -E 's/^ℹ (pass|fail)/ℹ in the first run: \1/' "$out"; } 9>"$again.lock"
    status=0
    run_node_file "$1" >"$out" 2>&1 || status=$?
    [ "$status" -ne 0 ] || printf '%s\n' "$1" >>"$again"
  fi
  printf '%4d s  %s\n' "$((SECONDS - began))" "$1" >>"$times"
  # one file's words in one piece
  { flock 9 && cat "$out"; } 9>"$again.lock"
  rm -f "$out"
  return "$status"
}

# run_node_file FILE: its tests once. A file that hangs is ended after several times what the longest takes: by Node, which tells
# what passed before, and else from outside, since Node waits for ever for a file that does not end by itself.
run_node_file() {
  timeout --kill-after=10 450 node --test --test-timeout=420000 --test-reporter=spec "$1"
}

node_tests() {
  export -f node_file run_node_file
  export again times
  # most of a browser's test is waiting: three files at once, each with a loopback address of its own; the slowest first, so that
  # none of them is left alone at the end
  local slow='/(clickjack|hosts|sites|roundcube|sogo|axe|write|editors|pill|explain|layers)\.test\.js$'
  { test_files | grep -E "$slow" && test_files | grep -vE "$slow"; } |
    tr '\n' '\0' | xargs -0 -r -n 1 -P 3 bash -c 'node_file "$1"' node_file
}

test_files() {
  find tests -name '*.test.js' -not -path '*/node_modules/*' | sort
}

run_tests() {
  need_browsers
  if [ -x tests/webmail/install.sh ]; then tests/webmail/install.sh; fi
  need_node_modules tests/browser/editors
  check "cargo fmt" cargo fmt --all --check
  if cargo clippy --version >/dev/null 2>&1; then check "cargo clippy" lint; fi
  check "biome" node_modules/.bin/biome check --error-on-warnings .
  check "tsc" node_modules/.bin/tsc
  tests "cargo test" '^test result:.* ([0-9]+) passed.*' '^test result:.* ([0-9]+) failed.*' \
    cargo test --workspace --no-fail-fast
  tests "node --test" '^ℹ pass ([0-9]+)' '^ℹ fail ([0-9]+)' node_tests
  if [ -s "$again" ]; then printf '\nFailed once, and passed when run once more:\n%s\n' "$(sort "$again")"; fi
  printf '\nWhat took longest:\n%s\n' "$(sort -rn "$times" | head -n 12)"
  printf '\n%s passed, %s failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ]
}
