import type { SectionId } from './sections.ts';
import { useTexts } from './texts.ts';
import { useSettings } from './use-settings.ts';

/** What is worth setting up first; gone as soon as the person is known or has an account. */
export function FirstSteps({ go }: { go: (section: SectionId) => void }) {
  const texts = useTexts().firstSteps;
  const { rules, me, accounts } = useSettings().settings;
  if (me !== null || accounts.length > 0) return null;
  const steps: { section: SectionId; text: string; done: boolean }[] = [
    { section: 'institution', text: texts.rules, done: rules !== null },
    { section: 'me', text: texts.me, done: false },
    { section: 'me', text: texts.accounts, done: false },
  ];
  return (
    <section class="first-steps" aria-labelledby="first-steps">
      <h2 id="first-steps">{texts.title}</h2>
      <ol>
        {steps.map(({ section, text, done }) => (
          <li key={text} data-done={done}>
            <button type="button" class="link" onClick={() => go(section)}>
              {text}
            </button>
            {done && <span class="unseen"> ({texts.done})</span>}
          </li>
        ))}
      </ol>
      <p class="note">{texts.note}</p>
    </section>
  );
}
