import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { DEFAULT_RULES } from '../../../../policy/file/defaults.ts';
import { useSay } from '../../../controls/notice.tsx';
import { Tabs } from '../../../controls/tabs.tsx';
import type { Place } from '../../sections.ts';
import { today } from '../../today.ts';
import { useSettings } from '../../use-settings.ts';
import { isOnlyLevels } from '../levels.ts';
import { DraftState } from './draft-state.tsx';
import { EditorContext } from './editor-context.ts';
import { useEditorTexts } from './editor-texts.ts';
import { issued } from './model/apply.ts';
import { judge } from './model/editable.ts';
import { PARTS, type PartId, partNamed, partOf } from './sections/index.tsx';
import { Trial } from './trial.tsx';
import { useJudged, useProblems } from './use-judged.ts';
import { type RulesDraft, useRulesDraft } from './use-rules-draft.ts';

/** The page on which a communicator sets the institution's rules. */
export function RulesEditor({ go }: { go: (place: Place) => void }) {
  const rulesDraft = useRulesDraft(useSettings().settings.rules);
  // Nothing is shown until it is known whether something was begun: a field must never change under the hand.
  return rulesDraft ? <OpenEditor rulesDraft={rulesDraft} go={go} /> : null;
}

function OpenEditor({ rulesDraft, go }: { rulesDraft: RulesDraft; go: (place: Place) => void }) {
  const texts = useEditorTexts();
  const say = useSay();
  const { settings, change: changeSettings } = useSettings();
  const inForce = settings.rules;
  const { draft, change, restart, expect } = rulesDraft;
  const [part, setPart] = useState<PartId>(() => partNamed(location.hash));
  const [left, setLeft] = useState<ReadonlySet<string> | 'all'>(() => (rulesDraft.isFound ? 'all' : new Set()));
  const [wanted, setWanted] = useState<string>();
  const judged = useJudged(draft, inForce ?? DEFAULT_RULES);
  const problems = useProblems(judged.problems, left);
  const page = useRef<HTMLDivElement>(null);

  useEffect(() => history.replaceState(null, '', `#rules/${part}`), [part]);
  useEffect(() => {
    if (wanted === undefined) return;
    // The row that holds the field is drawn by the time of the next picture.
    const drawn = requestAnimationFrame(() => {
      const fields = [...(page.current?.querySelectorAll<HTMLElement>('.section [name]') ?? [])];
      const found = fields.find((field) => wanted.startsWith(field.getAttribute('name') ?? '-'));
      found?.focus();
      setWanted(undefined);
    });
    return () => cancelAnimationFrame(drawn);
  }, [wanted]);

  const choose = (next: PartId) => {
    setPart(next);
    say('');
  };
  const apply = async () => {
    const now = judge(draft);
    if ('problems' in now) {
      const first = now.problems[0]?.path ?? '';
      setLeft('all');
      setPart(partOf(first));
      setWanted(first);
      return say(texts.state.refused(now.problems.length));
    }
    const base = inForce && isOnlyLevels(inForce) ? null : inForce;
    const rules = issued(now.rules, base, today(now.rules.timeZone));
    expect(rules);
    const { trouble } = await changeSettings({ rules });
    // What is begun goes only when the rules are safely kept.
    if (trouble) return say(texts.state.notSaved);
    restart();
    setLeft(new Set());
    say(texts.state.applied(rules.version ?? 1));
  };
  const discard = () => {
    restart();
    setLeft(new Set());
    say(texts.state.discarded);
  };
  const editor = useMemo(
    () => ({
      draft,
      change,
      problems,
      wanted,
      left: (path: string) => setLeft((now) => (now === 'all' || now.has(path) ? now : new Set([...now, path]))),
    }),
    [draft, change, problems, wanted],
  );
  const Fields = PARTS.find(({ id }) => id === part)?.Fields;
  const faultsIn = (id: PartId) => problems.all.filter(({ path }) => partOf(path) === id).length;
  const label = (id: PartId) => {
    const count = faultsIn(id);
    return count > 0 ? texts.tabWithErrors(texts.tabs[id], count) : texts.tabs[id];
  };
  return (
    <EditorContext.Provider value={editor}>
      <div class="editor" ref={page}>
        <section class="editor-head" aria-labelledby="editor-title">
          <button type="button" class="link" onClick={() => go('institution')}>
            {texts.back}
          </button>
          <h2 id="editor-title">{texts.title}</h2>
          <DraftState rulesDraft={rulesDraft} onApply={() => void apply()} onDiscard={discard} />
        </section>
        <Tabs
          label={texts.parts}
          tabs={PARTS.map(({ id }) => ({ id, label: label(id) }))}
          chosen={part}
          onChoose={choose}
        >
          {Fields && <Fields key={part} />}
        </Tabs>
        <Trial rules={judged.rules} isNow={judged.isRight} />
      </div>
    </EditorContext.Provider>
  );
}
