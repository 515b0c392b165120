const editor = document.createElement("iframe");
Object.assign(editor, { id: "editor", title: "Message" });
const host = location.host === "www.icloud.com" ? "www-mail.icloud-sandbox.com" : "editor.elsewhere.example";
editor.src = `https://${host}/applications/mail2-rte/`;
document.getElementById("place")?.append(editor);
