import { useEffect, useState } from 'preact/hooks';
import { popupTexts } from '../i18n/popup.ts';
import { UiLanguage } from '../parts/language.ts';
import { ChecksSection } from './checks-section.tsx';
import { FirstSteps } from './first-steps.tsx';
import { Header } from './header.tsx';
import { InstitutionSection } from './institution-section.tsx';
import { MeSection } from './me-section.tsx';
import { SaidHere, Say } from './notice.tsx';
import { SECTIONS, type SectionId, sectionOf } from './sections.ts';
import { Tabs } from './tabs.tsx';
import { ThisSite } from './this-site.tsx';
import { TrySection } from './try-section.tsx';
import { SettingsContext, useStoredSettings } from './use-settings.ts';

/** The whole popup, or the same as a full page. */
export function App({ full }: { full: boolean }) {
  const inHand = useStoredSettings();
  const [section, setSection] = useState<SectionId>(() => sectionOf(location.hash));
  const [said, setSaid] = useState('');
  const language = inHand?.settings.ui ?? 'lv';
  const texts = popupTexts[language];

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = full ? `${texts.name}: ${texts.tabs[section]}` : texts.name;
  }, [language, section, full, texts]);

  if (!inHand) return null;
  const go = (next: SectionId) => {
    setSection(next);
    setSaid('');
    history.replaceState(null, '', `#${next}`);
  };
  return (
    <UiLanguage.Provider value={language}>
      <SettingsContext.Provider value={inHand}>
        <Say.Provider value={setSaid}>
          <Header full={full} section={section} />
          {!full && <ThisSite />}
          {inHand.trouble && (
            <p class="trouble" role="alert">
              {texts.trouble[inHand.trouble]}
            </p>
          )}
          <Tabs
            label={texts.sections}
            tabs={SECTIONS.map((id) => ({ id, label: texts.tabs[id] }))}
            chosen={section}
            onChoose={go}
          >
            {section === 'try' && <FirstSteps go={go} />}
            {section === 'try' && <TrySection />}
            {section === 'me' && <MeSection go={go} />}
            {section === 'institution' && <InstitutionSection full={full} />}
            {section === 'checks' && <ChecksSection />}
          </Tabs>
          <SaidHere sentence={said} />
        </Say.Provider>
      </SettingsContext.Provider>
    </UiLanguage.Provider>
  );
}
