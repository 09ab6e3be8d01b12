import type { InterfaceLanguage } from '../../engine/types.ts';
import { openFullPage } from '../../platform/pages.ts';
import { Brand } from '../controls/brand.tsx';
import { Status } from './status.tsx';
import { useTexts } from './texts.ts';
import { useSettings } from './use-settings.ts';

const LANGUAGES: { id: InterfaceLanguage; short: string; name: string }[] = [
  { id: 'lv', short: 'LV', name: 'Latviešu' },
  { id: 'en', short: 'EN', name: 'English' },
];

/** The head of every surface: the name, whose rules are in force, the language, the way to the full page. */
export function Header({ full, section }: { full: boolean; section: string }) {
  const texts = useTexts();
  const { settings, change } = useSettings();
  return (
    <header class="head">
      <div class="head-name">
        <Brand />
        <div>
          <h1>{texts.name}</h1>
          <Status />
        </div>
      </div>
      <fieldset class="languages">
        <legend class="unseen">{texts.language}</legend>
        {LANGUAGES.map(({ id, short, name }) => (
          <label key={id} lang={id}>
            <input type="radio" name="language" checked={settings.ui === id} onChange={() => change({ ui: id })} />
            <span>{short}</span>
            <span class="unseen">{name}</span>
          </label>
        ))}
      </fieldset>
      {!full && (
        <button type="button" class="open-page" title={texts.openPage} onClick={() => void openFullPage(section)}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <path d="M6.5 3H3v10h10V9.5M9.5 2.5h4v4M13 3 7.5 8.5" />
          </svg>
          <span class="unseen">{texts.openPage}</span>
        </button>
      )}
    </header>
  );
}
