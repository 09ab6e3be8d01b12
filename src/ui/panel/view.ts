import type { Situation } from '../../assist/reply/situations.ts';
import type { Decision, Finding, Fix, InterfaceLanguage, PostLanguage, Range } from '../../engine/types.ts';
import type { Field } from '../../sites/site.ts';

export type BadgeState = 'fine' | 'partly' | 'findings' | 'held' | 'unchecked' | 'checking';

/** Why nothing found does not mean that all is well: nobody has said whose account it is; another language. */
export type NotChecked = 'account' | 'language';

/** Whose name an account stands for; `unknown`: nobody has said it yet. */
export type Speaks = 'institution' | 'official' | 'personal' | 'unknown';

/** CSS pixels in the window, of the upper left corner. */
export interface Spot {
  left: number;
  top: number;
}

/** The small mark beside a composer. */
export interface BadgeView extends Spot {
  state: BadgeState;
  count: number;
  /** The highest level found. */
  level: Decision;
  speaks: Speaks;
  /** What kind of message is being answered, where that is certain. */
  situation?: Situation;
  /** What was not checked; of a badge that is `partly`. */
  notChecked?: NotChecked;
  /** Room in CSS pixels, and the end of it at which the badge stands. */
  width: number;
  align: 'start' | 'end';
  /** There is no room for words: only the sign and the number. */
  compact: boolean;
  onPress: () => void;
}

/** What was found in a text; findings point into it. */
export interface FoundView {
  text: string;
  /** Language of the text, where it is known. */
  lang?: PostLanguage;
  findings: readonly Finding[];
  /** Where fields beside the post stand in the text. */
  fields: readonly (Range & { field: Field })[];
  scale: number;
}

/** The account in the composer. */
export interface AccountView {
  /** As the page shows it; empty where it does not. */
  name: string;
  /** Where the page shows none: the site for all of which the person answers. */
  host?: string;
  speaks: Speaks;
  /** Says what the account is; absent where the institution's register says it. */
  onSay?: (speaks: Exclude<Speaks, 'unknown'>) => void;
}

/** What a reply answers, and what works there. */
export interface ReplyView {
  /** Absent where it is not certain. */
  situation?: Situation;
  guide?: { lines: readonly string[]; lang: PostLanguage };
  experts: readonly { name: string; contact?: string; topics: readonly string[] }[];
  /** Puts a first answer in, which promises nothing. */
  onHold?: () => void;
}

/** Something kept from before that can be put into this composer. */
export interface DraftView {
  /** When it was written, in words of the interface. */
  when: string;
  text: string;
  sent: boolean;
  onTake: () => void;
  onDrop: () => void;
}

/**
 * What there is to know about the text, beside it. `modal`: the person came for it by badge or keyboard and the focus
 * goes in; otherwise it stands by while the person goes on typing.
 */
export interface CardView extends FoundView {
  id: number;
  modal: boolean;
  /** Stands below or above this box of the page. */
  at: { left: number; top: number; bottom: number };
  /** Only the findings of one place: nothing else is shown then. */
  onlyHere: boolean;
  account: AccountView;
  notChecked?: NotChecked;
  reply?: ReplyView;
  draft?: DraftView;
  onFix: (fix: Fix) => void;
  onIgnore: (findings: readonly Finding[]) => void;
  onNever: (check: string) => void;
  /** Those of the checks found that the person may choose never to see again. */
  mayBeSilenced: readonly string[];
  onDisclaimer?: () => void;
  onSignature?: () => void;
  /** A press has taken the focus out of the text, which a card that is not modal never does by itself: gives it back. */
  onFocusTaken?: () => void;
  onBack: () => void;
}

/** What can fail to be kept on this computer. */
export type NotKept = 'draft' | 'record' | 'choice';

/** A short word that never takes the focus and never stands in the way: whose account, an earlier draft, what is not kept. */
export interface NoticeView extends Spot {
  about: 'account' | 'draft' | 'not-kept' | 'silenced' | 'sending';
  account?: AccountView;
  draft?: DraftView;
  notKept?: NotKept;
  /** Shows again what was just silenced. */
  onUndo?: () => void;
  onLater: () => void;
}

/** A press was held. The text stays as it is until somebody decides. */
export interface AskView extends FoundView {
  mode: 'hold';
  /** Whose name the account stands for; decides on the question. */
  speaks: Speaks;
  blocked: boolean;
  /** The rules want to know why something is published anyway. */
  wantsReason: boolean;
  /** Who may approve this post; absent where nobody has to. */
  approvers?: readonly { id: string; name: string }[];
  /** The people of the rules, while nobody has said who of them writes. */
  people?: readonly { id: string; name: string }[];
  /** Which topics the post may be about; absent where it is clear. */
  topics?: readonly { id: string; name: string }[];
  /** The fixes that the first button makes; none where there is nothing to fix. */
  fixes: readonly Fix[];
  onFixAll: () => void;
  onFix: (fix: Fix) => void;
  onShow: (finding: Finding) => void;
  onPublish: (reason: string) => void;
  onApproved: (person: string) => void;
  onTopic: (topic: string) => void;
  onMe: (person: string) => void;
}

/** The press could not be repeated. */
export interface AgainView {
  mode: 'again';
}

/** The site may still be sending what the person sends again. */
export interface SendingView {
  mode: 'sending';
  onInsist: () => void;
}

/** A fix was not made; the text as it should be is offered for copying. */
export interface CopyView {
  mode: 'copy';
  /** There is no room for it; the editor did something else, which is undone; or it could not be undone. */
  reason: 'no-room' | 'unchanged' | 'broken';
  text: string;
}

export type DialogView = (AskView | AgainView | SendingView | CopyView) & {
  /** A new number opens the dialog anew, also where the page has taken it away. */
  id: number;
  onBack: () => void;
};

/** Everything that is shown in a page at one moment. */
export interface PanelView {
  language: InterfaceLanguage;
  badge?: BadgeView;
  card?: CardView;
  notice?: NoticeView;
  dialog?: DialogView;
}
