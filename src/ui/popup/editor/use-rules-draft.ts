import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { DEFAULT_RULES } from '../../../policy/defaults.ts';
import type { Rules } from '../../../policy/rules.ts';
import { type Draft, draftOf } from './model/editable.ts';
import { keepDraft, onDraftElsewhere, storedDraft } from './model/stored-draft.ts';

export interface RulesDraft {
  draft: Draft;
  /** Whether there is anything that is not in force. */
  isBegun: boolean;
  /** It was begun before this page was opened, and nobody has said yet what is to become of it. */
  isFound: boolean;
  isKept: boolean;
  /** Other rules have come into force since it was begun. */
  isOvertaken: boolean;
  change: (change: (draft: Draft) => Draft) => void;
  goOn: () => void;
  /** Begins again from rules: those in force, or those that have just come into force. */
  restart: (rules: Rules | null) => void;
}

/**
 * The rules being edited. They live in storage under a key of their own, apart from the rules in force, and are
 * written with every change; `undefined` until storage was read.
 */
export function useRulesDraft(inForce: Rules | null): RulesDraft | undefined {
  const [begun, setBegun] = useState<Draft | null>();
  const [isFound, setFound] = useState(false);
  const [isKept, setKept] = useState(true);
  /** What is still to be written; the draft itself would not do, because nothing (`null`) is written too. */
  const unsaved = useRef<{ draft: Draft | null }>(undefined);
  const isWriting = useRef(false);
  const version = inForce === null ? 0 : (inForce.version ?? 1);
  const base = useRef<number>(undefined);

  // Written at once, not after a pause: Firefox takes no message of a page that is being closed. One at a time, so
  // that thousands of people are not written for every key of a quick typist.
  const save = useCallback(async (draft: Draft | null) => {
    unsaved.current = { draft };
    if (isWriting.current) return;
    isWriting.current = true;
    while (unsaved.current) {
      const next: Draft | null = unsaved.current.draft;
      unsaved.current = undefined;
      setKept(await keepDraft(next, base.current));
    }
    isWriting.current = false;
  }, []);

  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    onDraftElsewhere((draft) => !isWriting.current && setBegun(draft ?? null), signal);
    void storedDraft().then((found) => {
      if (signal.aborted) return;
      base.current ??= found?.base;
      setBegun((now) => now ?? found?.draft ?? null);
      setFound(found !== undefined);
    });
    return () => leaving.abort();
  }, []);

  const untouched = useMemo(() => draftOf(inForce ?? DEFAULT_RULES), [inForce]);
  const latest = useRef(untouched);
  latest.current = begun ?? untouched;
  // Nothing is begun: the first change will be one of what is in force now.
  if (begun === null) base.current = version;
  const change = useCallback<RulesDraft['change']>(
    (wanted) => {
      // Two changes in one task build on each other, before anything is drawn again.
      latest.current = wanted(latest.current);
      setBegun(latest.current);
      void save(latest.current);
    },
    [save],
  );
  const restart = useCallback<RulesDraft['restart']>(
    (rules) => {
      latest.current = draftOf(rules ?? DEFAULT_RULES);
      setBegun(null);
      setFound(false);
      void save(null);
    },
    [save],
  );
  if (begun === undefined) return undefined;
  const goOn = () => setFound(false);
  const isOvertaken = begun !== null && base.current !== undefined && base.current !== version;
  return { draft: begun ?? untouched, isBegun: begun !== null, isFound, isKept, isOvertaken, change, goOn, restart };
}
