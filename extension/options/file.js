/** All that is kept as a file, and back. */
import { wordingOf } from "../refused.js";
import { read, write } from "../settings-file.js";
import { say, sayWording } from "../words.js";
import { field, isFixed, part } from "./page.js";
import { show } from "./sites.js";

const NAME = "facts-first-settings.json";

const file = field("import");
file.disabled = isFixed;

part("export").addEventListener("click", async () => {
  const text = await write().catch((/** @type {Error} */ error) => error);
  if (text instanceof Error) return void (part("file-said").textContent = sayWording(wordingOf(text)));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = NAME;
  link.click();
  URL.revokeObjectURL(link.href);
  part("file-said").textContent = say("options.file.saved", { file: NAME });
});

file.addEventListener("change", async () => {
  const [chosen] = file.files ?? [];
  if (!chosen) return;
  part("file-said").textContent = await read(chosen);
  file.value = "";
  await show();
});
