document.getElementById("next")?.addEventListener("click", () => {
  history.pushState(null, "", "/talent/profile/42");
  const note = document.createElement("form");
  note.className = "create-edit-note__form";
  const text = document.createElement("textarea");
  text.id = "note";
  note.append(text);
  const body = document.createElement("div");
  body.dataset.testComposeBody = "";
  const message = document.createElement("div");
  Object.assign(message, { id: "message", className: "ql-editor", contentEditable: "true" });
  body.append(message);
  document.querySelector("main")?.replaceChildren(note, body);
});
