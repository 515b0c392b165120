/** Which sites the extension knows, and which scripts run there, is said once: in sites.json and scripts.json. Whatever else names them agrees. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const ROOT = new URL("../../", import.meta.url);

/** @param {string} file */
const text = (file) => readFileSync(new URL(file, ROOT), "utf8");

/** @type {{ host: string, path?: string, name: string, seen?: string, needed: boolean, note: string }[]} */
const SITES = JSON.parse(text("extension/sites.json"));
/** @type {{ shared: string[], agent: string[], guard: string[] }} */
const SCRIPTS = JSON.parse(text("extension/scripts.json"));

test("a site has a name that people know, a host, and a reason", () => {
  for (const { host, name, needed, note } of SITES) {
    assert.match(host, /^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    assert.match(name, /^[A-Z]/i, host);
    assert.equal(typeof needed, "boolean", host);
    assert.ok(note.length > 3, host);
  }
  assert.equal(new Set(SITES.map(({ host }) => host)).size, SITES.length);
});

test("every site has a profile of its composers, and every profile's host is a site", () => {
  const of = [...text("extension/agent/hosts.js").matchAll(/hosts: \[([^\]]*)\]/g)].flatMap(([, list = ""]) => list.match(/(?<=")[^",]+(?=")/g) ?? []);
  assert.deepEqual([...new Set(of.filter((host) => host.includes(".")))].sort(), SITES.map(({ host }) => host).sort());
});

test("every script of the agent is in one list, once, and in no manifest", () => {
  const listed = [...SCRIPTS.shared, ...SCRIPTS.agent, ...SCRIPTS.guard];
  const there = readdirSync(new URL("extension/agent/", ROOT)).filter((file) => file.endsWith(".js"));
  assert.deepEqual([...listed].sort(), there.map((file) => `agent/${file}`).sort());
  for (const file of ["extension/manifest.json", "extension/manifest.firefox.json"]) {
    assert.doesNotMatch(text(file), /agent\/|content_scripts"|"host_permissions"/, file);
    for (const { host } of SITES) assert.ok(!text(file).includes(host), `${host} in ${file}`);
  }
});

test("no script of the extension names a site but the profiles", () => {
  const files = readdirSync(new URL("extension/", ROOT), { recursive: true, encoding: "utf8" }).filter((file) => /\.(js|html)$/.test(file));
  for (const file of files) {
    if (file === "agent/hosts.js") continue;
    const named = SITES.flatMap(({ host, seen }) => [host, seen ?? host]).filter((host) => text(`extension/${file}`).includes(host));
    assert.deepEqual(named, [], file);
  }
});

for (const browser of ["chromium", "firefox"]) {
  test(`the package for ${browser} runs where they say, and asks for no other host`, () => {
    const file = `dist/${browser}/manifest.json`;
    assert.ok(existsSync(new URL(file, ROOT)), `There is no ${file}: run ./build.sh first`);
    const { host_permissions, content_scripts } = JSON.parse(text(file));
    const patterns = (/** @type {typeof SITES} */ sites) => sites.map(({ host, path = "/" }) => `https://${host}${path}*`);
    assert.deepEqual(
      host_permissions,
      SITES.map(({ host }) => `https://${host}/*`),
    );
    for (const js of [["agent/shared.js", "agent/agent.js"], SCRIPTS.guard]) {
      const [whole, frames, ...more] = content_scripts.filter((/** @type {{ js: string[] }} */ one) => one.js[0] === js[0]);
      assert.deepEqual([whole.js, whole.matches], [js, patterns(SITES.filter(({ path }) => !path))]);
      assert.deepEqual([frames.js, frames.matches], [js, patterns(SITES.filter(({ path }) => path))]);
      assert.deepEqual(more, []);
    }
  });
}

test("docs/security.md says of each host whether it is needed at install", () => {
  const table = text("docs/security.md").split("| host | needed at install | why |")[1] ?? "";
  const rows = [...table.matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(([, hosts = "", needed = ""]) => ({ hosts: hosts.split(", "), needed }));
  assert.deepEqual(
    rows
      .flatMap(({ hosts }) => hosts)
      .filter((host) => host.includes("."))
      .sort(),
    SITES.map(({ host }) => host).sort(),
  );
  for (const { host, needed } of SITES)
    assert.equal(rows.find(({ hosts }) => hosts.includes(host))?.needed.startsWith("yes"), needed, `${host} is needed: ${needed}`);
});
