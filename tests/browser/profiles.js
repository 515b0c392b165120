/** The agent's data on hosts, outside a browser. */
import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

/** What is found where; a mark is what tells software of any host's name. @type {[address: string, name: string, mark?: string][]} */
export const ADDRESSES = [
  ["mail.google.com/mail/u/0/", "gmail"],
  ["outlook.live.com/mail/0/", "outlook"],
  ["outlook.office.com/mail/", "outlook"],
  ["outlook.office365.com/mail/", "outlook"],
  ["outlook.cloud.microsoft/mail/", "outlook"],
  ["www.linkedin.com/messaging/thread/new/", "linkedin"],
  ["www.linkedin.com/in/someone/", "linkedin"],
  ["www.linkedin.com/sales/inbox/", "linkedin-sales"],
  ["www.linkedin.com/talent/inbox/", "linkedin-recruiter"],
  ["www.linkedin.com/recruiter/projects", "linkedin-recruiter"],
  ["mail.yahoo.com/d/", "yahoo"],
  ["mail.aol.com/d/", "yahoo"],
  ["mail.proton.me/u/0/inbox", "proton"],
  ["mail.zoho.com/zm/", "zoho"],
  ["mail.zoho.eu/zm/", "zoho"],
  ["mail.zoho.in/zm/", "zoho"],
  ["app.fastmail.com/mail/", "fastmail"],
  ["www-mail.icloud-sandbox.com/applications/mail2-rte/", "icloud"],
  ["mail.google.com/mail/u/0/", "gmail", ".ck-editor__editable"],
  ["mail.someone.example/", "roundcube", "#composebody"],
  ["mail.someone.example/", "sogo", ".sg-mail-editor"],
  ["mail.someone.example/", "ckeditor-mail", ".ck-editor__editable"],
  ["mail.someone.example/", "snappymail", "div.squire-wysiwyg"],
  ["mail.someone.example/", "tuta", "[data-testid=text_editor]"],
  ["mail.someone.example/", "generic"],
  ["app.greenhouse.example/people/1", "generic"],
];

let mark = "";
const context = createContext({ document: { querySelector: (/** @type {string} */ selector) => (selector === mark ? {} : null) } });
for (const file of ["facts-first", "hosts"]) runInContext(readFileSync(new URL(`../../extension/agent/${file}.js`, import.meta.url), "utf8"), context);
/** @type {FactsFirst} */
const FactsFirst = runInContext("FactsFirst", context);
// here no page hides anything
Object.assign(FactsFirst, { dom: { querySelector: (/** @type {ParentNode} */ page, /** @type {string} */ selector) => page.querySelector(selector) } });

/** What is known at an address, when the page has `software`'s mark. @param {string} hostname @param {string} pathname @param {string} [software] */
export function profileOf(hostname, pathname, software = "") {
  mark = software;
  return FactsFirst.hostProfile({ hostname, pathname });
}
