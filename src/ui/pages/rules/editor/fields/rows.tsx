import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { writePath } from '../../../../../policy/file/problems.ts';
import { useEditor } from '../editor-context.ts';
import { useEditorTexts } from '../editor-texts.ts';
import type { Draft } from '../model/editable.ts';
import { listAt, type Path, withEntry, withoutEntry } from '../model/paths.ts';
import { Pages } from './pages.tsx';
import { Row } from './row.tsx';

/** As many rows as are looked through at once; more wait on the next page. */
const A_PAGE = 50;
/** Fewer are seen at a glance. */
const WORTH_SEEKING = 8;

export interface RowsWords {
  add: string;
  empty: string;
  untitled: string;
  seek: string;
}

interface RowsProps {
  path: Path;
  label: string;
  words: RowsWords;
  /** A new entry, as little as there can be. */
  fresh: (draft: Draft) => unknown;
  /** What an entry is called, and what else is said of it while it is closed. */
  title: (entry: unknown) => string;
  note?: (entry: unknown) => string;
  children: (path: Path, index: number) => ComponentChildren;
}

/** A list of entries: one is open at a time, added ones are entered, removed ones can be taken back. */
export function Rows({ path, label, words, fresh, title, note, children }: RowsProps) {
  const texts = useEditorTexts();
  const { draft, change, wanted } = useEditor();
  const name = writePath(path);
  const entries = listAt(draft, path);
  const [open, setOpen] = useState(() => indexIn(wanted, name));
  const [page, setPage] = useState(() => Math.floor((open ?? 0) / A_PAGE));
  const [sought, setSought] = useState('');
  const [removed, setRemoved] = useState<{ entry: unknown; index: number }>();
  const [focus, setFocus] = useState<'fields' | 'undo' | 'head'>();
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const index = indexIn(wanted, name);
    if (index === undefined) return;
    setSought('');
    setOpen(index);
    setPage(Math.floor(index / A_PAGE));
  }, [wanted, name]);
  // Before the next key: whoever works by the keyboard does not wait for a picture.
  useLayoutEffect(() => {
    if (!focus) return;
    const row = list.current?.querySelector('.row-entry[data-open="true"]');
    if (focus === 'undo') list.current?.querySelector<HTMLElement>('.undo button')?.focus();
    else row?.querySelector<HTMLElement>(focus === 'head' ? 'button' : 'input, select, textarea')?.focus();
    setFocus(undefined);
  }, [focus]);

  const wish = sought.trim().toLowerCase();
  const found = useMemo(() => {
    const numbered = entries.map((entry, index) => ({ entry, index }));
    if (wish === '') return numbered;
    return numbered.filter(({ entry }) => `${title(entry)} ${note?.(entry) ?? ''}`.toLowerCase().includes(wish));
  }, [entries, wish, title, note]);
  const pages = Math.max(1, Math.ceil(found.length / A_PAGE));
  const at = Math.min(page, pages - 1);

  const add = () => {
    setSought('');
    setRemoved(undefined);
    setOpen(entries.length);
    setPage(Math.floor(entries.length / A_PAGE));
    setFocus('fields');
    change((now) => withEntry(now, path, listAt(now, path).length, fresh(now)) as Draft);
  };
  const remove = (index: number) => {
    setRemoved({ entry: entries[index], index });
    setOpen(undefined);
    setFocus('undo');
    change((now) => withoutEntry(now, path, index) as Draft);
  };
  const undo = () => {
    if (!removed) return;
    change((now) => withEntry(now, path, removed.index, removed.entry) as Draft);
    setSought('');
    setOpen(removed.index);
    setPage(Math.floor(removed.index / A_PAGE));
    setFocus('head');
    setRemoved(undefined);
  };
  return (
    <div class="rows" ref={list}>
      {entries.length === 0 && <p class="empty">{words.empty}</p>}
      {entries.length >= WORTH_SEEKING && (
        <input
          type="search"
          class="seek"
          aria-label={words.seek}
          placeholder={words.seek}
          value={sought}
          onInput={(event) => {
            setSought(event.currentTarget.value);
            setPage(0);
            setOpen(undefined);
          }}
        />
      )}
      {wish !== '' && (
        <p class="note" role="status">
          {texts.found(found.length, entries.length)}
        </p>
      )}
      <ul class="entries" aria-label={label}>
        {found.slice(at * A_PAGE, (at + 1) * A_PAGE).map(({ entry, index }) => (
          <Row
            key={index}
            name={`${name}[${index}]`}
            title={title(entry) || words.untitled}
            note={note?.(entry)}
            isOpen={index === open}
            onToggle={() => setOpen(index === open ? undefined : index)}
            onRemove={() => remove(index)}
          >
            {() => children([...path, index], index)}
          </Row>
        ))}
      </ul>
      {pages > 1 && <Pages page={at} pages={pages} onPage={setPage} />}
      <div class="row">
        <button type="button" class="secondary" data-action={`add ${name}`} onClick={add}>
          {words.add}
        </button>
        <p class="undo" role="status">
          {removed && (
            <>
              {texts.removed(title(removed.entry) || words.untitled)}{' '}
              <button type="button" class="link" onClick={undo}>
                {texts.undo}
              </button>
            </>
          )}
        </p>
      </div>
    </div>
  );
}

/** Which entry of the list a wanted place lies in. */
function indexIn(wanted: string | undefined, name: string): number | undefined {
  if (!wanted?.startsWith(`${name}[`)) return undefined;
  return Number.parseInt(wanted.slice(name.length + 1), 10);
}
