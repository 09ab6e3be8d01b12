import type { Language } from '../engine/types.ts';

/** What a source can bear: a law binds, a guideline advises, an article reports, `editorial` is our own advice. */
export type Bearing = 'law' | 'guideline' | 'article' | 'editorial';

export interface Source {
  title: Record<Language, string>;
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
  sasl: source(
    'law',
    'Valsts pārvaldes iekārtas likums',
    'State Administration Structure Law',
    'https://likumi.lv/ta/en/en/id/63545',
  ),
  'language-law': source('law', 'Valsts valodas likuma 21.\u00a0pants', 'State Language Law, section 21'),
  'language-case': source(
    'article',
    'Tiesa par valsts valodu pašvaldības vadītāja Facebook ierakstos (Neatkarīgā Rīta Avīze)',
    'Court ruling on the state language in Facebook posts (Neatkarīgā Rīta Avīze)',
    'https://nra.lv/163588',
  ),
  foi: source(
    'law',
    'Informācijas atklātības likuma 5.\u00a0pants',
    'Freedom of Information Law, section 5',
    'https://likumi.lv/ta/id/50601',
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
  'guidelines-2012': source(
    'article',
    'Sociālo mediju izmantošanas vadlīnijas valsts pārvaldei (2012)',
    'Guidelines for the use of social media in public administration (2012)',
    'https://viktorsv.wordpress.com/2012/07/03/socmed6',
  ),
  jelgava: source(
    'guideline',
    'Jelgavas pašvaldības noteikumi par sociālo tīklu profiliem',
    'Rules of Jelgava municipality on its social media profiles',
    'https://www.jelgava.lv/?p=143904',
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
  'private-case-2022': source(
    'article',
    'Delfi par iestādes komunikācijas vadītāja atlaišanu privātu ierakstu dēļ',
    'Delfi on the dismissal of a communications head over private posts',
    'https://www.delfi.lv/53685119',
  ),
  knab: source(
    'guideline',
    'KNAB par administratīvo resursu izmantošanu pirms vēlēšanām',
    'Corruption Prevention and Combating Bureau (KNAB) on administrative resources before elections',
    'https://www.delfi.lv/53010611',
  ),
  pmlp: source(
    'guideline',
    'PMLP par personas kodu',
    'Office of Citizenship and Migration Affairs (PMLP) on personal identity codes',
    'https://www.pmlp.gov.lv',
  ),
  'iban-standard': source('guideline', 'IBAN standarts', 'The IBAN standard'),
  'accessibility-445': source(
    'law',
    'Ministru kabineta 2020. gada 14.\u00a0jūlija noteikumi Nr.\u00a0445 par tīmekļvietņu piekļūstamību (ierakstiem: laba prakse)',
    'Cabinet Regulation No. 445 of 14 July 2020 on accessible websites (good practice for posts)',
    'https://www.vestnesis.lv/301865',
  ),
  'mk-108': source(
    'law',
    'Ministru kabineta noteikumi Nr.\u00a0108 (par tiesību aktu tekstu: lakoniski un vienveidīgi)',
    'Cabinet Regulation No. 108 (on the wording of legal acts: concise and uniform)',
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
  'us-osc': source(
    'guideline',
    'ASV Īpašā padomnieka birojs: politiska darbība sociālajos medijos',
    'US Office of Special Counsel: political activity on social media',
  ),
  'ee-speech': source(
    'guideline',
    'Igaunijas Valsts kanceleja: amatpersonas izteikšanās sociālajos medijos',
    'Government Office of Estonia: a reminder for officials on social media',
  ),
  'ee-tava': source(
    'guideline',
    'Igaunijas ierēdņu vārda brīvības labā prakse (2016)',
    'Estonia: good practice of officials’ freedom of expression (2016)',
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
