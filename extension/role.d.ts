/** The facts of an open role, the same in storage, in an exported file and in the core. At most 500 roles, 200 characters a short field, 500 a sentence, 40 items a list. */
interface Role {
  /** 8 to 40 of a–z 0–9 - */
  id: string;
  title: string;
  company: string;
  /** https:// or http://, or "" */
  link: string;
  pay: {
    min: number | null;
    max: number | null;
    currency: string;
    period: "year" | "month" | "week" | "day" | "hour" | "";
    kind: "base" | "total";
  } | null;
  stack: string[];
  /** `days` in the office a week */
  remote: { mode: "remote" | "hybrid" | "onsite" | ""; days: number | null; places: string[] };
  /** whole sentences of the user's own */
  flexibility: string[];
  /** "permanent", "fixed-term, 12 months", "freelance" … in own words */
  contract: string;
  hours: string;
  visa: string;
  /** steps, in own words */
  interview: string[];
  /** when it was used last, ms since 1970 */
  used: number;
}
