/** The quiz: a start, a question at a time with its answer told at once, and what to look at again. All of it is one form with native radio buttons. */
import { say } from "../words.js";
import { element } from "./element.js";
import { itemOf } from "./entry.js";
import { ROUND, round } from "./questions.js";

/**
 * Where counts are kept, and in which words that is said. `count` tells why it could not be kept, or nothing; where it is fixed there is no switch.
 * @typedef {{ kept: () => Promise<import("./counts.js").Kept>, count: (what: import("./counts.js").Counted) => Promise<string>, promise: () => string, isFixed?: boolean }} Keeper
 * @typedef {import("./questions.js").Known & Explanation} Entry
 */

/**
 * @param {HTMLElement} place @param {Entry[]} known @param {Keeper} keeper
 * @returns {Promise<(known: Entry[]) => Promise<void>>} shows what stands there in the language that is spoken now
 */
export async function quiz(place, known, keeper) {
  let entries = known;
  const stage = element("div", "stage");
  place.replaceChildren(stage);
  /** shows once more what is shown @type {() => void | Promise<void>} */
  let again = begin;
  /** then the focus may be elsewhere, and stays there */
  let isAnew = false;
  await begin();

  return async (known) => {
    entries = known;
    const hadFocus = stage.contains(document.activeElement);
    isAnew = true;
    const shown = again();
    isAnew = false;
    await shown;
    if (!hadFocus) return;
    // the first of these that is there: what was said, the answer that is chosen or the first one, the results, the start
    const where = [".quiz-said:not(:empty)", ".question input:checked:enabled", ".question input:enabled", "h2[tabindex]", "button"];
    for (const one of where) {
      const found = /** @type {HTMLElement | null} */ (stage.querySelector(one));
      if (found) return found.focus();
    }
  };

  async function begin() {
    again = begin;
    const { on } = await keeper.kept();
    const go = button("add", say("quiz.start"), () => void play());
    stage.replaceChildren(element("h2", "", say("quiz.title")), element("p", "soft", say("quiz.intro", { n: ROUND })), go, mine(on));
  }

  /** What is counted, and the switch for it where there is one. @param {boolean} on */
  function mine(on) {
    const line = element("div", "mine");
    const promise = element("p", "soft", keeper.promise());
    line.append(promise);
    if (keeper.isFixed) return line;
    const box = /** @type {HTMLInputElement} */ (element("input"));
    box.type = "checkbox";
    box.checked = on;
    const label = element("label");
    label.append(box, say("quiz.mine"));
    box.addEventListener("change", async () => {
      const error = await keeper.count({ on: box.checked });
      if (error) box.checked = !box.checked;
      promise.textContent = error || keeper.promise();
    });
    promise.setAttribute("role", "status");
    line.prepend(label);
    return line;
  }

  async function play() {
    const kept = await keeper.kept();
    const seed = Math.random();
    /** Of one seed they are the same in every language. */
    const questions = () => round(entries, kept, chanceOf(seed));
    /** the technologies that were answered wrongly @type {string[]} */
    const missed = [];
    ask(questions(), 0);

    /** @param {import("./questions.js").Question[]} all @param {number} at @param {number | null} [before] what was answered before the language was another */
    function ask(all, at, before = null) {
      const question = all[at];
      if (!question) return finish(all.length, missed);
      let answered = before;
      const form = /** @type {HTMLFormElement} */ (element("form", "question"));
      const bar = /** @type {HTMLProgressElement} */ (element("progress"));
      bar.max = all.length;
      bar.value = at;
      const count = element("p", "soft", say("quiz.progress", { at: at + 1, count: all.length }));
      bar.setAttribute("aria-label", say("quiz.progress", { at: at + 1, count: all.length }));
      const answers = element("fieldset");
      const legend = element("legend", "", question.text);
      answers.append(legend, ...question.choices.map(({ text }, index) => choice(text, index)));
      const go = /** @type {HTMLButtonElement} */ (element("button", "add", say("quiz.check")));
      // what comes of the answer stands before the button that leads away from it, and is there before its words, so that it is heard
      const said = element("p", "quiz-said");
      said.setAttribute("role", "status");
      said.tabIndex = -1;
      form.append(bar, count, answers, said, go);
      const chosen = () => /** @type {RadioNodeList | null} */ (form.elements.namedItem("choice"))?.value ?? "";
      again = () => {
        const marked = chosen();
        ask(questions(), at, answered);
        const same = answered === null && marked !== "" ? stage.querySelectorAll("input")[Number(marked)] : null;
        if (same) same.checked = true;
      };
      stage.replaceChildren(form);
      if (!isAnew) /** @type {HTMLElement} */ (answers.querySelector("input")).focus();
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        if (answered !== null) return ask(all, at + 1);
        if (chosen() === "") return void (said.textContent = say("quiz.choose"));
        answered = Number(chosen());
        const isRight = question.choices[answered]?.isRight === true;
        if (!isRight) missed.push(question.about);
        void keeper.count(isRight ? { knew: question.about } : { missed: question.about });
        show(answered);
        // who follows the focus sees it before going on: Tab leads to the button
        said.focus();
      });
      // as on an answer, Enter is enough
      said.addEventListener("keydown", (event) => {
        if (event.key !== "Enter") return;
        event.preventDefault();
        if (!event.repeat) form.requestSubmit();
      });
      if (answered !== null) show(answered);

      /** @param {number} chosen */
      function show(chosen) {
        said.textContent = tell(/** @type {import("./questions.js").Question} */ (question), chosen, answers);
        bar.value = at + 1;
        go.textContent = at + 1 < all.length ? say("quiz.next") : say("quiz.results");
      }
    }
  }

  /** @param {number} count @param {string[]} missed */
  function finish(count, missed) {
    again = () => finish(count, missed);
    const heading = element("h2", "", say("quiz.result", { right: count - missed.length, count }));
    heading.tabIndex = -1;
    const bar = /** @type {HTMLProgressElement} */ (element("progress"));
    bar.max = count;
    bar.value = count - missed.length;
    bar.setAttribute("aria-label", say("quiz.result", { right: count - missed.length, count }));
    const names = [...new Set(missed)];
    const terms = element("ul", "terms");
    terms.append(...names.flatMap((name) => entries.filter((entry) => entry.name === name).map(itemOf)));
    const look = names.length > 0 ? [element("h3", "", say("quiz.look")), terms] : [element("p", "soft", say("quiz.all"))];
    stage.replaceChildren(
      heading,
      bar,
      ...look,
      button("add", say("quiz.again"), () => void play()),
    );
    if (!isAnew) heading.focus();
  }
}

/** Shows which answer is right, and gives the reason. @param {import("./questions.js").Question} question @param {number} chosen @param {HTMLElement} answers */
function tell(question, chosen, answers) {
  answers.classList.add("is-told");
  for (const [index, { isRight }] of question.choices.entries()) {
    const line = /** @type {HTMLElement} */ (answers.querySelectorAll(".choice")[index]);
    const radio = /** @type {HTMLInputElement} */ (line.querySelector("input"));
    radio.disabled = true;
    radio.checked = index === chosen;
    line.classList.toggle("is-right", isRight);
    line.classList.toggle("is-wrong", index === chosen && !isRight);
    const verdict = isRight ? say("quiz.is-right") : index === chosen ? say("quiz.is-chosen") : "";
    if (verdict) line.append(element("span", "verdict-word", verdict));
  }
  const isRight = question.choices[chosen]?.isRight === true;
  const right = question.choices.find(({ isRight }) => isRight)?.text ?? "";
  const verdict = say(isRight ? "quiz.right" : "quiz.wrong");
  // of the other forms the reason says what is right
  return [verdict, isRight || question.form !== "what" ? "" : say("quiz.answer", { right }), question.why].filter(Boolean).join(" ");
}

/** The same numbers of the same seed (a Lehmer generator). @param {number} seed from 0 up to 1 @returns {import("./questions.js").Chance} */
function chanceOf(seed) {
  const MOST = 2147483647;
  let state = 1 + Math.floor(seed * (MOST - 1));
  return () => (state = (state * 48271) % MOST) / MOST;
}

/** @param {string} text @param {number} index */
function choice(text, index) {
  const line = element("label", "choice");
  const radio = /** @type {HTMLInputElement} */ (element("input"));
  radio.type = "radio";
  radio.name = "choice";
  radio.value = String(index);
  line.append(radio, element("span", "", text));
  return line;
}

/** @param {string} className @param {string} text @param {() => void} act */
function button(className, text, act) {
  const made = /** @type {HTMLButtonElement} */ (element("button", className, text));
  made.type = "button";
  made.addEventListener("click", act);
  return made;
}
