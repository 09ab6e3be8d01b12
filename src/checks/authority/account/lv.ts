import type { CheckText } from '../../contract.ts';

export const lv: CheckText = {
  title: 'Cits konts',
  message: ({ account, owner }) => {
    if (owner === undefined) return `Jūsu pilnvarojums neattiecas uz kontu ${account}.`;
    return owner
      ? `Konts ${account} reģistrēts citai personai: ${owner}.`
      : `Konts ${account} reģistrēts citai personai.`;
  },
  why: ({ owner }) =>
    owner === undefined
      ? 'Pilnvarojums ir dots noteiktiem kontiem; citos iestādes vārdā runā citi.'
      : 'Lasītājs domās, ka to saka konta īpašnieks.',
  example: {
    bad: 'Darbinieks raksta direktores kontā.',
    good: 'Darbinieks raksta kontā, uz kuru attiecas pilnvarojums.',
  },
};
