/** The settings: the sites, each with its switch, and all of it as a file. */
import { read, write } from "./settings-file.js";
import { isAllowed, KNOWN, nameOf, pagesOf } from "./sites.js";
import { hostIn, lists } from "./stored.js";

const own = part("own");
const known = part("known");
const input = /** @type {HTMLInputElement} */ (part("host"));
const file = /** @type {HTMLInputElement} */ (part("import"));

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
  const { on, off } = await lists();
  own.replaceChildren(...(await Promise.all(on.map((host) => line(host, true)))));
  known.replaceChildren(...(await Promise.all(KNOWN.map((host) => line(host, !off.includes(host))))));
}

/** @param {string} host @param {boolean} isWanted */
async function line(host, isWanted) {
  const isOn = isWanted && (await isAllowed(host));
  const line = document.createElement("li");
  const name = document.createElement("span");
  name.textContent = nameOf(host);
  const button = document.createElement("button");
  button.type = "button";
  button.role = "switch";
  button.ariaChecked = String(isOn);
  button.setAttribute("aria-label", `Facts First on ${nameOf(host)}`);
  button.dataset["host"] = host;
  button.textContent = isOn ? "On" : isWanted ? "Not allowed yet" : "Off";
  button.addEventListener("click", () => (isOn ? tell("off", host) : turnOn(host)));
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
  await chrome.runtime.sendMessage({ turn, host });
  await show();
}

/** @param {string} id */
function part(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}
