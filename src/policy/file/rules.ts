import type { Group, InterfaceLanguage, Level, PostLanguage } from '../../engine/types.ts';

/**
 * The rules file `ka-varda/rules@1` as types (src/policy/README.md); `schema.ts` reads it. Unknown keys live on beside
 * these.
 */
export interface Rules {
  format: 'ka-varda/rules@1';
  version?: number;
  /** ISO days. */
  issued?: string;
  expires?: string;
  /** IANA name; `Europe/Riga` unless given. */
  timeZone?: string;
  institution?: InstitutionRules;
  accounts?: Account[];
  people?: Person[];
  topics?: Topic[];
  voice?: { disclaimers?: ByPostLanguage<string[]>; signature?: ByPostLanguage<string> };
  language?: { glossary?: GlossaryEntry[]; keep?: string[]; acronyms?: Record<string, string> };
  quietPeriods?: QuietPeriod[];
  situations?: Record<string, Bilingual>;
  enforcement?: Partial<Record<Group, 'off' | Level>>;
  /** What has changed on a site, by its canonical id. */
  sites?: Record<string, SiteCorrection>;
  /** `keep: false`: nothing that is being written is kept on the machine. */
  drafts?: { keep?: boolean };
  /** `reason: true`: whoever publishes in spite of a finding says why. */
  record?: { reason?: boolean };
}

/** For people who use the extension. */
export type Bilingual = Partial<Record<InterfaceLanguage, string>>;

/** For posts, by any language that we know. */
export type ByPostLanguage<T> = Partial<Record<PostLanguage, T>>;

export interface InstitutionRules {
  /** Nominative. */
  name?: ByPostLanguage<string>;
  short?: string[];
  aliases?: string[];
  /** Official web and mail hosts. */
  domains?: string[];
  /** ISO 3166 code, `LV` unless given. */
  country?: string;
}

export type AccountKind = 'institution' | 'official' | 'personal';

/** One line of the register of accounts. */
export interface Account {
  site: string;
  handle: string;
  kind: AccountKind;
  /** Id of a person. */
  owner?: string;
  /** Display names, for sites that show nothing else. */
  names?: string[];
  /** The site's own ids of the account. */
  ids?: string[];
}

export type Role = 'head' | 'authorized' | 'staff';

export interface Person {
  id: string;
  name: string;
  role: Role;
  /** References `site/handle`, or `*`. */
  accounts?: string[];
  /** Topic ids, or `*`. */
  topics?: string[];
  /** ISO days, both inclusive. */
  from?: string;
  until?: string;
  /** The order the authorization rests on. */
  basis?: string;
  /** Ids of topics this person may approve, or `*`. */
  approves?: string[];
}

export interface Expert {
  name: string;
  contact?: string;
}

export interface Topic {
  id: string;
  name?: Bilingual;
  words?: ByPostLanguage<string[]>;
  expert?: Expert;
  needs?: ('approval' | 'source')[];
}

export interface GlossaryEntry {
  lang: PostLanguage;
  avoid: string;
  use?: string;
  why?: string;
}

export interface QuietPeriod {
  /** ISO days, both inclusive. */
  from: string;
  until: string;
  /** `hold` unless given. */
  kind?: 'hold' | 'campaign';
  reason?: Bilingual;
}

/** Selectors that are tried before the built-in ones of a site, so that a renamed button waits for no release. */
export interface SiteCorrection {
  /** By id of the surface (`src/sites/<site>/index.ts`). */
  surfaces?: Record<string, SurfaceCorrection>;
  account?: AccountCorrection[];
  /** Added to what is never read; nothing can be taken from it. */
  never?: string[];
}

export interface SurfaceCorrection {
  /** What the text is written in. */
  editable?: string[];
  /** What publishes. */
  publish?: string[];
  /** What the composer lies in; inside the built-in bounds only. */
  bounds?: string[];
}

export interface AccountCorrection {
  selector: string;
  /** Which attribute names the account; its text where none is given. */
  attribute?: string;
}
