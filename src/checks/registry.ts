import { check as authorityAccount } from './authority/account/index.ts';
import { check as authorityApproval } from './authority/approval/index.ts';
import { check as authorityExpired } from './authority/expired/index.ts';
import { check as authorityImpression } from './authority/impression/index.ts';
import { check as authorityNone } from './authority/none/index.ts';
import { check as authorityNotYet } from './authority/not-yet/index.ts';
import { check as authorityRulesExpired } from './authority/rules-expired/index.ts';
import { check as authorityTopic } from './authority/topic/index.ts';
import { check as authorityTopicUnclear } from './authority/topic-unclear/index.ts';
import { check as authorityUnknownPerson } from './authority/unknown-person/index.ts';
import type { Check } from './contract.ts';
import { check as legalAcronym } from './legal/acronym/index.ts';
import { check as legalDenseSentence } from './legal/dense-sentence/index.ts';
import { check as legalGlossary } from './legal/glossary/index.ts';
import { check as legalLawReference } from './legal/law-reference/index.ts';
import { check as legalLongSentence } from './legal/long-sentence/index.ts';
import { check as legalNounChain } from './legal/noun-chain/index.ts';
import { check as legalPassive } from './legal/passive/index.ts';
import { check as legalPhrase } from './legal/phrase/index.ts';
import { check as legalWholePost } from './legal/whole-post/index.ts';
import { check as simpleBan } from './simple/ban/index.ts';
import { check as simpleClaim } from './simple/claim/index.ts';
import { check as simpleEase } from './simple/ease/index.ts';
import { check as simpleImpression } from './simple/impression/index.ts';
import { check as simplePromise } from './simple/promise/index.ts';
import { check as simpleSlang } from './simple/slang/index.ts';
import { check as simpleSource } from './simple/source/index.ts';
import { check as simpleStage } from './simple/stage/index.ts';
import { check as simpleTerm } from './simple/term/index.ts';
import { check as simpleWholePost } from './simple/whole-post/index.ts';
import { check as voiceFirstPerson } from './voice/first-person/index.ts';
import { check as voiceImpression } from './voice/impression/index.ts';
import { check as voiceMixed } from './voice/mixed/index.ts';
import { check as voiceOffice } from './voice/office/index.ts';
import { check as voiceOpinion } from './voice/opinion/index.ts';
import { check as voiceSpeaksFor } from './voice/speaks-for/index.ts';
import { check as voiceUndisclosed } from './voice/undisclosed/index.ts';

/** Every check, in the order in which equal findings are shown. One line a check. */
export const CHECKS: readonly Check[] = [
  authorityNone,
  authorityUnknownPerson,
  authorityExpired,
  authorityNotYet,
  authorityAccount,
  authorityTopic,
  authorityTopicUnclear,
  authorityApproval,
  authorityRulesExpired,
  authorityImpression,
  voiceOpinion,
  voiceFirstPerson,
  voiceMixed,
  voiceSpeaksFor,
  voiceUndisclosed,
  voiceOffice,
  voiceImpression,
  legalPhrase,
  legalDenseSentence,
  legalLawReference,
  legalNounChain,
  legalPassive,
  legalLongSentence,
  legalAcronym,
  legalGlossary,
  legalWholePost,
  simplePromise,
  simpleBan,
  simpleStage,
  simpleTerm,
  simpleSlang,
  simpleEase,
  simpleClaim,
  simpleSource,
  simpleWholePost,
  simpleImpression,
];
