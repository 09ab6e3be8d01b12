import { GUIDE_EN } from '../../../../../assist/reply/guide/en.ts';
import { GUIDE_LV } from '../../../../../assist/reply/guide/lv.ts';
import { SITUATIONS } from '../../../../../assist/reply/situations.ts';
import { useEditorTexts } from '../editor-texts.ts';
import { BilingualAt } from '../fields/bilingual-at.tsx';
import { Part } from './part.tsx';

/** What is advised before a reply; an empty field shows what stands built in. */
export function SituationsPart() {
  const { tabs, situations: texts } = useEditorTexts();
  return (
    <Part title={tabs.situations} lead={texts.lead}>
      {SITUATIONS.map((situation) => (
        <BilingualAt
          key={situation}
          path={['situations', situation]}
          words={{ label: texts.names[situation], seen: texts.seen }}
          lines={4}
          placeholder={{ lv: GUIDE_LV[situation], en: GUIDE_EN[situation] }}
        />
      ))}
    </Part>
  );
}
