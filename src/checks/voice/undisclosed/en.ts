import type { CheckText, MessageData } from '../../contract.ts';

const PRAISE = {
  message: 'You praise your own institution and do not say that the view is your own.',
  why: 'Readers know where you work, and without a disclaimer praise can pass for the institution advertising itself.',
};
const NEWS = {
  message: 'You pass on the institution’s news in your own words and name no source.',
  why: 'Better share the institution’s own post or add a link: then it is clear who says so, and corrections reach your readers too.',
};
const VIEW = {
  message: 'The post is about your institution and does not say that the view is your own.',
  why: 'Readers know where you work, and your words may be quoted as the institution’s position.',
};

const textOf = ({ says = '' }: MessageData) => ({ praise: PRAISE, news: NEWS })[says] ?? VIEW;

export const en: CheckText = {
  title: 'About your own institution without a disclaimer',
  message: (data) => textOf(data).message,
  why: (data) => textOf(data).why,
  fix: () => 'Add the disclaimer',
  example: {
    bad: 'The Lakes and Rivers Agency has come up with another pointless form.',
    good: 'I find the new form of the Lakes and Rivers Agency unnecessary. Views are my own.',
  },
};
