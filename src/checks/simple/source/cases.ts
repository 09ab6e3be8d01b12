import { PRACTICE } from '../../../policy/practice.ts';
import type { Cases } from '../../check.ts';

/** In the practice rules the topic of fishing licences needs a source. */
export const cases: Cases = {
  lv: {
    flags: [
      'Makšķerēšanas kārtība ezeros mainās.',
      'No janvāra makšķerēšanas licences pērkamas tikai internetā.',
      'Jautājiet mums par makšķerēšanu!',
      'Licencētā makšķerēšana atgriežas Lielajā ezerā.',
      'Rakstiet par makšķerēšanu uz licences@ezeriunupes.gov.lv.',
      { text: 'Jaunā kārtība stājas spēkā drīz.', topics: ['licences'] },
      { text: 'Makšķerēšana ezerā atļauta no laivas.', account: PRACTICE.officialAccount },
    ],
    allows: [
      'Makšķerēšanas kārtība ezeros mainās: ezeriunupes.gov.lv/licences',
      'Makšķerēšanas licences var nopirkt te: https://www.epakalpojumi.lv',
      'Ūdens līmenis ezerā šonakt cēlies par 12 cm.',
      'Peldvietas ir atvērtas no 15. maija.',
      'Iepirkumu plāns apstiprināts.',
      'Šodien ezerā redzējām gulbjus.',
      'Nekavējoties pametiet ezera ledu, makšķerēšana ir bīstama, zvaniet 112!',
    ],
  },
  en: {
    flags: [
      'The rules of fishing in our lakes are changing.',
      'Fishing licences are sold online only from January.',
      'Ask us about angling!',
      { text: 'The new rules come into force soon.', topics: ['licences'] },
      { text: 'Fishing from a boat is allowed.', account: PRACTICE.officialAccount },
    ],
    allows: [
      'The rules of fishing in our lakes are changing: ezeriunupes.gov.lv/licences',
      'Buy your fishing licence here: https://www.epakalpojumi.lv',
      'The water level in the lake rose by 12 cm last night.',
      'Swimming places open on 15 May.',
      'We saw swans on the lake today.',
      'Leave the ice immediately, fishing is dangerous, call 112!',
    ],
  },
};
