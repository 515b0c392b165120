/** The settings. Each part of the page has a file of its own; the rules come last, since they wait for the core. */
import "./options/sites.js";
import "./options/words.js";
import "./options/appearance.js";
import "./options/language.js";
import "./options/keys.js";
import "./options/file.js";
import "./options/reset.js";
import "./options/rules.js";
