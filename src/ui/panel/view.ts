import type { Decision, Finding, Fix, Language } from '../../engine/types.ts';

export type BadgeState = 'fine' | 'findings' | 'held' | 'unchecked' | 'checking';

/** The small mark beside a composer. */
export interface BadgeView {
  state: BadgeState;
  count: number;
  /** The highest level found. */
  level: Decision;
  /** CSS pixels in the window, of the upper left corner. */
  left: number;
  top: number;
  onPress: () => void;
}

/** What was found in a text; findings point into it. */
export interface FoundView {
  text: string;
  findings: readonly Finding[];
  scale: number;
}

/** `hold`: a press was held. `review`: the person asked. Both leave the text as it is until somebody decides. */
export interface AskView extends FoundView {
  mode: 'hold' | 'review';
  /** Whose name the account stands for; decides on the question. */
  speaks: 'institution' | 'official' | 'personal' | 'unknown';
  blocked: boolean;
  onMendAll?: () => void;
  onMend: (fix: Fix) => void;
  onShow: (finding: Finding) => void;
  onPublish: () => void;
}

/** The site did not take the repeated press. */
export interface AgainView {
  mode: 'again';
}

/** The editor did not take a mend. */
export interface CopyView {
  mode: 'copy';
  text: string;
}

export type DialogView = (AskView | AgainView | CopyView) & {
  /** A new number opens the dialog anew, also where the page has taken it away. */
  id: number;
  onBack: () => void;
};

/** Everything that is shown in a page at one moment. */
export interface PanelView {
  language: Language;
  badge?: BadgeView;
  dialog?: DialogView;
}
