// The window has no address of its own: its document is made from here.
document.getElementById("pop-out")?.addEventListener("click", () => {
  const inner = open("", "_blank", "popup,width=760,height=560")?.document;
  if (!inner) return;
  inner.documentElement.lang = "en";
  inner.documentElement.style.height = "100%";
  const message = inner.createElement("div");
  Object.assign(message, { id: "message", contentEditable: "true", role: "textbox", ariaMultiLine: "true", ariaLabel: "Message body" });
  message.style.cssText = "width:620px;height:220px;overflow:auto;border:1px solid;background:#fff";
  inner.body.append(message);
});
