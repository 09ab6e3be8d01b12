import type { Saying } from './labels.ts';
import { POST, SEND, words } from './words.ts';

const ANSWER = words(
  'komentēt?|atbildēt',
  'comment|reply|respond',
  'комментировать|ответить',
  'komentuoti|atsakyti',
  'kommenteeri|vasta',
);
const PLAN = words('ieplānot', 'schedule', 'запланировать', 'suplanuoti', 'ajasta');
const BEGIN = words('sākt|izveidot', 'create|start|continue|new', 'создать|новая', 'sukurti|nauja', 'loo');
const SAVE = words(
  'saglabāt|atjauno?t|atjaunināt|labot',
  'save|update|edit',
  'сохранить|обновить|изменить',
  'išsaugoti|atnaujinti',
  'salvesta|uuenda|muuda',
);
/** The first that fits counts. A word of sending alone must be the whole label: with a noun it is about a picture, say. */
const SAYINGS: [Saying, string][] = [
  ['answers', `${ANSWER}(?!\\p{L})`],
  ['begins', `${PLAN}(?!\\p{L})|${BEGIN} (?:\\p{L}+ ){0,2}${POST}`],
  ['sends', `${SEND}[\\s.!…→»>]*$|${SAVE}(?: \\p{L}+){0,2}$`],
];
const sayings = SAYINGS.map(([saying, label]) => [saying, new RegExp(`^[+\\s]*(?:${label})`, 'iu')] as const);

/** What a label says that says neither that it publishes nor that it does something else. */
export const sayingOf = (label: string): Saying | undefined => sayings.find(([, pattern]) => pattern.test(label))?.[0];
