import { PRACTICE } from '../../../policy/examples/practice.ts';
import type { Cases } from '../../contract.ts';

const PRIVATELY = { account: PRACTICE.personalAccount, as: PRACTICE.staff };
const ASKED = { ...PRIVATELY, kind: 'reply', inReplyTo: '@EzeriUnUpes cik ilgi vēl jāgaida?' } as const;

export const cases: Cases = {
  lv: {
    flags: [
      'Beidzot piektdiena, sieva jau cep pankūkas.',
      'Mazajai šodien pirmais zobs, vīrs raud no laimes.',
      { ...PRIVATELY, text: 'Trešo mēnesi EUA sola salabot liftu, bet lifts joprojām stāv.' },
    ],
    allows: [
      { ...PRIVATELY, text: 'Oficiāli: no pirmdienas strādāju Ezeru un upju aģentūrā!' },
      'Beidzot piektdiena! Rīt ezera krastā gaidām visus uz rudens talku.',
      'No marta atļauju var prasīt arī tiešsaistē; ja dokumenti ir kārtībā, to izsniedz piecās darba dienās.',
      'Šodien atklājām taku gar ezeru. Paldies skolēniem, kas palīdzēja!',
      '«Sieva cep pankūkas, es braucu mērīt ledu,» stāsta hidrologs Jānis Bērzs.',
      { ...PRIVATELY, text: 'EUA ēdnīcā šodien zirņu zupa, un rinda līdz durvīm.' },
      { ...PRIVATELY, text: 'Šodien pirmā diena Ezeru un upju aģentūrā! Galds pie loga, kolēģi jauki.' },
      { ...PRIVATELY, text: 'Trešo mēnesi saimnieks sola salabot liftu, bet lifts joprojām stāv.' },
      { ...ASKED, text: 'Man arī interesē. Nezinu, jāpaprasa viņiem pašiem.' },
    ],
    unsure: [
      { ...PRIVATELY, text: 'EUA laboratorijā pārbauda ap četrdesmit paraugiem dienā, vasarā divreiz vairāk.' },
      { ...PRIVATELY, text: 'Ezeru un upju aģentūrā licences paraksta ar roku, pēc tam skenē un izdrukā vēlreiz.' },
    ],
  },
  en: {
    flags: [
      'Back from the dentist, half the face asleep, soup for dinner.',
      'Baby finally asleep, wine open, phone off.',
    ],
    allows: [
      { ...PRIVATELY, text: 'Official: I am joining the Lakes and Rivers Agency on Monday!' },
      'The minister came by bike, so we had to find a rack.',
      'From March you can also apply online; where the papers are in order, the permit is issued within five working days.',
      'The new trail around the lake is open. Thanks to the pupils who helped!',
      'Friday at last! Tomorrow everyone is welcome at our autumn clean-up by the lake.',
      { ...PRIVATELY, text: 'Pea soup in the canteen of the Lakes and Rivers Agency today.' },
      { ...PRIVATELY, text: 'The lift in my block has been out since March, and so has the landlord.' },
    ],
    unsure: [{ ...PRIVATELY, text: 'Three forms to borrow a stapler. Welcome to the Lakes and Rivers Agency.' }],
  },
};
