import type { PartsTexts } from './parts.lv.ts';

export const en: PartsTexts = {
  groups: {
    authority: 'Authorisation',
    voice: 'In whose name',
    legal: 'Officialese',
    simple: 'Oversimplification',
    disclosure: 'Disclosure',
    identity: 'Fake accounts',
    conduct: 'Conduct',
    dialogue: 'Dialogue',
    access: 'Accessibility',
    statelanguage: 'State language',
  },
  levels: { hint: 'Suggestion', confirm: 'Your decision', block: 'Stops publishing' },
  decisions: {
    clear: 'All is well.',
    hint: 'Ready to publish; there are suggestions.',
    confirm: 'You will be asked before it is published.',
    block: 'It can be published once it is mended or approved.',
  },
  findings: { one: 'finding', other: 'findings' },
  more: { one: 'more finding', other: 'more findings' },
  moreBefore: '',
  showWords: 'Show in the text',
  basis: 'Based on',
  scale: {
    title: 'The middle path',
    simple: 'too simple',
    clear: 'clear',
    legal: 'too legal',
    tooSimple: 'The text is too simple.',
    leansSimple: 'The text is too simple in places.',
    isClear: 'The text is clear.',
    leansLegal: 'The text has a touch of officialese.',
    tooLegal: 'The text is too legal.',
  },
};
