import type { ReferenceWords } from './shape.ts';

/**
 * References to laws and regulations as British, EU and translated Latvian legal texts write them.
 * The name of an act alone ("the Labour Law", "the Fisheries Act") is none.
 */
const ACT = String.raw`(?:the )?(?:[A-ZÀ-ÞĀČĒĢĪĶĻŅŠŪŽ][A-Za-zÀ-ɏ-]+ |of |and |on |the |in |for ){0,8}(?:Act|Law|Code|Regulations?|Convention|Treaty|Directive|Ordinance|Constitution)(?: \d{4})?`;
const SUBS = String.raw`(?:\(\w{1,4}\))`;
const NUMBER = String.raw`\d+[A-Za-z]?(?:\.\d+)*`;
const UNIT = String.raw`(?:[Ss]ections?|[Ss]ubsections?|[Aa]rticles?|[Pp]aragraphs?|[Ss]ubparagraphs?|[Cc]lauses?|[Ss]chedule|[Aa]nnex|[Cc]hapter|Arts?\.|[Ss]\.|§{1,2}|[Pp]ara\.?)`;

const REFERENCES: readonly string[] = [
  // section 12(3), Article 6(1)(f)
  `${UNIT} ?${NUMBER}${SUBS}+(?:(?: and|,| or) ?(?:${NUMBER})?${SUBS}+)*(?:,? of ${ACT})?`,
  `(?:[Ss]ubsection|[Pp]aragraph|[Ss]ubparagraph|[Pp]oint) ${SUBS}+`,
  // Section 13 of the Fisheries Act
  `${UNIT} ?${NUMBER}(?:,? (?:[Pp]aragraph|[Cc]lause|[Ss]ubsection|[Pp]oint) ${NUMBER})?,? (?:of|to) ${ACT}`,
  `${ACT},? (?:[Ss]ection|[Aa]rticle|[Pp]aragraph) ${NUMBER}${SUBS}*`,
  `(?:under|pursuant to|in accordance with|referred to in|prescribed in|set out in|laid down in) ${UNIT} ?${NUMBER}${SUBS}*`,
  // Regulation (EU) 2016/679, Directive 2019/882/EU, Cabinet Regulation No. 445
  String.raw`Regulations? \((?:EU|EC|EEC|Euratom)\)(?: No\.?)? ?\d+/\d+`,
  String.raw`Directives? (?:\((?:EU|EC)\) )?(?:No\.? ?)?\d+/\d+(?:/(?:EU|EC|EEC))?`,
  String.raw`(?:Cabinet |Council |Government |Commission )?(?:Implementing |Delegated )?(?:Regulations?|Order|Decree|Decision|Resolution|Instruction)s? No\.? ?\d+(?:[-./]\w+)*`,
  String.raw`S\.?I\.? (?:No\.? ?)?\d{4}/\d+`,
  String.raw`\d+ (?:U\.?S\.?C\.?|CFR|C\.F\.R\.) (?:§ ?)?\d+`,
];

export const words: ReferenceWords = {
  references: REFERENCES,
  parts: /\(|section|article|paragraph|clause|point|schedule|annex|chapter|§|No\b/giu,
  // Names of acts are told by their capital letters.
  anyCase: false,
  holds:
    /\(\w{1,4}\)|\(E|[Nn]o\.? ?\d|\d\/\d|§|CFR|U\.?S\.?C|(?:[Ss]ection|[Aa]rticle|[Pp]aragraph|[Cc]lause|[Ss]chedule|[Aa]nnex|[Cc]hapter|[Aa]rt\.|[Pp]ara)s? ?\.?\d/u,
};
