import type { Site } from '../site.ts';
import { NEVER, publicWriting } from './public-writing.ts';

/** Any other site that the person allows: last in the registry, so that known software is recognised first. */
export const any: Site = {
  id: (host) => host.replace(/^www\./, ''),
  name: 'Any other site',
  hosts: [],
  recognises: () => true,
  surfaces: [
    publicWriting('textarea', 'textarea:not([readonly])'),
    publicWriting('draft', '.public-DraftEditor-content[contenteditable="true"]'),
    publicWriting('lexical', '[data-lexical-editor="true"][contenteditable="true"]'),
    publicWriting('slate', '[data-slate-editor="true"][contenteditable="true"]'),
    publicWriting(
      'plain',
      '[contenteditable="true"]:not([contenteditable] *)',
      '[contenteditable=""]:not([contenteditable] *)',
      '[contenteditable="plaintext-only"]',
    ),
  ],
  never: NEVER,
  account: [],
};
