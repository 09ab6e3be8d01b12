import { NEVER } from '../any/never.ts';
import { publicWriting } from '../any/public-writing.ts';
import type { Site, Surface } from '../site.ts';

/** The window that other pages open to share: all that is in it will be public. Only its address is known. */
const share: Surface = {
  id: 'share',
  editor: 'textarea',
  editable: ['textarea:not([readonly])'],
  bounds: ['form'],
  takes: () => location.pathname === '/say/ext/add.php',
  publish: ['[type="submit"]'],
  keys: [],
  kinds: [],
  answered: [],
};

/** draugiem.lv: its page is not publicly described, so what is public is told as on any other site. */
export const draugiem: Site = {
  id: 'draugiem.lv',
  name: 'draugiem.lv',
  hosts: ['www.draugiem.lv', 'draugiem.lv'],
  surfaces: [share, publicWriting],
  never: NEVER,
  // Of the share addresses the other is a button that stands in a frame on other people's pages.
  neverPaths: ['/messages', '/mail', '/vestules', '/chat', '/say/ext/like.php'],
  account: [],
};
