import { type Composer, foundAgain, publishIn } from '../../sites/composer.ts';
import { findAll, isInPage, wordsIn } from '../../sites/dom.ts';
import { isAsleep, isCovered, isShown } from '../../sites/tree.ts';
import { readAgain, type Writing } from '../text-in-hand.ts';

/**
 * What has become of a press. `over`: the text went or is another; `further`: the site has come to another stage;
 * `asks`: something of the site lies over its control; `failed`: nothing was sent, as far as the page shows;
 * `waits`: the site is at work, or shows nothing.
 */
type Standing = 'over' | 'further' | 'asks' | 'failed' | 'waits';

/** A site that is done takes the text away at once after it has woken its control, in milliseconds. */
const SOON = 1000;

const labelOf = (control: HTMLElement | undefined): string => (control ? wordsIn(control).trim() : '');

const alertsNow = (): string[] =>
  findAll(document, '[role="alert"], [role="alertdialog"], [aria-live="assertive"]')
    .filter(isShown)
    .map((alert) => wordsIn(alert).trim());

/** What sites say when they could not send, in the languages of `any/labels.ts`; some make an alert of "Sending" too. */
const FAILURE =
  /error|fail|wrong|problem|unable|could ?n.t|cannot|can.t|try again|kļūd|neizdev|nevar|mēģin|ошибк|не удал|попробуйте|повтори|klaid|nepavyk|bandyk|viga|tõrge|ebaõnn|proovi/i;

/**
 * Follows a press that goes to the site about a text that was held before. To be called before it is made.
 * @param pressed the control, where it is one
 * @returns how it stands, as far as the page shows; what was seen is remembered from one look to the next
 */
export function followSending(writing: Writing, pressed: HTMLElement | undefined): () => Standing {
  const said = labelOf(pressed);
  const wasAsleep = pressed !== undefined && isAsleep(pressed);
  const before = new Set(alertsNow());
  /** The control slept or was covered since: the site was at work. */
  let wasBusy = false;
  /** Since when it is not any more, by `performance.now()`. */
  let freeSince: number | undefined;

  return () => {
    const now = readAgain(writing);
    if (!now || now.key !== writing.key) return 'over';
    if (!isShown(now.composer.editable)) return 'further';
    const control = controlNow(pressed, now.composer);
    const covered = control !== undefined && isCovered(control);
    if (covered || (control && isAsleep(control) && !wasAsleep)) {
      wasBusy = true;
      freeSince = undefined;
      return covered ? 'asks' : 'waits';
    }
    if (alertsNow().some((alert) => !before.has(alert) && FAILURE.test(alert))) return 'failed';
    // Without its control, or with "Sending …" on it, the site is at work.
    const label = labelOf(control);
    if (label !== said) return label === '' || /(?:…|\.\.\.)$/.test(label) ? 'waits' : 'further';
    if (!wasBusy) return 'waits';
    freeSince ??= performance.now();
    return performance.now() - freeSince < SOON ? 'waits' : 'failed';
  };
}

/** Sites draw their controls anew. */
const controlNow = (pressed: HTMLElement | undefined, composer: Composer): HTMLElement | undefined =>
  pressed && (isInPage(pressed) ? pressed : publishIn(composer));

/** Whether the composer is done with the text: emptied or closed. A further stage of it still stands where it stood. */
export function isOver(writing: Writing): boolean {
  const now = readAgain(writing);
  if (now) return now.key !== writing.key;
  const { bounds } = writing.composer;
  // In a further stage no text is on screen; another text in its place is the next post.
  return !isInPage(bounds) || foundAgain(writing.composer, (one) => one.bounds === bounds) !== undefined;
}
