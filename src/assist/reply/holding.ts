import type { Language } from '../../engine/types.ts';
import type { Situation } from './situation.ts';

/**
 * First answers while an expert is asked, in the institution's voice. They promise an answer here and nothing else:
 * no day, no outcome, nobody's name. To somebody in danger the only first answer is the number to call.
 */
const HOLDING: Record<Language, Partial<Record<Situation | 'other', string>>> = {
  lv: {
    question: 'Paldies par jautājumu. Noskaidrosim pie kolēģiem un atbildēsim šeit.',
    complaint: 'Paldies, ka rakstāt. Noskaidrosim pie kolēģiem, kas noticis, un atbildēsim šeit.',
    other: 'Paldies par ziņu. Pārrunāsim to ar kolēģiem un atbildēsim šeit.',
    emergency: 'Ja kāds ir briesmās, tūlīt zvaniet 112.',
  },
  en: {
    question: 'Thank you for your question. We are checking with our colleagues and will reply here.',
    complaint: 'Thank you for telling us. We are asking our colleagues what happened and will reply here.',
    other: 'Thank you for your message. We are passing it on to our colleagues and will reply here.',
    emergency: 'If anyone is in danger, call 112 now.',
  },
};

/** A reply ready to be put in; none to an insult, a false claim or thanks, which need no waiting. */
export const holdingReply = (situation: Situation | undefined, lang: Language): string | undefined =>
  HOLDING[lang][situation ?? 'other'];
