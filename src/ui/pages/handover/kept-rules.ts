import { keepRules } from '../../../platform/rules-versions.ts';
import { type Loaded, type Settings, type SettingsChange, saveSettings } from '../../../platform/settings.ts';
import { rememberTrouble } from '../../../platform/store-trouble.ts';
import type { Rules } from '../../../policy/file/rules.ts';
import { isOnlyLevels } from '../rules/levels.ts';

let keeping: Promise<unknown> = Promise.resolve();

/** Resolves once the rules that came into force last are among the versions. */
export const rulesAreKept = (): Promise<unknown> => keeping;

/** Saves settings; rules that come into force on the way are kept as a version, whoever changed them. */
export async function saveAndKeepRules(
  wanted: SettingsChange | ((settings: Settings) => SettingsChange),
): Promise<Loaded> {
  let before: Rules | null = null;
  const saved = await saveSettings((settings) => {
    before = settings.rules;
    return typeof wanted === 'function' ? wanted(settings) : wanted;
  });
  const after = saved.settings.rules;
  // The settings wait for nothing: a database out of order must not hold them up.
  if (after !== before) {
    keeping = keepRules(institutions(before), institutions(after), Date.now()).then(({ trouble }) =>
      rememberTrouble('rules', trouble),
    );
  }
  return saved;
}

/** Levels alone are the person's own choice, not rules that anybody gave. */
const institutions = (rules: Rules | null): Rules | null => (rules === null || isOnlyLevels(rules) ? null : rules);
