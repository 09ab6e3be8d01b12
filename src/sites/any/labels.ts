/**
 * What publishing controls say in Latvian, English, Russian, Lithuanian and Estonian, as in the translations of
 * common forum and weblog software (phpBB, WordPress, Discourse, Drupal). A label is compared from its beginning.
 */
const PUBLISHES = [
  'publicē(?:t)?|komentē(?:t)?|atbildēt|(?:pievienot|iesniegt|nosūtīt|rakstīt) (?:komentāru|atbildi|ierakstu|tēmu)|(?:sākt|izveidot) (?:jaunu )?(?:tēmu|ierakstu)|ieplānot',
  'publish|post|comment|reply|(?:add|submit|send|leave) (?:a |your )?(?:comment|reply|post|topic)|(?:create|start) (?:a )?(?:new )?(?:topic|thread|post)|schedule',
  'опубликовать|комментировать|ответить|(?:добавить|отправить|оставить) (?:комментарий|ответ)|создать тему|новая тема|запланировать',
  'paskelbti|skelbti|publikuoti|komentuoti|atsakyti|(?:pridėti|rašyti|siųsti) (?:komentarą|atsakymą)|sukurti temą|nauja tema|suplanuoti',
  'avalda|avaldada|loo (?:postitus|teema)|ajasta|postita|kommenteeri|vasta|lisa (?:kommentaar|vastus)|saada (?:kommentaar|vastus)',
];

/** These say as much only where something is discussed in public; elsewhere they send a form to an office. */
const SENDS = [
  'nosūtīt|sūtīt|iesniegt|saglabāt|pievienot|ierakstīt',
  'send|submit|save|add',
  'отправить|сохранить|добавить',
  'siųsti|pateikti|išsaugoti|pridėti',
  'saada|esita|salvesta|lisa',
];

const beginning = (labels: readonly string[]) => new RegExp(`^(?:${labels.join('|')})(?!\\p{L})`, 'iu');
const publishing = beginning(PUBLISHES);
const sending = beginning(SENDS);
const other = /preview|draft|cancel|option|setting|priekšskat|melnrakst|atcelt|предпросмотр|черновик|отмен/iu;

/** Longer texts are sentences, not labels. */
const LONGEST = 40;

const labelOf = (control: Element): string =>
  (
    (control as HTMLInputElement).value ||
    control.textContent?.trim() ||
    control.getAttribute('aria-label') ||
    ''
  ).trim();

/** Whether a control says that it publishes; `inPublic`: what it stands in is known for a public discussion. */
export function saysPublish(control: Element, inPublic: boolean): boolean {
  const label = labelOf(control);
  if (label.length > LONGEST || other.test(label)) return false;
  return publishing.test(label) || (inPublic && sending.test(label));
}
