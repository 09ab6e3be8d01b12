import type { LanguagePack } from '../../engine/language.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { nameForms } from './names.ts';
import { persons } from './persons.ts';

export const pack: LanguagePack = { id: 'en', abbreviations: ABBREVIATIONS, persons, nameForms };
