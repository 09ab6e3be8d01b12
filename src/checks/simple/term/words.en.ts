import type { TermRow } from './shape.ts';

/** Everyday words for terms of law where the two mean different things; the same pairs as in Latvian where English has them. */
export const terms: readonly TermRow[] = [
  [
    'arrested|caught|detained|nabbed a|the|three|two arsonist|burglar//s|criminal//s|culprit//s|fraudster//s|killer//s|murderer//s|rapist|robber//s|thie/f/ves',
    'suspect',
    'only a court can find somebody guilty',
  ],
  [
    'arsonist|burglar//s|criminal//s|culprit//s|fraudster//s|killer//s|murderer|rapist|robber//s|thie/f/ves has|have|is|was|were been? arrested|caught|detained',
    'suspect',
    'only a court can find somebody guilty',
  ],
  ['accused|suspect is guilty', 'accused', 'only a court can find somebody guilty'],
  [
    'robbed a|her|his|our|the//ir apartment|car|cottage|flat|garage|house|shed|warehouse',
    'burgled',
    'robbery is with violence, burglary and theft without',
  ],
  [
    'apartment|cottage|flat|garage|house|shed|warehouse been|got|was|were robbed',
    'burgled',
    'robbery is with violence, burglary and theft without',
  ],
  [
    'steal/ing/s|stole//n … budget|municipality|office|public|state|taxpayers',
    'embezzled',
    'money that was entrusted is embezzled, not stolen',
  ],
  [
    "mommy|mummy|mother’s|mother's|mothers money|pay|salary|wage//s",
    'parental or maternity benefit',
    'these are two benefits with different rules',
  ],
  [
    'unemployment money|salary|wage//s',
    'unemployment benefit',
    'it depends on the time worked and is paid for a limited time',
  ],
  ['child cash|money', 'state family benefit', 'there are several benefits for a child, with different conditions'],
  ['sick money', 'sickness benefit or sick pay', 'the employer pays the first days, the state the rest'],
  ['cripple|invalid//s pension//s', 'disability pension', 'it has its own conditions, and not everybody qualifies'],
  ['dog|entry|parking|tourist tax//es', 'fee or duty', 'a municipality sets a fee, a tax is set by law'],
  ['fine//s for a|issuing|processing|registration passport', 'fee', 'a service costs a fee, a fine is for an offence'],
  [
    'quarantine//d … class|contacts|family|home|patients|people|pupils|residents|school',
    'isolation or self-isolation',
    'quarantine and isolation have different rules',
  ],
  [
    'class|contacts|family|patients|people|pupils|residents|school … quarantine//d',
    'isolation or self-isolation',
    'quarantine and isolation have different rules',
  ],
  ['interest-free|municipal|state credit//s', 'loan', 'terms and consumer rights differ, name what the contract says'],
  [
    'mobilisation|mobilis/e/ing|mobilization|mobiliz/e/ing of? boys|men|students|you/ng/th',
    'conscription',
    'mobilisation happens only in war or under threat',
  ],
  ['debt|fine//s|tax amnesty', 'cancellation of the debt', 'an amnesty frees from a criminal penalty'],
];
