import { ageOf } from '../../../policy/days.ts';
import { correctionLines } from '../../../policy/file/corrections.ts';
import { useLanguage } from '../../findings/language.ts';
import { counted, dayInWords } from '../../i18n/index.ts';
import { nameIn } from '../names.ts';
import { useTexts } from '../texts.ts';
import { today } from '../today.ts';
import { useSettings } from '../use-settings.ts';
import { isOnlyLevels } from './levels.ts';

/** Which rules are in force: whose, which version, until when, and what they hold. */
export function RulesInForce() {
  const language = useLanguage();
  const words = useTexts();
  const texts = words.institution;
  const { rules } = useSettings().settings;
  if (rules === null || isOnlyLevels(rules)) {
    return (
      <div class="in-force">
        <p>{rules === null ? texts.builtIn : texts.builtInChanged}</p>
      </div>
    );
  }
  const age = ageOf(rules, today(rules.timeZone));
  const facts: [string, string][] = [
    [texts.inForce, texts.version(rules.version ?? 1)],
    ...(rules.issued ? [[texts.issued, dayInWords(language, rules.issued)] as [string, string]] : []),
    [texts.expires, rules.expires ? dayInWords(language, rules.expires) : texts.noExpiry],
  ];
  const corrections = correctionLines(rules).length;
  const contents = [
    counted(language, rules.people?.length ?? 0, texts.people),
    counted(language, rules.accounts?.length ?? 0, texts.accounts),
    counted(language, rules.topics?.length ?? 0, texts.topics),
    ...(corrections > 0 ? [counted(language, corrections, texts.correctionCount)] : []),
  ];
  return (
    <div class="in-force" data-age={age}>
      <h3>{nameIn(rules.institution?.name, language) ?? words.status.unnamed}</h3>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="note">{contents.join(' · ')}</p>
      {age !== 'valid' && <p class="warning">{texts[age]}</p>}
    </div>
  );
}
