import type { CheckText } from '../../check.ts';
import type { TermRow } from './words.ts';

/** Everyday words for terms of law where the two mean different things; the same pairs as in Latvian where English has them. */
export const terms: readonly TermRow[] = [
  [
    'arrested|detained|caught|nabbed the|a|three|two thief|thieves|killer|killers|murderer|murderers|robber|robbers|criminal|criminals|rapist|burglar|burglars|fraudster|fraudsters|culprit|culprits|arsonist',
    'suspect',
    'only a court can find somebody guilty',
  ],
  [
    'thief|thieves|killer|killers|murderer|robber|robbers|criminal|criminals|rapist|burglar|burglars|fraudster|fraudsters|culprit|culprits|arsonist has|have|is|was|were been? arrested|detained|caught',
    'suspect',
    'only a court can find somebody guilty',
  ],
  ['accused|suspect is guilty', 'accused', 'only a court can find somebody guilty'],
  [
    'robbed a|the|our|his|her|their house|flat|apartment|shed|garage|cottage|warehouse|car',
    'burgled',
    'robbery is with violence, burglary and theft without',
  ],
  [
    'house|flat|apartment|shed|garage|cottage|warehouse was|were|been|got robbed',
    'burgled',
    'robbery is with violence, burglary and theft without',
  ],
  [
    'stole|stolen|stealing|steals … budget|state|taxpayers|municipality|public|office',
    'embezzled',
    'money that was entrusted is embezzled, not stolen',
  ],
  [
    "mommy|mummy|mother’s|mother's|mothers pay|wage|wages|money|salary",
    'parental or maternity benefit',
    'these are two benefits with different rules',
  ],
  [
    'unemployment money|wage|wages|salary',
    'unemployment benefit',
    'it depends on the time worked and is paid for a limited time',
  ],
  ['child money|cash', 'state family benefit', 'there are several benefits for a child, with different conditions'],
  ['sick money', 'sickness benefit or sick pay', 'the employer pays the first days, the state the rest'],
  [
    'invalid|invalids|cripple pension|pensions',
    'disability pension',
    'it has its own conditions, and not everybody qualifies',
  ],
  ['tourist|dog|parking|entry tax|taxes', 'fee or duty', 'a municipality sets a fee, a tax is set by law'],
  [
    'fine|fines for registration|processing|issuing|a passport',
    'fee',
    'a service costs a fee, a fine is for an offence',
  ],
  [
    'quarantine|quarantined … pupils|class|family|people|residents|patients|contacts|home|school',
    'isolation or self-isolation',
    'quarantine and isolation have different rules',
  ],
  [
    'pupils|class|family|people|residents|patients|contacts|school … quarantine|quarantined',
    'isolation or self-isolation',
    'quarantine and isolation have different rules',
  ],
  [
    'state|municipal|interest-free credit|credits',
    'loan',
    'terms and consumer rights differ, name what the contract says',
  ],
  [
    'mobilise|mobilising|mobilize|mobilizing|mobilisation|mobilization of? young|students|youth|boys|men',
    'conscription',
    'mobilisation happens only in war or under threat',
  ],
  ['tax|debt|fine|fines amnesty', 'cancellation of the debt', 'an amnesty frees from a criminal penalty'],
];

export const text: CheckText = {
  title: 'Everyday word for a term of law',
  message: ({ word, rather }) => `Does “${word}” stand for “${rather}”?`,
  why: ({ differs }) => `It changes the meaning: ${differs}.`,
  example: { bad: 'Police arrested the thief.', good: 'Police detained a man suspected of theft.' },
};
