import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { DEFAULT_RULES } from '../../../policy/defaults.ts';
import type { Rules } from '../../../policy/rules.ts';
import { type Draft, draftOf } from './model/editable.ts';
import { keepDraft, onDraftElsewhere, storedDraft } from './model/stored-draft.ts';

/** Between a key and the disk. */
const PAUSE_MS = 300;

export interface RulesDraft {
  draft: Draft;
  /** Whether there is anything that is not in force. */
  isBegun: boolean;
  /** It was begun before this page was opened, and nobody has said yet what is to become of it. */
  isFound: boolean;
  isKept: boolean;
  change: (change: (draft: Draft) => Draft) => void;
  goOn: () => void;
  /** Begins again from rules: those in force, or those that have just come into force. */
  restart: (rules: Rules | null) => void;
}

/**
 * The rules being edited. They live in storage under a key of their own, apart from the rules in force, and are
 * written soon after every change and when the page goes; `undefined` until storage was read.
 */
export function useRulesDraft(inForce: Rules | null): RulesDraft | undefined {
  const [begun, setBegun] = useState<Draft | null>();
  const [isFound, setFound] = useState(false);
  const [isKept, setKept] = useState(true);
  const unsaved = useRef<{ draft: Draft | null; timer: number }>(undefined);

  const save = useCallback(() => {
    if (!unsaved.current) return;
    const { draft, timer } = unsaved.current;
    unsaved.current = undefined;
    clearTimeout(timer);
    void keepDraft(draft).then(setKept);
  }, []);
  const saveSoon = useCallback(
    (draft: Draft | null) => {
      clearTimeout(unsaved.current?.timer);
      unsaved.current = { draft, timer: window.setTimeout(save, PAUSE_MS) };
    },
    [save],
  );

  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    addEventListener('pagehide', save, { signal });
    document.addEventListener('visibilitychange', save, { signal });
    onDraftElsewhere((draft) => !unsaved.current && setBegun(draft ?? null), signal);
    void storedDraft().then((draft) => {
      if (signal.aborted) return;
      setBegun((now) => now ?? draft ?? null);
      setFound(draft !== undefined);
    });
    return () => {
      leaving.abort();
      save();
    };
  }, [save]);

  const base = useMemo(() => draftOf(inForce ?? DEFAULT_RULES), [inForce]);
  const latest = useRef(base);
  latest.current = begun ?? base;
  const change = useCallback<RulesDraft['change']>(
    (wanted) => {
      // Two changes in one task build on each other, before anything is drawn again.
      latest.current = wanted(latest.current);
      setBegun(latest.current);
      saveSoon(latest.current);
    },
    [saveSoon],
  );
  const restart = useCallback<RulesDraft['restart']>(
    (rules) => {
      latest.current = draftOf(rules ?? DEFAULT_RULES);
      setBegun(null);
      setFound(false);
      saveSoon(null);
      save();
    },
    [save, saveSoon],
  );
  if (begun === undefined) return undefined;
  const goOn = () => setFound(false);
  return { draft: begun ?? base, isBegun: begun !== null, isFound, isKept, change, goOn, restart };
}
