/** One form of an English verb; `done` is the participle or past, `doing` the -ing form. */
export interface VerbForm {
  form: string;
  shape: 'base' | 'third' | 'done' | 'doing';
}

const ed = (base: string): string =>
  base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;

const ing = (base: string, past: string): string =>
  base.endsWith('e')
    ? `${base.slice(0, -1)}ing`
    : past.endsWith(`${base.at(-1)}ed`) && past.length === base.length + 3
      ? `${past.slice(0, -2)}ing`
      : `${base}ing`;

const third = (base: string): string =>
  /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;

/** The forms of a verb; an entry is the infinitive, and after a tab `past[,participle]` where the past is not regular. */
export function inflect(entry: string): VerbForm[] {
  const [base = '', irregular] = entry.split('\t');
  const pasts = irregular?.split(',') ?? [ed(base)];
  return [
    { form: base, shape: 'base' },
    { form: third(base), shape: 'third' },
    { form: ing(base, pasts[0] ?? ''), shape: 'doing' },
    ...pasts.map((form): VerbForm => ({ form, shape: 'done' })),
  ];
}
