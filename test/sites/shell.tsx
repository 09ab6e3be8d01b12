/** @jsxImportSource react */
import { type ReactNode, useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';

/** Which of the site's own ways led to the post. */
export type How = 'click' | 'shortcut' | 'enter' | 'submit';

declare global {
  interface Window {
    /** Every post the site took, in order. */
    __published: { text: string; how: How; beside?: string[] }[];
    /** Every private message the site took, and what of ours was in the page when it had it. */
    __sent: { text: string; ours: string[] }[];
    /** The text in the editor's own model, of the composer that was used last. */
    __model: () => string;
    /** How long the imagined server takes, in milliseconds; a test may make it slow. */
    __delay: number;
    /** The text in the private message box's own model. */
    __privateModel: () => string;
  }
}

/** The page's address decides who is logged in (`?as=`) and in which language the site speaks (`?lang=`). */
const query = new URLSearchParams(location.search);
export const loggedInAs = (usual: string): string => query.get('as') ?? usual;
export const siteLanguage: 'en' | 'lv' = query.get('lang') === 'lv' ? 'lv' : 'en';
document.documentElement.lang = siteLanguage;

const composers: (() => string)[] = [];
window.__published = [];
window.__sent = [];
window.__model = () => composers.at(-1)?.() ?? '';
window.__privateModel = () => '';

/** Lets tests read a composer's model while it is on screen. */
export function useModel(read: () => string, isPrivate = false): void {
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    const current = () => latest.current();
    if (isPrivate) {
      window.__privateModel = current;
      return;
    }
    composers.push(current);
    return () => {
      composers.splice(composers.indexOf(current), 1);
    };
  }, [isPrivate]);
}

window.__delay = 200;

/**
 * Takes a post. `done` runs when the site has it: the composer is emptied or closed only then, as on the real sites.
 * @param beside what the fields beside the text say, where the site has such fields
 */
export function publish(text: string, how: How, done: () => void, beside: string[] = []): void {
  const filled = beside.filter((words) => words.trim() !== '');
  if (text.trim() === '' && filled.length === 0) return;
  window.__published.push({ text, how, ...(filled.length > 0 && { beside: filled }) });
  setTimeout(done, window.__delay);
}

/** Long enough for everything that a public text of ours would have brought up. */
const PRIVATE_ANSWER = 1000;

/** Takes a private message. It is still in the box when the page looks what the extension has made of it. */
export function send(text: string, done: () => void): void {
  setTimeout(() => {
    const marks = [...CSS.highlights.keys()];
    const elements = [...document.querySelectorAll('ka-varda')].map(({ localName }) => localName);
    window.__sent.push({ text, ours: [...elements, ...marks] });
    done();
  }, PRIVATE_ANSWER);
}

/** Shows the page in `#root`. */
export function show(page: ReactNode): void {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(page);
}
