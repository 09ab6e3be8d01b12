import { useLanguage } from '../../../../findings/language.ts';
import { useEditor } from '../editor-context.ts';
import { useEditorTexts } from '../editor-texts.ts';
import { BilingualAt } from '../fields/bilingual-at.tsx';
import { IdAt } from '../fields/id-at.tsx';
import { Rows } from '../fields/rows.tsx';
import { TextAt } from '../fields/text-at.tsx';
import type { Draft } from '../model/editable.ts';
import { type Path, textAt, textsAt, withValue } from '../model/paths.ts';
import { freeId } from '../model/references.ts';
import { Part } from './part.tsx';

const NEEDS = ['approval', 'source'] as const;
const fresh = (draft: Draft) => ({ id: freeId(draft, 'topics', 'tema') });

/** What the institution speaks about: words, experts, and what a post on it needs. */
export function TopicsPart() {
  const language = useLanguage();
  const { tabs, topics: texts } = useEditorTexts();
  const title = (topic: unknown) =>
    textAt(topic, ['name', language]) || textAt(topic, ['name', 'lv']) || textAt(topic, ['name', 'en']);
  return (
    <Part title={tabs.topics} lead={texts.lead}>
      <Rows path={['topics']} label={tabs.topics} words={texts.words} fresh={fresh} title={title}>
        {(path, index) => (
          <>
            <BilingualAt path={[...path, 'name']} words={texts.name} />
            <BilingualAt path={[...path, 'words']} words={texts.wordList} list />
            <TextAt path={[...path, 'expert', 'name']} words={texts.expert} />
            <TextAt path={[...path, 'expert', 'contact']} words={texts.contact} />
            <NeedsAt path={[...path, 'needs']} />
            <IdAt list="topics" index={index} words={texts.id} />
          </>
        )}
      </Rows>
    </Part>
  );
}

/** What a post on the topic needs before it goes out; both, one or nothing. */
function NeedsAt({ path }: { path: Path }) {
  const { topics: texts } = useEditorTexts();
  const { draft, change } = useEditor();
  const needs = textsAt(draft, path);
  const tick = (need: string, isTicked: boolean) => {
    const next = isTicked ? [...needs, need] : needs.filter((one) => one !== need);
    change((now) => withValue(now, path, next.length > 0 ? next : undefined) as Draft);
  };
  return (
    <fieldset class="field">
      <legend class="label">{texts.needs}</legend>
      <ul class="ticks">
        {NEEDS.map((need) => (
          <li key={need}>
            <label class="tick">
              <input
                type="checkbox"
                name={need}
                checked={needs.includes(need)}
                onChange={(event) => tick(need, event.currentTarget.checked)}
              />
              <span>{texts[need]}</span>
            </label>
          </li>
        ))}
      </ul>
      <p class="hint">{texts.needsSeen}</p>
    </fieldset>
  );
}
