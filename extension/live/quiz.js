/** The quiz: a start, a question at a time with its answer told at once, and what to look at again. All of it is one form with native radio buttons. */
import { say } from "../words.js";
import { element } from "./element.js";
import { itemOf } from "./entry.js";
import { ROUND, round } from "./questions.js";

/**
 * Where counts are kept, and in which words that is said. `count` tells why it could not be kept, or nothing; where it is fixed there is no switch.
 * @typedef {{ kept: () => Promise<import("./counts.js").Kept>, count: (what: import("./counts.js").Counted) => Promise<string>, promise: string, isFixed?: boolean }} Keeper
 * @typedef {import("./questions.js").Known & Explanation} Entry
 */

/** @param {HTMLElement} place @param {Entry[]} entries @param {Keeper} keeper */
export async function quiz(place, entries, keeper) {
  const stage = element("div", "stage");
  place.replaceChildren(stage);
  await begin();

  async function begin() {
    const { on } = await keeper.kept();
    const go = button("add", say("quiz.start"), () => void play());
    stage.replaceChildren(element("h2", "", say("quiz.title")), element("p", "soft", say("quiz.intro", { n: ROUND })), go, mine(on));
  }

  /** What is counted, and the switch for it where there is one. @param {boolean} on */
  function mine(on) {
    const line = element("div", "mine");
    const promise = element("p", "soft", keeper.promise);
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
      promise.textContent = error || keeper.promise;
    });
    promise.setAttribute("role", "status");
    line.prepend(label);
    return line;
  }

  async function play() {
    const questions = round(entries, await keeper.kept());
    /** @type {import("./questions.js").Question[]} */
    const missed = [];
    ask(0);

    /** @param {number} at */
    function ask(at) {
      const question = questions[at];
      if (!question) return finish(questions.length, missed);
      const form = /** @type {HTMLFormElement} */ (element("form", "question"));
      const bar = /** @type {HTMLProgressElement} */ (element("progress"));
      bar.max = questions.length;
      bar.value = at;
      const count = element("p", "soft", say("quiz.progress", { at: at + 1, count: questions.length }));
      bar.setAttribute("aria-label", say("quiz.progress", { at: at + 1, count: questions.length }));
      const answers = element("fieldset");
      const legend = element("legend", "", question.text);
      answers.append(legend, ...question.choices.map(({ text }, index) => choice(text, index)));
      const go = /** @type {HTMLButtonElement} */ (element("button", "add", say("quiz.check")));
      // what comes of the answer stands before the button that leads away from it, and is there before its words, so that it is heard
      const said = element("p", "quiz-said");
      said.setAttribute("role", "status");
      said.tabIndex = -1;
      form.append(bar, count, answers, said, go);
      stage.replaceChildren(form);
      /** @type {HTMLElement} */ (answers.querySelector("input")).focus();
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        if (answers.classList.contains("is-told")) return ask(at + 1);
        const chosen = /** @type {RadioNodeList | null} */ (form.elements.namedItem("choice"))?.value ?? "";
        if (chosen === "") return void (said.textContent = say("quiz.choose"));
        said.textContent = tell(question, Number(chosen), answers);
        bar.value = at + 1;
        go.textContent = at + 1 < questions.length ? say("quiz.next") : say("quiz.results");
        // who follows the focus sees it before going on: Tab leads to the button
        said.focus();
      });
      // as on an answer, Enter is enough
      said.addEventListener("keydown", (event) => {
        if (event.key !== "Enter") return;
        event.preventDefault();
        if (!event.repeat) form.requestSubmit();
      });
    }

    /** Shows which answer is right, and gives the reason. @param {import("./questions.js").Question} question @param {number} chosen @param {HTMLElement} answers */
    function tell(question, chosen, answers) {
      answers.classList.add("is-told");
      for (const [index, { isRight }] of question.choices.entries()) {
        const line = /** @type {HTMLElement} */ (answers.querySelectorAll(".choice")[index]);
        /** @type {HTMLInputElement} */ (line.querySelector("input")).disabled = true;
        line.classList.toggle("is-right", isRight);
        line.classList.toggle("is-wrong", index === chosen && !isRight);
        const verdict = isRight ? say("quiz.is-right") : index === chosen ? say("quiz.is-chosen") : "";
        if (verdict) line.append(element("span", "verdict-word", verdict));
      }
      const isRight = question.choices[chosen]?.isRight === true;
      if (!isRight) missed.push(question);
      void keeper.count(isRight ? { knew: question.about } : { missed: question.about });
      const right = question.choices.find(({ isRight }) => isRight)?.text ?? "";
      const verdict = say(isRight ? "quiz.right" : "quiz.wrong");
      // of the other forms the reason says what is right
      return [verdict, isRight || question.form !== "what" ? "" : say("quiz.answer", { right }), question.why].filter(Boolean).join(" ");
    }
  }

  /** @param {number} count @param {import("./questions.js").Question[]} missed */
  function finish(count, missed) {
    const heading = element("h2", "", say("quiz.result", { right: count - missed.length, count }));
    heading.tabIndex = -1;
    const bar = /** @type {HTMLProgressElement} */ (element("progress"));
    bar.max = count;
    bar.value = count - missed.length;
    bar.setAttribute("aria-label", say("quiz.result", { right: count - missed.length, count }));
    const names = [...new Set(missed.map(({ about }) => about))];
    const again = element("ul", "terms");
    again.append(...names.flatMap((name) => entries.filter((entry) => entry.name === name).map(itemOf)));
    const look = names.length > 0 ? [element("h3", "", say("quiz.look")), again] : [element("p", "soft", say("quiz.all"))];
    stage.replaceChildren(
      heading,
      bar,
      ...look,
      button("add", say("quiz.again"), () => void play()),
    );
    heading.focus();
  }
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
