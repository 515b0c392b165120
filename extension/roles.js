/** The page of roles: the list with its search, a role's form, a job ad that is read into it, and all of them as a file. */
import { ask } from "./ask.js";
import { sayIn } from "./language.js";
import { isPrivate } from "./private.js";
import { wordingOf } from "./refused.js";
import { readAd } from "./roles/ad.js";
import { element, fieldsIn } from "./roles/fields.js";
import { importRoles } from "./roles/file.js";
import { listIn } from "./roles/list.js";
import { emptyRole, nameOf, readRole, writeFile } from "./roles/schema.js";
import { isOfLists, rolesToChange } from "./stored.js";
import { language, say, sayWording, words } from "./words.js";

/** @typedef {import("./words.js").Key} Key */

const [roles, ad, edit, files] = ["roles", "ad", "edit", "files"].map(part);
const text = /** @type {HTMLTextAreaElement} */ (part("ad-text"));
const file = /** @type {HTMLInputElement} */ (part("import"));

/** Then roles are shown, and nothing can be changed. */
const [isFixed] = await Promise.all([isPrivate(), words()]);
part("private").hidden = !isFixed;
speak();
for (const control of ["new", "from-ad", "import"].map(part)) control.toggleAttribute("disabled", isFixed);

const fields = fieldsIn(part("fields"));
const list = listIn({
  list: part("list"),
  search: part("search"),
  searching: part("searching"),
  count: part("count"),
  none: part("none"),
  isFixed,
  edit: open,
  ask,
  failed,
});

document.addEventListener("language", () => {
  speak();
  list.speak();
});

/** The role that is in the form. */
let role = emptyRole();
/** Where the keyboard was before the form came. @type {string} */
let from = "new";

/** From where the ad was asked for. @type {string} */
let adFrom = "from-ad";

part("new").addEventListener("click", () => open(null, "new"));
for (const control of ["from-ad", "ad-instead"].map(part)) {
  control.addEventListener("click", () => {
    adFrom = control.id;
    go(ad);
    text.focus();
  });
}
part("ad-cancel").addEventListener("click", () => {
  if (adFrom !== "ad-instead") return back("from-ad");
  // what was typed into the form is still there
  go(edit);
  part("ad-instead").focus();
});
part("cancel").addEventListener("click", () => back(from));
text.addEventListener("input", () => tellOfAd(""));

part("ad-form").addEventListener("submit", async (event) => {
  event.preventDefault();
  if (text.value.trim() === "") return tellOfAd(say("roles.ad.empty"));
  const read = await readAd(text.value);
  if ("error" in read) return tellOfAd(sayWording(read.error));
  if (read.found === 0) return tellOfAd(say("roles.ad.nothing"));
  from = "from-ad";
  role = { ...read.role, id: crypto.randomUUID() };
  part("instead").hidden = true;
  showForm("roles.form.check", {}, "roles.form.ad-lead", read.sources);
});

part("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  part("form-error").textContent = "";
  // a new one comes first where it is picked from
  const read = readRole({ ...fields.value(), id: role.id, used: role.used || Date.now() });
  if (fields.tell(read.errors)) return;
  const error = await ask({ keepRole: read.role });
  // what was typed is still there, to be kept again
  if (error) return void (part("form-error").textContent = error);
  text.value = "";
  await show();
  back(from === "new" || from === "from-ad" ? from : `edit-${role.id}`);
  part("said").textContent = say("roles.kept", { role: nameOf(read.role) });
});

part("export").addEventListener("click", async () => {
  const all = await rolesToChange().catch((/** @type {Error} */ error) => error);
  if (all instanceof Error) return void (part("file-said").textContent = sayWording(wordingOf(all)));
  const link = /** @type {HTMLAnchorElement} */ (element("a"));
  link.href = URL.createObjectURL(new Blob([writeFile(all)], { type: "application/json" }));
  link.download = "facts-first-roles.json";
  link.click();
  URL.revokeObjectURL(link.href);
  part("file-said").textContent = say("roles.file.saved", { file: link.download });
});

file.addEventListener("change", async () => {
  const [chosen] = file.files ?? [];
  if (!chosen) return;
  part("file-said").textContent = await importRoles(chosen);
  file.value = "";
  await show();
});

chrome.storage.onChanged.addListener((changes, area) => {
  if (area === "local" && Object.keys(changes).some(isOfLists)) show();
});
await show();
if (location.hash === "#new") {
  history.replaceState(null, "", location.pathname);
  if (!isFixed) open(null, "new");
}

/** Ads and messages are English, which a page in another language says. */
function speak() {
  part("english").hidden = language() === "en";
}

/** @param {Role | null} chosen null for a new one @param {string} button that asked for it */
function open(chosen, button) {
  from = button;
  role = chosen ?? emptyRole();
  part("instead").hidden = chosen !== null;
  showForm(chosen ? "roles.form.edit" : "roles.form.new", { role: nameOf(role) }, "roles.form.lead", null);
}

/** @param {Key} title @param {{ role?: string }} named @param {Key} lead @param {import("./roles/fields.js").Sources | null} sources */
function showForm(title, named, lead, sources) {
  sayIn(part("edit-title"), title, named);
  sayIn(part("edit-lead"), lead);
  part("form-error").textContent = "";
  fields.show(role, sources);
  go(edit);
  part("edit-title").focus();
}

/** Shows one part of the page. @param {HTMLElement | undefined} shown */
function go(shown) {
  for (const one of [ad, edit]) if (one) one.hidden = one !== shown;
  for (const one of [roles, files]) if (one) one.hidden = shown !== roles;
  part("said").textContent = "";
  failed("");
  scrollTo(0, 0);
}

/** @param {string} button where the keyboard goes on */
function back(button) {
  go(roles);
  (document.getElementById(button) ?? part("roles-title")).focus();
}

async function show() {
  const all = await rolesToChange().catch((/** @type {Error} */ error) => error);
  if (all instanceof Error) return failed(sayWording(wordingOf(all)));
  list.show(all);
}

/** @param {string} error */
function failed(error) {
  part("failed").textContent = error;
}

/** @param {string} error */
function tellOfAd(error) {
  part("ad-error").textContent = error;
  if (!error) return text.removeAttribute("aria-invalid");
  text.setAttribute("aria-invalid", "true");
  text.focus();
}

/** @param {string} id */
function part(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}
