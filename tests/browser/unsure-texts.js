/** Texts that are neither surely about a job nor surely not. `tests/gate.rs` fails where the core thinks otherwise. */
import { readFileSync } from "node:fs";

/**
 * No beginning of `unsure` or of `not` is marked; with `more` behind it `sure` is unsure, had it not been marked before.
 * @type {{ unsure: string, sure: string, more: string, not: string }}
 */
export const TEXTS = JSON.parse(readFileSync(new URL("unsure.json", import.meta.url), "utf8"));
