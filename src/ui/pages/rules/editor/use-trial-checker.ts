import { useEffect, useState } from 'preact/hooks';
import { type Checker, createChecker } from '../../../../checks/checker.ts';
import type { InterfaceLanguage } from '../../../../engine/types.ts';
import type { Rules } from '../../../../policy/file/rules.ts';
import { today } from '../../today.ts';

/** However long the rules are, the sample post follows them after this pause. */
const LONGEST_PAUSE_MS = 2_000;
/** Words are made ready when the first text is read. */
const FIRST_TEXT = 'Labdien, šis ir ieraksts.';

interface Made {
  checker: Checker;
  rules: Rules;
  ui: InterfaceLanguage;
  /** In milliseconds. */
  took: number;
}

function make(rules: Rules, ui: InterfaceLanguage): Made {
  const begun = performance.now();
  const checker = createChecker({ rules, today: today(rules.timeZone), ui });
  checker.check({ id: 'first', text: FIRST_TEXT });
  return { checker, rules, ui, took: performance.now() - begun };
}

/**
 * The engine with the rules as they are being edited. A few people and words are ready at once; thousands take a
 * moment, and then it is waited for a pause in typing that is long against that moment.
 */
export function useTrialChecker(rules: Rules, ui: InterfaceLanguage): Checker {
  const [made, setMade] = useState(() => make(rules, ui));
  useEffect(() => {
    if (made.rules === rules && made.ui === ui) return;
    const timer = setTimeout(() => setMade(make(rules, ui)), Math.min(LONGEST_PAUSE_MS, 5 * made.took));
    return () => clearTimeout(timer);
  }, [rules, ui, made]);
  return made.checker;
}
