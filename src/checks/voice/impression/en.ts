import type { CheckText } from '../../contract.ts';

const MESSAGES: Record<string, string> = {
  blame: 'As a whole the post sounds like a judgement of your institution and does not say that the view is your own.',
  mention:
    'As a whole the post sounds like a story from your institution and does not say that you speak for yourself.',
  speak: 'As a whole the post sounds as if the institution spoke, but the account is a private one.',
  slip: 'As a whole the post sounds personal, but the account is the institution’s.',
};

const ADVICE: Record<string, string> = {
  blame: 'Readers know where you work, and your words may be quoted as the institution’s position.',
  mention: 'Readers know where you work; a disclaimer or a link to the institution’s post is enough.',
  speak: 'The institution’s account speaks for it; from yours you can share its post.',
  slip: 'A personal post on the institution’s account is most often a mistake: check that this is the right account.',
};

export const en: CheckText = {
  title: 'Overall impression: who speaks',
  message: ({ id = 'slip' }) => MESSAGES[id] ?? '',
  why: ({ id = 'slip' }) => `${ADVICE[id]} All the words count together here, the underlined ones most.`,
  fix: () => 'Add the disclaimer',
  example: {
    bad: 'Baby finally asleep, wine open, phone off.',
    good: 'Friday at last! Tomorrow everyone is welcome at our autumn clean-up by the lake.',
  },
};
