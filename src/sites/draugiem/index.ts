import { NEVER, publicWriting } from '../any/public-writing.ts';
import type { Site } from '../site.ts';

/** draugiem.lv: its page is not publicly described, so what is public is told as on any other site. */
export const draugiem: Site = {
  id: 'draugiem.lv',
  name: 'draugiem.lv',
  hosts: ['www.draugiem.lv', 'draugiem.lv'],
  surfaces: [
    publicWriting('textarea', 'textarea:not([readonly])'),
    publicWriting('plain', '[contenteditable="true"]:not([contenteditable] *)'),
  ],
  never: NEVER,
  neverPaths: ['/messages', '/mail', '/vestules', '/chat'],
  account: [],
};
