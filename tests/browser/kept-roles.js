/** Roles as they are kept: a backend engineer's at Northwind, and others like it. */

/** @type {Role} */
export const BACKEND = {
  id: "backend-northwind",
  title: "Backend Engineer",
  company: "Northwind",
  link: "https://jobs.northwind.example/42",
  pay: { min: 70_000, max: 85_000, currency: "GBP", period: "year", kind: "base" },
  stack: ["Rust", "PostgreSQL", "Kafka"],
  remote: { mode: "hybrid", days: 2, places: ["Leeds"] },
  flexibility: ["The team decides its architecture itself, and a change goes live after one review."],
  contract: "permanent",
  hours: "",
  visa: "",
  interview: [],
  used: 2,
};

/** So many others: "Engineer 0", "Engineer 1". @param {number} count @returns {Role[]} */
export const others = (count) => Array.from({ length: count }, (_, at) => ({ ...BACKEND, id: `role-${1000 + at}`, title: `Engineer ${at}`, used: 1 }));

/** What the storage holds of them. @param {readonly Role[]} roles @returns {Record<string, Role>} */
export const asKept = (roles) => Object.fromEntries(roles.map((role) => [`role:${role.id}`, role]));

/** Keeps them. @param {import("puppeteer-core").Page | import("puppeteer-core").Frame} page one of ours @param {readonly Role[]} roles */
export const keepRoles = (page, roles) => page.evaluate((kept) => chrome.storage.local.set(kept), asKept(roles));

/** Those that are kept. @param {import("puppeteer-core").Page} page one of ours @returns {Promise<Role[]>} */
export const keptRoles = (page) =>
  page.evaluate(async () =>
    Object.entries(await chrome.storage.local.get(null))
      .filter(([key]) => key.startsWith("role:"))
      .map(([, role]) => /** @type {Role} */ (role)),
  );
