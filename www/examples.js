/** Messages to start from, of our own making. */

const bare = `Hi there,

I came across your profile and was really impressed! I have an exciting opportunity with a fast-growing company that I think you'd be a perfect fit for. They are looking for a rockstar developer to join their amazing team.

Do you have 15 minutes for a quick call this week?

Best,
Sam`;

const vague = `Hi Priya,

I hire for the routing team at Northwind. We plan delivery routes for hospital pharmacies, and we are looking for a senior backend engineer to take over the planner.

The work is in Rust and PostgreSQL, with some Java Script for internal tools. The role is hybrid, and we offer a competitive salary and a modern way of working.

I think it is an exciting opportunity. Happy to answer anything here first.

Kind regards,
Tom`;

const full = `Hi Priya,

I hire for the routing team at Northwind. We plan delivery routes for hospital pharmacies, and we are looking for a senior backend engineer to take over the planner.

The salary is £82,000–£95,000 a year. The work is in Rust and PostgreSQL, with a little TypeScript for the dispatchers' screens. The job is fully remote within the UK; we meet in Bristol two days a quarter and pay the train.

The team of five decides for itself how things are built: no ticket quotas, one planning hour a week, and a change goes live the day it is reviewed.

If that sounds right, write back whenever it suits you. I am happy to answer anything here first.

Kind regards,
Tom`;

/** @type {Record<string, string>} */
export const EXAMPLES = { bare, vague, full, empty: "" };
