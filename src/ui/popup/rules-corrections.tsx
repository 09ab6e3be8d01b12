import { useEffect, useRef } from 'preact/hooks';
import type { CorrectionLine } from '../../policy/corrections.ts';
import { siteName } from './site-names.ts';
import { useTexts } from './texts.ts';

interface RulesCorrectionsProps {
  lines: readonly CorrectionLine[];
  onTake: () => void;
  onLeave: () => void;
}

/** What a file corrects in the data of sites, shown before it is taken: they say where our own eyes look. */
export function RulesCorrections({ lines, onTake, onLeave }: RulesCorrectionsProps) {
  const texts = useTexts().institution;
  const harmless = useRef<HTMLButtonElement>(null);
  useEffect(() => harmless.current?.focus(), []);
  return (
    <fieldset class="question corrections">
      <legend>{texts.corrections}</legend>
      <p>{texts.correctionsQuestion}</p>
      <ul>
        {lines.map(({ site, surface, part, selector, attribute, path }) => (
          <li key={path.join(' ')}>
            <strong>{siteName(site)}</strong>
            {surface !== undefined && ` (${surface})`}: {texts.correctedParts[part]}
            <br />
            <code>{attribute === undefined ? selector : `${selector} → ${attribute}`}</code>
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="secondary" data-action="take-corrections" onClick={onTake}>
          {texts.correctionsYes}
        </button>
        <button type="button" class="secondary" ref={harmless} onClick={onLeave}>
          {texts.correctionsNo}
        </button>
      </div>
    </fieldset>
  );
}
