import { askWorker } from '../../platform/page-messages.ts';
import { answeredBy, isPrivateNow } from '../../sites/clue-reading.ts';
import type { Field } from '../../sites/site.ts';
import { isNobodysBusiness, isSaid, type Writing } from '../text-in-hand.ts';
import type { Edit } from './apply-fixes/fixing.ts';
import type { SaveStatus } from './save-status.ts';
import { createBegunTexts } from './turned-private.ts';

/** A text is kept at most so often while somebody writes, in milliseconds; leaving the page keeps it at once. */
const EVERY = 1000;

/** What was kept for a composer before. */
export interface Kept {
  /** All of it, for reading. */
  text: string;
  /** The texts and the fields one by one. */
  parts: { text: string; field?: Field }[];
  /** Milliseconds since 1970. */
  when: number;
  sent: boolean;
}

export interface Drafts {
  /** The composer as it is now: what is written is kept, and an empty one may have something to offer. */
  look: (writing: Writing) => void;
  /** The text goes out. */
  released: (writing: Writing) => void;
  drop: (writing: Writing) => void;
  /** Takes back at once what was kept of a text that is to be a private message after all. */
  withdraw: () => void;
  /** What is on offer for this composer. */
  offer: (writing: Writing) => Kept | undefined;
}

/**
 * Drafts of this page, kept by the worker, which alone decides whether they may be (account, private window, rules).
 * Nothing here is waited for: where the worker is gone, writing and publishing go on.
 */
export function createDrafts({ heed }: SaveStatus, found: () => void, signal: AbortSignal): Drafts {
  const asked = new Map<string, Kept | undefined>();
  let waiting: Writing | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept = '';
  let released = '';

  const stopWaiting = () => {
    waiting = undefined;
    clearTimeout(timer);
    timer = undefined;
  };
  const begun = createBegunTexts(
    nameOf,
    (name, sentSince) => {
      if (waiting && (nameOf(waiting) === name || isPrivateNow(waiting.composer))) stopWaiting();
      kept = '';
      released = '';
      asked.set(name, undefined);
      void askWorker({ type: 'draft-drop', ...placeNamed(name), sentSince }).catch(() => undefined);
    },
    signal,
  );
  const keep = () => {
    begun.look();
    clearTimeout(timer);
    timer = undefined;
    if (!waiting || waiting.key === kept) return;
    kept = waiting.key;
    void heed('draft', askWorker({ type: 'draft-keep', ...placeOf(waiting), ...partsOf(waiting) }));
    waiting = undefined;
  };
  const find = async (writing: Writing) => {
    const at = nameOf(writing);
    asked.set(at, undefined);
    const answer = await askWorker({ type: 'draft-find', ...placeOf(writing) }).catch(() => undefined);
    const draft = answer?.draft;
    if (!draft || signal.aborted) return;
    asked.set(at, {
      text: draft.parts.join('\n\n'),
      parts: draft.parts.map((text, at) => ({ text, field: draft.fields?.[at] ?? undefined })),
      when: draft.released ?? draft.changed,
      sent: draft.state === 'sent',
    });
    found();
  };
  // A tab that is closed or a page that is left may never come back to what is waiting.
  for (const type of ['pagehide', 'visibilitychange']) addEventListener(type, keep, { capture: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return {
    look: (writing) => {
      // It goes back to a post that is still being written, and nothing would tell that it is over.
      if (writing.composer.surface.field) return;
      if (isNobodysBusiness(writing)) {
        begun.isEmpty(writing);
        if (isEmpty(writing) && !asked.has(nameOf(writing))) void find(writing);
        return;
      }
      // Nobody takes up an old text in the middle of a new one.
      asked.set(nameOf(writing), undefined);
      begun.stands(writing);
      if (writing.key === released) return;
      released = '';
      waiting = writing;
      timer ??= setTimeout(keep, EVERY);
    },
    released: (writing) => {
      // One press is several events, and each of them is asked about.
      if (writing.key === released) return;
      released = writing.key;
      stopWaiting();
      begun.stands(writing);
      begun.goesOut(writing);
      void heed('draft', askWorker({ type: 'draft-release', ...placeOf(writing), ...partsOf(writing) }));
    },
    drop: (writing) => {
      asked.set(nameOf(writing), undefined);
      void askWorker({ type: 'draft-drop', ...placeOf(writing) }).catch(() => undefined);
    },
    withdraw: begun.look,
    offer: (writing) => (isEmpty(writing) ? asked.get(nameOf(writing)) : undefined),
  };
}

/** Puts what was kept where it stood: the texts of posts into the first of them, a field's into a field of that name. */
export function editsOf({ parts: kept }: Kept, { parts }: Writing): Edit[] {
  const free = [...parts.entries()];
  const texts = kept.flatMap(({ text, field }) => (field ? [] : text)).join('\n\n');
  return [{ text: texts, field: undefined }, ...kept.filter(({ field }) => field)].flatMap(({ text, field }) => {
    const at = free.findIndex(([, part]) => part.field === field && !part.isReadOnly);
    const [place] = at < 0 ? [] : free.splice(at, 1);
    return place && text !== '' ? { part: place[0], range: { start: 0, end: 0, text, label: '' } } : [];
  });
}

function partsOf({ parts }: Writing): { parts: string[]; fields?: (Field | null)[] } {
  const said = parts.filter((part) => isSaid(part) && !part.isReadOnly);
  const fields = said.map(({ field }) => field ?? null);
  return { parts: said.map(({ read }) => read.text), ...(fields.some(Boolean) && { fields }) };
}
const isEmpty = ({ parts }: Writing) => parts.every(({ read }) => read.text.trim() === '');
/** A private message is nobody's business either, and nothing is ever asked about one. */
const placeOf = ({ composer, account, accountByName, kind }: Writing) => ({
  account,
  accountByName,
  surface: composer.surface.id,
  kind,
  ...(kind === 'post' ? {} : { answered: answeredBy(composer) ?? location.pathname }),
});
const nameOf = (writing: Writing) => JSON.stringify(placeOf(writing));
const placeNamed = (name: string): ReturnType<typeof placeOf> => JSON.parse(name);
