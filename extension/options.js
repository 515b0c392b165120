/** The settings: the sites, each with its switch, and all of it as a file. */
import { ask } from "./ask.js";
import { read, write } from "./settings-file.js";
import { isAllowed, KNOWN, namesOf, pagesOf } from "./sites.js";
import { hostIn, lists } from "./stored.js";

const own = part("own");
const known = part("known");
const input = /** @type {HTMLInputElement} */ (part("host"));
const file = /** @type {HTMLInputElement} */ (part("import"));

/** Which time it is that the lists are shown: what was asked before the last time is out of date. */
let shown = 0;

part("add").addEventListener("submit", (event) => {
  event.preventDefault();
  const host = hostIn(input.value);
  part("add-error").textContent = host ? "" : "Enter a site such as mail.example.com.";
  if (!host) return input.focus();
  input.value = "";
  turnOn(host);
});

part("export").addEventListener("click", async () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([await write()], { type: "application/json" }));
  link.download = "facts-first-settings.json";
  link.click();
  URL.revokeObjectURL(link.href);
});

file.addEventListener("change", async () => {
  const [chosen] = file.files ?? [];
  if (!chosen) return;
  part("file-said").textContent = await read(chosen);
  file.value = "";
  await show();
});

chrome.storage.onChanged.addListener(show);
chrome.permissions.onAdded.addListener(show);
chrome.permissions.onRemoved.addListener(show);
show();

async function show() {
  const now = ++shown;
  const { on, off } = await lists();
  const isOn = async (/** @type {string} */ host, /** @type {boolean} */ isWanted) => ({ host, isWanted, isOn: isWanted && (await isAllowed(host)) });
  const [ofOwn, ofKnown] = [await Promise.all(on.map((host) => isOn(host, true))), await Promise.all(KNOWN.map((host) => isOn(host, !off.includes(host))))];
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
    button.textContent = isOn ? "On" : isWanted ? "Not allowed yet" : "Off";
  }
}

/** @param {string} host */
function lineFor(host) {
  const line = document.createElement("li");
  const name = document.createElement("span");
  name.textContent = namesOf(host).seen;
  const button = document.createElement("button");
  button.type = "button";
  button.role = "switch";
  button.setAttribute("aria-label", `Facts First on ${namesOf(host).seen}`);
  button.dataset["host"] = host;
  button.addEventListener("click", () => (button.ariaChecked === "true" ? tell("off", host) : turnOn(host)));
  line.append(name, button);
  return line;
}

/** The browser asks the user, and only within a click. @param {string} host */
function turnOn(host) {
  chrome.permissions.request({ origins: [pagesOf(host)] }).then(
    (granted) => (granted ? tell("on", host) : undefined),
    () => (part("add-error").textContent = `The browser does not let extensions work on ${host}.`),
  );
}

/** @param {"on" | "off"} turn @param {string} host */
async function tell(turn, host) {
  part("add-error").textContent = await ask({ turn, host });
  await show();
}

/** @param {string} id */
function part(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}
