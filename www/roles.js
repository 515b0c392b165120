/** Roles in the playground: two to try, and a form for more. They are kept in the page's memory, and gone with it. */
import { fieldsIn } from "./roles/fields.js";
import { emptyRole, readRole } from "./roles/schema.js";

/** @type {Role[]} */
export const ROLES = [
  {
    ...emptyRole(),
    title: "Senior Backend Engineer",
    company: "Northwind",
    link: "https://jobs.northwind.example/routing",
    pay: { min: 82_000, max: 95_000, currency: "GBP", period: "year", kind: "base" },
    stack: ["Rust", "PostgreSQL", "TypeScript"],
    remote: { mode: "remote", days: null, places: ["UK"] },
    flexibility: ["The team of five decides for itself how things are built, and a change goes live the day it is reviewed."],
    contract: "permanent",
    interview: ["a call with Tom", "a pairing session", "a talk with the team"],
  },
  {
    ...emptyRole(),
    title: "Platform Engineer",
    company: "Halden Grid",
    pay: { min: 70_000, max: 85_000, currency: "EUR", period: "year", kind: "base" },
    stack: ["Go", "Kubernetes", "Terraform"],
    remote: { mode: "hybrid", days: 2, places: ["Berlin"] },
    flexibility: ["You choose the tools for the platform, and two engineers review each change."],
    contract: "permanent",
  },
];

/** @param {(role: Role) => void} keep */
export function rolesDialog(keep) {
  const dialog = /** @type {HTMLDialogElement} */ (document.getElementById("role"));
  const fields = fieldsIn(/** @type {HTMLElement} */ (document.getElementById("fields")));
  document.getElementById("role-cancel")?.addEventListener("click", () => dialog.close());
  document.getElementById("role-form")?.addEventListener("submit", (event) => {
    event.preventDefault();
    const { role, errors } = readRole({ ...emptyRole(), ...fields.value() });
    if (fields.tell(errors)) return;
    keep(role);
    dialog.close();
  });
  return {
    open() {
      fields.show(emptyRole(), null);
      dialog.showModal();
    },
  };
}
