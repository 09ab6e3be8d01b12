import type { LanguagePack } from '../../engine/language.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { nameForms } from './names/index.ts';
import { persons } from './persons.ts';

export const pack: LanguagePack = { id: 'lv', abbreviations: ABBREVIATIONS, persons, nameForms };
