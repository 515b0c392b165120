/**
 * What Roundcube and Dovecot are told, written into the webmail's own folder. Nothing of the packages' own
 * settings in /etc is used or changed, except Roundcube's table of defaults.
 */
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** @typedef {import("./webmail.js").User} User */

/** @param {string} directory @param {string} name the user's */
export const maildir = (directory, name) => join(home(directory, name), "Maildir");
/** @param {string} directory @param {string} name the user's */
const home = (directory, name) => join(directory, "mail", name);
/** @param {string} directory */
const passwords = (directory) => join(directory, "passwords");

/**
 * An empty mailbox for each user, and the file of their passwords.
 * @param {string} directory
 * @param {User[]} users
 */
export async function writeMailboxes(directory, users) {
  for (const { name } of users) {
    for (const part of ["new", "cur", "tmp"]) await mkdir(join(maildir(directory, name), part), { recursive: true });
  }
  const lines = users.map(({ name, password }) => `${name}:{PLAIN}${password}::::${home(directory, name)}::\n`);
  await writeFile(passwords(directory), lines.join(""));
}

/**
 * Dovecot's configuration, for an ordinary account: all mailboxes belong to it, so no part needs root.
 * @param {string} directory
 * @param {import("./programs.js").Account} account
 * @param {number} port
 * @returns {Promise<string>} the configuration file
 */
export async function writeDovecot(directory, { user, group }, port) {
  const file = join(directory, "dovecot.conf");
  await writeFile(
    file,
    `
base_dir = ${directory}/dovecot
state_dir = ${directory}/dovecot
log_path = /dev/stderr
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:~/Maildir
first_valid_uid = 1
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
passdb {
  driver = passwd-file
  args = ${passwords(directory)}
}
userdb {
  driver = passwd-file
  args = ${passwords(directory)}
  override_fields = uid=${user}
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
`,
  );
  return file;
}

/**
 * Roundcube's configuration folder, for `ROUNDCUBE_CONFIG_DIR`.
 * @param {string} directory
 * @param {string} database the SQLite file
 * @param {{ imapPort: number, smtpPort: number, mailDomain: string }} mail
 * @returns {Promise<string>} the folder
 */
export async function writeRoundcube(directory, database, { imapPort, smtpPort, mailDomain }) {
  const folder = join(directory, "roundcube");
  const temporary = join(directory, "roundcube-temp");
  for (const made of [folder, temporary]) await mkdir(made, { recursive: true });
  for (const shared of ["defaults.inc.php", "mimetypes.php"]) {
    await symlink(join("/etc/roundcube", shared), join(folder, shared));
  }
  /** @type {Record<string, string | number | boolean | string[]>} */
  const settings = {
    db_dsnw: `sqlite:///${database}?mode=0600`,
    imap_host: `127.0.0.1:${imapPort}`,
    smtp_host: `127.0.0.1:${smtpPort}`,
    smtp_user: "",
    smtp_pass: "",
    mail_domain: mailDomain,
    create_default_folders: true,
    skin: "elastic",
    language: "en_US",
    timezone: "UTC",
    des_key: "24 characters, no secret",
    plugins: [],
    // PHP's server prints this on its own output, where an error message can quote it.
    log_driver: "stdout",
    temp_dir: temporary,
    // The handler tells in X-Forwarded-Proto how the browser came; Roundcube believes whoever is listed here.
    proxy_whitelist: ["127.0.0.1"],
    enable_spellcheck: false,
    // A test types what it wants to be sent; no draft, restored text or suggested recipient may come between.
    draft_autosave: 0,
    compose_save_localstorage: false,
    autocomplete_addressbooks: [],
    collected_recipients: false,
    collected_senders: false,
  };
  const lines = Object.entries(settings).map(([name, value]) => `$config['${name}'] = ${php(value)};`);
  await writeFile(join(folder, "config.inc.php"), `<?php\n${lines.join("\n")}\n`);
  return folder;
}

/**
 * A value as PHP writes it.
 * @param {string | number | boolean | string[]} value
 * @returns {string}
 */
function php(value) {
  if (Array.isArray(value)) return `[${value.map(php).join(", ")}]`;
  if (typeof value !== "string") return String(value);
  return `'${value.replace(/[\\']/g, "\\$&")}'`;
}
