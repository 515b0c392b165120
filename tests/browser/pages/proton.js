const inner = /** @type {HTMLIFrameElement} */ (document.getElementById("editor")).contentDocument;
inner?.open();
inner?.write(`<!doctype html><html><head><title>m</title></head><body style="background:#fff;font:15px sans-serif">
  <div id="rooster-editor" contenteditable="true" style="min-height:150px"><div id="own"><br></div><div class="protonmail_signature_block"><div>Anna Falk, Scala and Kafka recruiting</div></div><div class="protonmail_quote">On Monday, Dana wrote:<blockquote class="protonmail_quote" type="cite">Is the salary £90k? Is it hybrid? I write Java.</blockquote></div></div>
  <div id="proton-editor-toggle-container"><button>…</button></div></body></html>`);
inner?.close();
