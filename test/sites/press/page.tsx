import '../html-from-text.ts';
import { type How, publish } from '../shell.tsx';

declare global {
  interface Window {
    /** Puts one more form into a place of this page, or of a frame or a shadow root of it. */
    __addForm: (place: Node, id: string, text?: string) => HTMLFormElement;
  }
}

const STYLE = 'padding: 8px; display: flex; flex-direction: column; gap: 8px; width: 420px; font: 15px sans-serif';

/** Mastodon's form without a library: nothing but the presses and what a test does decides when it is drawn. */
window.__addForm = (place, id, text = '') => {
  const form = document.createElement('form');
  form.id = id;
  form.className = 'compose-form';
  form.style.cssText = STYLE;
  form.innerHTML = `<span class="display-name__account">@ezeriunupes</span><input id="cw-spoiler-input" aria-label="Brīdinājums"><input name="place" aria-label="Vieta"><textarea class="autosuggest-textarea__textarea" aria-label="Teksts" rows="5"></textarea><div class="compose-form__submit"><button type="submit">Publicēt</button></div>`;
  const area = form.querySelector('textarea');
  if (area) area.value = text;
  // Looked for anew at each press: a test may have drawn the text field again.
  // By the browser's own method: a test may have given a field the name of it.
  const field = () => Element.prototype.querySelector.call(form, 'textarea') as HTMLTextAreaElement | null;
  const post = (how: How) => {
    // A frame of another origin tells the page it stands in.
    if (parent !== window) parent.postMessage(field()?.value ?? '', '*');
    publish(field()?.value ?? '', how, () => {
      const now = field();
      if (now) now.value = '';
    });
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    post('submit');
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.ctrlKey) post('shortcut');
  });
  place.appendChild(form);
  return form;
};
addEventListener('message', ({ data }) => {
  if (typeof data === 'string') window.__published.push({ text: data, how: 'click' });
});
window.__model = () => document.querySelector<HTMLTextAreaElement>('#first textarea')?.value ?? '';

const page = document.getElementById('mastodon');
if (page) window.__addForm(page, 'first', new URLSearchParams(location.search).get('text') ?? '');
