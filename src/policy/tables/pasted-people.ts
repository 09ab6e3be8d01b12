import type { Account, Person, Role, Rules, Topic } from '../file/rules.ts';
import { canonicalHandle, parseReference } from '../register/sites.ts';
import { isEverything, type PastedProblem, plainLetters, readDay, readList } from './pasted-cells.ts';
import { type PastedRow, type PastedTable, readPastedTable } from './pasted-columns.ts';

const HEADINGS = {
  name: ['vards', 'vards un uzvards', 'vards, uzvards', 'vards uzvards', 'persona', 'name', 'full name', 'first name'],
  surname: ['uzvards', 'surname', 'last name', 'family name'],
  role: ['loma', 'statuss', 'role', 'status'],
  accounts: ['konts', 'konti', 'account', 'accounts'],
  topics: ['tema', 'temas', 'topic', 'topics'],
  from: ['no', 'speka no', 'no datuma', 'sakums', 'sakuma diena', 'from', 'since', 'start', 'valid from'],
  until: [
    'lidz',
    'speka lidz',
    'lidz datumam',
    'beigas',
    'beigu diena',
    'termins',
    'until',
    'to',
    'end',
    'valid until',
  ],
  basis: ['pamats', 'pamatojums', 'rikojums', 'rikojuma numurs', 'basis', 'order'],
  id: ['id', 'apzimejums', 'identifikators'],
} as const;
type Column = keyof typeof HEADINGS;
const PLACES: readonly Column[] = ['name', 'role', 'accounts', 'topics', 'from', 'until', 'basis'];

/** Whole words only: a "direktora vietnieks" must not become the head by the first half of a title. */
const ROLES: Record<Role, readonly string[]> = {
  head: [
    'vaditajs',
    'vaditaja',
    'iestades vaditajs',
    'iestades vaditaja',
    'direktors',
    'direktore',
    'ministrs',
    'ministre',
    'head',
  ],
  authorized: [
    'pilnvarots',
    'pilnvarota',
    'pilnvarota persona',
    'authorized',
    'authorised',
    'authorized person',
    'authorised person',
  ],
  staff: ['darbinieks', 'darbiniece', 'nav pilnvarots', 'nav pilnvarota', 'staff', 'member of staff', 'employee'],
};

/** One line that was understood. */
export interface PastedPerson {
  line: number;
  /** `same`: the rules say exactly this already. */
  state: 'new' | 'changed' | 'same';
  person: Person;
}

export interface PastedPeople {
  table: Pick<PastedTable<Column>, 'columns' | 'hasHeading'>;
  people: PastedPerson[];
  problems: PastedProblem[];
}

/**
 * People and their authorizations from a pasted table. A person of the rules is recognised by id or name and keeps what
 * the table says nothing about; a line that cannot be read whole is not taken at all.
 * @param rules what is in force: its people, topics and accounts give names their meaning
 */
export function readPastedPeople(text: string, rules: Rules): PastedPeople {
  const { rows, ...table } = readPastedTable<Column>(text, HEADINGS, PLACES);
  const known = rules.people ?? [];
  const ids = new Set(known.map(({ id }) => id));
  const seen = new Map<string, number>();
  const people: PastedPerson[] = [];
  const problems: PastedProblem[] = [];
  for (const row of rows) {
    const errors: PastedProblem[] = [];
    const refuse = (error: PastedProblem['error'], given = '') => errors.push({ line: row.line, error, given });
    const name = [row.cells.name, row.cells.surname].filter((part) => part !== undefined).join(' ');
    if (name === '') refuse('name');
    const before = known.find(({ id }) => id === row.cells.id) ?? known.find((one) => isSameName(one.name, name));
    const fields = readFields(row, rules, before, refuse);
    const whose = before?.id ?? row.cells.id ?? plainLetters(name);
    const earlier = seen.get(whose);
    if (errors.length === 0 && earlier !== undefined) refuse('twice', String(earlier));
    if (errors.length > 0) {
      problems.push(...errors);
      continue;
    }
    seen.set(whose, row.line);
    const id = before?.id ?? freeId(row.cells.id ?? name, ids);
    ids.add(id);
    const person: Person = {
      ...before,
      id,
      name: before && isSameName(before.name, name) ? before.name : name,
      ...fields,
    };
    const state = !before ? 'new' : JSON.stringify(before) === JSON.stringify(person) ? 'same' : 'changed';
    people.push({ line: row.line, state, person });
  }
  return { table, people, problems };
}

/** The rules with the people of a table: new ones at the end, known ones in their place. */
export function withPastedPeople(rules: Rules, pasted: readonly PastedPerson[]): Rules {
  const taken = new Map(pasted.map(({ person }) => [person.id, person]));
  const known = (rules.people ?? []).map((person) => taken.get(person.id) ?? person);
  const added = pasted.filter(({ state }) => state === 'new').map(({ person }) => person);
  return { ...rules, people: [...known, ...added] };
}

export const isSameName = (first: string, second: string): boolean => plainLetters(first) === plainLetters(second);

type Refuse = (error: PastedProblem['error'], given?: string) => void;

function readFields(
  { cells }: PastedRow<Column>,
  rules: Rules,
  before: Person | undefined,
  refuse: Refuse,
): Omit<Person, 'id' | 'name'> {
  const role = roleOf(cells, before, refuse);
  const accounts = cells.accounts && references(cells.accounts, rules.accounts ?? [], refuse);
  const topics = cells.topics && topicIds(cells.topics, rules.topics ?? [], refuse);
  const [from, until] = [cells.from, cells.until].map((cell) => {
    if (!cell) return undefined;
    const day = readDay(cell);
    if (day === undefined) refuse('day', cell);
    return day;
  });
  const [first, last] = [from ?? before?.from, until ?? before?.until];
  if (first !== undefined && last !== undefined && first > last)
    refuse('order', `${cells.from ?? first} – ${cells.until ?? last}`);
  return {
    role,
    ...(accounts && { accounts }),
    ...(topics && { topics }),
    ...(from && { from }),
    ...(until && { until }),
    ...(cells.basis && { basis: cells.basis }),
  };
}

/** Nobody is authorized by a guess: where a line has days or an order and no role, it is asked for. */
function roleOf(
  { role, from, until, basis }: PastedRow<Column>['cells'],
  before: Person | undefined,
  refuse: Refuse,
): Role {
  if (role === undefined) {
    if (!before && (from ?? until ?? basis) !== undefined) refuse('role-missing');
    return before?.role ?? 'staff';
  }
  const given = plainLetters(role);
  const found = (Object.keys(ROLES) as Role[]).find((one) => ROLES[one].includes(given));
  if (!found) refuse('role', role);
  return found ?? 'staff';
}

function topicIds(cell: string, topics: readonly Topic[], refuse: Refuse): string[] {
  if (isEverything(cell)) return ['*'];
  const find = (given: string) =>
    topics.find(({ id, name }) => [id, name?.lv, name?.en].some((one) => one !== undefined && isSameName(one, given)));
  // The name of a topic may have a comma in it.
  const whole = find(cell);
  if (whole) return [whole.id];
  return readList(cell).flatMap((given) => {
    const topic = find(given);
    if (!topic) refuse('topic', given);
    return topic?.id ?? [];
  });
}

/** References `site/handle`; a bare handle will do where the register has just one account of that name. */
function references(cell: string, accounts: readonly Account[], refuse: Refuse): string[] {
  if (isEverything(cell)) return ['*'];
  return readList(cell).flatMap((given) => {
    const parsed = parseReference(given);
    if (parsed) return `${parsed.site}/${parsed.handle}`;
    const [only, ...others] = accounts.filter(({ handle }) => canonicalHandle(handle) === canonicalHandle(given));
    if (!only || others.length > 0) refuse('account', given);
    return only ? `${only.site}/${only.handle}` : [];
  });
}

/** An id that reads like the name: "Līga Egle" to `liga-egle`, and a number where that is taken. */
function freeId(name: string, taken: ReadonlySet<string>): string {
  const plain =
    plainLetters(name)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '') || 'persona';
  let id = plain;
  for (let again = 2; taken.has(id); again += 1) id = `${plain}-${again}`;
  return id;
}
