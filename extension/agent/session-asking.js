"use strict";
/**
 * What the panel is asked about a composer, and which of its answers still hold.
 */
{
  /** Texts are counted through all sessions: a late report on another composer's text is never taken for this one's. */
  let newest = 0;

  /** A session's number tells what the panel says of one composer from what it says of another. */
  let sessions = 0;

  /** A panel that once answered and has been silent for so long, in milliseconds, has died: its process was killed, of which nobody tells. */
  const SILENCE = 2_000;

  /** What stands for the text of a message that is too long: no text that is read has it. */
  const TOO_LONG = "\0";

  FactsFirst.openAsking = (root, { profile, subject, post }) => {
    const session = ++sessions;
    let sent = /** @type {string | null} */ (null);
    /** the same, also for a panel that is no more */
    let told = /** @type {string | null} */ (null);
    /** so much of what was sent is the subject */
    let ahead = 0;
    /** when the oldest text was sent that has no answer; null when all have one @type {number | null} */
    let unanswered = null;
    let hasAnswered = false;

    /** @param {SessionToPanel} message */
    function tell(message) {
      post({ session, ...message });
    }

    /** What is sent of a message, after its subject. @param {Reading} now */
    function textOf(now) {
      return now.isTooLong ? TOO_LONG : subject.before(now.text) + now.text;
    }

    return {
      session,
      tell,
      newest: () => newest,
      isNewest: (id) => id === newest,
      isSent: (now) => textOf(now) === sent,
      isToldAgain: (now) => textOf(now) === told,

      ask(now) {
        const text = textOf(now);
        unanswered ??= performance.now();
        sent = told = text;
        ahead = now.isTooLong ? 0 : text.length - now.text.length;
        tell({ type: "text", id: ++newest, text: now.isTooLong ? "" : text, tooLong: now.isTooLong, composer: FactsFirst.composerFacts(root, profile) });
      },

      heard: (message) => ("session" in message && message.session !== session ? null : FactsFirst.afterSubject(message, ahead)),

      answered(id) {
        hasAnswered = true;
        unanswered = id === newest ? null : performance.now();
        return id === newest;
      },

      forget: () => void (sent = null),

      isDead() {
        if (!hasAnswered || unanswered === null || performance.now() - unanswered < SILENCE) return false;
        hasAnswered = false;
        sent = null;
        return true;
      },
    };
  };
}
