import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { DEFAULT_RULES } from '../../../../policy/file/defaults.ts';
import type { Rules } from '../../../../policy/file/rules.ts';
import { isSame } from '../../../../policy/file/rules-diff.ts';
import { type Draft, draftOf } from './model/editable.ts';
import { type Begun, keepDraft, onDraftElsewhere, storedDraft } from './model/stored-draft.ts';

export interface RulesDraft {
  draft: Draft;
  /** Whether there is anything that is not in force. */
  isBegun: boolean;
  /** It was begun before this page was opened, and nobody has said yet what is to become of it. */
  isFound: boolean;
  isKept: boolean;
  /** The rules that it was begun from, where others have come into force since. */
  overtaken: { from: Rules | null } | undefined;
  /** What another open page did to it last. */
  elsewhere: 'changed' | 'ended' | undefined;
  change: (change: (draft: Draft) => Draft) => void;
  goOn: () => void;
  /** Nothing is begun any more: what is shown is what is in force. */
  restart: () => void;
  /** Goes on with this draft as one of other rules. */
  moveTo: (rules: Rules | null, draft: Draft) => void;
  /** These come into force now, by this page: they overtake nothing. */
  expect: (rules: Rules) => void;
}

const isSameRules = (one: Rules | null, other: Rules | null): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other) || isSame(one, other);

/**
 * The rules being edited. They live in storage under keys of their own, apart from the rules in force, and are
 * written with every change; `undefined` until storage was read. Pages that are open at once follow each other.
 */
export function useRulesDraft(inForce: Rules | null): RulesDraft | undefined {
  const [begun, setBegun] = useState<Begun | null>();
  const [isFound, setFound] = useState(false);
  const [isKept, setKept] = useState(true);
  const [elsewhere, setElsewhere] = useState<RulesDraft['elsewhere']>();
  /** How many changes are being written. */
  const writing = useRef(0);
  const expected = useRef<Rules>(undefined);

  // Written at once, neither after a pause nor after what was written before: Firefox takes no message of a page that
  // is being closed.
  const save = useCallback(async (next: Begun | null) => {
    writing.current += 1;
    setKept(await keepDraft(next));
    writing.current -= 1;
  }, []);

  const untouched = useMemo(() => draftOf(inForce ?? DEFAULT_RULES), [inForce]);
  const latest = useRef<Begun | null>(null);

  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const follow = (found: Begun | undefined) => {
      if (writing.current > 0) return;
      const wasBegun = latest.current !== null;
      latest.current = found ?? null;
      setBegun(latest.current);
      setElsewhere(found ? 'changed' : wasBegun ? 'ended' : undefined);
    };
    onDraftElsewhere(follow, signal);
    void storedDraft().then((found) => {
      if (signal.aborted || latest.current) return;
      latest.current = found ?? null;
      setBegun(latest.current);
      setFound(found !== undefined);
    });
    return () => leaving.abort();
  }, []);

  const put = useCallback(
    (next: Begun | null) => {
      latest.current = next;
      setBegun(next);
      setElsewhere(undefined);
      void save(next);
    },
    [save],
  );
  const change = useCallback<RulesDraft['change']>(
    // Two changes in one task build on each other, before anything is drawn again. Where nothing is begun yet, the
    // first one is of what is in force now.
    (wanted) => put({ from: inForce, ...latest.current, draft: wanted(latest.current?.draft ?? untouched) }),
    [put, inForce, untouched],
  );
  const restart = useCallback(() => {
    setFound(false);
    put(null);
  }, [put]);
  const moveTo = useCallback<RulesDraft['moveTo']>((from, draft) => put({ from, draft }), [put]);
  const from = begun?.from;
  const overtaken = useMemo(() => {
    if (from === undefined || isSameRules(from, inForce)) return undefined;
    return expected.current && isSameRules(expected.current, inForce) ? undefined : { from };
  }, [from, inForce]);

  if (begun === undefined) return undefined;
  return {
    draft: begun?.draft ?? untouched,
    isBegun: begun !== null,
    isFound,
    isKept,
    overtaken,
    elsewhere,
    change,
    goOn: () => setFound(false),
    restart,
    moveTo,
    expect: (rules) => {
      expected.current = rules;
    },
  };
}
