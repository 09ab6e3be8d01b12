/** What kind of message is being answered, so that help fits the situation; also the keys of `situations` in the rules. */
export const SITUATIONS = ['question', 'complaint', 'insult', 'false-claim', 'emergency', 'thanks'] as const;
export type Situation = (typeof SITUATIONS)[number];
