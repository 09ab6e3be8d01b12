import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'Approval needed',
  message: () => 'A second person has to approve this before it is published.',
  why: ({ topics, until, reason }) => {
    if (topics) return `The institution’s rules ask for it on this topic: ${topics}.`;
    return reason
      ? `The institution’s rules ask for it until ${until}: ${reason}.`
      : `The institution’s rules ask for it until ${until}.`;
  },
  example: {
    bad: 'The tender for the new footbridge opens tomorrow.',
    good: 'The tender for the new footbridge opens tomorrow.',
    when: {
      bad: 'Nobody else has seen it',
      good: 'A second person has approved it',
    },
  },
};
