import { useMemo } from 'preact/hooks';
import { accountKey, parseReference } from '../../../../../policy/register/sites.ts';
import { useLanguage } from '../../../../findings/language.ts';
import { useEditor } from '../editor-context.ts';
import { useEditorTexts } from '../editor-texts.ts';
import { ChoiceAt } from '../fields/choice-at.tsx';
import { IdAt } from '../fields/id-at.tsx';
import { Rows } from '../fields/rows.tsx';
import { ScopeAt } from '../fields/scope-at.tsx';
import { TextAt } from '../fields/text-at.tsx';
import type { Draft } from '../model/editable.ts';
import { type Path, textAt } from '../model/paths.ts';
import { freeId } from '../model/references.ts';
import { accountsIn, topicsIn } from '../options.ts';
import { Part } from './part.tsx';

const ROLES = ['head', 'authorized', 'staff'] as const;
const roleOf = (person: unknown) => ROLES.find((role) => role === textAt(person, ['role']));
const fresh = (draft: Draft) => ({ id: freeId(draft, 'people', 'persona'), name: '', role: 'authorized' });
const title = (person: unknown) => textAt(person, ['name']);

/** Who may speak for the institution, where, on what and how long. */
export function PeoplePart() {
  const { tabs, people: texts } = useEditorTexts();
  const note = (person: unknown) => {
    const role = roleOf(person);
    return role ? texts.roles[role] : '';
  };
  return (
    <Part title={tabs.people} lead={texts.lead}>
      <Rows path={['people']} label={tabs.people} words={texts.words} fresh={fresh} title={title} note={note}>
        {(path, index) => <PersonFields path={path} index={index} />}
      </Rows>
    </Part>
  );
}

/** Two spellings of one account: `twitter.com/Agency` and `x.com/@agency`. */
function isSameAccount(one: string, other: string): boolean {
  const [first, second] = [parseReference(one), parseReference(other)];
  return first !== undefined && second !== undefined ? accountKey(first) === accountKey(second) : one === other;
}

function PersonFields({ path, index }: { path: Path; index: number }) {
  const language = useLanguage();
  const { people: texts } = useEditorTexts();
  const { draft } = useEditor();
  const role = roleOf(draft.people && Array.isArray(draft.people) ? draft.people[index] : undefined);
  const accounts = useMemo(() => accountsIn(draft.accounts, ['institution', 'official']), [draft.accounts]);
  const topics = useMemo(() => topicsIn(draft.topics, language), [draft.topics, language]);
  return (
    <>
      <TextAt path={[...path, 'name']} words={texts.name} required />
      <ChoiceAt
        path={[...path, 'role']}
        label={texts.role}
        otherwise="staff"
        choices={ROLES.map((value) => ({ value, label: texts.roles[value], seen: texts.roleSeen[value] }))}
      />
      {role === 'authorized' && (
        <>
          <TextAt path={[...path, 'basis']} words={texts.basis} />
          <div class="pair">
            <TextAt path={[...path, 'from']} words={texts.from} type="date" />
            <TextAt path={[...path, 'until']} words={texts.until} type="date" />
          </div>
          <ScopeAt
            path={[...path, 'accounts']}
            words={texts.accounts}
            options={accounts}
            of="accounts"
            allOtherwise
            isSame={isSameAccount}
          />
          <ScopeAt path={[...path, 'topics']} words={texts.topics} options={topics} of="topics" allOtherwise />
        </>
      )}
      <ScopeAt
        path={[...path, 'approves']}
        words={texts.approves}
        options={topics}
        of="topics"
        allOtherwise={role !== 'staff'}
      />
      <IdAt list="people" index={index} words={texts.id} />
    </>
  );
}
