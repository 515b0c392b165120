/** All that is kept as a file, and back. */
import { read, write } from "../settings-file.js";
import { field, isFixed, part } from "./page.js";
import { show } from "./sites.js";

const NAME = "facts-first-settings.json";
const saved = `Saved as ${NAME}.`;

const file = field("import");
file.disabled = isFixed;

part("export").addEventListener("click", async () => {
  const text = await write().catch((/** @type {Error} */ error) => error);
  if (text instanceof Error) return void (part("file-said").textContent = text.message);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = NAME;
  link.click();
  URL.revokeObjectURL(link.href);
  part("file-said").textContent = saved;
});

file.addEventListener("change", async () => {
  const [chosen] = file.files ?? [];
  if (!chosen) return;
  part("file-said").textContent = await read(chosen);
  file.value = "";
  await show();
});
