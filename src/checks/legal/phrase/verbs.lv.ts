/**
 * Latvian verbs of the phrase list by their three stems: infinitive, present and past third person, and the
 * future stem where it is not the infinitive's ("vest": "vedīs"). Forms after the tables of regular conjugation
 * in any school grammar; what is irregular beyond that is left out rather than guessed.
 */
const STEMS = `atbildēt atbild atbildēja
atzīmēt atzīmē atzīmēja
celt ceļ cēla
dot dod deva
griezties griežas griezās griezī
gūt gūst guva
iebilst iebilst iebilda iebildī
ierosināt ierosina ierosināja
iesniegt iesniedz iesniedza
informēt informē informēja
iniciēt iniciē iniciēja
interesēties interesējas interesējās
izdarīt izdara izdarīja
izrādīt izrāda izrādīja
izteikt izsaka izteica
īstenot īsteno īstenoja
labot labo laboja
lemt lemj lēma
ļaut ļauj ļāva
maksāt maksā maksāja
nest nes nesa nesī
nodrošināt nodrošina nodrošināja
nolemt nolemj nolēma
noslēgt noslēdz noslēdza
noteikt nosaka noteica
ņemt ņem ņēma
organizēt organizē organizēja
palīdzēt palīdz palīdzēja
panākt panāk panāca
pateikties pateicas pateicās
paust pauž pauda paudī
paziņot paziņo paziņoja
pārbaudīt pārbauda pārbaudīja
pārliecināties pārliecinās pārliecinājās
piedalīties piedalās piedalījās
pieņemt pieņem pieņēma
pierakstīties pierakstās pierakstījās
pieteikties piesakās pieteicās
piezvanīt piezvana piezvanīja
reglamentēt reglamentē reglamentēja
samaksāt samaksā samaksāja
sākt sāk sāka
secināt secina secināja
sniegt sniedz sniedza
sūdzēties sūdzas sūdzējās
turpināt turpina turpināja
uzdot uzdod uzdeva
uzsākt uzsāk uzsāka
uzstādīt uzstāda uzstādīja
vaicāt vaicā vaicāja
veicināt veicina veicināja
veikt veic veica
vest ved veda vedī
vērsties vēršas vērsās vērsī
vienoties vienojas vienojās`;

const LONG: Record<string, string> = { a: 'ā', o: 'oja', ē: 'ēja', ā: 'āja' };

/**
 * The forms of a verb, always in the same order of slots, so that the form of one verb finds the same form of
 * another; an empty string where a form is not certain. First person singular, third, first and second plural of
 * present, past and future; conditional, converb, debitive, plural imperative, past active participles.
 */
function conjugate(infinitive: string, present: string, past: string, future?: string): string[] {
  const reflexive = infinitive.endsWith('ties');
  const root = reflexive ? infinitive.slice(0, -4) : infinitive.slice(0, -1);
  const now = reflexive ? present.replace(/[aā]?s$/u, (end) => (end === 'ās' ? 'a' : '')) : present;
  const then = past.replace(/(?:a|ās)$/u, '');
  const coming = future ?? root;
  const last = now.slice(-1);
  const vowel = LONG[last];
  const stem = last === 'a' ? now.slice(0, -1) : vowel ? `${now}j` : now;
  const we = last === 'a' ? `${now.slice(0, -1)}ā` : vowel ? `${now}ja` : `${now}a`;
  const end = (plain: string, self: string) => (reflexive ? self : plain);
  return [
    infinitive,
    stem + end('u', 'os'),
    present,
    we + end('m', 'mies'),
    we + end('t', 'ties'),
    then + end('u', 'os'),
    past,
    then + end('ām', 'āmies'),
    then + end('āt', 'āties'),
    coming + end('šu', 'šos'),
    coming + end('s', 'sies'),
    coming + end('sim', 'simies'),
    coming + end('siet', 'sieties'),
    root + end('tu', 'tos'),
    `${stem}${end('ot', 'oties')}`,
    `jā${present}`,
    imperative(now, stem, end('iet', 'ieties')),
    ...participles(then, reflexive),
  ];
}

/** "veiciet", "sniedziet", "nolemiet"; empty where the second person softens otherwise ("pauž": "paudiet"). */
function imperative(now: string, stem: string, ending: string): string {
  if (/[žš]$/u.test(now)) return '';
  const soft = now.endsWith(stem) ? stem.replace(/k$/u, 'c').replace(/g$/u, 'dz').replace(/ļ$/u, 'l') : stem;
  return soft.replace(/(?<=[^aeiouāēīū])j$/u, '') + ending;
}

/** "veicis, veikusi, veikuši, veikušas": c and dz before i, k and g before u. */
function participles(then: string, reflexive: boolean): string[] {
  const soft = then.replace(/k$/u, 'c').replace(/g$/u, 'dz');
  const hard = then.replace(/c$/u, 'k').replace(/dz$/u, 'g');
  return reflexive
    ? [`${soft}ies`, `${hard}usies`, `${hard}ušies`, `${hard}ušās`]
    : [`${soft}is`, `${hard}usi`, `${hard}uši`, `${hard}ušas`];
}

/** Slots in which the second person singular, also the order "veic!", looks the same. */
export const THIRD_PRESENT = 2;

const forms = new Map<string, string[]>();

/** The forms of a verb of the list, in the order of slots; made when first asked for. */
export function formsOf(infinitive: string): readonly string[] {
  if (forms.size === 0) {
    for (const line of STEMS.split('\n')) {
      const [name = '', present = '', past = '', future] = line.split(' ');
      forms.set(name, conjugate(name, present, past, future));
    }
  }
  const found = forms.get(infinitive);
  if (!found) throw new Error(`no verb ${infinitive} in the list`);
  return found;
}
