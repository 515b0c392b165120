"use strict";
/**
 * What is known of each site's composers, as data. Sites change their classes: roles and data attributes come first, several
 * alternatives are accepted, and whatever no profile knows is left to composer.js, which looks at size and kind.
 * Labels are translated and so never the only way to find anything.
 */
{
  /** @type {HostProfile[]} */
  const PROFILES = [
    {
      name: "gmail",
      hosts: ["mail.google.com"],
      composers: ".Ap [g_editable=true], div[role=textbox][aria-multiline=true][contenteditable=true], textarea.Ak",
      cut: { skip: ".gmail_quote, .gmail_quote_container, .gmail_attr, .gmail_extra, .gmail_signature, [data-smartmail=gmail_signature], .gmail_signature_prefix" },
      recipient: { around: "[role=dialog], .M9, .aoI", name: "span[email][name], [data-hovercard-id][data-name]", attribute: "name" },
    },
    {
      name: "outlook",
      hosts: ["outlook.live.com", "outlook.office.com", "outlook.office365.com", "outlook.cloud.microsoft"],
      composers: "[aria-multiline=true][contenteditable=true]",
      pastes: "text",
      // recipient boxes are contenteditable too, and only lack aria-multiline
      never: "[contenteditable=true]:not([aria-multiline=true])",
      cut: {
        skip: "#mail-editor-reference-message-container, #OLK_SRC_BODY_SECTION, #Signature, #x_Signature",
        skipFrom: "#appendonsend, #divRplyFwdMsg",
        keepIfAlone: "#Signature, #x_Signature",
      },
    },
    {
      name: "linkedin",
      hosts: ["www.linkedin.com"],
      composers:
        "div.msg-form__contenteditable[role=textbox], textarea#custom-message, textarea[name=message], [data-test-compose-body] .ql-editor, textarea[data-test-compose-textarea-input]",
      never: ".create-edit-note__form *, .ql-clipboard, .share-box *, .share-creation-state *, .comments-comment-box *, .comments-comment-texteditor *",
      inParagraphs: true,
      recipient: { around: ".msg-convo-wrapper, .msg-overlay-conversation-bubble, [role=dialog]", name: ".msg-entity-lockup__entity-title, .msg-overlay-bubble-header__title, .msg-connections-typeahead__pill" },
      limits: [
        { of: "textarea#custom-message", most: 300 },
        { of: "[data-test-compose-body] .ql-editor", most: 1900 },
      ],
    },
    {
      name: "yahoo",
      hosts: ["mail.yahoo.com", "mail.aol.com"],
      composers: "[data-test-id=rte]",
      cut: { skip: "[class*=yahoo_quoted]" },
    },
    {
      name: "proton",
      hosts: ["mail.proton.me"],
      composers: "#rooster-editor, textarea[data-testid=editor-textarea]",
      pastes: "text",
      cut: { skip: ".protonmail_signature_block, .protonmail_quote, #proton-editor-toggle-container" },
    },
    {
      name: "zoho",
      hosts: ["mail.zoho.com", "mail.zoho.eu", "mail.zoho.in"],
      composers: "iframe.ze_area",
      cut: { skip: ".zmail_extra, #blockquote_zmail" },
    },
    { name: "fastmail", hosts: ["app.fastmail.com"], composers: "div.v-RichText-input[role=textbox]", pastes: "html" },
    { name: "icloud", hosts: ["www.icloud.com", "www-mail.icloud-sandbox.com"], composers: "body" },
  ];

  /** Webmail that anyone may run under any name: its parts are recognised wherever they appear. @type {HostProfile[]} */
  const SELF_HOSTED = [
    {
      name: "roundcube",
      mark: "#composebody",
      composers: "#composebody, #tinymce",
      cut: { skip: "#_rc_sig, #reply-intro, blockquote" },
    },
    { name: "ckeditor-mail", mark: ".ck-editor__editable", composers: ".ck-editor__editable", cut: { skip: "div.signature, div.quote" } },
    { name: "snappymail", mark: "div.squire-wysiwyg", composers: "div.squire-wysiwyg", pastes: "html", cut: { skip: "div.rl-signature" } },
    { name: "tuta", mark: "[data-testid=text_editor]", composers: "[data-testid=text_editor] [contenteditable=true]", pastes: "html", cut: { skip: ".tutanota_quote" } },
  ];

  /** @type {HostProfile} */
  const GENERIC = { name: "generic", composers: "" };

  FactsFirst.hostProfile = (hostname) =>
    SELF_HOSTED.find(({ mark }) => mark && document.querySelector(mark)) ?? PROFILES.find(({ hosts }) => hosts?.includes(hostname)) ?? GENERIC;
}
