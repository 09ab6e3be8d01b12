import { EXAMPLES } from '../../src/policy/examples/index.ts';
import { PRACTICE } from '../../src/policy/examples/practice.ts';
import type { SectionId } from '../../src/ui/pages/sections.ts';
import type { Tab } from '../browsers/driver.ts';
import { FIRST_STEPS } from '../browsers/extension.ts';
import { FULL_PAGE, giveFile, goToSection } from '../browsers/popup.ts';
import { putDrafts } from '../browsers/put-drafts.ts';
import { putRecord } from '../browsers/put-record.ts';

/** One state of our own pages, and how a person comes there. */
export interface State {
  name: string;
  /** In the popup, as a full page, or as the first steps. */
  address: string;
  settings: object;
  /** Steps passed already, for the first steps. */
  passed?: number;
  goOn?: (tab: Tab) => Promise<void>;
}

export const POPUP = 'popup/popup.html';
const NEW = { version: 1, me: null, accounts: [], rules: null };
const SET_UP = {
  version: 1,
  me: PRACTICE.authorized,
  accounts: [{ site: 'threads.com', handle: 'anna_kalnina', kind: 'personal' }],
  rules: PRACTICE.rules,
  silenced: ['legal/phrase', 'simple/slang'],
};
const POST =
  'Uz doto brīdi gājēju laipa pār Gauju ir slēgta. Es ceru, ka to atvērs līdz Jāņiem. Visi iedzīvotāji saņems atbalstu.';

const to = (section: SectionId) => (tab: Tab) => goToSection(tab, section);
const tried = async (tab: Tab) => {
  await goToSection(tab, 'try');
  await tab.click('.marked textarea');
  await tab.insertText(POST);
  await tab.until('there is something to see', () => document.querySelector('.kv-finding') !== null);
};
const drafts = async (tab: Tab) => {
  await goToSection(tab, 'drafts');
  await tab.until('the store is there', () => document.querySelector('.empty, .draft') !== null);
  await putDrafts(tab);
  await goToSection(tab, 'me');
  await goToSection(tab, 'drafts');
  await tab.until('the drafts are listed', () => document.querySelectorAll('.draft').length > 0);
};
const record = async (tab: Tab) => {
  await goToSection(tab, 'record');
  await tab.until('the store is there', () => document.querySelector('.empty, [data-part=extent]') !== null);
  await putRecord(tab);
  await goToSection(tab, 'me');
  await goToSection(tab, 'record');
  await tab.until('the lines are listed', () => document.querySelector('[data-decision]') !== null);
};
const checked = async (tab: Tab) => {
  await tab.click('.step-body .row button');
  await tab.until('the finding is shown', () => document.querySelector('.kv-finding') !== null);
};
const fixed = async (tab: Tab) => {
  await checked(tab);
  await tab.click('.kv-fix');
  await tab.until('nothing is left', () => document.querySelector('.kv-finding') === null);
};
const finished = async (tab: Tab) => {
  await tab.click('[data-way=next]');
  await tab.until('the keys are named', () => Boolean(document.querySelector('kbd')?.textContent));
};

/** An authorization that ends in nine days. */
const soon = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
const ENDING = {
  ...SET_UP,
  rules: {
    ...PRACTICE.rules,
    people: PRACTICE.rules.people?.map((person) => (person.id === 'lasma' ? { ...person, until: soon } : person)),
  },
};
/** The same rules, three changes later, as another communicator's file has them. */
const LATER = {
  ...PRACTICE.rules,
  version: 4,
  people: PRACTICE.rules.people?.slice(0, -1),
  quietPeriods: [],
  enforcement: { legal: 'hint' },
};
const TABLE = [
  'Vārds;Loma;Tēmas;Līdz;Piezīmes',
  'Vita Rasa;pilnvarota;Peldvietas;31.12.2027.;jauna',
  'Oskars Sala;priekšnieks;;;',
  'Jānis Upe;darbinieks;;;',
].join('\n');

const fold = async (tab: Tab, name: string) => {
  await goToSection(tab, 'institution');
  await tab.until('it can be opened', (wanted) => document.querySelector(`${wanted} > summary`) !== null, name);
  if (!(await tab.run((wanted) => document.querySelector(wanted)?.hasAttribute('open'), name)))
    await tab.click(`${name} > summary`);
};
const example = async (tab: Tab) => {
  await fold(tab, '.starting-points');
  await tab.click('[data-example=agency]');
  await tab.until('its changes are shown', () => document.querySelector('.changes li') !== null);
};
const pasted = async (tab: Tab) => {
  await fold(tab, '.paste');
  await tab.click('#pasted');
  await tab.run((text) => {
    const field = document.querySelector<HTMLTextAreaElement>('#pasted');
    if (!field) return;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, TABLE);
  await tab.click('[data-do=see-changes]');
  await tab.until('its changes are shown', () => document.querySelector('.changes li') !== null);
};
const imported = async (tab: Tab) => {
  await goToSection(tab, 'institution');
  await giveFile(tab, JSON.stringify(LATER));
  await tab.until('its changes are shown', () => document.querySelector('.changes li') !== null);
};
const older = async (tab: Tab) => {
  await imported(tab);
  await tab.click('[data-do=take]');
  await fold(tab, '.versions');
  await tab.click('.version-list [data-do=look]');
  await tab.until('its changes are shown', () => document.querySelector('.changes li') !== null);
};
const week = async (tab: Tab) => {
  await goToSection(tab, 'week');
  await tab.click('.under-text .link');
  await tab.click('.week-post');
  await tab.until('the post is open', () => document.querySelector('.week-report .kv-finding') !== null);
};
const entry = async (tab: Tab) => {
  await tab.click('.row-entry:nth-child(2) .row-open');
  await tab.until('its fields are shown', () => document.querySelector('.row-fields:not([hidden])') !== null);
};
const begun = async (tab: Tab) => {
  await tab.click('[name="institution.domains"]');
  await tab.insertText('https://purvi ');
  await tab.click('.trial textarea');
  await tab.insertText(POST);
  await tab.until('there is something to see', () => document.querySelector('.trial .kv-finding') !== null);
};

export const STATES: State[] = [
  { name: 'new', address: POPUP, settings: NEW },
  { name: 'try', address: POPUP, settings: SET_UP, goOn: tried },
  { name: 'me', address: POPUP, settings: SET_UP, goOn: to('me') },
  { name: 'institution', address: POPUP, settings: SET_UP, goOn: to('institution') },
  { name: 'checks', address: POPUP, settings: SET_UP, goOn: to('checks') },
  { name: 'drafts-none', address: POPUP, settings: { ...SET_UP, rules: null, silenced: [] }, goOn: to('drafts') },
  { name: 'drafts', address: POPUP, settings: SET_UP, goOn: drafts },
  { name: 'record', address: FULL_PAGE, settings: SET_UP, goOn: record },
  { name: 'me-ending', address: POPUP, settings: ENDING, goOn: to('me') },
  { name: 'record-none', address: FULL_PAGE, settings: NEW, goOn: to('record') },
  { name: 'week-none', address: FULL_PAGE, settings: SET_UP, goOn: to('week') },
  { name: 'week', address: FULL_PAGE, settings: SET_UP, goOn: week },
  { name: 'handover-none', address: FULL_PAGE, settings: NEW, goOn: to('handover') },
  { name: 'handover', address: FULL_PAGE, settings: ENDING, goOn: to('handover') },
  { name: 'institution-new', address: FULL_PAGE, settings: NEW, goOn: to('institution') },
  { name: 'institution-example', address: FULL_PAGE, settings: NEW, goOn: example },
  {
    name: 'institution-taken',
    address: FULL_PAGE,
    settings: { ...SET_UP, rules: EXAMPLES.ministry },
    goOn: to('institution'),
  },
  { name: 'institution-pasted', address: FULL_PAGE, settings: ENDING, goOn: pasted },
  { name: 'institution-file', address: FULL_PAGE, settings: SET_UP, goOn: imported },
  { name: 'institution-versions', address: FULL_PAGE, settings: SET_UP, goOn: older },
  { name: 'rules-begun', address: `${FULL_PAGE}#rules/institution`, settings: SET_UP, goOn: begun },
  { name: 'rules-people', address: `${FULL_PAGE}#rules/people`, settings: SET_UP, goOn: entry },
  { name: 'rules-topics', address: `${FULL_PAGE}#rules/topics`, settings: SET_UP, goOn: entry },
  { name: 'rules-language', address: `${FULL_PAGE}#rules/language`, settings: SET_UP },
  { name: 'rules-situations', address: `${FULL_PAGE}#rules/situations`, settings: SET_UP },
  { name: 'rules-file', address: `${FULL_PAGE}#rules/file`, settings: SET_UP },
  { name: 'start-rules', address: FIRST_STEPS, settings: NEW },
  { name: 'start-rules-loaded', address: FIRST_STEPS, settings: { ...SET_UP, me: null } },
  { name: 'start-me', address: FIRST_STEPS, settings: SET_UP, passed: 1 },
  { name: 'start-accounts', address: FIRST_STEPS, settings: SET_UP, passed: 2 },
  { name: 'start-practice', address: FIRST_STEPS, settings: NEW, passed: 3 },
  { name: 'start-practice-found', address: FIRST_STEPS, settings: NEW, passed: 3, goOn: checked },
  { name: 'start-practice-clear', address: FIRST_STEPS, settings: NEW, passed: 3, goOn: fixed },
  { name: 'start-finish', address: FIRST_STEPS, settings: NEW, passed: 3, goOn: finished },
];
