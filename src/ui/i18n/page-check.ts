import type { Texts } from './index.ts';

/** What "check this page" and the quiet badge say in a page: a file of its own, because their script has nothing else. */
export const pageCheckTexts: Texts<{
  parts: Record<'composer' | 'publish' | 'account' | 'unknown', string>;
  outlined: string;
  notWatching: string;
  why: string;
  fix: string;
  more: string;
  close: string;
}> = {
  lv: {
    parts: { composer: 'Teksta lauks', publish: 'Publicēšanas poga', account: 'Konts', unknown: 'Nepazīstams lauks' },
    outlined: '«Kā vārdā» iezīmēja, ko šajā lapā atrada. Lai iezīmējumu noņemtu, nospiediet Esc.',
    notWatching: 'Šeit nepārbauda',
    why: 'Šis teksta lauks nav pazīstams, tāpēc ierakstu nepārbauda. Publicēt varat kā parasti. Iespējams, vietne ir mainījusies.',
    fix: 'Lai redzētu, kas lapā atrasts, atveriet «Kā vārdā» pārlūka rīkjoslā un izvēlieties «Pārbaudīt šo lapu».',
    more: 'Kāpēc',
    close: 'Aizvērt',
  },
  en: {
    parts: { composer: 'Text', publish: 'Publish button', account: 'Account', unknown: 'Unknown text field' },
    outlined: 'Kā vārdā has outlined what it found on this page. Press Escape to remove the outlines.',
    notWatching: 'Not watching here',
    why: 'Kā vārdā does not know this text field, so the post is not checked. You can publish as usual. The site may have changed.',
    fix: 'To see what was found, open Kā vārdā in the toolbar of the browser and choose “Check this page”.',
    more: 'Why',
    close: 'Close',
  },
};
