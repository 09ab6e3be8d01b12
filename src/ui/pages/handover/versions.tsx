import { useEffect, useRef, useState } from 'preact/hooks';
import {
  dropRulesVersions,
  listRulesVersions,
  MOST_VERSIONS,
  type RulesVersion,
} from '../../../platform/rules-versions.ts';
import type { Rules } from '../../../policy/file/rules.ts';
import { rulesDiff } from '../../../policy/file/rules-diff.ts';
import { useSay } from '../../controls/notice.tsx';
import { Question } from '../../controls/question.tsx';
import { useLanguage } from '../../findings/language.ts';
import { momentInWords } from '../../i18n/index.ts';
import { nameIn } from '../names.ts';
import { useSettings } from '../use-settings.ts';
import { rulesAreKept } from './kept-rules.ts';
import { TakeRules } from './take-rules.tsx';
import { useHandoverTexts } from './texts.ts';

/** The rules that were in force before; what putting one back changes is shown first. */
export function Versions() {
  const language = useLanguage();
  const { versions: texts, cancel } = useHandoverTexts();
  const say = useSay();
  const { settings, change } = useSettings();
  const [versions, setVersions] = useState<RulesVersion[]>();
  const [isOpen, setOpen] = useState(false);
  const [unreadable, setUnreadable] = useState(false);
  const [chosen, setChosen] = useState<RulesVersion>();
  const [asking, setAsking] = useState(false);
  const title = useRef<HTMLElement>(null);
  const { rules } = settings;

  const read = async () => {
    await rulesAreKept();
    const { value, trouble } = await listRulesVersions();
    setVersions(value ?? []);
    setUnreadable(trouble !== undefined);
  };
  // Twenty times thousands of people: they are read when somebody looks.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a version comes with every change of the rules
  useEffect(() => void (isOpen && read()), [rules, isOpen]);

  const done = (sentence: string) => {
    setChosen(undefined);
    setAsking(false);
    say(sentence);
    title.current?.focus();
  };
  const putBack = (version: RulesVersion) => {
    void change({ rules: version.rules }).then(() => done(texts.restored));
  };
  const drop = async () => {
    await dropRulesVersions();
    await read();
    done(texts.dropped);
  };
  const nameOf = ({ rules: kept, since }: RulesVersion) =>
    [nameIn(kept.institution?.name, language), texts.line(kept.version ?? 1, momentInWords(language, since))]
      .filter(Boolean)
      .join(', ');
  return (
    <details class="tool versions" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary ref={title}>{texts.title}</summary>
      <p class="note">{texts.lead}</p>
      {unreadable && <p class="error">{texts.unreadable}</p>}
      {versions?.length === 0 && !unreadable && <p class="empty">{texts.none}</p>}
      <ol class="version-list">
        {versions?.slice(0, MOST_VERSIONS).map((version) => {
          const isNow = isInForce(version.rules, rules);
          return (
            <li key={version.id}>
              <span>{nameOf(version)}</span>
              {isNow ? (
                <strong>{texts.now}</strong>
              ) : (
                <button
                  type="button"
                  class="quiet"
                  data-do="look"
                  aria-label={texts.lookLabel(nameOf(version))}
                  onClick={() => setChosen(version)}
                >
                  {texts.look}
                </button>
              )}
              {chosen?.id === version.id && !isNow && (
                <TakeRules
                  question={texts.question(nameOf(version))}
                  rules={version.rules}
                  yes={texts.putBack}
                  onTake={() => putBack(version)}
                  onLeave={() => setChosen(undefined)}
                />
              )}
            </li>
          );
        })}
      </ol>
      {versions && versions.length > 0 && !asking && (
        <button type="button" class="quiet" onClick={() => setAsking(true)}>
          {texts.dropAll}
        </button>
      )}
      {asking && (
        <Question
          sentence={texts.dropQuestion}
          yes={texts.dropYes}
          no={cancel}
          onYes={() => void drop()}
          onNo={() => setAsking(false)}
        />
      )}
    </details>
  );
}

/** Whether these are in force; only those of one number are compared as a whole. */
const isInForce = (version: Rules, rules: Rules | null): boolean =>
  version.version === rules?.version && rulesDiff(version, rules).length === 0;
