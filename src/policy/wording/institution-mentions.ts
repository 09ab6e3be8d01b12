import { type Document, isQuoted, sentenceAt } from '../../engine/document.ts';
import type { PersonMark } from '../../engine/language.ts';
import { readOnce } from '../../engine/read-once.ts';
import type { Token } from '../../engine/tokens.ts';
import type { Range } from '../../engine/types.ts';
import type { Policy } from '../compile.ts';
import { isWithin } from '../days.ts';
import type { Account } from '../file/rules.ts';
import { canonicalHandle, canonicalSite, isDisplayName, isSameHost, parseReference } from '../register/sites.ts';
import { type Answered, answeredOf } from './answered.ts';
import { findTopics } from './topics.ts';

/**
 * How a text touches the institution (src/policy/README.md, One's own institution on a private account). Ranges are
 * UTF-16 offsets of the text.
 */
export interface InstitutionMentions {
  /** The institution's names. */
  own: Range[];
  /** Handles of its accounts, links to them, links and addresses at its domains. */
  accounts: Range[];
  /** Names of people in office. */
  people: Range[];
  /** A topic of the rules in one sentence with "we". */
  topicWe: boolean;
  any: boolean;
  /** What the post that is answered has to do with the institution; nothing, or none is answered: undefined. */
  answered: Answered | undefined;
}

const bare = ({ start, end }: Range): Range => ({ start, end });

/**
 * Finds how a text touches the institution.
 * @param today ISO day; with it only people in office on that day count
 * @param answered the post that the text answers or passes on, read as a document
 */
export function institutionMentions(
  policy: Policy,
  doc: Document,
  persons: readonly PersonMark[],
  today?: string,
  answered?: Document,
): InstitutionMentions {
  const named = namesIn(policy, doc, today);
  const topicWe = speaksOfTopicAsWe(policy, doc, persons);
  return {
    ...named,
    topicWe,
    any: isAny(named) || topicWe,
    answered: answered && answeredOf(answered, namesIn(policy, answered, today)),
  };
}

type Names = Pick<InstitutionMentions, 'own' | 'accounts' | 'people'>;

const isAny = ({ own, accounts, people }: Names): boolean => own.length + accounts.length + people.length > 0;

function namesIn(policy: Policy, doc: Document, today: string | undefined): Names {
  return {
    own: policy.ownNames.find(doc).map(bare),
    accounts: doc.tokens.filter((token) => isOwnAddress(policy, token)).map(bare),
    people: policy.officials
      .find(doc)
      .filter(({ value }) => isInOffice(policy, value, today))
      .map(bare),
  };
}

function isInOffice(policy: Policy, id: string, today: string | undefined): boolean {
  const person = policy.personById.get(id);
  return today === undefined || (person !== undefined && isWithin(today, person.from, person.until));
}

/** Handles, links and mail addresses of the institution; a colleague's personal account is no mentions. */
function isOwnAddress(policy: Policy, { kind, text }: Token): boolean {
  if (kind === 'handle') return isOwnHandle(policy, text);
  if (kind === 'mail') return isOwnHost(policy, text.slice(text.lastIndexOf('@') + 1));
  if (kind !== 'link') return false;
  const [, host = '', path = ''] = /^(?:https?:\/\/)?([^/?#]+)(?:\/([^?#]*))?/i.exec(text) ?? [];
  return isOwnHost(policy, host) || isOwnPage(policy, host, path);
}

const isOwnHost = (policy: Policy, host: string): boolean => {
  const given = host.normalize('NFC').toLowerCase().replace(/:\d+$/, '');
  return policy.domains.some((domain) => isSameHost(given, domain));
};

/** Where each handle speaks for the institution: sites by handle. Display names are no handles. */
function speaking(accounts: readonly Account[]): ReadonlyMap<string, ReadonlySet<string>> {
  const made = new Map<string, Set<string>>();
  for (const { kind, site, handle } of accounts) {
    const own = kind !== 'personal' && !isDisplayName(handle) ? parseReference(`${site}/${handle}`) : undefined;
    if (!own) continue;
    const name = canonicalHandle(own.handle);
    made.set(name, (made.get(name) ?? new Set()).add(own.site));
  }
  return made;
}

function isOwnHandle(policy: Policy, text: string): boolean {
  const [name = '', server] = canonicalHandle(text).split('@');
  const sites = readOnce(policy.accounts, speaking).get(name);
  return sites !== undefined && (server === undefined || sites.has(canonicalSite(server)));
}

/** A handle has fewer parts between slashes. */
const MOST_STEPS = 8;

/** `x.com/EzeriUnUpes/status/1` and `mastodon.social/@ezeriunupes` are pages of the account. */
function isOwnPage(policy: Policy, host: string, path: string): boolean {
  const site = canonicalSite(host);
  // A handle may have slashes of its own: "company/eua".
  const steps = canonicalHandle(path).split('/', MOST_STEPS);
  return steps.some((_, last) =>
    readOnce(policy.accounts, speaking)
      .get(steps.slice(0, last + 1).join('/'))
      ?.has(site),
  );
}

function speaksOfTopicAsWe(policy: Policy, doc: Document, persons: readonly PersonMark[]): boolean {
  const we = persons.filter((mark) => mark.number === 'plural' && !isQuoted(mark, doc));
  if (we.length === 0) return false;
  const sentences = new Set(we.map(({ start }) => sentenceAt(doc, start)));
  return findTopics(policy, doc).some(({ ranges }) =>
    ranges.some(({ start }) => sentences.has(sentenceAt(doc, start))),
  );
}
