/**
 * Where each page of `pages/` answers, under every host's name alike, and the policy that its model sends.
 * Of LinkedIn and Gmail the kind of policy is publicly known; the others get a plain one that allows nothing from elsewhere.
 */

const OWN_ONLY = { "content-security-policy": "default-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'" };

const GMAIL = {
  "content-security-policy": "script-src 'self' 'unsafe-inline' 'unsafe-eval'; object-src 'none'; base-uri 'self'; require-trusted-types-for 'script'",
};

const LINKEDIN = {
  "content-security-policy":
    "default-src 'none'; script-src 'self' https://static.licdn.example; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self'; frame-src 'self'; trusted-types page-templates; require-trusted-types-for 'script'; object-src 'none'",
};

/** A page that is not named here answers at its name. @type {Record<string, { at?: string, headers: Record<string, string> }>} */
const PAGES = {
  gmail: { at: "/mail/u/0/", headers: GMAIL },
  "gmail-popout": { at: "/mail/u/0/popout", headers: GMAIL },
  outlook: { at: "/mail/0/", headers: OWN_ONLY },
  "outlook-signature": { at: "/mail/0/deeplink/compose", headers: OWN_ONLY },
  "linkedin-messaging": { at: "/messaging/thread/new/", headers: LINKEDIN },
  "linkedin-interop-shadow": { at: "/feed/", headers: LINKEDIN },
  "linkedin-interop-iframe": { at: "/mynetwork/", headers: LINKEDIN },
  "linkedin-interop-frame": { at: "/preload/", headers: LINKEDIN },
  "linkedin-note": { at: "/in/dana-whitfield/", headers: LINKEDIN },
  "linkedin-inmail": { at: "/messaging/compose/", headers: LINKEDIN },
  "linkedin-recruiter": { at: "/talent/inbox/0/main/", headers: LINKEDIN },
  "sales-navigator": { at: "/sales/inbox/", headers: LINKEDIN },
  navigation: { at: "/messaging/thread/1/", headers: LINKEDIN },
  yahoo: { at: "/d/compose/1", headers: OWN_ONLY },
  proton: { at: "/u/0/inbox", headers: OWN_ONLY },
  zoho: { at: "/zm/", headers: OWN_ONLY },
  fastmail: { at: "/mail/compose", headers: OWN_ONLY },
  icloud: {
    at: "/mail/",
    headers: {
      "content-security-policy":
        "default-src 'self'; frame-src https://www-mail.icloud-sandbox.com https://editor.elsewhere.example; style-src 'self' 'unsafe-inline'; object-src 'none'",
    },
  },
  "icloud-editor": { at: "/applications/mail2-rte/", headers: OWN_ONLY },
  "csp-strict": {
    headers: {
      "content-security-policy":
        "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  "trusted-types": { headers: { "content-security-policy": "require-trusted-types-for 'script'; trusted-types 'none'" } },
  coep: { headers: { "cross-origin-embedder-policy": "require-corp", "cross-origin-opener-policy": "same-origin" } },
};

/** The path of a page. @param {string} page */
export function pathOf(page) {
  return PAGES[page]?.at ?? `/${page}`;
}

/** The file of `pages/` that answers at a path, and its headers; null when there is none.
 * @param {string} path @returns {{ file: string, headers: Record<string, string> } | null} */
export function pageAt(path) {
  const asset = /^\/([a-z-]+\.(?:js|css))$/.exec(path)?.[1];
  if (asset) return { file: asset, headers: {} };
  const page = Object.keys(PAGES).find((page) => PAGES[page]?.at === path) ?? /^\/([a-z-]+)$/.exec(path)?.[1];
  return page ? { file: `${page}.html`, headers: PAGES[page]?.headers ?? {} } : null;
}
