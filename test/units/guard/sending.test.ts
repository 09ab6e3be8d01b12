// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { readWriting } from '../../../src/guard/text-in-hand.ts';
import { followSending } from '../../../src/guard/writing/sending.ts';
import { composerOfText } from '../../../src/sites/composer.ts';
import { mastodon } from '../../../src/sites/mastodon/index.ts';

let button: HTMLButtonElement;
let text: HTMLTextAreaElement;
let stands: () => string;

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 80));
  document.elementFromPoint = () => null;
  vi.useFakeTimers({ toFake: ['performance'] });
  document.body.innerHTML = `<form class="compose-form"><textarea class="autosuggest-textarea__textarea"></textarea>
    <div class="compose-form__submit"><button type="submit">Publicēt</button></div></form><div role="alert" id="alert"></div>`;
  button = document.querySelector('button') as HTMLButtonElement;
  text = document.querySelector('textarea') as HTMLTextAreaElement;
  text.value = 'Labrīt';
  const composer = composerOfText(mastodon, [text]);
  if (!composer) throw new Error('The page is not there.');
  stands = followSending(readWriting(composer), button);
});

test('FAULTS 1.5: a site that shows nothing may be sending, however long', () => {
  vi.advanceTimersByTime(60_000);
  expect(stands()).toBe('waits');
});

test('FAULTS 1.5: a control that sleeps says that the site is at work; one that woke to the same text, that it failed', () => {
  button.disabled = true;
  expect(stands()).toBe('waits');
  button.disabled = false;
  expect(stands()).toBe('waits');
  vi.advanceTimersByTime(1500);
  expect(stands()).toBe('failed');
});

test('FAULTS 1.5: a control that slept through the press proves nothing', () => {
  button.setAttribute('aria-disabled', 'true');
  const composer = composerOfText(mastodon, [text]);
  const slept = composer && followSending(readWriting(composer), button);
  vi.advanceTimersByTime(1500);
  expect(slept?.()).toBe('waits');
});

test('FAULTS 1.5: a word of failure proves that nothing was sent; that it is being sent, or stood there before, does not', () => {
  const alert = document.querySelector('#alert') as HTMLElement;
  alert.textContent = 'Nosūta …';
  expect(stands()).toBe('waits');
  alert.textContent = 'Neizdevās publicēt. Mēģiniet vēlreiz.';
  expect(stands()).toBe('failed');
  const composer = composerOfText(mastodon, [text]);
  expect(composer && followSending(readWriting(composer), button)()).toBe('waits');
});

test('"Sending …" on the control is work, another word another stage', () => {
  button.textContent = 'Nosūta…';
  expect(stands()).toBe('waits');
  button.textContent = 'Apstiprināt';
  expect(stands()).toBe('further');
});

test('it is over once the text is another', () => {
  text.value = '';
  expect(stands()).toBe('over');
});
