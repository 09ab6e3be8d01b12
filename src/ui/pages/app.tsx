import { useEffect, useState } from 'preact/hooks';
import { openFullPage } from '../../platform/pages.ts';
import { SaidHere, Say } from '../controls/notice.tsx';
import { Tabs } from '../controls/tabs.tsx';
import { UiLanguage } from '../findings/language.ts';
import { editorTexts } from '../i18n/editor.ts';
import { popupTexts } from '../i18n/popup.ts';
import { startTexts } from '../i18n/start.ts';
import { DraftsSection } from './drafts/drafts-section.tsx';
import { HandoverSection } from './handover/handover-section.tsx';
import { Header } from './header.tsx';
import { FirstSteps } from './me/first-steps.tsx';
import { MeSection } from './me/me-section.tsx';
import { ThisSite } from './me/this-site.tsx';
import { NotKept } from './not-kept.tsx';
import { RecordSection } from './record/record-section.tsx';
import { ChecksSection } from './rules/checks-section.tsx';
import { RulesEditor } from './rules/editor/rules-editor.tsx';
import { InstitutionSection } from './rules/institution-section.tsx';
import { type Place, placeOf, sectionsOf } from './sections.ts';
import { Start } from './start/start.tsx';
import { TrySection } from './try/try-section.tsx';
import { SettingsContext, useStoredSettings } from './use-settings.ts';
import { WeekSection } from './week/week-section.tsx';

/** The whole popup, or the same as a full page. */
export function App({ full }: { full: boolean }) {
  const inHand = useStoredSettings();
  const [place, setPlace] = useState<Place>(() => placeOf(location.hash, full));
  const [said, setSaid] = useState('');
  const language = inHand?.settings.ui ?? 'lv';
  const texts = popupTexts[language];
  const start = startTexts[language];
  const title = place === 'start' ? start.title : place === 'rules' ? editorTexts[language].title : texts.tabs[place];

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = full ? `${texts.name}: ${title}` : texts.name;
  }, [language, title, full, texts]);

  if (!inHand) return null;
  const go = (next: Place) => {
    setPlace(next);
    setSaid('');
    history.replaceState(null, '', `#${next}`);
  };
  /** A popup closes when a file is chosen in it, so the first steps are always a page. */
  const begin = () => (full ? go('start') : void openFullPage('start'));
  return (
    <UiLanguage.Provider value={language}>
      <SettingsContext.Provider value={inHand}>
        <Say.Provider value={setSaid}>
          <Header full={full} section={place} />
          {!full && <ThisSite />}
          {inHand.trouble && (
            <p class="trouble" role="alert">
              {texts.trouble[inHand.trouble]}
            </p>
          )}
          <NotKept />
          {place === 'start' ? (
            <Start go={go} />
          ) : place === 'rules' ? (
            <RulesEditor go={go} />
          ) : (
            <>
              <Tabs
                label={texts.sections}
                tabs={sectionsOf(full).map((id) => ({ id, label: texts.tabs[id] }))}
                chosen={place}
                onChoose={go}
              >
                {place === 'try' && <FirstSteps onStart={begin} />}
                {place === 'try' && <TrySection />}
                {place === 'me' && <MeSection go={go} />}
                {place === 'institution' && <InstitutionSection full={full} go={go} />}
                {place === 'checks' && <ChecksSection />}
                {place === 'drafts' && <DraftsSection />}
                {place === 'week' && <WeekSection />}
                {place === 'handover' && <HandoverSection go={go} />}
                {place === 'record' && <RecordSection />}
              </Tabs>
              <footer class="foot">
                <button type="button" class="link" onClick={begin}>
                  {start.title}
                </button>
                {!full && (
                  <button type="button" class="link" onClick={() => void openFullPage('record')}>
                    {texts.tabs.record}
                  </button>
                )}
              </footer>
            </>
          )}
          <SaidHere sentence={said} />
        </Say.Provider>
      </SettingsContext.Provider>
    </UiLanguage.Provider>
  );
}
