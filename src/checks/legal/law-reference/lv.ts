import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Atsauce uz likumu',
  message: ({ found = '' }) => `Atsauce uz likumu tekstā: «${found}».`,
  why: () => 'Panta vai noteikumu numurs lasītājam neko nepasaka. Pasakiet, kas mainās, un atsauci lieciet saitē.',
  example: {
    bad: 'Saskaņā ar Darba likuma 149. panta otro daļu jums pienākas atvaļinājums.',
    good: 'Jums pienākas četru nedēļu atvaļinājums. Ko nosaka Darba likums: (saite)',
  },
};
