/** One form of a verb: whose, and whether it speaks of the future or of what is always so. `done` is a past participle ("nolēmuši"). */
export interface VerbForm {
  form: string;
  who: 'I' | 'we' | 'they' | 'done';
  future: boolean;
  present?: true;
}

/** Consonants change before the participle's ending: "slēdza" but "slēguši", "atteica" but "atteikuši". */
const hard = (stem: string): string => stem.replace(/dz$/, 'g').replace(/c$/, 'k');

/**
 * The forms of a Latvian verb that voices are read from. An entry is the infinitive alone for the second
 * conjugation ("informēt", "plānot", "izmaksāt") and for the third in -ināt and -īt; otherwise
 * after a tab `present,past[,future]` with the bare stems ("nolemt", "nolemj,nolēm").
 */
export function conjugate(entry: string): VerbForm[] {
  const [infinitive = '', stems] = entry.split('\t');
  const reflexive = infinitive.endsWith('ties');
  const base = infinitive.slice(0, reflexive ? -4 : -1);
  const third = stems === undefined && /(?:inā|ī)$/.test(base);
  const [present = third ? base.slice(0, -1) : `${base}j`, past = `${base}j`, future = base] = stems?.split(',') ?? [];
  const themself = reflexive ? `${present}${third ? 'ās' : 'as'}` : third ? `${present}a` : stems ? present : base;
  const endings = reflexive ? ['os', 'mies', 'ās', 'šos', 'simies', 'sies'] : ['u', 'm', 'a', 'šu', 'sim', 's'];
  const [one = '', many = '', they = '', oneWill = '', manyWill = '', theyWill = ''] = endings;
  const participles = reflexive ? ['ies', 'usies', 'ušies', 'ušās'] : ['is', 'usi', 'uši', 'ušas'];
  return [
    { form: present + one, who: 'I', future: false, present: true },
    { form: past + one, who: 'I', future: false },
    { form: future + oneWill, who: 'I', future: true },
    { form: `${present}${third ? 'ā' : 'a'}${many}`, who: 'we', future: false, present: true },
    { form: `${past}ā${many}`, who: 'we', future: false },
    { form: future + manyWill, who: 'we', future: true },
    { form: themself, who: 'they', future: false, present: true },
    { form: past + they, who: 'they', future: false },
    { form: future + theyWill, who: 'they', future: true },
    ...participles.map((ending): VerbForm => ({ form: hard(past) + ending, who: 'done', future: false })),
  ];
}
