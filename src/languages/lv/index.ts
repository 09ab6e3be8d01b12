export { abbreviations } from './abbreviations.ts';
export { nameForms } from './names/index.ts';
export { pack } from './pack.ts';
export { profile } from './profile.ts';
