"use strict";
/**
 * How a finding looks in the message: a shape first, a colour second. The text keeps its colour and its place.
 * Data only. marks.css holds the same rules, since a manifest can only name a file; a test compares the two.
 */
{
  const LINES = {
    stated: "solid 1.5px",
    vague: "dashed 2px",
    missing: "dotted 3px",
    problem: "wavy 1.5px",
    note: "dotted 2px",
  };

  /** How far under the words. What is missing is marked on words that may say something else: its dots stand below any other line. */
  const DEPTHS = { stated: 3, vague: 3, missing: 5, problem: 3, note: 3 };

  /** The same where the system paints a ground under the words: the whole line has to lie on it. */
  const FORCED_DEPTHS = { stated: 1, vague: 1, missing: 0, problem: -1, note: 1 };

  /** Line and wash, on a light and on a dark ground. Lines keep a contrast of 4.5:1 with either. */
  const COLOURS = {
    light: {
      stated: ["#0f766e"],
      vague: ["#a84a00", "#f59e0b24"],
      missing: ["#b4123a"],
      problem: ["#b4123a", "#f43f5e14"],
      note: ["#5b3fb0"],
    },
    dark: {
      stated: ["#2dd4bf"],
      vague: ["#fbbf24", "#fbbf2424"],
      missing: ["#fb7185"],
      problem: ["#fb7185", "#fb718526"],
      note: ["#b9a3ff"],
    },
  };

  /** How names begin, as marks.css has them. */
  const PREFIX = "facts-first-";
  let prefix = PREFIX;

  FactsFirst.namePrefix = (given = PREFIX) => void (prefix = given);

  FactsFirst.markName = (state, theme) => prefix + FactsFirst.markClass(state, theme);

  FactsFirst.markClass = (state, theme) => `${state}${theme === "dark" ? "-dark" : ""}`;

  FactsFirst.marksCss = (as) => {
    const select = (/** @type {string} */ name) => (as === "highlight" ? `::highlight(${prefix}${name})` : `.${name}`);
    const themes = /** @type {Theme[]} */ (["light", "dark"]);
    const states = /** @type {State[]} */ (Object.keys(LINES));
    const rules = themes.flatMap((theme) =>
      states.map((state) => {
        const [line, wash] = /** @type {[string, string?]} */ (COLOURS[theme][state]);
        const ground = wash ? ` background-color: ${wash};` : "";
        return `${select(FactsFirst.markClass(state, theme))} { text-decoration: underline ${LINES[state]} ${line}; text-underline-offset: ${DEPTHS[state]}px;${ground} }`;
      }),
    );
    // Chromium gives every highlight the system's selection colours here, whatever is asked: so lines are of that pair in all browsers
    const forced = states.map((state) => {
      const names = themes.map((theme) => select(FactsFirst.markClass(state, theme))).join(", ");
      const onGround = `color: HighlightText; background-color: Highlight; text-decoration-color: HighlightText; text-decoration-skip-ink: none; text-underline-offset: ${FORCED_DEPTHS[state]}px`;
      return `${names} { ${as === "highlight" ? onGround : "text-decoration-color: CanvasText; background-color: transparent"}; }`;
    });
    return `@media screen {\n${rules.join("\n")}\n}\n@media screen and (forced-colors: active) {\n${forced.join("\n")}\n}\n`;
  };
}
