import type { Cases } from '../../check.ts';

export const cases: Cases = {
  lv: {
    flags: [
      'Jēj, naudiņa visiem! Nevienam vairs nebūs jāmaksā nodokļi.',
      'Visi saņems pabalstu. Nekas nav jādara, viss notiks automātiski! Pensijas pieaugs visiem.',
      'Garantējam, ka rindu pie ārstiem vairs nebūs. Ārsts visiem būs par velti! Cenas nepieaugs.',
      'Tagad visiem jāmaksā sods. Turpmāk makšķerēt nedrīkst. Ūdens ir pilnīgi drošs!',
    ],
    allows: [
      'Visi saņems pabalstu.',
      'Naudiņa jau kontā!',
      'Apkures pabalstam no 1. decembra var pieteikties ģimenes, kuru ienākumi ir mazāki par 400 eiro: ezeriunupes.gov.lv',
      'Jēj, atvērts jaunais rotaļlaukums! Visi aicināti.',
      'Ūdens līmenis ezerā šonakt cēlies par 12 cm.',
      'Evakuējieties! Zvaniet 112. Visi saņems palīdzību, neviens nepaliks bez naudas.',
    ],
  },
  en: {
    flags: [
      'Yay, free money for everyone! Nobody will ever pay taxes again.',
      'Everyone will get the benefit. No paperwork at all! Pensions will double for everybody.',
      'We guarantee that there will be no queues. Every child gets a doctor for free! Prices won’t rise.',
    ],
    allows: [
      'Everyone will get the benefit.',
      'Yay, the new playground is open! Everyone is welcome.',
      'From 1 December, families with a low income can apply for the heating benefit: ezeriunupes.gov.lv',
      'The water level in the lake rose by 12 cm last night.',
      'Evacuate now! Call 112. Everyone will get help, nobody will be left without money.',
    ],
  },
};
