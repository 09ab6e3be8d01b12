import { Extension, Node, nodeInputRule, textInputRule } from '@tiptap/core';

const PICTURE = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';

/**
 * An emoji becomes a picture. The rule does not ask for the end of what is typed, as in a front end of Mastodon
 * (elk-zone/elk, composables/tiptap/emoji.ts): any words put in behind an emoji of the same line set it off.
 */
const EmojiPicture = Node.create({
  name: 'emojiPicture',
  group: 'inline',
  inline: true,
  addAttributes: () => ({ alt: { default: '' } }),
  renderHTML: ({ HTMLAttributes }) => ['img', { ...HTMLAttributes, src: PICTURE, width: 16, height: 16 }],
  renderText: ({ node }) => String(node.attrs.alt),
  addInputRules() {
    const find = /\p{Extended_Pictographic}/u;
    return [nodeInputRule({ find, type: this.type, getAttributes: ([alt]) => ({ alt }) })];
  },
});

/** What is typed becomes something else: a face a picture of one, two hyphens a dash, straight marks round ones. */
const Typography = Extension.create({
  name: 'typography',
  addInputRules: () => [
    textInputRule({ find: /:\)$/, replace: '🙂' }),
    textInputRule({ find: /--$/, replace: '—' }),
    textInputRule({ find: /(?<=\s)"$/, replace: '„' }),
  ],
});

/** Editors that know better than who writes. */
export const RULES = [EmojiPicture, Typography];
