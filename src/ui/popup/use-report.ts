import { useMemo } from 'preact/hooks';
import { createChecker } from '../../checks/checker.ts';
import type { Report } from '../../engine/types.ts';
import { effectiveRules } from '../../platform/settings.ts';
import { useLanguage } from '../parts/language.ts';
import { today } from './today.ts';
import { useSettings } from './use-settings.ts';

interface Tried {
  text: string;
  /** `site/handle`; empty: an account of the institution, not said which. */
  account: string;
  /** Id of a person; empty: not said. */
  as: string;
}

/** The engine's report on a text; none on an empty one. */
export function useReport({ text, account, as }: Tried): Report | undefined {
  const ui = useLanguage();
  const { settings } = useSettings();
  const checker = useMemo(() => {
    const rules = effectiveRules(settings);
    return createChecker({ rules, today: today(rules.timeZone), ui });
  }, [settings, ui]);
  return useMemo(() => {
    if (text.trim() === '') return undefined;
    return checker.check({ id: 'tried', text, account: account || undefined, as: as || undefined });
  }, [checker, text, account, as]);
}
