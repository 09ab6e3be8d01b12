/** @jsxImportSource react */
import { LexicalEditor, useLexical } from '../lexical-editor.tsx';
import { MetaButton, pressed } from '../meta-button.tsx';
import { loggedInAs, publish, send, show, siteLanguage } from '../shell.tsx';
import { LABELS, PAGE_NAME } from './site.ts';

/**
 * Known of this page: its addresses, that its first `[contenteditable="true"]` is the text, that the button is found by
 * its word alone, that names have zero-width spaces in them, and that the page's name is a heading (scripts of 5 and 31
 * August 2026). Everything else here is as in Meta's other composers.
 */
const name = loggedInAs(PAGE_NAME);
const label = LABELS[siteLanguage];
const hidden = (word: string) => `\u200b${word.slice(0, 2)}\u200b${word.slice(2)}`;

/** How the post will look. */
const Preview = () => (
  <div style={{ display: 'flex' }}>
    <img alt="" width="32" height="32" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" />
    <div>
      <div role="heading" aria-level={4}>
        {hidden(name)}
      </div>
    </div>
  </div>
);

/** The bar with the controls lies under the part that holds the text. */
function Composer() {
  const lexical = useLexical();
  const asleep = lexical.empty;
  return (
    <div style={{ fontFamily: 'sans-serif', width: 600 }}>
      <div role="heading" aria-level={1}>
        {label.create}
      </div>
      <div>
        <div>
          <LexicalEditor lexical={lexical} label={label.text} publishes="nothing" onPublish={() => {}} />
          <MetaButton part="media" onPress={pressed}>
            {label.media}
          </MetaButton>
        </div>
        <Preview />
      </div>
      <div>
        <MetaButton onPress={pressed}>{label.cancel}</MetaButton>
        <MetaButton part="draft" disabled={asleep} onPress={pressed}>
          {label.draft}
        </MetaButton>
        <MetaButton part="publish" disabled={asleep} onPress={() => publish(lexical.read(), 'click', lexical.clear)}>
          {hidden(label.publish)}
        </MetaButton>
      </div>
    </div>
  );
}

function Inbox() {
  const lexical = useLexical(true);
  return (
    <LexicalEditor
      lexical={lexical}
      label="Message"
      publishes="Enter"
      onPublish={() => send(lexical.read(), lexical.clear)}
    />
  );
}

show(location.pathname.startsWith('/latest/inbox') ? <Inbox /> : <Composer />);
