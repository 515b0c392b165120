# What a build needs on the machine: found, fetched where that is harmless, or asked for by name.

rust_least=1.91
node_least=20

stop() {
  printf '\n%s\n' "$*" >&2
  exit 1
}

# at_least VERSION LEAST: whether the dotted VERSION is LEAST or later.
at_least() {
  [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

need_rust() {
  if ! command -v cargo >/dev/null || ! command -v rustc >/dev/null; then
    stop "Rust is missing. Install it from https://rustup.rs and run ./build.sh again."
  fi
  local version
  version=$(rustc --version | cut -d' ' -f2)
  at_least "$version" "$rust_least" || stop "Rust $rust_least or later is needed, this is $version. Run: rustup update stable"
}

need_node() {
  if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    stop "Node.js $node_least or later is missing. Install it from https://nodejs.org (Debian: apt-get install nodejs npm)."
  fi
  local version
  version=$(node --version)
  at_least "${version#v}" "$node_least" || stop "Node.js $node_least or later is needed, this is $version."
}

need_wasm_target() {
  [ -d "$(rustc --print target-libdir --target "$1")" ] && return
  command -v rustup >/dev/null || stop "Rust's $1 target is missing, and there is no rustup to add it with."
  rustup target add "$1"
}

# need_node_modules [FOLDER]: the packages that its lock file names.
need_node_modules() {
  local folder="${1:-.}"
  [ "$folder/node_modules/.package-lock.json" -nt "$folder/package-lock.json" ] && return
  npm ci --no-audit --no-fund --prefix "$folder"
}

# need_browsers: Chromium and Firefox for the tests in real browsers.
need_browsers() {
  local missing=()
  command -v chromium >/dev/null || missing+=(chromium)
  command -v firefox-esr >/dev/null || missing+=(firefox-esr)
  [ ${#missing[@]} -eq 0 ] && return
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    stop "The tests drive real browsers. Install ${missing[*]} (Debian: sudo apt-get install ${missing[*]}), or run ./build.sh test as root."
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}
