import { useEditor } from '../editor-context.ts';
import { useEditorTexts } from '../editor-texts.ts';
import { ChoiceAt } from '../fields/choice-at.tsx';
import { TextAt } from '../fields/text-at.tsx';
import { VersionAt } from '../fields/version-at.tsx';
import { type Path, valueAt } from '../model/paths.ts';
import { Part } from './part.tsx';

interface YesOrNoProps {
  path: Path;
  label: string;
  choices: Record<'yes' | 'no', string>;
  seen: Record<'yes' | 'no', string>;
  otherwise: 'yes' | 'no';
}

/** Version and days of the file itself, drafts, and reasons for publishing in spite of a finding. */
export function FilePart() {
  const { tabs, file: texts } = useEditorTexts();
  return (
    <Part title={tabs.file} lead={texts.lead}>
      <TextAt path={['expires']} words={texts.expires} type="date" />
      <div class="pair">
        <VersionAt words={texts.version} />
        <TextAt path={['issued']} words={texts.issued} type="date" />
      </div>
      <TextAt path={['timeZone']} words={texts.timeZone} placeholder="Europe/Riga" />
      <YesOrNo
        path={['drafts', 'keep']}
        label={texts.drafts}
        choices={texts.draftChoices}
        seen={texts.draftSeen}
        otherwise="yes"
      />
      <YesOrNo
        path={['record', 'reason']}
        label={texts.reason}
        choices={texts.reasonChoices}
        seen={texts.reasonSeen}
        otherwise="no"
      />
    </Part>
  );
}

/** True or false in the rules, two words for people. */
function YesOrNo({ path, label, choices, seen, otherwise }: YesOrNoProps) {
  const { draft } = useEditor();
  const held = valueAt(draft, path);
  return (
    <ChoiceAt
      path={path}
      label={label}
      otherwise={typeof held === 'boolean' ? (held ? 'yes' : 'no') : otherwise}
      choices={(['yes', 'no'] as const).map((value) => ({ value, label: choices[value], seen: seen[value] }))}
      write={(value) => value === 'yes'}
    />
  );
}
