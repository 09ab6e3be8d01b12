import type { Site } from '../site.ts';
import { NEVER } from './never.ts';
import './once-writing.ts';
import { publicWriting } from './public-writing.ts';

/** Any other site that the person allows: last in the registry, so that known software is recognised first. */
export const any: Site = {
  id: (host) => host.replace(/^www\./, ''),
  name: 'Any other site',
  hosts: [],
  recognises: () => true,
  surfaces: [publicWriting],
  never: NEVER,
  account: [{ in: 'editable', selector: '*', take: (editable) => globalThis.kaVardaOnceWriting?.accountIn(editable) }],
};
