import { wordsOn } from './words-on.ts';

/**
 * What controls beside a text say, in Latvian, English, Russian, Lithuanian and Estonian, as in the translations of
 * common forum, weblog and social software (phpBB, WordPress, Discourse, Drupal, Mastodon). A control says one of:
 * that it publishes; that it answers, which people do in private too; that it begins something, which only opens when
 * something else publishes; a word that says nothing about the public; or that it does something else.
 */
export type Saying = 'publishes' | 'answers' | 'begins' | 'sends' | 'other';

const words = (...languages: string[]): string => `(?:${languages.join('|')})`;

/** What is written in public, as the beginning of a word. */
const POST = words(
  'komentār|ierakst|atbild|tēm',
  'comment|reply|post|topic|thread',
  'коммент|ответ|тем',
  'koment|atsak|įraš|tem',
  'komment|vastus|postitus|teema',
);
const PUBLISH = words(
  '(?:ie)?publicēt?',
  'publish|post(?! (?:this )?message)|toot|tweet',
  'опубликовать',
  '(?:pa)?skelbti|publikuoti',
  'avalda(?:da)?|postita',
);
const ANSWER = words(
  'komentēt?|atbildēt',
  'comment|reply|respond',
  'комментировать|ответить',
  'komentuoti|atsakyti',
  'kommenteeri|vasta',
);
const PLAN = words('ieplānot', 'schedule', 'запланировать', 'suplanuoti', 'ajasta');
const BEGIN = words('sākt|izveidot', 'create|start|continue|new', 'создать|новая', 'sukurti|nauja', 'loo');
const SEND = words(
  '(?:no)?sūtīt|iesniegt|pievienot|(?:ie)?rakstīt|gatavs',
  'add|submit|send|leave|done|apply',
  'добавить|отправить|оставить|готово',
  'pridėti|rašyti|siųsti|pateikti|atlikta',
  'lisa|saada|esita|valmis',
);
const SAVE = words(
  'saglabāt|atjauno?t|atjaunināt|labot',
  'save|update|edit',
  'сохранить|обновить|изменить',
  'išsaugoti|atnaujinti',
  'salvesta|uuenda|muuda',
);
const OTHER = words(
  '.*(?:priekšskat|melnrakst|preview|draft|option|setting|предпросмотр|черновик|peržiūr|juodrašt|eelvaade|mustand)',
  'atcelt|aizvērt|atpakaļ|dzēst|noņemt|meklēt',
  'cancel|close|back|delete|remove|discard|search|attach',
  'отмен|закрыть|удалить|найти',
  'atšaukti|ištrinti|tühista|kustuta',
);

/** The first that fits counts. A word of sending alone must be the whole label: with a noun it is about a picture, say. */
const SAYINGS: [Saying, string][] = [
  ['other', OTHER],
  ['publishes', `${PUBLISH}(?!\\p{L})|${SEND} (?:\\p{L}+ ){0,2}${POST}`],
  ['answers', `${ANSWER}(?!\\p{L})`],
  ['begins', `${PLAN}(?!\\p{L})|${BEGIN} (?:\\p{L}+ ){0,2}${POST}`],
  ['sends', `${SEND}[\\s.!…→»>]*$|${SAVE}(?: \\p{L}+){0,2}$`],
];
const sayings = SAYINGS.map(([saying, label]) => [saying, new RegExp(`^[+\\s]*(?:${label})`, 'iu')] as const);

/** Longer texts are sentences, not labels. */
const LONGEST = 40;
/** What opens or changes something in the composer says in what state that is. */
const TOGGLES =
  '[aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded], [aria-pressed], [aria-checked], [popovertarget]';
const saidToSubmit = (control: Element): boolean => control.getAttribute('type') === 'submit';

/** What a control says that it does; nothing where its words are not known. */
export function sayingOf(control: Element): Saying | undefined {
  if (control.matches(TOGGLES) && !saidToSubmit(control)) return 'other';
  // An icon only opens something, unless the page says that it submits.
  const named = saidToSubmit(control) ? control.getAttribute('aria-label')?.trim() : undefined;
  const label = wordsOn(control) || named || '';
  if (label.length > LONGEST) return 'other';
  return sayings.find(([, pattern]) => pattern.test(label))?.[0];
}
