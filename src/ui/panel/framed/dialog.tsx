import { render } from 'preact';
import { firstCaller } from '../../../platform/frame-caller.ts';
import { UiLanguage } from '../../findings/language.ts';
import { Asked } from '../asked.tsx';
import { Raised } from '../raised.ts';
import './dialog.css';
import { fromPlain } from './plain.ts';
import { watchSight } from './sight.ts';
import type { FromFrame, ToFrame } from './words.ts';

/**
 * The page in our frame: draws what the script in the page around it says, and says what the person presses. It stays
 * empty until that script has made itself known, reads nothing and stores nothing.
 */
async function start(root: HTMLElement): Promise<void> {
  const known = new AbortController();
  const port = await firstCaller(known.signal);
  known.abort();
  const say = (words: FromFrame) => port.postMessage(JSON.stringify(words));
  const sight = watchSight(root, () => say({ say: 'unseen' }));
  const sized = new ResizeObserver(() => tell());
  let shown: ToFrame & { say: 'show' } = { say: 'show', turn: 0, language: 'lv', plain: {} };
  let raised = 0;

  /** Where the card or the dialog stands, for whoever has to leave the page open all round it; on its way there too. */
  const tell = () => {
    const dialog = root.querySelector('dialog');
    const { offsetLeft: left = 0, offsetTop: top = 0, offsetWidth: width = 0, offsetHeight: height = 0 } = dialog ?? {};
    const box = dialog && { left, top, right: left + width, bottom: top + height };
    say({ say: 'shown', turn: shown.turn, ...(box && { box }) });
  };
  const draw = () => {
    const { turn, language, plain } = shown;
    document.documentElement.lang = language;
    const view = fromPlain(plain, (action, given) => say({ say: 'act', turn, action, given }));
    render(
      <UiLanguage.Provider value={language}>
        <Raised.Provider value={raised}>
          <Asked {...(view as Parameters<typeof Asked>[0])} />
        </Raised.Provider>
      </UiLanguage.Provider>,
      root,
    );
    const dialog = root.querySelector('dialog');
    sight.look(dialog);
    sized.disconnect();
    if (dialog) sized.observe(dialog);
    tell();
  };

  // A key held down since before the dialog came up must not press a button.
  addEventListener('keydown', (event) => {
    if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
  });
  addEventListener('resize', draw);
  addEventListener('mouseup', () => say({ say: 'pressed' }));
  addEventListener('blur', () => say({ say: 'blurred' }));
  port.onmessage = ({ data }) => {
    const words = JSON.parse(data) as ToFrame;
    if (words.say === 'show') {
      shown = words;
      draw();
    } else if (words.say === 'raised') {
      sight.again();
      raised += 1;
      draw();
    } else say({ say: 'pong' });
  };
  say({ say: 'ready' });
}

const root = document.getElementById('root');
if (root) void start(root);
