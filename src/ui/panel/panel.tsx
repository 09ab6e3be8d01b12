import { render } from 'preact';
import partsCss from '../findings/findings.css';
import { UiLanguage } from '../findings/language.ts';
import { Asked } from './asked.tsx';
import { Badge } from './badge.tsx';
import cardCss from './card.css';
import { createFramed, keyOf } from './framed/framed.ts';
import { addStyle, createHost } from './host.ts';
import { keepIn } from './kept-in.ts';
import { Notice } from './notice.tsx';
import css from './panel.css';
import type { PanelView } from './view.ts';

export interface Panel {
  /** Shows this and nothing else. */
  show: (view: PanelView) => void;
  /** Somebody is about to write: what can be made ready ahead is. */
  prepare: () => void;
  /** The closed root, for what is drawn over text fields. */
  root: ShadowRoot;
}

/**
 * All of ours in a page. Nothing is put into the page before the first `prepare` or `show`. Dialog and card are drawn
 * in a frame of our own origin, whose words and keys the page cannot get at; where that is not there in time, in our
 * closed root like the rest.
 */
export function createPanel(signal: AbortSignal): Panel {
  const host = createHost(signal);
  // On our own element inside instead of the host, which rules of the page can reach.
  addStyle(host.root, partsCss.replace(':host', '.kv') + css + cardCss);
  const box = document.createElement('div');
  host.root.append(box);
  let last: PanelView | undefined;
  /** Grows when the page has taken our element out: a dialog is not open any more when it comes back. */
  let returned = 0;
  // Not composed: it ends at the closed root.
  globalThis.kaVardaTyped = () => host.root.activeElement?.dispatchEvent(new Event('input', { bubbles: true }));
  const framed = createFramed(host.root, () => last && show(last), signal);
  const keptIn = keepIn(host.element, () => last && show(last), signal);
  signal.addEventListener('abort', () => render(null, box), { once: true });

  const mount = () => {
    if (!host.mount()) return;
    framed.reloads();
    returned += 1;
  };
  const show = (view: PanelView) => {
    if (signal.aborted) return;
    last = view;
    mount();
    const { language, badge, notice, dialog } = view;
    const card = dialog ? undefined : view.card;
    const asked = dialog || card ? { dialog, card } : undefined;
    const inFrame = asked !== undefined && framed.takes(asked);
    render(
      <UiLanguage.Provider value={language}>
        <div class="kv" lang={language}>
          {badge && <Badge {...badge} />}
          {notice && !asked && <Notice {...notice} />}
          {asked && !inFrame && <Asked key={returned} {...asked} />}
        </div>
      </UiLanguage.Provider>,
      box,
    );
    framed.show(inFrame ? asked : undefined, language);
    keptIn.watch(asked && keyOf(asked));
  };
  return {
    root: host.root,
    show,
    prepare: () => {
      // Asked with each key that is pressed.
      if (framed.isPrepared()) return;
      mount();
      framed.prepare();
    },
  };
}
