import type { InterfaceLanguage } from '../engine/types.ts';

/** What a source can bear: a law binds, a guideline advises, an article reports, `editorial` is our own advice. */
export type Bearing = 'law' | 'guideline' | 'article' | 'editorial';

export interface Source {
  title: Record<InterfaceLanguage, string>;
  /** Where to read it; absent where it has no single address. */
  url?: string;
  /** What bears: never a section number that was not read. */
  bears: Bearing;
}

const source = (bears: Bearing, lv: string, en: string, url?: string): Source => ({ bears, title: { lv, en }, url });

/** Everything a finding may rest on. Only texts that were read; a test refuses any other id. */
export const SOURCES = {
  // Its section on who speaks for an institution was not read: it is quoted as the 2012 analysis quotes it.
  csl: source(
    'law',
    'Valsts civildienesta likums (kā to atstāsta 2012. gada SVID raksts)',
    'State Civil Service Law (as the 2012 SWOT article reports it)',
    'https://likumi.lv/ta/en/en/id/10944',
  ),
  'ethics-2018': source(
    'guideline',
    'Ministru kabineta 2018. gada 21.\u00a0novembra ieteikumi Nr.\u00a01 par valsts pārvaldes vērtībām un ētiku',
    'Cabinet recommendation No. 1 of 21 November 2018 on the values and ethics of public administration',
    'https://likumi.lv/ta/id/303328',
  ),
  'swot-2012': source(
    'article',
    'Piekļuve sociālajiem medijiem un to izmantošana valsts pārvaldē: SVID (2012)',
    'Social media in public administration: a SWOT analysis (2012)',
    'https://viktorsv.wordpress.com/2012/07/05/socmed7',
  ),
  'official-private-2017': source(
    'article',
    'LV portāls par amatpersonas privāto kontu (2017)',
    'LV portāls on the private account of an official (2017)',
    'https://lvportals.lv/292370',
  ),
  'official-account': source(
    'article',
    'Delfi: jurists par amatpersonas kontu, ko sabiedrība uztver kā oficiālu',
    'Delfi: a lawyer on accounts that the public takes for official',
    'https://www.delfi.lv/48630561',
  ),
  'iso-24495': source(
    'guideline',
    'ISO 24495-1: vienkāršās valodas principi',
    'ISO 24495-1: principles of plain language',
  ),
  'directive-2019-882': source(
    'law',
    'Direktīva 2019/882 (valoda nav sarežģītāka par B2 līmeni)',
    'Directive 2019/882 (language not above level B2)',
  ),
  'plain-language': source(
    'article',
    'Par vienkāršo valodu: LV portāls (2024), Diena (2024), Delfi (2020)',
    'On plain language: LV portāls (2024), Diena (2024), Delfi (2020)',
  ),
  'language-advice': source(
    'guideline',
    'Valodas kultūras ieteikumi (V. Skujiņas saraksts uzdevumi.lv, valodublogs.com)',
    'Advice on good Latvian (V. Skujiņa’s list at uzdevumi.lv, valodublogs.com)',
  ),
  'uk-gcs': source(
    'guideline',
    'Apvienotās Karalistes Valdības komunikācijas dienests: laba rīcība digitālajos un sociālajos medijos',
    'UK Government Communication Service: propriety in digital and social media',
    'https://gcs.civilservice.gov.uk',
  ),
  'ec-staff-2021': source(
    'guideline',
    'Eiropas Komisijas sociālo mediju vadlīnijas darbiniekiem (2021)',
    'European Commission: social media guidelines for staff (2021)',
    'https://www.asktheeu.org/request/9518',
  ),
  'eu-ombudsman': source(
    'guideline',
    'Eiropas Ombuds, lieta 947/2016/JN: arī Facebook uzdots jautājums pelna atbildi',
    'European Ombudsman, case 947/2016/JN: a question asked on Facebook deserves an answer',
    'https://www.ombudsman.europa.eu/81800',
  ),
  'us-oge': source(
    'guideline',
    'ASV Valdības ētikas birojs: sociālie mediji un amata nosaukums (2015)',
    'US Office of Government Ethics: social media and the official title (2015)',
  ),
  corpus: source(
    'editorial',
    'Mērījumi latviešu valodas korpusā LVTB un tiesību tekstos',
    'Measurements in the Latvian corpus LVTB and in legal texts',
  ),
  editorial: source('editorial', 'Redakcijas ieteikums', 'Editorial advice'),
} as const satisfies Record<string, Source>;

/** Id of a source, as findings give it in `basis`. */
export type BasisId = keyof typeof SOURCES;
