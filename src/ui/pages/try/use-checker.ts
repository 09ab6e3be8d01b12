import { useMemo } from 'preact/hooks';
import { type Checker, createChecker } from '../../../checks/checker.ts';
import { effectiveRules } from '../../../platform/settings.ts';
import { useLanguage } from '../../findings/language.ts';
import { today } from '../today.ts';
import { useSettings } from '../use-settings.ts';

/** The engine as it would judge a post of this person today, with messages in the language of the interface. */
export function useChecker(): Checker {
  const ui = useLanguage();
  const { settings } = useSettings();
  return useMemo(() => {
    const rules = effectiveRules(settings);
    return createChecker({ rules, today: today(rules.timeZone), ui });
  }, [settings, ui]);
}
