import type { PanelTexts } from './panel.lv.ts';

export const en: PanelTexts = {
  name: 'Kā vārdā',
  askInstitution: 'Publish in the institution’s name?',
  askOfficial: 'Publish in the office holder’s name?',
  askOwn: 'Publish in your own name?',
  askUnknown: 'Publish this post as it is?',
  askBlocked: 'What is left to do before publishing?',
  review: 'What is worth a look in this text?',
  close: 'Close',
  speaks: {
    institution: 'for the institution',
    official: 'for the office',
    personal: 'for yourself',
    unknown: 'for whom?',
  },
  shortcut: 'Alt+Shift+V',
  shortcutSays: 'To look: Alt+Shift+V.',
  accountTitle: 'Account',
  accountQuestion: 'For whom does this account speak?',
  accountUnknown: (name, host) =>
    host
      ? `The page does not show which account is writing. For whom do you write on ${host}?`
      : name === ''
        ? 'For whom does this account speak?'
        : `For whom does the account “${name}” speak?`,
  accountSpeaks: (name, speaks, host) =>
    host
      ? `On ${host} you write ${speaks}.`
      : name === ''
        ? `This account speaks ${speaks}.`
        : `The account “${name}” speaks ${speaks}.`,
  accountByRules: 'The institution’s rules say so.',
  silenced: 'Such findings will not be shown in any post.',
  undo: 'Undo',
  later: 'Not now',
  draftTitle: 'Kept text',
  draftKept: 'A text that was not published has been kept.',
  draftSent: 'The text sent last has been kept.',
  draftTake: 'Put it in',
  draftDrop: 'Delete',
  notKept: (what: string) => `The browser could not keep ${what}. Free some space or open the browser again.`,
  kept: {
    draft: 'a draft; copy the text',
    record: 'the record of a decision',
    choice: 'your choice',
  },
  fields: {
    warning: 'In the content warning',
    title: 'In the title',
    poll: 'In a poll option',
    image: 'In the image description',
  },
  replyTitle: 'What you are answering',
  situations: {
    question: 'answering a question',
    complaint: 'answering a complaint',
    insult: 'answering an insult',
    'false-claim': 'answering a false claim',
    emergency: 'somebody is in danger',
    thanks: 'answering thanks',
  },
  answering: {
    question: 'You are answering a question.',
    complaint: 'You are answering a complaint.',
    insult: 'You are answering an insult.',
    'false-claim': 'You are answering a false claim.',
    emergency: 'You are answering a message about danger.',
    thanks: 'You are answering a word of thanks.',
  },
  expert: (topics: string) => `Who knows about “${topics}”:`,
  nothingYet: 'Nothing is written yet.',
  holdingReply: 'Put in a holding reply',
  disclaimer: 'Add that the views are your own',
  signature: 'Add the institution’s signature',
  afterMend: 'The post after the mends',
  whoAreYou: 'Who are you?',
  isMe: 'That is me',
  notListed: 'I am not on the list',
  whichTopic: 'Which topic is the post about?',
  isTopic: 'This is the topic',
  whoApproved: 'Who approved the post?',
  isApproved: 'Approved: publish',
  reason: 'Why publish it anyway?',
  blockedNote: 'The institution’s rules do not let such a post out until it is mended or approved.',
  mend: 'Mend the text',
  publish: 'Publish anyway',
  back: 'Back to the text',
  againTitle: 'Is the post out already?',
  againText: 'The site did not answer. If the post is not out yet, press Publish again: it will not be held this time.',
  copyTitle: 'Copy the mended text?',
  copyText: {
    'no-room': 'There is no room for the mended text in this field, so nothing has been changed.',
    unchanged: 'The site did not take the mend; the text in the field is as it was.',
    broken: 'The site did not take the mend, and the earlier text could not be restored. Look at what is in the field.',
  },
  copy: 'Copy the mended text',
  copied: 'Copied.',
  mendedText: 'Mended text',
  fine: 'All is well.',
  notChecked: {
    account: 'Checked only in part: it is not known for whom this account speaks.',
    language: 'Text in this language is not checked.',
  },
  checking: 'Checking …',
  held: 'The post is held.',
  findings: { one: 'finding', other: 'findings' },
};
