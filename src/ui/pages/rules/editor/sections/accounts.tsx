import { useMemo } from 'preact/hooks';
import { NETWORKS } from '../../../../controls/site-names.ts';
import { accountName } from '../../../names.ts';
import { useEditor, useFieldAt } from '../editor-context.ts';
import { useEditorTexts } from '../editor-texts.ts';
import { ChoiceAt } from '../fields/choice-at.tsx';
import { FieldFrame } from '../fields/field-frame.tsx';
import { Rows } from '../fields/rows.tsx';
import { SelectAt } from '../fields/select-at.tsx';
import { TextAt } from '../fields/text-at.tsx';
import { WordsAt } from '../fields/words-at.tsx';
import { type Path, textAt } from '../model/paths.ts';
import { peopleIn } from '../options.ts';
import { Part } from './part.tsx';

const KINDS = ['institution', 'official', 'personal'] as const;
const fresh = () => ({ site: 'x.com', handle: '', kind: 'institution' });

const title = (account: unknown): string => {
  const handle = textAt(account, ['handle']);
  return handle.trim() === '' ? '' : accountName({ site: textAt(account, ['site']), handle });
};

/** The register: which accounts there are, and in whose name each speaks. */
export function AccountsPart() {
  const { tabs, accounts: texts } = useEditorTexts();
  const kindOf = (account: unknown) => KINDS.find((kind) => kind === textAt(account, ['kind']));
  const note = (account: unknown) => {
    const kind = kindOf(account);
    return kind ? texts.kinds[kind] : '';
  };
  return (
    <Part title={tabs.accounts} lead={texts.lead}>
      <Rows path={['accounts']} label={tabs.accounts} words={texts.words} fresh={fresh} title={title} note={note}>
        {(path) => <AccountFields path={path} />}
      </Rows>
    </Part>
  );
}

function AccountFields({ path }: { path: Path }) {
  const { accounts: texts } = useEditorTexts();
  const { people } = useEditor().draft;
  const owners = useMemo(() => peopleIn(people), [people]);
  return (
    <>
      <SiteAt path={[...path, 'site']} />
      <TextAt path={[...path, 'handle']} words={texts.handle} required />
      <ChoiceAt
        path={[...path, 'kind']}
        label={texts.kind}
        otherwise="institution"
        choices={KINDS.map((value) => ({ value, label: texts.kinds[value], seen: texts.kindSeen[value] }))}
      />
      <SelectAt path={[...path, 'owner']} words={texts.owner} options={owners} none={texts.nobody} />
      <WordsAt path={[...path, 'names']} words={texts.names} />
      <WordsAt path={[...path, 'ids']} words={texts.ids} />
    </>
  );
}

/** One of the networks by its name, or any other site by its address. */
function SiteAt({ path }: { path: Path }) {
  const { accounts: texts } = useEditorTexts();
  const { id, name, value, set } = useFieldAt(path);
  const isNetwork = NETWORKS.some(({ site }) => site === value);
  return (
    <>
      <FieldFrame id={id} words={texts.site} error={undefined}>
        <select
          id={id}
          name={`${name} list`}
          value={isNetwork ? value : ''}
          aria-describedby={`${id}-seen`}
          onChange={(event) => set(event.currentTarget.value)}
        >
          {NETWORKS.map((network) => (
            <option key={network.site} value={network.site}>
              {network.name}
            </option>
          ))}
          <option value="">{texts.otherSite}</option>
        </select>
      </FieldFrame>
      {!isNetwork && <TextAt path={path} words={texts.siteAddress} required />}
    </>
  );
}
