import { PRACTICE } from '../../../policy/examples/practice.ts';
import type { Cases } from '../../contract.ts';

export const cases: Cases = {
  standing: { account: PRACTICE.personalAccount, as: PRACTICE.staff, kind: 'reply' },
  lv: {
    flags: [
      {
        text: 'Atvainojiet par kavēšanos, lieta ir pie mums, un atbilde būs līdz piektdienai.',
        inReplyTo: '@EzeriUnUpes kur mana atbilde?',
      },
    ],
    allows: [
      { text: 'Man arī interesē. Nezinu, jāpaprasa viņiem pašiem.', inReplyTo: '@EzeriUnUpes kad būs licences?' },
      {
        text: 'Uz to vislabāk atbildēs pati aģentūra, te ir tās lapa: ezeriunupes.gov.lv',
        inReplyTo: '@EzeriUnUpes kur mana atbilde?',
      },
      { text: 'Būs jauki, ņemšu līdzi bērnus un laivu.', inReplyTo: 'Ezeru un upju aģentūra aicina uz talku' },
    ],
  },
  en: {
    flags: [{ text: 'Fine will be cancelled, no need to come in.', inReplyTo: '@EzeriUnUpes what is this fine for?' }],
    allows: [
      { text: 'I would like to know that too.', inReplyTo: '@EzeriUnUpes when will the licences come?' },
      {
        text: 'The agency itself will answer that best, here is its page: ezeriunupes.gov.lv',
        inReplyTo: '@EzeriUnUpes what is this fine for?',
      },
    ],
  },
};
