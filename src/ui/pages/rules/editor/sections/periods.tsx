import { useLanguage } from '../../../../findings/language.ts';
import { dayInWords } from '../../../../i18n/index.ts';
import { useEditorTexts } from '../editor-texts.ts';
import { BilingualAt } from '../fields/bilingual-at.tsx';
import { ChoiceAt } from '../fields/choice-at.tsx';
import { Rows } from '../fields/rows.tsx';
import { TextAt } from '../fields/text-at.tsx';
import { textAt } from '../model/paths.ts';
import { Part } from './part.tsx';

const KINDS = ['hold', 'campaign'] as const;
const fresh = () => ({ from: '', until: '', kind: 'hold' });

/** When the institution publishes with more care, and why. */
export function PeriodsPart() {
  const language = useLanguage();
  const { tabs, periods: texts } = useEditorTexts();
  const title = (period: unknown) =>
    [textAt(period, ['from']), textAt(period, ['until'])]
      .filter((day) => day !== '')
      .map((day) => dayInWords(language, day))
      .join('–');
  const note = (period: unknown) => texts.kinds[textAt(period, ['kind']) === 'campaign' ? 'campaign' : 'hold'];
  return (
    <Part title={tabs.periods} lead={texts.lead}>
      <Rows path={['quietPeriods']} label={tabs.periods} words={texts.words} fresh={fresh} title={title} note={note}>
        {(path) => (
          <>
            <div class="pair">
              <TextAt path={[...path, 'from']} words={texts.from} type="date" required />
              <TextAt path={[...path, 'until']} words={texts.until} type="date" required />
            </div>
            <ChoiceAt
              path={[...path, 'kind']}
              label={texts.kind}
              otherwise="hold"
              choices={KINDS.map((value) => ({ value, label: texts.kinds[value], seen: texts.kindSeen[value] }))}
            />
            <BilingualAt path={[...path, 'reason']} words={texts.reason} />
          </>
        )}
      </Rows>
    </Part>
  );
}
