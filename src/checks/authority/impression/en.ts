import type { CheckText } from '../../contract.ts';

export const en: CheckText = {
  title: 'Overall impression: for the institution, without authorisation',
  message: () =>
    'As a whole the post sounds as if the institution spoke, and you are not authorised to do that from this account.',
  why: () =>
    'Whoever is entrusted with it speaks for the institution. All the words count together here, the underlined ones most; if you speak for yourself, say so.',
  example: {
    bad: 'Fine will be cancelled, no need to come in.',
    good: 'The agency itself will answer that best, here is its page: ezeriunupes.gov.lv',
    when: {
      bad: 'A member of staff answers a question to the institution from their own account',
      good: 'A member of staff points to the institution from their own account',
    },
  },
};
