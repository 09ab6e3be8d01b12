import type { EditorTexts } from './editor.lv.ts';
import { type CountForms, counted } from './index.ts';

const faults: CountForms = { one: 'fault', other: 'faults' };
const entries: CountForms = { one: 'entry', other: 'entries' };

export const en: EditorTexts = {
  title: 'Editing the rules of the institution',
  edit: 'Edit the rules',
  editHint: 'Institution, accounts, people, topics and wording; every change can be tried on a post at once.',
  back: 'Back to the institution',
  parts: 'Parts of the rules',
  tabs: {
    institution: 'Institution',
    accounts: 'Account register',
    people: 'People',
    topics: 'Topics',
    voice: 'Disclaimers and signature',
    language: 'Words',
    periods: 'Quiet periods',
    situations: 'Advice for replies',
    levels: 'Levels',
    file: 'Expiry and order',
  },
  tabWithFaults: (tab, count) => `${tab} (${counted('en', count, faults)})`,
  state: {
    same: 'Everything you see here is in force.',
    begun: 'The changes are kept as begun, but are not in force yet.',
    notKept:
      'The browser does not keep the changes. Do not close this page before they are applied or saved to a file.',
    found: 'You have begun changes that are not in force yet.',
    goOn: 'Go on with them',
    discard: 'Discard the changes',
    discardQuestion: 'Discard all changes that are not in force?',
    keep: 'Keep them',
    apply: 'Apply',
    applied: (version) => `The rules are in force: version ${version}.`,
    discarded: 'The changes are discarded.',
    refused: (count) => `The rules are not applied yet: ${counted('en', count, faults)} to mend.`,
    notSaved: 'The browser did not save the rules. What you began is kept; try again.',
  },
  inLanguage: { lv: 'In Latvian', en: 'In English' },
  line: (line) => `Line ${line}`,
  faults: (count) => counted('en', count, faults),
  found: (count, all) => `${counted('en', count, entries)} of ${all}`,
  remove: 'Remove',
  removeLabel: (title) => `Remove: ${title}`,
  removed: (title) => `Removed: ${title}.`,
  undo: 'Undo',
  pages: 'Pages of the list',
  earlier: 'Previous',
  later: 'Next',
  page: (page, pages) => `Page ${page} of ${pages}`,
  idEmpty: 'The id cannot be empty.',
  idTaken: 'This id is already in the list.',
  scope: {
    all: 'All',
    only: 'Only the chosen',
    empty: 'There is nothing in the list to choose from yet.',
    seek: 'Search the list',
    more: (count) => `${count} more. Search by name to see fewer.`,
  },
  institution: {
    lead: 'The names tell whether a post touches the institution. Latvian case endings are recognised; write the nominative.',
    name: {
      label: 'Name',
      seen: 'The writer will see that the post is about the institution where the name stands in a post of a private account.',
    },
    short: { label: 'Abbreviations, one a line', seen: 'The writer will see the same as for the full name.' },
    aliases: {
      label: 'Other names, one a line',
      seen: 'Former and everyday names; the writer will see the same as for the full name.',
    },
    domains: {
      label: 'Official web and mail addresses, one a line',
      seen: 'The writer will see a warning where a link only looks like an address of the institution. For example agency.gov.lv.',
    },
    country: {
      label: 'Country',
      seen: 'A code of two letters. The writer will see findings about the state language only with LV.',
    },
  },
  accounts: {
    lead: 'In whose name each account speaks. One that is not here counts as private and gets only hints.',
    words: {
      add: 'Add an account',
      empty: 'There is no account in the register yet.',
      untitled: 'Account without a name',
      seek: 'Search for an account',
    },
    site: { label: 'Site', seen: 'Where the account is. The writer will see findings about it there.' },
    otherSite: 'Another site',
    siteAddress: { label: 'Address of the site', seen: 'Without https://, for example mastodon.social.' },
    handle: {
      label: 'Account name',
      seen: 'What follows the @ sign, or the name of the page. The writer will see it in findings about this account.',
    },
    kind: 'In whose name the account speaks',
    kinds: { institution: 'Institution', official: 'Office holder', personal: 'Own' },
    kindSeen: {
      institution:
        'Beside the text the writer will see that the account speaks for the institution. Posts are judged by all rules.',
      official:
        'Beside the text the writer will see that an office holder speaks. It also counts whether the owner is writing.',
      personal: 'The writer will see findings only where a post touches the institution.',
    },
    owner: {
      label: 'Whose account it is',
      seen: 'Where somebody else writes, they will see whose account it is.',
    },
    nobody: 'Not said',
    names: {
      label: 'Display names, one a line',
      seen: 'For sites that show nothing else. The writer will see a match by name alone as unsure.',
    },
    ids: {
      label: 'Numbers the site gives, one a line',
      seen: 'The writer will not see them; they make the account certain.',
    },
  },
  people: {
    lead: 'Who may speak for the institution. With an empty list, authorization is not checked.',
    words: {
      add: 'Add a person',
      empty: 'There is nobody in the list yet.',
      untitled: 'Person without a name',
      seek: 'Search for a person',
    },
    name: { label: 'Name', seen: 'The writer will see it in the list of who is writing.' },
    role: 'Role',
    roles: { head: 'Head', authorized: 'Authorized', staff: 'Staff' },
    roleSeen: {
      head: 'Needs no authorization; the writer will see no finding about it.',
      authorized: 'The writer will see a finding where account, topic or day is outside the authorization.',
      staff: 'On an account of the institution the writer will see that there is no authorization to speak for it.',
    },
    basis: {
      label: 'The order it rests on',
      seen: 'For example Order No 12. The writer will see it among the accounts.',
    },
    from: {
      label: 'In force from',
      seen: 'Before this day the writer will see that the authorization is not in force yet.',
    },
    until: { label: 'In force until', seen: 'After this day the writer will see that the authorization has ended.' },
    accounts: {
      label: 'On which accounts',
      seen: 'On another account of the institution the writer will see that the authorization does not cover it.',
    },
    topics: {
      label: 'On which topics',
      seen: 'On another topic the writer will see that the authorization does not cover it.',
    },
    approves: {
      label: 'Which topics this person may approve',
      seen: 'The writer will see this person among those who can approve a post.',
    },
    id: { label: 'Id in the file', seen: 'The writer will not see it; the rules file knows the person by it.' },
  },
  topics: {
    lead: 'What the institution speaks about. A topic is recognised by its words.',
    words: {
      add: 'Add a topic',
      empty: 'There is no topic yet.',
      untitled: 'Topic without a name',
      seek: 'Search for a topic',
    },
    name: { label: 'Name', seen: 'The writer will see it in findings about this topic.' },
    wordList: {
      label: 'Words, one a line',
      seen: 'An asterisk at the end means any ending: budget*. An authorized writer will see a finding where this topic is not theirs.',
    },
    expert: {
      label: 'Expert',
      seen: 'A person or a unit that knows the topic. The writer will see it when answering a question about it.',
    },
    contact: { label: 'How to reach the expert', seen: 'Mail or telephone; the writer will see it beside the name.' },
    needs: 'What is needed to publish',
    approval: 'Approval by a second person',
    source: 'A link to the source',
    needsSeen: 'Where it is missing, the writer will see a question before publishing.',
    id: { label: 'Id in the file', seen: 'The writer will not see it; the rules file knows the topic by it.' },
  },
  voice: {
    lead: 'Texts that the writer puts in with one button.',
    disclaimers: {
      label: 'Disclaimers, one a line',
      seen: 'The writer will see the first one offered on a private account; the others are only recognised.',
    },
    signature: {
      label: 'Signature',
      seen: 'The writer will see it on an account of the institution, on request.',
    },
  },
  language: {
    glossary: 'Wording of the institution',
    glossaryLead: 'What the institution avoids, and what it writes instead.',
    glossaryWords: {
      add: 'Add a wording',
      empty: 'There is no wording yet.',
      untitled: 'Without words',
      seek: 'Search the wordings',
    },
    lang: 'Language',
    langSeen: 'The writer will see the finding only in posts in this language.',
    avoid: { label: 'What to avoid', seen: 'The writer will see these words underlined, in every case form.' },
    use: { label: 'What to write instead', seen: 'The writer will see it as the mend.' },
    why: { label: 'Why', seen: 'The writer will see it under the finding.' },
    keep: {
      label: 'Words to keep, one a line',
      seen: 'The writer will see no finding about these words and names.',
    },
    acronyms: 'Known abbreviations',
    acronymsLead: 'Abbreviations that readers need explained, and those that everybody knows.',
    acronymWords: {
      add: 'Add an abbreviation',
      empty: 'There is no abbreviation in the list yet.',
      untitled: 'Without an abbreviation',
      seek: 'Search for an abbreviation',
    },
    short: { label: 'Abbreviation', seen: 'The writer will see a finding where a post does not explain it.' },
    long: {
      label: 'Spelt out',
      seen: 'The writer will see an offer to add it. Leave it empty where everybody knows the abbreviation.',
    },
  },
  periods: {
    lead: 'When the institution publishes with more care.',
    words: {
      add: 'Add a period',
      empty: 'No quiet period is set.',
      untitled: 'Period without days',
      seek: 'Search for a period',
    },
    from: { label: 'First day', seen: 'From this day on, itself included, the writer will see the findings.' },
    until: { label: 'Last day', seen: 'Until this day, itself included.' },
    kind: 'What happens then',
    kinds: { hold: 'All needs approval', campaign: 'Campaigning is looked for' },
    kindSeen: {
      hold: 'The writer will see that the post needs approval; emergencies are not kept back.',
      campaign: 'The writer will see a finding only about election campaigning.',
    },
    reason: { label: 'Reason', seen: 'The writer will see it under the finding.' },
  },
  situations: {
    lead: 'What the writer will see when answering a message. One piece of advice a line; an empty field keeps ours.',
    names: {
      question: 'Question',
      complaint: 'Complaint',
      insult: 'Insult',
      'false-claim': 'False claim',
      emergency: 'Emergency',
      thanks: 'Thanks',
    },
    seen: 'The writer will see it when answering such a message.',
  },
  levels: { lead: 'How strict each group of checks is. On a private account nothing is stopped.' },
  file: {
    lead: 'How long the rules hold, and what is done with drafts and decisions.',
    version: {
      label: 'Version',
      seen: 'Grows by itself when the rules are applied. The writer will see it with the rules.',
    },
    issued: { label: 'Issued', seen: 'Becomes today when the rules are applied.' },
    expires: {
      label: 'In force until',
      seen: 'After this day the writer will see a request to renew the rules; they hold for 30\u00a0days more.',
    },
    timeZone: { label: 'Time zone', seen: 'It decides the day of a post. For example Europe/Riga.' },
    drafts: 'Drafts',
    draftChoices: { yes: 'Keep', no: 'Do not keep' },
    draftSeen: {
      yes: 'Where a tab is closed, the writer will see an offer to restore what was begun.',
      no: 'What was begun is not kept on the computer; the writer will see no offer to restore it.',
    },
    reason: 'Publishing in spite of a finding',
    reasonChoices: { yes: 'Ask for the reason', no: 'Do not ask' },
    reasonSeen: {
      yes: 'The writer will see a field in which to say why.',
      no: 'The writer can publish without an explanation.',
    },
  },
  trial: {
    title: 'Try it',
    lead: 'A post judged by these rules, before they are in force too.',
    lastRight: 'Something in the rules is unfinished, so the post is judged by the last ones that were right.',
    text: 'Sample post',
  },
};
