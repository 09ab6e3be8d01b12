import { DEFAULT_RULES } from '../../policy/file/defaults.ts';
import { useLanguage } from '../findings/language.ts';
import { nameIn } from './names.ts';
import { isOnlyLevels } from './rules/levels.ts';
import { useTexts } from './texts.ts';
import { useSettings } from './use-settings.ts';

/** One line: whose rules are in force, and who writes. */
export function Status() {
  const language = useLanguage();
  const texts = useTexts().status;
  const { settings } = useSettings();
  const rules = settings.rules ?? DEFAULT_RULES;
  const institution = isOnlyLevels(rules)
    ? texts.builtIn
    : (nameIn(rules.institution?.name, language) ?? texts.unnamed);
  const person = rules.people?.find(({ id }) => id === settings.me)?.name;
  return <p class="head-status">{person ? `${institution} · ${texts.writing(person)}` : institution}</p>;
}
