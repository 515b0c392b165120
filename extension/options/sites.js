/** The list of sites, each with its switch, and the field for another one: in the settings, and where the extension is shown first. */
import { ask } from "../ask.js";
import { siteIn } from "../host-names.js";
import { sayIn } from "../language.js";
import { isPrivate } from "../private.js";
import { isAllowed, KNOWN, namesOf, pagesOf } from "../sites.js";
import { lists } from "../stored.js";
import { say, sayWording, words } from "../words.js";

const own = part("own");
const known = part("known");
const input = /** @type {HTMLInputElement} */ (part("host"));

/** Then they are shown, and nothing can be changed. */
const [isFixed] = await Promise.all([isPrivate(), words()]);
part("private").hidden = !isFixed;
for (const control of document.querySelectorAll("#add :is(input, button)")) control.toggleAttribute("disabled", isFixed);

/** Which time it is that the lists are shown: what was asked before the last time is out of date. */
let shown = 0;

/** Own sites that were turned off here. They keep their line, so that the switch that has the focus stays, and can be pressed again. Each with whether it was allowed without TLS too, which is asked for again.
 * @type {Map<string, boolean | undefined>} */
const left = new Map();

part("add").addEventListener("submit", (event) => {
  event.preventDefault();
  const typed = siteIn(input.value);
  const error = "error" in typed ? sayWording(typed.error) : "";
  input.setAttribute("aria-invalid", String(error !== ""));
  sayOfForm("", error);
  if ("error" in typed) return input.focus();
  const { host, withHttp, anyPort } = typed;
  const { name } = namesOf(host);
  const asked = input.value;
  // at once: what is typed while the browser asks is the next site
  input.value = "";
  turnOn(host, withHttp || undefined).then((error) => {
    if (error) {
      input.value ||= asked;
      return sayOfForm("", error);
    }
    sayOfForm(say(anyPort ? "sites.turned-on.any-port" : "sites.turned-on", { site: name }), "");
  });
});

input.addEventListener("input", () => {
  input.removeAttribute("aria-invalid");
  sayOfForm("", "");
});

chrome.storage.onChanged.addListener(show);
chrome.permissions.onAdded.addListener(show);
chrome.permissions.onRemoved.addListener(show);
// the names of some have words in them
document.addEventListener("language", show);
show();

export async function show() {
  const now = ++shown;
  const { on, off } = await lists();
  const isOn = async (/** @type {string} */ host, /** @type {boolean} */ isWanted) => ({ host, isWanted, isOn: isWanted && (await isAllowed(host)) });
  const ofOwn = await Promise.all([...new Set([...on, ...left.keys()])].sort().map((host) => isOn(host, on.includes(host))));
  const ofKnown = await Promise.all(KNOWN.map((host) => isOn(host, !off.includes(host))));
  if (now !== shown) return;
  fill(own, ofOwn);
  fill(known, ofKnown);
}

/**
 * Brings a list up to date. A line that stays is the same element, so that the keyboard stays where it is; they never change their order.
 * @param {HTMLElement} list @param {{ host: string, isWanted: boolean, isOn: boolean }[]} sites
 */
function fill(list, sites) {
  const lines = new Map(Array.from(list.children, (line) => [line.querySelector("button")?.dataset["host"], line]));
  for (const [host, line] of lines) {
    if (sites.some((site) => site.host === host)) continue;
    if (line.contains(document.activeElement)) input.focus();
    line.remove();
  }
  for (const [index, { host, isWanted, isOn }] of sites.entries()) {
    const line = lines.get(host) ?? lineFor(host);
    if (list.children[index] !== line) list.insertBefore(line, list.children[index] ?? null);
    const button = /** @type {HTMLButtonElement} */ (line.querySelector("button"));
    button.ariaChecked = String(isOn);
    sayIn(button, isOn ? "sites.on" : isWanted ? "sites.waits" : "sites.off");
    tellName(line, host);
  }
}

/** @param {string} host */
function lineFor(host) {
  const label = element("span", "name");
  const button = /** @type {HTMLButtonElement} */ (element("button"));
  button.type = "button";
  button.role = "switch";
  button.dataset["host"] = host;
  button.disabled = isFixed;
  const said = element("p", "error");
  said.role = "alert";
  button.addEventListener("click", async () => {
    // what the last press asked for is not done yet, though it may be seen already
    if (button.ariaBusy === "true") return;
    button.ariaBusy = "true";
    said.textContent = "";
    const isOn = button.ariaChecked === "true";
    if (isOn && !KNOWN.includes(host)) left.set(host, (await isAllowed(host, true)) || undefined);
    said.textContent = await (isOn ? tell("off", host) : turnOn(host, left.get(host)));
    button.ariaBusy = null;
  });
  const line = element("li");
  line.append(label, button, said);
  return line;
}

/** @param {Element} line @param {string} host */
function tellName(line, host) {
  const { name, seen } = namesOf(host);
  line.querySelector(".name")?.replaceChildren(name, ...(seen ? [" ", element("span", "at", seen)] : []));
  const button = line.querySelector("button");
  if (button) sayIn(button, "sites.label", { site: seen ? `${name}, ${seen}` : name }, "label");
}

/** The browser asks the user, and only within a click. Ends with why it could not be done, or nothing. @param {string} host @param {boolean} [withHttp] */
function turnOn(host, withHttp) {
  return chrome.permissions.request({ origins: [pagesOf(host, withHttp)] }).then(
    (granted) => (granted ? tell("on", host) : say("sites.not-allowed")),
    () => say("sites.refused", { site: namesOf(host).name }),
  );
}

/** @param {"on" | "off"} turn @param {string} host */
async function tell(turn, host) {
  const error = await ask({ turn, host });
  await show();
  return error;
}

/** @param {string} said @param {string} error */
function sayOfForm(said, error) {
  part("add-said").textContent = said;
  part("add-error").textContent = error;
}

/** @param {string} tag @param {string} [className] @param {string} [text] */
function element(tag, className = "", text = "") {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** @param {string} id */
function part(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}
