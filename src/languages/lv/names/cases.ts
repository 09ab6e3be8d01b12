/** The cases of a name; the instrumental has the accusative's form, so "ar" needs none of its own. */
export const CASES = ['nominative', 'genitive', 'dative', 'accusative', 'locative', 'vocative'] as const;
export type Case = (typeof CASES)[number];

/** Forms of one word by case; several where usage wavers, none where the word has no such form. */
export type CaseForms = Record<Case, string[]>;

export interface Word {
  forms: CaseForms;
  gender: 'masculine' | 'feminine';
  plural: boolean;
}

/**
 * A table row: endings in the order of `CASES`, `/` between two in use, `-` where the stem stands bare.
 * @param stem what the endings are put on
 * @param soft the stem with the consonant change, used where an ending begins with `~`
 */
export function forms(stem: string, endings: string, soft: readonly string[] = [stem]): CaseForms {
  const made = endings.split(' ').map((cell) =>
    cell.split('/').flatMap((ending) => {
      if (ending === '-') return [stem];
      return ending.startsWith('~') ? soft.map((changed) => changed + ending.slice(1)) : [stem + ending];
    }),
  );
  const row = (index: number): string[] => [...new Set(made[index] ?? [])];
  return {
    nominative: row(0),
    genitive: row(1),
    dative: row(2),
    accusative: row(3),
    locative: row(4),
    vocative: row(5),
  };
}
