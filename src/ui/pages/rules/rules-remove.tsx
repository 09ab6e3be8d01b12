import { useState } from 'preact/hooks';
import { useSay } from '../../controls/notice.tsx';
import { Question } from '../../controls/question.tsx';
import { useTexts } from '../texts.ts';
import { useSettings } from '../use-settings.ts';

/** Takes the institution's rules off this computer, after a question. */
export function RulesRemove() {
  const texts = useTexts().institution;
  const say = useSay();
  const { change } = useSettings();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="secondary" onClick={() => setAsking(true)}>
        {texts.remove}
      </button>
    );
  }
  const remove = () => {
    change({ rules: null, me: null });
    setAsking(false);
    say(texts.removed);
  };
  return (
    <Question
      sentence={texts.removeQuestion}
      yes={texts.removeYes}
      no={texts.cancel}
      onYes={remove}
      onNo={() => setAsking(false)}
    />
  );
}
