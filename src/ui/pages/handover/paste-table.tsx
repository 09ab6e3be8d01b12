import { useMemo, useState } from 'preact/hooks';
import type { Rules } from '../../../policy/file/rules.ts';
import { readPastedAccounts, withPastedAccounts } from '../../../policy/tables/pasted-accounts.ts';
import { readPastedPeople, withPastedPeople } from '../../../policy/tables/pasted-people.ts';
import { useSay } from '../../controls/notice.tsx';
import { useLanguage } from '../../findings/language.ts';
import { counted } from '../../i18n/index.ts';
import { useSettings } from '../use-settings.ts';
import { LineProblems } from './line-problems.tsx';
import { AccountsPreview, PeoplePreview } from './paste-preview.tsx';
import { TakeRules } from './take-rules.tsx';
import { useHandoverTexts } from './texts.ts';
import { usePasted } from './use-pasted.ts';

const KINDS = ['people', 'accounts'] as const;
type Kind = (typeof KINDS)[number];

/** People and accounts out of a spreadsheet: what was understood, what was not, and what taking it changes. */
export function PasteTable() {
  const texts = useHandoverTexts().paste;
  const { rules } = useSettings().settings;
  const [kind, setKind] = useState<Kind>('people');
  return (
    <details class="tool paste">
      <summary>{texts.title}</summary>
      <p class="note">{texts.lead}</p>
      {rules === null ? (
        <p class="empty">{texts.noRules}</p>
      ) : (
        <>
          <fieldset class="field">
            <legend class="label">{texts.what}</legend>
            <div class="segments">
              {KINDS.map((one) => (
                <label key={one} class="segment">
                  <input
                    type="radio"
                    name="paste-kind"
                    value={one}
                    checked={one === kind}
                    onChange={() => setKind(one)}
                  />
                  <span>{texts.kinds[one]}</span>
                </label>
              ))}
            </div>
          </fieldset>
          <PasteField key={kind} kind={kind} rules={rules} />
        </>
      )}
    </details>
  );
}

/** What a text of a kind comes to: its preview, and the rules with it. */
function readTable(kind: Kind, text: string, rules: Rules) {
  if (kind === 'people') {
    const { people, problems, table } = readPastedPeople(text, rules);
    const isNew = people.some(({ state }) => state !== 'same');
    const preview = people.length > 0 && <PeoplePreview people={people} rules={rules} />;
    return { problems, table, preview, after: isNew ? withPastedPeople(rules, people) : undefined };
  }
  const { accounts, problems, table } = readPastedAccounts(text, rules);
  const isNew = accounts.some(({ state }) => state !== 'same');
  const preview = accounts.length > 0 && <AccountsPreview accounts={accounts} rules={rules} />;
  return { problems, table, preview, after: isNew ? withPastedAccounts(rules, accounts) : undefined };
}

function PasteField({ kind, rules }: { kind: Kind; rules: Rules }) {
  const language = useLanguage();
  const texts = useHandoverTexts().paste;
  const say = useSay();
  const { change } = useSettings();
  const [text, write] = usePasted(kind);
  const [asking, setAsking] = useState(false);
  const { problems, table, preview, after } = useMemo(() => readTable(kind, text, rules), [kind, text, rules]);
  const ignored = table.columns.filter((column) => column === undefined).length;
  const take = (next: Rules) => {
    write('');
    setAsking(false);
    void change({ rules: next }).then(() => say(texts.taken));
  };
  return (
    <>
      <div class="field">
        <label class="label" for="pasted">
          {texts.field[kind]}
        </label>
        <p class="hint" id="pasted-hint">
          {texts.hints[kind]}
        </p>
        <textarea
          id="pasted"
          rows={6}
          value={text}
          spellcheck={false}
          aria-describedby="pasted-hint"
          onInput={(event) => {
            write(event.currentTarget.value);
            setAsking(false);
          }}
        />
      </div>
      {text.trim() !== '' && (
        <>
          <LineProblems lead={texts.problems} problems={problems} />
          {preview && <h3>{texts.understood}</h3>}
          {!table.hasHeading && <p class="note">{texts.byPlace}</p>}
          {ignored > 0 && <p class="note">{counted(language, ignored, texts.ignored)}</p>}
          {preview}
          {!after && <p>{texts.nothing}</p>}
          {asking && after ? (
            <TakeRules
              question={texts.question}
              rules={after}
              onTake={() => take(after)}
              onLeave={() => setAsking(false)}
            />
          ) : (
            <div class="row">
              {after && (
                <button type="button" class="primary" data-do="see-changes" onClick={() => setAsking(true)}>
                  {texts.take}
                </button>
              )}
              <button type="button" class="secondary" onClick={() => write('')}>
                {texts.clear}
              </button>
            </div>
          )}
          <p class="note">{texts.draft}</p>
        </>
      )}
    </>
  );
}
