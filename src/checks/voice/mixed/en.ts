import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: '“I” and “we” in one post',
  message: () => 'One post speaks both as “I” and as the institution’s “we”.',
  why: () => 'Readers cannot tell what one person says and what the institution says: one post, one voice.',
  example: {
    bad: 'We have extended the deadline to Friday. I will be on holiday this week.',
    good: 'We have extended the deadline to Friday. Send your questions to info@ezeriunupes.gov.lv.',
  },
};
