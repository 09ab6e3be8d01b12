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
    bad: 'Ūdens peldvietā pie tilta ir tīrs.',
    good: 'Ūdens peldvietā pie tilta ir tīrs.',
    when: {
      bad: 'Peldvietu speciālists direktores kontā',
      good: 'Peldvietu speciālists kontā, uz kuru attiecas viņa pilnvarojums',
    },
  },
};
