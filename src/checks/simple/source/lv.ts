import type { CheckText } from '../../check.ts';

export const text: CheckText = {
  title: 'Tēma bez avota',
  message: ({ topic }) => `Tēmai «${topic}» iestādes noteikumi prasa saiti uz avotu.`,
  why: () => 'Lasītājam jāvar pārbaudīt, uz kā ziņa balstās. Pievienojiet saiti.',
  example: {
    bad: 'Mainās licenču kārtība.',
    good: 'Mainās licenču kārtība: likumi.lv/ta/id/…',
  },
};
