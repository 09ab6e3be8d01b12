import type { Capacity, Voice } from '../../engine/types.ts';

/** What the words of a text show. */
export interface Evidence {
  /** It speaks in the institution's name for certain. */
  speaks: boolean;
  /** "We" announces, invites, thanks. */
  we: boolean;
  /** The institution's own name stands before such a verb: "Aģentūra aicina". */
  named: boolean;
  /** Any other "we". */
  plural: boolean;
  /** "I", or an opinion. */
  I: boolean;
  /** An office is named: "kā ministrs". */
  office: boolean;
  /** The text touches the institution at all. */
  touched: boolean;
}

/** The one answer. "We" and the third person are everybody's: there the account says whose they are. */
export function voiceOf(capacity: Capacity, { speaks, we, named, plural, I, office, touched }: Evidence): Voice {
  const isPrivate = capacity === 'personal' || capacity === 'unknown';
  const institutional = isPrivate ? speaks || (we && touched) : speaks || we || named;
  if (I && (office || (capacity === 'official' && (institutional || touched)))) return 'official';
  if (I && institutional) return speaks && isPrivate ? 'institution' : 'unclear';
  if (I) return 'personal';
  if (institutional) return 'institution';
  if (!plural && !we) return 'unclear';
  return isPrivate ? 'personal' : capacity === 'official' ? 'official' : 'institution';
}
