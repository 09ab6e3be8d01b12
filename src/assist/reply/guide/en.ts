import type { Situation } from '../situations.ts';

/** A line a piece of advice. */
export const GUIDE_EN: Record<Situation, string> = {
  question: `Answer in the first sentence, explain after that.
Add a link or say where to turn.
If you do not know yet, say so and ask the expert.`,
  complaint: `Show first that the complaint is understood; if the institution was wrong, apologise.
Say what happens next and where to turn.
Do not discuss personal data or the details of a case in comments.`,
  insult: `Do not answer in kind and do not judge the writer.
If it holds a question or a complaint, answer only that; otherwise you need not answer.
Your answer can be quoted, so read it once more before publishing.`,
  'false-claim': `Begin with what is true and name the source.
Do not repeat the false claim.
Correct the fact, do not blame the person.`,
  emergency: `First tell them to call 112.
Pass the message on at once to the service that can help.
Write briefly, and only what has been verified.`,
  thanks: `Thank them briefly and warmly.
Pass the thanks on to the colleagues who earned them.`,
};
