"use strict";
/**
 * What is known of each site's composers, as data: read from public sources in 2026, and from no live page. Sites change their
 * classes: roles, names and data attributes come first, several alternatives are accepted, and whatever no profile knows is left
 * to composer.js, which looks at size and kind. Labels are translated and so never the only way to find anything.
 * Every field is explained in types/reading.d.ts; tests/browser/pages has a page for each entry.
 */
{
  /** The first entry whose host and path fit is taken. @type {HostProfile[]} */
  const SITES = [
    {
      // Several composers stand in one document; a pop-out is a window of its own. Plain mode is a textarea.
      name: "gmail",
      hosts: ["mail.google.com"],
      composers: ".Ap [g_editable=true], div[role=textbox][aria-multiline=true][contenteditable=true], textarea.Ak",
      subject: "input[name=subjectbox]",
      recipient: { around: "[role=dialog], .M9, .aoI", name: "span[email][name], [data-hovercard-id][data-name]", attribute: "name" },
      send: ".IZ .Up div > div[role=button]:not(.Uo):not([aria-haspopup=true])",
      cut: {
        skip: ".gmail_quote, .gmail_quote_container, .gmail_attr, .gmail_extra, .gmail_signature, [data-smartmail=gmail_signature], .gmail_signature_prefix",
      },
    },
    {
      // Boxes for recipients are contenteditable too, and only lack aria-multiline. Real mails stand wholly inside #Signature.
      name: "outlook",
      hosts: ["outlook.live.com", "outlook.office.com", "outlook.office365.com", "outlook.cloud.microsoft"],
      composers: "[aria-multiline=true][contenteditable=true]",
      pastes: "text",
      never: "[contenteditable=true]:not([aria-multiline=true])",
      subject: "[role=main] input[type=text][autocomplete=off]",
      send: "[data-testid=ComposeSendButton], [id^=splitButton-][id$=__primaryActionButton]",
      cut: {
        skip: "#mail-editor-reference-message-container, #OLK_SRC_BODY_SECTION, #Signature, #x_Signature",
        skipFrom: "#appendonsend, #divRplyFwdMsg",
        keepIfAlone: "#Signature, #x_Signature",
      },
    },
    {
      // Recruiter writes in Quill, whose clipboard is an editable of its own. Notes on a candidate go to colleagues.
      name: "linkedin-recruiter",
      hosts: ["www.linkedin.com"],
      paths: ["/talent/", "/recruiter/"],
      composers: "[data-test-compose-body] .ql-editor, textarea[data-test-compose-textarea-input]",
      never: ".create-edit-note__form *, .ql-clipboard",
      recruiting: "*",
      subject: "input[data-test-compose-subject-input]",
      send: "button[data-test-messaging-submit-btn]",
      // counted in the editor since 2021; the help page says 2,000
      limits: [
        { of: "[data-test-compose-body] .ql-editor", most: 1900 },
        { of: "input[data-test-compose-subject-input]", most: 200 },
      ],
      inParagraphs: true,
    },
    {
      name: "linkedin-sales",
      hosts: ["www.linkedin.com"],
      paths: ["/sales/"],
      composers: "textarea[name=message]",
      recruiting: "*",
      subject: "input[aria-label^='Subject']",
      limits: [{ of: "textarea[name=message]", most: 1900 }],
    },
    {
      // Messages, InMail and the note with an invitation: in the document, in an open shadow root, or in a frame of the same origin.
      // One `<p>` is a line. Enter may send.
      name: "linkedin",
      hosts: ["www.linkedin.com"],
      composers: "div.msg-form__contenteditable[role=textbox], textarea#custom-message, textarea[name=message]",
      never: ".share-box *, .share-creation-state *, .comments-comment-box *, .comments-comment-texteditor *",
      // of these only an InMail has a subject
      recruiting: "form:has(input[name=subject]) *",
      subject: "input[name=subject]",
      recipient: {
        around: ".msg-convo-wrapper, .msg-overlay-conversation-bubble, [role=dialog]",
        name: ".msg-entity-lockup__entity-title, .msg-overlay-bubble-header__title, .msg-connections-typeahead__pill",
      },
      send: "button.msg-form__send-button, button[aria-label='Send invitation']",
      // 300 with a paid account, of which a page cannot be asked; the textarea's own `maxlength` goes before
      limits: [
        { of: "textarea#custom-message", most: 200 },
        { of: "input[name=subject]", most: 200 },
      ],
      inParagraphs: true,
    },
    {
      name: "yahoo",
      hosts: ["mail.yahoo.com", "mail.aol.com"],
      composers: "[data-test-id=rte]",
      subject: "[data-test-id=compose-subject]",
      send: "[data-test-id=compose-send-button]",
      cut: { skip: "[class*=yahoo_quoted]" },
    },
    {
      // The editor's frame is about:blank, written from outside, and no script may run in it.
      name: "proton",
      hosts: ["mail.proton.me"],
      composers: "#rooster-editor, textarea[data-testid=editor-textarea]",
      subject: "[data-testid='composer:subject']",
      send: "[data-testid='composer:send-button']",
      pastes: "text",
      cut: { skip: ".protonmail_signature_block, .protonmail_quote, #proton-editor-toggle-container" },
    },
    {
      // The editor's frame is the message.
      name: "zoho",
      hosts: ["mail.zoho.com", "mail.zoho.eu", "mail.zoho.in"],
      composers: "iframe.ze_area",
      cut: { skip: ".zmail_extra, #blockquote_zmail" },
    },
    {
      name: "fastmail",
      hosts: ["app.fastmail.com"],
      composers: "div.v-RichText-input[role=textbox]",
      subject: "input.v-TextInput-input",
      send: ".v-Button.s-send",
      pastes: "html",
    },
    {
      // The editor's frame is of another origin, and our agent runs in that one; subject and Send stand outside it, unreachable.
      name: "icloud",
      hosts: ["www-mail.icloud-sandbox.com"],
      composers: "body",
    },
  ];

  /** Webmail that anyone may run under any name but those above: its parts are recognised wherever they appear. @type {HostProfile[]} */
  const SOFTWARE = [
    {
      name: "roundcube",
      mark: "#composebody",
      composers: "#composebody, #tinymce",
      subject: "#compose-subject",
      send: ".btn.send",
      cut: { skip: "#_rc_sig, #reply-intro, blockquote" },
    },
    {
      // SOGo up to 5.8: CKEditor 4 in a frame, or a textarea
      name: "sogo",
      mark: ".sg-mail-editor",
      composers: ".cke_editable, textarea[name=content]",
      subject: ".sg-mail-editor input[name=subject]",
      send: "button[ng-click='editor.send()']",
    },
    {
      // later SOGo, and Nextcloud Mail
      name: "ckeditor-mail",
      mark: ".ck-editor__editable",
      composers: ".ck-editor__editable",
      subject: "input[name=subject]",
      cut: { skip: "div.signature, div.quote" },
    },
    { name: "snappymail", mark: "div.squire-wysiwyg", composers: "div.squire-wysiwyg", pastes: "html", cut: { skip: "div.rl-signature" } },
    {
      name: "tuta",
      mark: "[data-testid=text_editor]",
      composers: "[data-testid=text_editor] [contenteditable=true]",
      pastes: "html",
      cut: { skip: ".tutanota_quote" },
    },
  ];

  /** Whatever else the user turns on. @type {HostProfile} */
  const ANY = { name: "generic", composers: "" };

  // A window without an address of its own (`about:blank`, `blob:`) belongs to whoever opened it, and so does what it may do.
  FactsFirst.site = () => location.hostname || (/^https?:/.test(origin) ? new URL(origin).hostname : "");

  FactsFirst.hostProfile = ({ hostname, pathname }) => {
    const host = hostname || FactsFirst.site();
    return (
      SITES.find(({ hosts, paths }) => hosts?.includes(host) && (!paths || paths.some((path) => pathname.startsWith(path)))) ??
      SOFTWARE.find(({ mark }) => mark && FactsFirst.dom.querySelector(document, mark)) ??
      ANY
    );
  };
}
