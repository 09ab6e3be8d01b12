import { useState } from 'preact/hooks';
import type { Rules } from '../../../policy/file/rules.ts';
import { PARTS, type RulesChange, type RulesPart, rulesDiff } from '../../../policy/file/rules-diff.ts';
import { useLanguage } from '../../findings/language.ts';
import { counted } from '../../i18n/index.ts';
import { changeInWords } from './change-words.ts';
import { useHandoverTexts } from './texts.ts';

/** More of one part than this folds away. */
const SHOWN = 5;
const SIGNS = { added: '+', removed: '−', changed: '≠' } as const;

interface RulesChangesProps {
  before: Rules | null;
  after: Rules | null;
}

/** What changes from one set of rules to another, part by part, in words. */
export function RulesChanges({ before, after }: RulesChangesProps) {
  const texts = useHandoverTexts().changes;
  // The format is the file's, not the institution's.
  const changes = rulesDiff(before, after).filter(({ part, key }) => part !== 'file' || key !== 'format');
  if (changes.length === 0) return <p>{texts.none}</p>;
  return (
    <div class="changes">
      {PARTS.filter((part) => changes.some((change) => change.part === part)).map((part) => (
        <PartChanges
          key={part}
          part={part}
          changes={changes.filter((change) => change.part === part)}
          {...{ before, after }}
        />
      ))}
    </div>
  );
}

function PartChanges({
  part,
  changes,
  before,
  after,
}: RulesChangesProps & { part: RulesPart; changes: RulesChange[] }) {
  const language = useLanguage();
  const texts = useHandoverTexts().changes;
  const [unfolded, setUnfolded] = useState(false);
  const folded = changes.slice(SHOWN);
  const line = (change: RulesChange) => {
    const { title, details } = changeInWords(change, language, before, after);
    // A level that is not in the file is the built-in one: it changes, whatever the file does.
    const kind = part === 'enforcement' ? 'changed' : change.kind;
    return (
      <li key={`${change.kind} ${change.key}`} data-change={kind}>
        <span class="change-sign" aria-hidden="true">
          {SIGNS[kind]}
        </span>
        <span class="unseen">{texts.kinds[kind]}: </span>
        <span class="change-title">{title}</span>
        {details.length > 0 && <span class="change-details">{details.join('; ')}</span>}
      </li>
    );
  };
  return (
    <section>
      <h4>{texts.parts[part]}</h4>
      <ul>{changes.slice(0, SHOWN).map(line)}</ul>
      {folded.length > 0 && (
        <details class="folded" onToggle={(event) => setUnfolded(event.currentTarget.open)}>
          <summary>{`+ ${counted(language, folded.length, texts.more)}`}</summary>
          {unfolded && <ul>{folded.map(line)}</ul>}
        </details>
      )}
    </section>
  );
}
