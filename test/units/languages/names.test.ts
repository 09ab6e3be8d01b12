import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/engine/document.ts';
import { compilePhrases } from '../../../src/engine/phrases.ts';

import { nameForms } from '../../../src/languages/index.ts';
import type { TestedLanguage } from '../../tested-language.ts';

const read = (text: string, lang: TestedLanguage) =>
  readDocument(text, { decide: () => lang, abbreviations: () => ({ always: new Set(), beforeNumber: new Set() }) });
const found = (lang: TestedLanguage, name: string, text: string) =>
  compilePhrases(nameForms(name, [lang]).map((pattern) => ({ pattern, value: name })))
    .find(read(text, lang))
    .map(({ start, end }) => text.slice(start, end));

/** Each name with forms in which it must be found. */
const FORMS: Record<string, string[]> = {
  'Ezeru un upju aģentūra': [
    'Ezeru un upju aģentūras',
    'ezeru un upju aģentūrai',
    'Ezeru un upju aģentūrā',
    'Ezeru un upju aģentūru',
  ],
  'Mežu un parku pārvalde': [
    'Mežu un parku pārvaldes',
    'Mežu un parku pārvaldei',
    'Mežu un parku pārvaldi',
    'Mežu un parku pārvaldē',
  ],
  'Valsts ieņēmumu dienests': [
    'Valsts ieņēmumu dienesta',
    'Valsts ieņēmumu dienestam',
    'Valsts ieņēmumu dienestu',
    'Valsts ieņēmumu dienestā',
  ],
  'Rīgas dome': ['Rīgas domes', 'Rīgas domei', 'Rīgas domi', 'Rīgas domē'],
  'Nacionālais veselības dienests': [
    'Nacionālā veselības dienesta',
    'Nacionālajam veselības dienestam',
    'Nacionālo veselības dienestu',
    'Nacionālajā veselības dienestā',
  ],
  'Centrālā statistikas pārvalde': [
    'Centrālās statistikas pārvaldes',
    'Centrālajai statistikas pārvaldei',
    'Centrālo statistikas pārvaldi',
    'Centrālajā statistikas pārvaldē',
  ],
  'Latvijas Vides, ģeoloģijas un meteoroloģijas centrs': [
    'Latvijas Vides, ģeoloģijas un meteoroloģijas centra',
    'Latvijas Vides, ģeoloģijas un meteoroloģijas centram',
  ],
  'Izglītības un zinātnes ministrija': ['Izglītības un zinātnes ministrijas', 'Izglītības un zinātnes ministrijā'],
  Saeima: ['Saeimas', 'Saeimā', 'Saeimai', 'Saeimu'],
  'VAS «Latvijas Valsts ceļi»': [
    'VAS «Latvijas Valsts ceļu»',
    'VAS „Latvijas Valsts ceļiem”',
    'VAS Latvijas Valsts ceļi',
  ],
  'Rīgas ūdens': ['Rīgas ūdens', 'Rīgas ūdenim', 'Rīgas ūdenī'],
  'Pilsonības un migrācijas lietu pārvalde': ['Pilsonības un migrācijas lietu pārvaldei'],
  'Valsts kanceleja': ['Valsts kancelejas', 'Valsts kancelejā'],
  'Rīgas brīvosta': ['Rīgas brīvostas', 'Rīgas brīvostā'],
  'Valmieras novads': ['Valmieras novada', 'Valmieras novadam', 'Valmieras novadā'],
  'Juris Bērzs': ['Jura Bērza', 'Jurim Bērzam', 'Juri Bērzu', 'Jurī Bērzā'],
  'Jānis Kalniņš': ['Jāņa Kalniņa', 'Jānim Kalniņam', 'Jāni Kalniņu'],
  'Līga Egle': ['Līgas Egles', 'Līgai Eglei', 'Līgu Egli'],
  'Dace Ezera': ['Daces Ezeras', 'Dacei Ezerai', 'Daci Ezeru'],
  'Kārlis Dīķis': ['Kārļa Dīķa', 'Kārlim Dīķim', 'Kārli Dīķi'],
  'Valdis Lācis': ['Valda Lāča', 'Valdim Lācim'],
  'Raimonds Apse': ['Raimonda Apses', 'Raimondam Apsem'],
  'Una Liepa': ['Unas Liepas', 'Unai Liepai'],
  'Augstākā tiesa': ['Augstākās tiesas', 'Augstākajai tiesai', 'Augstāko tiesu', 'Augstākajā tiesā'],
  'Nacionālie bruņotie spēki': [
    'Nacionālo bruņoto spēku',
    'Nacionālajiem bruņotajiem spēkiem',
    'Nacionālos bruņotos spēkus',
  ],
  'Rundāles pils': ['Rundāles pilij', 'Rundāles pilī', 'Rundāles pili'],
  'Rīgas Centrāltirgus': ['Rīgas Centrāltirgum', 'Rīgas Centrāltirgū', 'Rīgas Centrāltirgu'],
  'Latvijas Meži': ['Latvijas Mežu', 'Latvijas Mežiem', 'Latvijas Mežos'],
  'Ministru prezidents': ['Ministru prezidenta', 'Ministru prezidentam'],
  'biedrība «Zaļais vējš»': ['biedrības «Zaļais vējš»', 'biedrībai „Zaļais vējš”'],
  'e-pārvalde': ['e-pārvaldes', 'e-pārvaldē'],
  'nekustamā īpašuma nodoklis': ['nekustamā īpašuma nodokļa', 'nekustamā īpašuma nodokli'],
  'Saeimas vēlēšanas': ['Saeimas vēlēšanu', 'Saeimas vēlēšanām', 'Saeimas vēlēšanās'],
  'mežu ugunsdrošība': ['mežu ugunsdrošības', 'mežu ugunsdrošībā'],
  'Anna Bērziņa-Kalna': ['Annas Bērziņas-Kalnas', 'Annai Bērziņai-Kalnai'],
  'Ivo Kļava': ['Ivo Kļavas', 'Ivo Kļavam'],
  'Artis Vītols': ['Arta Vītola', 'Artim Vītolam', 'Artī Vītolā'],
  'Imants Rudzītis': ['Imanta Rudzīša', 'Imantam Rudzītim'],
  'Valsts prezidents Edgars Liepiņš': ['Valsts prezidenta Edgara Liepiņa', 'Valsts prezidentam Edgaram Liepiņam'],
  'Krists Lielais': ['Krista Lielā', 'Kristam Lielajam'],
  MK: [],
  Rimi: [],
};

describe('Latvian names are found in all their cases', () => {
  test.each(Object.entries(FORMS))('%s', (name, forms) => {
    for (const form of [name, ...forms]) {
      expect(found('lv', name, `Vakar ${form} bija ziņās.`), form).toEqual([form]);
    }
  });

  test('without diacritics too, in a text that has none', () => {
    expect(found('lv', 'Ezeru un upju aģentūra', 'Stradaju Ezeru un upju agentura.')).toEqual([
      'Ezeru un upju agentura',
    ]);
  });

  test.each([
    ['Rīgas dome', 'Jūrmalas domē'],
    ['Valsts ieņēmumu dienests', 'Valsts ieņēmumi un dienesti'],
    ['Juris Bērzs', 'Jura Bērziņa'],
    ['Valsts policija', 'Valsts un policija'],
    ['SIA «Pūce»', 'Mežā redzēju pūci.'],
    ['VAS «Latvijas ceļi»', 'Latvijas ceļu stāvoklis uzlabojas.'],
    ['Rīgas dome', 'Rīgas doma'],
    ['aģentūra', 'aģents'],
  ])('%s is not in "%s"', (name, text) => {
    expect(found('lv', name, text)).toEqual([]);
  });
});

test('a person is called by name', () => {
  expect(found('lv', 'Juris Bērzs', 'Paldies, Juri Bērz, par stāstu!')).toEqual(['Juri Bērz']);
});

describe('English names', () => {
  test.each([
    ['Lakes and Rivers Agency', "I like the Lakes and Rivers Agency's pages.", "Lakes and Rivers Agency's"],
    ['Lakes and Rivers Agency', 'at Lakes and Rivers Agency’s door', 'Lakes and Rivers Agency’s'],
    ['The State Chancellery', 'State Chancellery staff', 'State Chancellery'],
    ['Ministry of Health', 'the ministry of health', 'ministry of health'],
    ['Culture and Sports Board', 'Culture & Sports Board news', 'Culture & Sports Board'],
    ['St. Anne’s Hospital', 'at St. Anne’s Hospital today', 'St. Anne’s Hospital'],
  ])('%s in "%s"', (name, text, expected) => {
    expect(found('en', name, text)).toEqual([expected]);
  });
});
