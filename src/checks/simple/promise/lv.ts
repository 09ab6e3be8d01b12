import type { CheckText } from '../../contract.ts';

const GENERAL = 'Kam tas nepienāksies, tas jutīsies maldināts. Nosauciet, kam un kad, vai pievienojiet saiti.';

const WHY: Record<string, string> = {
  benefit: 'Kam pabalsts nepienāksies, tas jutīsies maldināts. Nosauciet, kam un kad, vai pievienojiet saiti.',
  safety:
    'Ja kaut viens gadījums būs citāds, iestādei vairs neticēs. Nosauciet, kas pārbaudīts un kad, vai pievienojiet avotu.',
  exempt:
    'Kam tomēr būs jāmaksā vai jāpiesakās, tas jutīsies maldināts. Nosauciet, uz ko tas attiecas un no kura datuma.',
  vow: 'Iestādes solījumu uztver kā saistību. Nosauciet nosacījumus un termiņu vai rakstiet, kas ir plānots.',
};

export const lv: CheckText = {
  title: 'Solījums bez nosacījumiem',
  message: ({ kind }) => (kind === 'safety' ? 'Pārāk drošs apgalvojums.' : 'Solījums bez nosacījumiem.'),
  why: ({ kind }) => WHY[kind ?? ''] ?? GENERAL,
  example: {
    bad: 'Visi saņems pabalstu.',
    good: 'Pabalstu no 1. janvāra saņems ģimenes, kuru ienākumi ir mazāki par 400 eiro uz cilvēku: [saite]',
  },
};
