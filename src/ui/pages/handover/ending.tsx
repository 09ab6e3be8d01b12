import { endingSoon, rulesEndIn } from '../../../policy/authority/ending-soon.ts';
import type { Rules } from '../../../policy/file/rules.ts';
import { useLanguage } from '../../findings/language.ts';
import { counted, dayInWords } from '../../i18n/index.ts';
import { today } from '../today.ts';
import { useSettings } from '../use-settings.ts';
import { useHandoverTexts } from './texts.ts';

/** "atlikušas 9 dienas", "atlikusi 1 diena", "beidzas šodien". */
function useDaysLeft(): (days: number) => string {
  const language = useLanguage();
  const texts = useHandoverTexts().ending;
  return (days) => {
    if (days === 0) return texts.today;
    const isOne = days % 10 === 1 && days % 100 !== 11;
    return (isOne ? texts.leftOne : texts.left)(counted(language, days, texts.days));
  };
}

/** What ends within 30 days, for the communicator; nothing where nothing does. */
export function EndingSoon({ rules }: { rules: Rules }) {
  const language = useLanguage();
  const texts = useHandoverTexts().ending;
  const daysLeft = useDaysLeft();
  const day = today(rules.timeZone);
  const endings = endingSoon(rules, day);
  const whole = rulesEndIn(rules, day);
  if (endings.length === 0 && whole === undefined) return null;
  return (
    <div class="standing ending" data-may="false">
      <h3>{texts.title}</h3>
      <ul>
        {whole !== undefined && rules.expires && (
          <li>
            {texts.rules(dayInWords(language, rules.expires))} ({daysLeft(whole)})
          </li>
        )}
        {endings.map(({ person, until, left }) => (
          <li key={person.id}>
            {(person.role === 'head' ? texts.head : texts.person)(person.name, dayInWords(language, until))} (
            {daysLeft(left)})
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The same for the writer: only their own authorization. */
export function MyEnding() {
  const language = useLanguage();
  const texts = useHandoverTexts().ending;
  const daysLeft = useDaysLeft();
  const { rules, me } = useSettings().settings;
  const mine = rules && endingSoon(rules, today(rules.timeZone)).find(({ person }) => person.id === me);
  if (!mine) return null;
  return (
    <p class="warning my-ending">
      {texts.mine(dayInWords(language, mine.until))} ({daysLeft(mine.left)}). {texts.mineWhat}
    </p>
  );
}
