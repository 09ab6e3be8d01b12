import * as z from 'zod/mini';
import type { Rules } from '../policy/file/rules.ts';
import { parseRules } from '../policy/file/schema.ts';
import type { OwnAccount } from '../policy/register/effective-rules.ts';

/** What a person set on this machine. */
export interface Settings {
  version: 1;
  ui: 'lv' | 'en';
  /** Id of the person in the rules, or `NOT_LISTED`; `null`: not said yet. */
  me: string | null;
  /** The person's own additions to the register. */
  accounts: OwnAccount[];
  /** The institution's rules; `null` means the built-in defaults. */
  rules: Rules | null;
  /** Ids of the checks that the person never wants to see again; in force only where `mayBeSilenced` says so. */
  silenced: string[];
  /** Accounts, as `site/handle`, whose capacity was asked about once: nobody is asked twice. */
  asked: string[];
  /** Whether drafts are also kept on accounts that are not the institution's. */
  personalDrafts: boolean;
}

type Fields = Omit<Settings, 'version'>;
export type SettingsChange = Partial<Fields>;

/** An object of storage before anything about it is believed. */
export type StoredFields = Record<string, unknown>;

export const DEFAULTS: Settings = {
  version: 1,
  ui: 'lv',
  me: null,
  accounts: [],
  rules: null,
  silenced: [],
  asked: [],
  personalDrafts: false,
};

const accounts = z.array(
  z.object({
    site: z.string().check(z.minLength(1), z.maxLength(253)),
    handle: z.string().check(z.minLength(1), z.maxLength(200)),
    kind: z.enum(['institution', 'official', 'personal']),
  }),
);

/** As long as a site and a handle together. */
const words = z.array(z.string().check(z.minLength(1), z.maxLength(454)));

/** Each field is read by itself, so that one spoilt field never costs the others. `undefined`: cannot be read. */
const FIELDS: { [Field in keyof Fields]: (value: unknown) => Fields[Field] | undefined } = {
  ui: (value) => z.enum(['lv', 'en']).safeParse(value).data,
  me: (value) => z.nullable(z.string()).safeParse(value).data,
  accounts: (value) => accounts.safeParse(value).data,
  rules: (value) => (value === null ? null : readRules(value)),
  silenced: (value) => words.safeParse(value).data,
  asked: (value) => words.safeParse(value).data,
  personalDrafts: (value) => z.boolean().safeParse(value).data,
};

function readRules(value: unknown): Rules | undefined {
  const parsed = parseRules(value);
  return 'rules' in parsed ? parsed.rules : undefined;
}

/**
 * The settings from what is stored and its copy. A field that cannot be read is taken from the copy, and
 * `spoilt` says so; one that is in neither has its default.
 * @param kept `undefined` where nothing readable is there at all
 */
export function restore(kept: StoredFields | undefined, copy: StoredFields): { settings: Settings; spoilt: boolean } {
  let spoilt = kept === undefined;
  const field = <Field extends keyof Fields>(name: Field): Fields[Field] => {
    const stored = kept?.[name];
    const own = FIELDS[name](stored);
    if (own !== undefined) return own;
    if (stored !== undefined) spoilt = true;
    const copied = FIELDS[name](copy[name]);
    return copied === undefined ? DEFAULTS[name] : copied;
  };
  const settings: Settings = {
    version: 1,
    ui: field('ui'),
    me: field('me'),
    accounts: field('accounts'),
    rules: field('rules'),
    silenced: field('silenced'),
    asked: field('asked'),
    personalDrafts: field('personalDrafts'),
  };
  return { settings, spoilt };
}

/** What of these stored fields this version can read, and what none of its fields are. */
export const readableOf = (stored: StoredFields): StoredFields =>
  Object.fromEntries(
    Object.entries(stored).filter(
      ([name, value]) => !Object.hasOwn(FIELDS, name) || FIELDS[name as keyof Fields](value) !== undefined,
    ),
  );

/** The fields of a stored object; anything else gives `undefined`. */
export const fieldsOf = (value: unknown): StoredFields | undefined =>
  z.record(z.string(), z.unknown()).safeParse(value).data;
