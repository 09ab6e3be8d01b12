import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Tēma bez avota',
  message: ({ topic }) => `Tēmai «${topic}» iestādes noteikumi prasa saiti uz avotu.`,
  why: () => 'Lasītājam jāvar pārbaudīt, uz kā ziņa balstās. Pievienojiet saiti.',
  example: {
    bad: 'Makšķerēšanas kārtība ezeros mainās.',
    good: 'Makšķerēšanas kārtība ezeros mainās: ezeriunupes.gov.lv/licences',
  },
};
