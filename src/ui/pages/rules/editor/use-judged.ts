import { useEffect, useMemo, useState } from 'preact/hooks';
import type { InterfaceLanguage } from '../../../../engine/types.ts';
import type { Rules } from '../../../../policy/file/rules.ts';
import type { RulesProblem } from '../../../../policy/file/schema.ts';
import type { Draft } from './model/editable.ts';
import { judgePieces } from './model/judge-pieces.ts';

/** A pause in typing, so that five thousand people are not read again at every key. */
const PAUSE_MS = 150;

/** Problems by their place. */
export interface Problems {
  at: (path: string) => Record<InterfaceLanguage, string> | undefined;
  /** The paths of all problems at or below a place. */
  below: (path: string) => string[];
  all: readonly RulesProblem[];
}

export interface JudgedDraft {
  /** The newest rules that were right: the sample post is judged by them. */
  rules: Rules;
  isRight: boolean;
  problems: readonly RulesProblem[];
}

/** Reads the draft whenever the person pauses. */
export function useJudged(draft: Draft, inForce: Rules): JudgedDraft {
  const [judged, setJudged] = useState<JudgedDraft>(() => next(draft, inForce));
  useEffect(() => {
    const timer = setTimeout(() => setJudged((before) => next(draft, before.rules)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  return judged;
}

function next(draft: Draft, before: Rules): JudgedDraft {
  const judged = judgePieces(draft);
  if ('rules' in judged) return { rules: judged.rules, isRight: true, problems: [] };
  return { rules: before, isRight: false, problems: judged.problems };
}

const isBelow = (path: string, place: string): boolean =>
  path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);

/** Those of the problems that may be said: all of them, or those of fields that were left. */
export function useProblems(found: readonly RulesProblem[], left: ReadonlySet<string> | 'all'): Problems {
  return useMemo(() => {
    const all = found.filter(({ path }) => left === 'all' || [...left].some((place) => isBelow(path, place)));
    return {
      all,
      at: (path) => all.find((problem) => problem.path === path)?.sentence,
      below: (place) => all.filter(({ path }) => isBelow(path, place)).map(({ path }) => path),
    };
  }, [found, left]);
}
