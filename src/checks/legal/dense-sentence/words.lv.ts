import type { DenseWords } from './shape.ts';

/** Stems that part legal sentences of LVTB from news, fiction and posts; folded spellings too. */
const VOCABULARY =
  /^(?:noteikt|noteikum|iest[āa]d|punkt|apak[šs]punkt|pant[ausāi]|normat[īi]v|akt[aiou]|k[āa]rt[īi]b|pie[šs][ķk]ir|piem[ēe]ro|atbilsto|atbilst|piepras[īi]j|pras[īi]j|pras[īi]b|kompeten|min[ēe]t|attiec[īi]g|attiecas|attiec[īi]b|nosak|sp[ēe]k[āa]|izsnie|iesnie|izskat|termi[ņn]|pien[āa]k|ties[īi]b|tiesisk|ties[īi]g|l[ēe]mum|spriedum|r[īi]kojum|nol[ēe]mum|l[īi]gum|person[aāu]|amatperson|juridisk|fizisk|dal[īi]bvalst|direkt[īi]v|regul[au]|konvencij|izpild|[īi]steno|nodro[šs]in|paredz|uzskat[āa]m|at[ļl]auj|maks[āa]jum|laikpos|saska[ņn]|pilnvar|dele[ģg]|ierobe[žz]o|proced[ūu]r|nor[āa]d[īi]t|iev[ēe]ro|apstiprin|nedr[īi]kst|instit[ūu]cij|subjekt|klasific|atsavin|anul|sedz|reglament|atrun[āa]t)/u;

/** Words that speak to somebody: law has none. */
const PERSONAL =
  /^(?:j[ūu]s|jums|j[ūu]su|j[ūu]sos|tu|tev|tevi|tev[īi]|tav.{1,4}|m[ēe]s|mums|m[ūu]su|l[ūu]dzu|paldies|.{3,}(?:iet|jat)(?:ies)?)$/u;

export const words: DenseWords = { vocabulary: VOCABULARY, personal: PERSONAL, enough: { law: 3, long: 3 } };
