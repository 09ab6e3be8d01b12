import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Kopiespaids: iestādes vārdā bez pilnvarojuma',
  message: () => 'Ieraksts kopumā izklausās tā, it kā runātu iestāde, bet jums nav pilnvarojuma runāt tās vārdā.',
  why: () =>
    'Iestādes vārdā runā tas, kam tas uzticēts. Te vērtēti visi vārdi kopā, vislielākais svars ir pasvītrotajiem; ja runājat savā vārdā, pasakiet to.',
  example: {
    bad: 'Atvainojiet par kavēšanos, lieta ir pie mums, un atbilde būs līdz piektdienai.',
    good: 'Uz to vislabāk atbildēs pati aģentūra, te ir tās lapa: ezeriunupes.gov.lv',
    when: {
      bad: 'Darbinieks savā kontā atbild uz jautājumu iestādei',
      good: 'Darbinieks savā kontā norāda uz iestādi',
    },
  },
};
