import { useEditorTexts } from '../editor-texts.ts';
import { BilingualAt } from '../fields/bilingual-at.tsx';
import { Part } from './part.tsx';

/** What is put into a post on request: a disclaimer, the institution's signature. */
export function VoicePart() {
  const { tabs, voice: texts } = useEditorTexts();
  return (
    <Part title={tabs.voice} lead={texts.lead}>
      <BilingualAt path={['voice', 'disclaimers']} words={texts.disclaimers} list />
      <BilingualAt path={['voice', 'signature']} words={texts.signature} lines={2} />
    </Part>
  );
}
