import type { CheckText, MessageData } from '../../contract.ts';

const NOTICE = {
  message: 'On a private account the post reads like a notice of the institution.',
  why: 'Readers cannot tell it from a real one; better share the institution’s own post or link to its page.',
};
const ANSWER = {
  message: 'From a private account you answer in the institution’s place.',
  why: 'The conversation is about the institution, so your words will be taken for its promise; better answer from its account.',
};
const VOICE = {
  message: 'A private account speaks with the institution’s voice.',
  why: 'Decisions and notices of the institution are made known on its own account; a disclaimer does not change that.',
};

const textOf = ({ how = '' }: MessageData) => ({ notice: NOTICE, answer: ANSWER })[how] ?? VOICE;

export const en: CheckText = {
  title: 'In the institution’s name from a private account',
  message: (data) => textOf(data).message,
  why: (data) => textOf(data).why,
  example: {
    bad: 'Our agency will close three bathing sites from Monday.',
    good: 'The Lakes and Rivers Agency has announced that three bathing sites close on Monday: ezeriunupes.gov.lv/en',
  },
};
