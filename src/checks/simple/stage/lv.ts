import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Lēmuma posms',
  message: ({ kind }) =>
    kind === 'early' ? 'Lēmums izklausās galīgs, bet vēl nav pieņemts.' : 'Nav teikts, kurā posmā ir lēmums.',
  why: ({ kind }) =>
    kind === 'early'
      ? 'Atbalstīts projekts vai pirmais lasījums vēl neko neatceļ un nepiešķir. Nosauciet, kas ir izlemts un kas vēl jālemj.'
      : 'Lasītājs var nodomāt, ka tas jau ir spēkā. Pievienojiet datumu, no kura tas ir spēkā, vai saiti uz lēmumu.',
  example: {
    bad: 'Valdība atcēla nodokli.',
    good: 'Valdība atbalstīja likumprojektu, kas paredz atcelt nodokli. Vēl jālemj Saeimai.',
  },
};
