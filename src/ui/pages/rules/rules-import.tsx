import { useState } from 'preact/hooks';
import { correctionLines } from '../../../policy/file/corrections.ts';
import type { Person, Rules } from '../../../policy/file/rules.ts';
import { rulesDiff } from '../../../policy/file/rules-diff.ts';
import { useSay } from '../../controls/notice.tsx';
import { useLanguage } from '../../findings/language.ts';
import { TakeRules } from '../handover/take-rules.tsx';
import { useHandoverTexts } from '../handover/texts.ts';
import { WhoAreYou, whoIsAsked } from '../me/who-are-you.tsx';
import { nameIn } from '../names.ts';
import { useTexts } from '../texts.ts';
import { useSettings } from '../use-settings.ts';
import { FirstRules } from './first-rules.tsx';
import { isOnlyLevels } from './levels.ts';
import { RulesCorrections } from './rules-corrections.tsx';
import { type RulesFile, readRulesFile } from './rules-file.ts';
import { RulesProblems } from './rules-problems.tsx';

/** What a file deserves to be asked about beside what it changes: an older version, or another institution's. */
function doubt(own: Rules | null, next: Rules): 'older' | 'foreign' | undefined {
  if (!own?.institution) return undefined;
  if (own.institution.name?.lv !== next.institution?.name?.lv) return 'foreign';
  return (next.version ?? 1) < (own.version ?? 1) ? 'older' : undefined;
}

/** Whether a file brings corrections of sites that the person has not taken before. */
const bringsCorrections = (own: Rules | null, next: Rules): boolean =>
  correctionLines(next).length > 0 && JSON.stringify(own?.sites) !== JSON.stringify(next.sites);

/**
 * Loads a rules file; an error is shown at its place, and what was in force stays in force. What the file brings, or
 * changes where an institution's rules are in force already, is shown before it is taken.
 * The browser's own file button speaks the browser's language, so the label stands in for it. `quiet`: where
 * another button is the main one. `asksWho`: whether the person is asked here who they are, once rules are in force.
 */
export function RulesImport({ quiet = false, asksWho = true }: { quiet?: boolean; asksWho?: boolean }) {
  const language = useLanguage();
  const texts = useTexts().institution;
  const handover = useHandoverTexts();
  const say = useSay();
  const { settings, change } = useSettings();
  const own = settings.rules;
  const [read, setRead] = useState<RulesFile>();
  const [name, setName] = useState('');
  /** Rules that are in force already but for their corrections. */
  const [corrects, setCorrects] = useState<Rules>();
  /** The people of rules that were taken here, while it is open who of them is at this computer. */
  const [people, setPeople] = useState<readonly Person[]>();

  const isFirst = own === null || isOnlyLevels(own);
  /** @param corrections whether they are taken; where that was not asked yet, it is asked next */
  const use = (rules: Rules, corrections?: boolean) => {
    const { sites: _, ...rest } = rules;
    const asks = corrections === undefined && bringsCorrections(settings.rules, rules);
    setCorrects(asks ? rules : undefined);
    setRead(undefined);
    // Said when it is so: a second file given at once is compared with these rules.
    void change({ rules: asks || corrections === false ? rest : rules }).then(() => {
      say(texts.imported);
      if (asksWho) setPeople(whoIsAsked(rules, settings.me));
    });
  };
  const takeCorrections = (rules: Rules | undefined) => {
    if (rules) change({ rules });
    setCorrects(undefined);
    say(rules ? texts.correctionsTaken : texts.correctionsLeft);
  };
  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    say('');
    setCorrects(undefined);
    setPeople(undefined);
    const next = await readRulesFile(file);
    // The same file, fixed, must be choosable again.
    input.value = '';
    setName(file.name);
    if (!('rules' in next) || isFirst || rulesDiff(own, next.rules).length > 0) return setRead(next);
    setRead(undefined);
    say(handover.import.same);
  };
  const question = (next: Rules): string => {
    const why = doubt(own, next);
    if (why === 'older') return texts.older(own?.version ?? 1, next.version ?? 1);
    if (why === 'foreign') return texts.foreign(nameIn(next.institution?.name, language) ?? '–');
    return handover.import.title(next.version ?? 1);
  };
  const leave = () => {
    setRead(undefined);
    say(handover.import.left);
  };
  return (
    <div class="field import">
      <input
        type="file"
        id="rules-file"
        class="unseen"
        accept=".json,application/json"
        aria-describedby="rules-file-hint"
        onChange={(event) => void choose(event.currentTarget)}
      />
      <label class={quiet ? 'secondary' : 'primary'} for="rules-file">
        {texts.import}
      </label>
      <p class="hint" id="rules-file-hint">
        {texts.importHint}
      </p>
      <div role="alert">
        {read && 'problems' in read && <RulesProblems problems={read.problems} />}
        {read && 'notJson' in read && (
          <p class="error">{read.line === undefined ? texts.notJson : texts.notJsonLine(read.line)}</p>
        )}
        {read && 'unreadable' in read && <p class="error">{texts.unreadable}</p>}
        {read && 'tooLarge' in read && <p class="error">{texts.tooLarge}</p>}
      </div>
      {read && 'rules' in read && isFirst && (
        <FirstRules
          file={name}
          rules={read.rules}
          onTake={(corrections) => use(read.rules, corrections)}
          onLeave={leave}
        />
      )}
      {read && 'rules' in read && !isFirst && (
        <TakeRules question={question(read.rules)} rules={read.rules} onTake={() => use(read.rules)} onLeave={leave} />
      )}
      {corrects && (
        <RulesCorrections
          lines={correctionLines(corrects)}
          onTake={() => takeCorrections(corrects)}
          onLeave={() => takeCorrections(undefined)}
        />
      )}
      {people && !corrects && <WhoAreYou people={people} />}
    </div>
  );
}
