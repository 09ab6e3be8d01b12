import { GROUPS } from '../../../../../engine/types.ts';
import { usePartsTexts } from '../../../../findings/language.ts';
import { useTexts } from '../../../texts.ts';
import { ENFORCEMENTS } from '../../levels.ts';
import { useEditorTexts } from '../editor-texts.ts';
import { ChoiceAt } from '../fields/choice-at.tsx';
import { Part } from './part.tsx';

/** How strict each group of checks is for everybody who takes these rules. */
export function LevelsPart() {
  const { tabs, levels: texts } = useEditorTexts();
  const { groups } = usePartsTexts();
  const { levels, seen, about } = useTexts().checks;
  return (
    <Part title={tabs.levels} lead={texts.lead}>
      {GROUPS.map((group) => (
        <ChoiceAt
          key={group}
          path={['enforcement', group]}
          label={groups[group]}
          about={about[group]}
          otherwise="confirm"
          choices={ENFORCEMENTS.map((value) => ({ value, label: levels[value], seen: seen[value] }))}
        />
      ))}
    </Part>
  );
}
