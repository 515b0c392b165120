/** A page for each editor, made from its npm package when the tests start, and served from memory on this machine. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { EDITORS } from "./editors.js";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));

/** As a webmail might have it. */
const PAGE_STYLE = `
  body { margin: 20px; font: 15px/1.6 "Liberation Sans", sans-serif; background: #eef1f4; color: #16202a; }
  #place { width: 640px; background: #fff; border: 1px solid #dfe5ea; }
  #place [contenteditable=true], #place textarea, #place trix-editor { box-sizing: border-box; display: block; width: 100%; height: 320px; padding: 12px; overflow: auto; border: 0; font: inherit; }`;

/** @returns {Promise<import("../server.js").Handler>} */
export async function editorPages() {
  const { outputFiles } = await build({
    entryPoints: Object.keys(EDITORS).map((file) => ({ in: `editor:${file}`, out: file })),
    plugins: [{ name: "editors", setup: resolveEditors }],
    bundle: true,
    format: "esm",
    outdir: FOLDER,
    write: false,
    logLevel: "error",
    loader: { ".svg": "dataurl", ".eot": "dataurl", ".ttf": "dataurl", ".woff": "dataurl", ".woff2": "dataurl" },
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
  });
  const served = new Map(outputFiles.map(({ path, contents }) => [path.slice(FOLDER.length), contents]));
  return (request, response) => {
    const name = new URL(request.url ?? "/", "https://any.example").pathname.slice(1);
    if (EDITORS[name]) return void response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(pageOf(name, served.has(`${name}.css`)));
    const content = served.get(name);
    if (!content) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": name.endsWith(".css") ? "text/css" : "text/javascript" }).end(content);
  };
}

/** @param {import("esbuild").PluginBuild} bundler */
function resolveEditors(bundler) {
  bundler.onResolve({ filter: /^editor:/ }, ({ path }) => ({ path: path.slice("editor:".length), namespace: "editor" }));
  bundler.onLoad({ filter: /.*/, namespace: "editor" }, ({ path: file }) => ({
    resolveDir: FOLDER,
    contents: [
      ...(EDITORS[file]?.styles ?? []).map((style) => `import ${JSON.stringify(style)};`),
      `import editor from "./${file}.js";`,
      "globalThis.mounted = await editor.mount(document.querySelector('#place'));",
    ].join("\n"),
  }));
}

/** @param {string} name @param {boolean} hasStyle */
function pageOf(name, hasStyle) {
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8">',
    `<title>${EDITORS[name]?.name}</title>`,
    hasStyle ? `<link rel="stylesheet" href="${name}.css">` : "",
    `<style>${PAGE_STYLE}</style>`,
    '<div id="place"></div><div id="elsewhere"></div>',
    `<script type="module" src="${name}.js"></script></html>`,
  ].join("\n");
}
