import type { Document } from '../../engine/document.ts';
import { isQuoted } from '../../engine/document.ts';
import type { PersonMark } from '../../engine/language.ts';
import type { Range, Voice } from '../../engine/types.ts';
import type { Policy } from '../../policy/compile.ts';
import type { AccountStanding } from '../../policy/register.ts';
import type { Tie } from '../../policy/tie.ts';

/** Whose voice a text is in, and on which words that rests. All ranges lie outside quotations. */
export interface VoiceJudgement {
  voice: Voice;
  /** First-person forms of the writer's own. */
  singular: readonly PersonMark[];
  plural: readonly PersonMark[];
  /** Words that announce, decide or promise for the institution. */
  announcements: readonly Range[];
  /** Words that voice an opinion or a feeling of one's own. */
  opinions: readonly Range[];
  /** Words by which the writer names an office: "kā direktors", "as minister". */
  offices: readonly Range[];
  /** The words that say the view is the writer's own. */
  disclaimer?: Range;
  /** The text speaks for the institution, whoever wrote it. */
  speaksForInstitution: boolean;
}

export interface VoiceInput {
  doc: Document;
  policy: Policy;
  account: AccountStanding;
  tie: Tie;
  persons: readonly PersonMark[];
}

/** Judges whose voice a text is in, from its words alone; the account only breaks no tie. */
export function judgeVoice({ doc, persons, tie }: VoiceInput): VoiceJudgement {
  const own = persons.filter((mark) => !isQuoted(mark, doc));
  const singular = own.filter((mark) => mark.number === 'singular');
  const plural = own.filter((mark) => mark.number === 'plural');
  const speaksForInstitution = plural.length > 0 && tie.own.length > 0;
  const voice: Voice = singular.length > 0 ? 'personal' : speaksForInstitution ? 'institution' : 'unclear';
  return { voice, singular, plural, announcements: [], opinions: [], offices: [], speaksForInstitution };
}
