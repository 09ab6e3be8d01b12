import {
  DEFAULTS,
  fieldsOf,
  readableOf,
  restore,
  type Settings,
  type SettingsChange,
  type StoredFields,
} from './settings-shape.ts';
import { broughtUp, isNewer } from './settings-versions.ts';
import { onStored, readStored, writeStored } from './storage.ts';
import type { KeepingTrouble, StorageTrouble } from './storage-trouble.ts';

export { effectiveRules, type OwnAccount } from '../policy/register/effective-rules.ts';
export { NOT_LISTED } from '../policy/register/not-listed.ts';
export type { Settings, SettingsChange } from './settings-shape.ts';

/** Settings that can always be used, and what went wrong on the way, if anything did. */
export interface Loaded {
  settings: Settings;
  trouble?: StorageTrouble;
}

/** What holds now, and why it could not be kept, if it was not. */
export interface Saved extends Loaded {
  trouble?: KeepingTrouble;
}

const KEY = 'settings';
/** Written together with the settings; what cannot be read there is taken from here. */
const COPY = 'settingsCopy';

/** What changes; `undefined` where nothing shall. */
type Change = (settings: Settings) => SettingsChange | undefined;

/**
 * Changes that storage has not taken yet; they hold in this page, on top of whatever is stored, until it closes or
 * storage works again. Never the whole settings: those may have been read from a storage that was out of order.
 */
let unsaved: Change[] = [];
let why: KeepingTrouble | undefined;
let queue: Promise<unknown> = Promise.resolve();

/** Reads the settings; never rejects. */
export async function loadSettings(): Promise<Loaded> {
  const { settings, trouble } = apply(unsaved, await read());
  return why || trouble ? { settings, trouble: why ?? trouble } : { settings };
}

interface Read extends Loaded {
  /** The object that they were read from. */
  stored: StoredFields;
  copy: StoredFields;
}

async function read(): Promise<Read> {
  const found = await readStored([KEY, COPY]);
  if (!found) return { settings: DEFAULTS, trouble: 'unreadable', stored: {}, copy: {} };
  const [kept, copy] = [broughtUp(fieldsOf(found[KEY])), broughtUp(fieldsOf(found[COPY]))];
  const stored = kept ?? copy ?? {};
  if (found[KEY] === undefined && found[COPY] === undefined) return { settings: DEFAULTS, stored, copy: {} };
  const { settings, spoilt } = restore(kept, copy ?? {});
  return { settings, stored, copy: copy ?? {}, ...(spoilt && { trouble: 'corrupt' as const }) };
}

function apply(changes: readonly Change[], { settings, trouble }: Loaded): Loaded & { changed: SettingsChange } {
  let changed: SettingsChange = {};
  for (const change of changes) changed = { ...changed, ...change({ ...settings, ...changed }) };
  return { settings: { ...settings, ...changed }, changed, trouble };
}

/** What is written: what a later version of the extension has left there is kept for it. */
function merged(stored: StoredFields, settings: Settings, change: SettingsChange): StoredFields {
  if (isNewer(stored)) return { ...settings, ...stored, ...change };
  return { ...stored, ...settings };
}

/**
 * Changes some settings and tells what holds from now on. Changes are made one after another, each on top of
 * what is stored then, so that two quick changes never undo each other. Never rejects: where nothing can be
 * written the change holds until this page closes, and `trouble` says so.
 * @param change what changes, or what it comes to on the settings as they are; `undefined`: nothing is written or kept
 */
export function saveSettings(change: SettingsChange | Change): Promise<Saved> {
  const own: Change = typeof change === 'function' ? change : () => change;
  const saved = queue.then(async (): Promise<Saved> => {
    const found = await read();
    const before = apply(unsaved, found).settings;
    if (own(before) === undefined) return why ? { settings: before, trouble: why } : { settings: before };
    const changes = [...unsaved, own];
    const { settings, changed } = apply(changes, found);
    const whole = merged(found.stored, settings, changed);
    // What could not be read is not written over: it may be whole.
    const isUnread = found.trouble === 'unreadable';
    // What cannot be read stands in its place only, and is not copied over what was there before.
    const copy = { ...found.copy, ...readableOf(whole) };
    // Where there is no room for both, the copy of before stays.
    const kept =
      !isUnread && ((await writeStored({ [KEY]: whole, [COPY]: copy })) || (await writeStored({ [KEY]: whole })));
    unsaved = kept ? [] : changes;
    why = kept ? undefined : isUnread ? 'unreadable' : 'full';
    return why ? { settings, trouble: why } : { settings };
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
