#!/usr/bin/env bash
# Installs the two webmails that the browser tests write in, from Debian's packages: Roundcube with PHP's own server, SOGo with PostgreSQL,
# and Dovecot and aiosmtpd for both. Does nothing, quickly, when they are all there. Needs root only when they are not.
set -euo pipefail

# roundcube-core wants "a php"; left to itself apt answers with Apache. PHP's FastCGI flavour satisfies it too and
# is never started; it must be named by version, and so must the Apache module that is refused.
php_version() {
  apt-cache depends php-cli 2>/dev/null | sed -n 's/.*Depends: \(php[0-9][0-9.]*\)-cli$/\1/p' | head -n 1
}
installed() { [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

command -v apt-get >/dev/null || {
  echo "tests/webmail needs Debian or Ubuntu (apt-get): elsewhere, install Roundcube 1.6, PHP with SQLite, Dovecot 2.3 and aiosmtpd by hand, and SOGo 5.8 with PostgreSQL." >&2
  exit 1
}

missing=()
for package in php-cli roundcube-core roundcube-sqlite3 sogo postgresql dovecot-imapd python3-aiosmtpd openssl; do
  # roundcube-core brings the versioned php…-cli; the unversioned package is only a pointer to it
  [ "$package" = php-cli ] && command -v php >/dev/null && continue
  installed "$package" || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

if [ "$(id -u)" -ne 0 ]; then
  echo "tests/webmail needs ${missing[*]}. Run as root: $0" >&2
  exit 1
fi

[ -n "$(php_version)" ] || apt-get update -qq
php=$(php_version)
[ -n "$php" ] || { echo "apt knows no package php-cli: look at /etc/apt/sources.list (Ubuntu keeps Roundcube in universe)." >&2; exit 1; }

# The tests make a database of their own in a temporary folder; the package shall not ask about one.
export DEBIAN_FRONTEND=noninteractive
install_packages() {
  apt-get install -y -qq --no-install-recommends "$php-cli" "$php-fpm" roundcube-core roundcube-sqlite3 \
    sogo postgresql dovecot-imapd python3-aiosmtpd openssl "libapache2-mod-$php-" apache2-bin-
}
command -v debconf-set-selections >/dev/null && debconf-set-selections <<'ANSWERS'
roundcube-core roundcube/dbconfig-install boolean false
roundcube-core roundcube/database-type select sqlite3
ANSWERS

# An old package list names files that the mirror has replaced: read it anew, once, and try again.
install_packages || { apt-get update -qq && install_packages; }
