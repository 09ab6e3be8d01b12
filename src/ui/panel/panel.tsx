import { render } from 'preact';
import { UiLanguage } from '../parts/language.ts';
import partsCss from '../parts/parts.css';
import { Again, Copy } from './after.tsx';
import { Ask } from './ask.tsx';
import { Badge } from './badge.tsx';
import cardCss from './card.css';
import { Card } from './card.tsx';
import { addStyle, createHost } from './host.ts';
import { Notice } from './notice.tsx';
import css from './panel.css';
import type { DialogView, PanelView } from './view.ts';

export interface Panel {
  /** Shows this and nothing else. */
  show: (view: PanelView) => void;
  /** The closed root, for what is drawn over text fields. */
  root: ShadowRoot;
}

/** All of ours in a page. Nothing is put into the page before the first `show`. */
export function createPanel(signal: AbortSignal): Panel {
  const host = createHost(signal);
  // On our own element inside instead of the host, which rules of the page can reach.
  addStyle(host.root, partsCss.replace(':host', '.kv') + css + cardCss);
  const box = document.createElement('div');
  host.root.append(box);
  signal.addEventListener('abort', () => render(null, box), { once: true });
  return {
    root: host.root,
    show: ({ language, badge, card, notice, dialog }) => {
      if (signal.aborted) return;
      host.mount();
      render(
        <UiLanguage.Provider value={language}>
          <div class="kv" lang={language}>
            {badge && <Badge {...badge} />}
            {notice && !card && !dialog && <Notice {...notice} />}
            {card && !dialog && <Card key={card.id} {...card} />}
            {dialog && <Dialog key={dialog.id} {...dialog} />}
          </div>
        </UiLanguage.Provider>,
        box,
      );
    },
  };
}

function Dialog(view: DialogView) {
  if (view.mode === 'again') return <Again onBack={view.onBack} />;
  if (view.mode === 'copy') return <Copy text={view.text} onBack={view.onBack} />;
  return <Ask {...view} />;
}
