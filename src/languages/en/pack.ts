import type { LanguagePack } from '../../engine/language.ts';
import { persons } from './persons.ts';

export const pack: LanguagePack = {
  persons,
  disclaimers: ['Views are my own.'],
  // A word that meets no list, then a post that meets many.
  warmUp: [
    'Hello to you all!',
    'Pursuant to the law, the inspection will be conducted in 2026. I think everyone will get the benefit for free!',
  ],
};
