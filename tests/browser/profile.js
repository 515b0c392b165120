/**
 * A browser's profile that outlives the browser, with the package in it as a user has it. What a test installs, either browser takes for
 * that one session; so Firefox finds it in the profile, and Chromium, which notes the session's end beside the package, is relieved of the note.
 */
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { BROWSERS } from "./browsers.js";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

/** In Chromium's note on a package: that it is taken out at the next start. */
const FOR_ONE_SESSION = 1 << 15;

/** How a setting of Firefox's has it accept what it finds in a profile. */
const TRUSTING = { "extensions.autoDisableScopes": 0 };

/** @param {"Chromium" | "Firefox"} name */
export async function newProfile(name) {
  const profile = await mkdtemp(join(tmpdir(), "facts-first-profile-"));
  const [, launch] = /** @type {typeof BROWSERS[number]} */ (BROWSERS.find(([one]) => one === name));
  let starts = 0;
  return {
    /** Starts the browser, as often as it was closed. */
    async start() {
      if (name === "Chromium" && starts > 0) await keepInChromium(profile);
      if (name === "Firefox" && starts === 0) await putIntoFirefox(profile);
      starts++;
      return launch({ prefs: TRUSTING, profile, installed: name === "Firefox" || starts > 1, greets: starts === 1 });
    },
    remove: () => rm(profile, { recursive: true, maxRetries: 5 }),
  };
}

/** @param {string} profile */
async function putIntoFirefox(profile) {
  const manifest = JSON.parse(await readFile(join(DIST, "firefox", "manifest.json"), "utf8"));
  await mkdir(join(profile, "extensions"));
  await copyFile(join(DIST, "facts-first-firefox.zip"), join(profile, "extensions", `${manifest.browser_specific_settings.gecko.id}.xpi`));
}

/** @param {string} profile */
async function keepInChromium(profile) {
  const file = join(profile, "Default", "Preferences");
  const preferences = JSON.parse(await readFile(file, "utf8"));
  for (const one of Object.values(preferences.extensions.settings)) one.creation_flags &= ~FOR_ONE_SESSION;
  // where a user loads a package from a folder
  preferences.extensions.ui = { developer_mode: true };
  await writeFile(file, JSON.stringify(preferences));
}
