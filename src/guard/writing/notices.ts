import type { PageSettings } from '../../platform/page-messages.ts';
import { fieldAtHand } from '../../sites/composer.ts';
import type { NoticeView } from '../../ui/panel/view.ts';
import { isNobodysBusiness, type Writing } from '../text-in-hand.ts';
import type { AccountSaid } from './account.ts';
import { noticePosition } from './badge-position.ts';
import { draftView } from './card/card.ts';
import type { Silencing } from './card/silencing.ts';
import { caretOf } from './caret.ts';
import type { Dialog } from './dialog/dialog.ts';
import type { Drafts } from './drafts.ts';
import type { SaveStatus } from './save-status.ts';

interface NoticeParts {
  account: AccountSaid;
  drafts: Drafts;
  dialog: Dialog;
  saveStatus: SaveStatus;
  silencing: Silencing;
  settings: () => PageSettings | undefined;
  refresh: () => void;
}

type Said = Omit<NoticeView, 'left' | 'top'>;

export interface Notices {
  /** What is to be asked beside this text now, if anything. */
  about: (writing: Writing) => NoticeView | undefined;
  /** The person has other things to do: it is not asked again. */
  later: (writing: Writing) => void;
  /** The site has not shown yet what became of this text; the answer takes that back. */
  sending: (writing: Writing) => () => void;
}

/**
 * That the site may still be sending, or one of the two short questions beside a composer, an earlier text while it is empty and an unknown account while it is not;
 * else the word that something could not be kept.
 */
export function createNotices({
  account,
  drafts,
  dialog,
  saveStatus,
  silencing,
  settings,
  refresh,
}: NoticeParts): Notices {
  let refused: string | undefined;
  let sending: string | undefined;

  const draftFor = (writing: Writing) => {
    const put: Parameters<typeof draftView>[3] = (edits) => void dialog.put(writing, edits, caretOf(writing));
    const draft = draftView(drafts, writing, settings()?.ui ?? 'lv', put, refresh);
    // What went out is offered in the card and the popup only: right after publishing nobody asks for it.
    return draft && !draft.sent && draft.text !== refused ? draft : undefined;
  };

  const later = (writing: Writing) => {
    if (account.isNew(writing) && !isNobodysBusiness(writing)) account.asked(writing);
  };

  const then = (work: () => void) => () => {
    work();
    refresh();
  };

  const answered = then(() => {
    sending = undefined;
  });

  const say = (writing: Writing): Said | undefined => {
    if (sending === writing.key) return { about: 'sending', onLater: answered };
    if (isNobodysBusiness(writing)) {
      const draft = draftFor(writing);
      const refuse = then(() => {
        refused = draft?.text;
      });
      if (draft) return { about: 'draft', draft, onLater: refuse };
    } else if (account.isNew(writing)) {
      return { about: 'account', account: account.view(writing, refresh), onLater: then(() => later(writing)) };
    }
    if (silencing.last() !== undefined) {
      return { about: 'silenced', onUndo: then(() => silencing.undo(writing)), onLater: then(silencing.said) };
    }
    const notKept = saveStatus.notKept();
    return notKept && { about: 'not-kept', notKept, onLater: then(saveStatus.said) };
  };

  return {
    later,
    sending: ({ key }) => {
      sending = key;
      refresh();
      return () => sending === key && answered();
    },
    about: (writing) => {
      const said = say(writing);
      const place = said && noticePosition(fieldAtHand(writing.composer));
      return place && { ...place, ...said };
    },
  };
}
