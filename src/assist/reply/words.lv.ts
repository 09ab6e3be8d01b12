import type { SituationLists, SituationWords } from './shape.ts';
import file from './words.lv.txt';

export const words: SituationWords = {
  ...(file as unknown as SituationLists),
  holding: {
    question: 'Paldies par jautājumu. Noskaidrosim pie kolēģiem un atbildēsim šeit.',
    complaint: 'Paldies, ka rakstāt. Noskaidrosim pie kolēģiem, kas noticis, un atbildēsim šeit.',
    other: 'Paldies par ziņu. Pārrunāsim to ar kolēģiem un atbildēsim šeit.',
    emergency: 'Ja kāds ir briesmās, tūlīt zvaniet 112.',
  },
};
