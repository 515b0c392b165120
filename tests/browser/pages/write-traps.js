/* What a page may do between the click that asks for words and the words: `set(trap)` sets one trap, which springs once. */
const find = (id) => document.getElementById(id);
const message = find("message");
const other = find("other");
/* all that the page's own constructors were told */
const heard = [];
const state = () => ({ message: message.innerText, other: other.innerText, subject: find("subject").value, heard });

const goTo = (element) => (element.focus(), getSelection().collapse(element.firstChild ?? element, 0));
const once = (act) => {
  let isSprung = false;
  return (...event) => {
    if (isSprung) return;
    isSprung = true;
    act(...event);
  };
};
const atSelection = (act) => document.addEventListener("selectionchange", once(act));
const refuse = () => message.addEventListener("beforeinput", (event) => event.preventDefault());

const traps = {
  "the focus goes to another message": () => atSelection(() => goTo(other)),
  "the focus goes to the subject": () => atSelection(() => find("subject").focus()),
  "the focus goes to another message two frames later": () => atSelection(() => requestAnimationFrame(() => requestAnimationFrame(() => goTo(other)))),
  "the focus goes to another message as the command asks": () => message.addEventListener("beforeinput", once(() => goTo(other))),
  "the same, and the event goes no further": () => message.addEventListener("beforeinput", once((event) => (event.stopImmediatePropagation(), goTo(other)))),
  "the caret goes to the beginning as the command asks": () => message.addEventListener("beforeinput", once(() => goTo(message))),
  "the caret goes to the beginning": () => atSelection(() => setTimeout(() => goTo(message))),
  "the focus goes to a twin": () =>
    atSelection(() => {
      other.replaceChildren(...[...message.childNodes].map((node) => node.cloneNode(true)));
      other.focus();
      getSelection().selectAllChildren(other);
      getSelection().collapseToEnd();
    }),
  "all is selected": () => atSelection(() => setTimeout(() => getSelection().selectAllChildren(message))),
  "all is selected as the command asks": () => message.addEventListener("beforeinput", once(() => getSelection().selectAllChildren(message))),
  "the page's constructors listen": () => {
    refuse();
    for (const name of ["DataTransfer", "ClipboardEvent", "Object", "Event", "InputEvent"]) {
      const real = window[name];
      window[name] = new Proxy(real, {
        construct(target, given, as) {
          heard.push(`${name} ${given.map(String)}`);
          const made = Reflect.construct(target, given, as === window[name] ? target : as);
          return name !== "Object" ? made : new Proxy(made, { set: (on, key, value) => (heard.push(`${String(key)}=${value}`), Reflect.set(on, key, value)) });
        },
      });
    }
    const { setData } = DataTransfer.prototype;
    DataTransfer.prototype.setData = function (...given) {
      heard.push(`setData ${given}`);
      return setData.apply(this, given);
    };
  },
  "the page's constructors throw": () => {
    refuse();
    window.DataTransfer = class {
      constructor() {
        throw new Error("thrown by the page");
      }
    };
  },
  "the page's constructors give Enter": () => {
    refuse();
    document.addEventListener("keydown", ({ key, isTrusted }) => heard.push(`${key} ${isTrusted}`), true);
    window.ClipboardEvent = function () {
      return new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true });
    };
  },
  "an element is called wrappedJSObject": () => {
    refuse();
    find("extra").append(Object.assign(document.createElement("a"), { id: "wrappedJSObject" }));
  },
  "the editor takes what is pasted": () => {
    refuse();
    message.addEventListener("paste", (event) => {
      event.preventDefault();
      message.lastChild.append(event.clipboardData.getData("text/plain"));
      heard.push(`${event.clipboardData.types} ${event.constructor.name} ${event.constructor.constructor("return typeof this.frameElement?.getRootNode")()}`);
    });
  },
};
const set = (trap) => traps[trap]();
