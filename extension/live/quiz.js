/** The quiz: a start, a question at a time with its answer told at once, and what to look at again. All of it is one form with native radio buttons. */
import { element } from "./element.js";
import { itemOf } from "./entry.js";
import { round } from "./questions.js";

/**
 * Where counts are kept, and in which words that is said. `count` tells why it could not be kept, or nothing; where it is fixed there is no switch.
 * @typedef {{ kept: () => Promise<import("./counts.js").Kept>, count: (what: import("./counts.js").Counted) => Promise<string>, promise: string, isFixed?: boolean }} Keeper
 * @typedef {import("./questions.js").Known & Explanation} Entry
 */

const words = {
  title: "How well do you know them?",
  /** @param {number} count */ intro: (count) => `${count} short questions from the glossary. Each answer is explained at once.`,
  start: "Start",
  again: "Another round",
  mine: "Ask more about the technologies in my messages",
  /** @param {number} at @param {number} count */ progress: (at, count) => `Question ${at} of ${count}`,
  check: "Check",
  next: "Next question",
  results: "See how it went",
  choose: "Choose an answer first.",
  right: "Right.",
  wrong: "Not quite.",
  /** @param {string} right */ answer: (right) => `The answer: ${right}.`,
  isRight: "right answer",
  isChosen: "your answer",
  /** @param {number} right @param {number} count */ result: (right, count) => `${right} of ${count} right`,
  all: "Nothing to look at again.",
  look: "Look at these again",
};

/** @param {HTMLElement} place @param {Entry[]} entries @param {Keeper} keeper */
export async function quiz(place, entries, keeper) {
  /** outlives what is shown, so that it is heard */
  const said = element("p", "quiz-said");
  said.setAttribute("role", "status");
  const stage = element("div", "stage");
  place.replaceChildren(stage, said);
  await begin();

  async function begin() {
    said.textContent = "";
    const { on } = await keeper.kept();
    const go = button("add", words.start, () => void play());
    stage.replaceChildren(element("h2", "", words.title), element("p", "soft", words.intro(8)), go, mine(on));
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
    label.append(box, words.mine);
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
      said.textContent = "";
      const form = /** @type {HTMLFormElement} */ (element("form", "question"));
      const bar = /** @type {HTMLProgressElement} */ (element("progress"));
      bar.max = questions.length;
      bar.value = at;
      const count = element("p", "soft", words.progress(at + 1, questions.length));
      bar.setAttribute("aria-label", words.progress(at + 1, questions.length));
      const answers = element("fieldset");
      const legend = element("legend", "", question.text);
      answers.append(legend, ...question.choices.map(({ text }, index) => choice(text, index)));
      const go = /** @type {HTMLButtonElement} */ (element("button", "add", words.check));
      form.append(bar, count, answers, go);
      stage.replaceChildren(form);
      /** @type {HTMLElement} */ (answers.querySelector("input")).focus();
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        if (answers.classList.contains("is-told")) return ask(at + 1);
        const chosen = /** @type {RadioNodeList | null} */ (form.elements.namedItem("choice"))?.value ?? "";
        if (chosen === "") return void (said.textContent = words.choose);
        tell(question, Number(chosen), answers);
        bar.value = at + 1;
        go.textContent = at + 1 < questions.length ? words.next : words.results;
        go.focus();
      });
    }

    /** @param {import("./questions.js").Question} question @param {number} chosen @param {HTMLElement} answers */
    function tell(question, chosen, answers) {
      answers.classList.add("is-told");
      for (const [index, { isRight }] of question.choices.entries()) {
        const line = /** @type {HTMLElement} */ (answers.querySelectorAll(".choice")[index]);
        /** @type {HTMLInputElement} */ (line.querySelector("input")).disabled = true;
        line.classList.toggle("is-right", isRight);
        line.classList.toggle("is-wrong", index === chosen && !isRight);
        const verdict = isRight ? words.isRight : index === chosen ? words.isChosen : "";
        if (verdict) line.append(element("span", "verdict-word", verdict));
      }
      const isRight = question.choices[chosen]?.isRight === true;
      if (!isRight) missed.push(question);
      void keeper.count(isRight ? { knew: question.about } : { missed: question.about });
      const right = question.choices.find(({ isRight }) => isRight)?.text ?? "";
      const verdict = isRight ? words.right : words.wrong;
      // of the other forms the reason says what is right
      said.textContent = [verdict, isRight || question.form !== "what" ? "" : words.answer(right), question.why].filter(Boolean).join(" ");
    }
  }

  /** @param {number} count @param {import("./questions.js").Question[]} missed */
  function finish(count, missed) {
    said.textContent = "";
    const heading = element("h2", "", words.result(count - missed.length, count));
    heading.tabIndex = -1;
    const bar = /** @type {HTMLProgressElement} */ (element("progress"));
    bar.max = count;
    bar.value = count - missed.length;
    bar.setAttribute("aria-label", words.result(count - missed.length, count));
    const names = [...new Set(missed.map(({ about }) => about))];
    const again = element("ul", "terms");
    again.append(...names.flatMap((name) => entries.filter((entry) => entry.name === name).map(itemOf)));
    const look = names.length > 0 ? [element("h3", "", words.look), again] : [element("p", "soft", words.all)];
    stage.replaceChildren(
      heading,
      bar,
      ...look,
      button("add", words.again, () => void play()),
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
