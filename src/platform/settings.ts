import * as z from 'zod/mini';
import type { AccountKind, Rules } from '../policy/rules.ts';
import { parseRules } from '../policy/schema.ts';
import { onStored, readStored, type StorageTrouble, writeStored } from './storage.ts';

export { effectiveRules, NOT_LISTED } from './effective-rules.ts';

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

export interface OwnAccount {
  site: string;
  handle: string;
  kind: AccountKind;
}

/** Settings that can always be used, and what went wrong on the way, if anything did. */
export interface Loaded {
  settings: Settings;
  trouble?: StorageTrouble;
}

type Fields = Omit<Settings, 'version'>;
export type SettingsChange = Partial<Fields>;

const KEY = 'settings';
/** Written together with the settings; what cannot be read there is taken from here. */
const COPY = 'settingsCopy';

const DEFAULTS: Settings = {
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

/** Set while storage takes nothing, so that a change still holds until the page closes. */
let unsaved: Settings | undefined;
let queue: Promise<unknown> = Promise.resolve();

/** Reads the settings; never rejects. */
export async function loadSettings(): Promise<Loaded> {
  if (unsaved) return { settings: unsaved, trouble: 'full' };
  const stored = await readStored([KEY, COPY]);
  if (!stored) return { settings: DEFAULTS, trouble: 'unreadable' };
  if (stored[KEY] === undefined && stored[COPY] === undefined) return { settings: DEFAULTS };
  return restore(fieldsOf(stored[KEY]), fieldsOf(stored[COPY]) ?? {});
}

function restore(kept: Record<string, unknown> | undefined, copy: Record<string, unknown>): Loaded {
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
  return spoilt ? { settings, trouble: 'corrupt' } : { settings };
}

const fieldsOf = (value: unknown): Record<string, unknown> | undefined =>
  z.record(z.string(), z.unknown()).safeParse(value).data;

/**
 * Changes some settings and tells what holds from now on. Changes are made one after another, each on top of
 * what is stored then, so that two quick changes never undo each other. Never rejects: where nothing can be
 * written the change holds until this page closes, and `trouble` says so.
 */
export function saveSettings(change: SettingsChange | ((settings: Settings) => SettingsChange)): Promise<Loaded> {
  const saved = queue.then(async (): Promise<Loaded> => {
    const { settings } = await loadSettings();
    const next = { ...settings, ...(typeof change === 'function' ? change(settings) : change) };
    const kept = await writeStored({ [KEY]: next, [COPY]: next });
    unsaved = kept ? undefined : next;
    return kept ? { settings: next } : { settings: next, trouble: 'full' };
  });
  queue = saved.catch(() => undefined);
  return saved;
}

/** Calls `listener` with the settings after every change, made in this or any other page, until `signal` ends. */
export function onSettings(listener: (loaded: Loaded) => void, signal: AbortSignal): void {
  const tell = async () => {
    const loaded = await loadSettings();
    if (!signal.aborted) listener(loaded);
  };
  onStored(KEY, () => void tell(), signal);
}
