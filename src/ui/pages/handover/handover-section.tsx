import type { Rules } from '../../../policy/file/rules.ts';
import { useLanguage } from '../../findings/language.ts';
import { dayInWords } from '../../i18n/index.ts';
import { isOnlyLevels } from '../rules/levels.ts';
import { RulesExport } from '../rules/rules-export.tsx';
import { RulesInForce } from '../rules/rules-in-force.tsx';
import type { SectionId } from '../sections.ts';
import { today } from '../today.ts';
import { useSettings } from '../use-settings.ts';
import { EndingSoon } from './ending.tsx';
import { ExampleLeft } from './example-left.tsx';
import { AccountsTable, LevelsTable, PeopleTable, QuietList, TopicsTable } from './handover-tables.tsx';
import { useHandoverTexts } from './texts.ts';

/** All that a new communicator has to know, on a page that can be printed. */
export function HandoverSection({ go }: { go: (section: SectionId) => void }) {
  const texts = useHandoverTexts().page;
  const { rules } = useSettings().settings;
  return (
    <section aria-labelledby="handover-title" class="handover">
      <h2 id="handover-title">{texts.heading}</h2>
      {rules === null || isOnlyLevels(rules) ? (
        <p class="empty">
          {texts.noRules}{' '}
          <button type="button" class="link" onClick={() => go('institution')}>
            {texts.toInstitution}
          </button>
        </p>
      ) : (
        <Handover rules={rules} />
      )}
    </section>
  );
}

function Handover({ rules }: { rules: Rules }) {
  const language = useLanguage();
  const texts = useHandoverTexts().page;
  return (
    <>
      <p class="note">
        {texts.lead} {texts.made(dayInWords(language, today(rules.timeZone)))}
      </p>
      <div class="row not-printed">
        <button type="button" class="primary" onClick={() => print()}>
          {texts.print}
        </button>
        <RulesExport rules={rules} />
      </div>
      <RulesInForce />
      <ExampleLeft />
      <EndingSoon rules={rules} />
      <h3>{texts.people}</h3>
      <PeopleTable rules={rules} />
      <h3>{texts.accounts}</h3>
      <AccountsTable rules={rules} />
      <h3>{texts.topics}</h3>
      <TopicsTable rules={rules} />
      <h3>{texts.quiet}</h3>
      <QuietList rules={rules} />
      <h3>{texts.levels}</h3>
      <LevelsTable rules={rules} />
      <h3>{texts.list}</h3>
      <ul class="checklist">
        {texts.steps.map((step) => (
          <li key={step}>
            <label class="tick">
              <input type="checkbox" />
              <span>{step}</span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
