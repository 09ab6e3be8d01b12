import type { ReferenceWords } from './shape.ts';

/**
 * References to laws and regulations as Latvian legal texts write them (MK noteikumi Nr. 108 on the wording of
 * legal acts; EU acts by their numbering). Diacritics may be missing. A law's name alone ("Darba likums") is none.
 * Letters are those of Latin script: the class of all letters takes milliseconds to compile wherever it stands.
 */
const DATE = String.raw`(?:(?:19|20)\d\d\.? ?(?:g\.|gada) \d{1,2}\. ?[a-zÀ-ɏ]+ |\d{1,2}\.\d{1,2}\.\d{4}\.? )?`;
const PART = String.raw`(?:(?:pirm|otr|tre[šs]|ceturt|piekt|sest|sept[īi]t|astot|dev[īi]t|desmit|vienpadsmit|divpadsmit)[a-zÀ-ɏ]+|\(?\d+(?:\.\d+)?\.?\)?) (?:un [a-zÀ-ɏ]+ )?da[ļl][a-zÀ-ɏ]+`;
const ARTICLE = String.raw`(?:\d{1,4}(?:\.\d{1,2})?\. ?[a-zÀ-ɏ]?\.? ?pant(?:s|a|am|u|[āa]|i|iem|us|os)|\d{1,4} pant(?:s|a|am|[āa]))`;
const POINT = String.raw`\d+(?:\.\d+)*\.? ?(?:apak[šs])?punkt(?:s|a|am|u|[āa]|i|iem|us|os)`;
const LAW = `(?:likum|noteikum|nolikum|l[īi]gum|r[īi]kojum|l[ēe]mum|regul|direkt[īi]v|konvencij|satversm|kodeks|statūt|statut|pant|da[ļl]|v[ēe]stul|protokol|pielikum)[a-zÀ-ɏ]*`;

const LAID_DOWN = '(?:paredz[ēe]t|noteikt|min[ēe]t)';

const REFERENCES: readonly string[] = [
  // MK 2020. gada 14. jūlija noteikumi Nr. 445
  String.raw`(?:MK|Ministru kabineta) ${DATE}(?:noteikum|r[īi]kojum|instrukcij|ieteikum)[a-zÀ-ɏ]*(?: Nr\.? ?\d+(?:[-/]\d+)*)?`,
  String.raw`(?:noteikum|r[īi]kojum|instrukcij|nolikum|l[ēe]mum)[a-zÀ-ɏ]* (?:ar )?Nr\.? ?\d+(?:[-./]\w+)*`,
  // MK not. Nr. 736 14. p.
  String.raw`(?:MK )?not\. ?Nr\.? ?\d+(?: \d+\. ?p\.)?`,
  // Darba likuma 149. panta otrā daļa; šo noteikumu 3.2. apakšpunkts
  `${ARTICLE}(?: ${PART})?(?: ${POINT})?`,
  // 5. pantā paredzētajā kārtībā
  `${ARTICLE} ${LAID_DOWN}[a-zÀ-ɏ]+`,
  `${LAW},? (?:\\([a-zÀ-ɏ]+\\) )?(?:${PART},? )?${POINT}`,
  String.raw`\d+(?:\.\d+)+\.? ?apak[šs]punkt[a-zÀ-ɏ]+`,
  `pant[a-zÀ-ɏ] ${PART}(?: ${POINT})?`,
  `${LAW} (?:[a-zÀ-ɏ]+ )?\\d+\\.? ?pielikum[a-zÀ-ɏ]+`,
  `[šs][īiāa]s? panta ${PART}`,
  // Regula (ES) 2016/679, Direktīva 97/81/EK
  String.raw`regul[a-zÀ-ɏ]+ \((?:ES|EK|EEK|EU)\)(?: Nr\.?)? ?\d+/\d+`,
  String.raw`direkt[īi]v[a-zÀ-ɏ]+ (?:\((?:ES|EK|EEK|EU)\) )?(?:Nr\.? ?)?\d+/\d+(?:/(?:ES|EK|EEK|EU))?`,
  String.raw`prot\. ?Nr\.? ?\d+(?: \d+\. ?§)?`,
  String.raw`(?:l[īi]gum|nolikum|noteikum|likum)[a-zÀ-ɏ]* (?:[IVX]+|\d+\.) (?:noda[ļl]|sada[ļl])[a-zÀ-ɏ]+`,
];

/** Bare "3. pants" is a verse too: it counts beside a word of law or with its part. */
const NEEDS_LAW = new RegExp(`^${ARTICLE}$`, 'iu');
const LAW_WORDS =
  /(?:likum|noteikum|regul[aāu]|direkt[īi]v|konvencij|satversm|kodeks|nolikum|saska[ņn][āa] ar|pamatojoties|atbilsto[šs]i|nosaka|paredz|min[ēe]t)/iu;

export const words: ReferenceWords = {
  references: REFERENCES,
  parts: /pant|da[ļl]|apak[šs]|punkt|pielikum|paredz|noteikt|min[ēe]t|Nr\b|\((?:ES|EK|EEK|EU)\)|\/(?:ES|EK|EEK)/giu,
  anyCase: true,
  holds: /pant|punkt|Nr\.? ?\d|\bMK\b|Ministru kabineta|\d\/\d|pielikum|noda[ļl]|sada[ļl]/iu,
  isNone: (found, sentence) => NEEDS_LAW.test(found) && !LAW_WORDS.test(sentence),
};
