/** A page in a few elements, as the software named writes them; the text in question has `data-here`. */
export interface Place {
  what: string;
  path?: string;
  html: string;
}

/** Conversations of a few, letters, tickets, shared documents and forms of one's own: whatever is allowed, nothing is read. */
export const PRIVATE_PLACES: readonly Place[] = [
  {
    what: 'Nextcloud Talk, a conversation',
    path: '/call/xk4j2m9p',
    html: `<main id="app-content-vue"><div class="chatView"><div class="messages-list scroller"><ul class="messages"><li>
      <time>10:02</time> Sveiki!</li></ul></div><div class="wrapper"><form class="new-message-form"><div class="new-message-form__input">
      <div data-here class="rich-contenteditable__input" contenteditable="true" role="textbox" aria-multiline="true"
      aria-label="Rakstīt ziņojumu, @ — pieminēt kādu"></div></div><button type="submit" aria-label="Sūtīt ziņojumu"><svg></svg></button>
      </form></div></div></main>`,
  },
  {
    what: 'Nextcloud Talk without any telling address, with a word on its button',
    path: '/apps/x',
    html: `<main><div><div class="scroller"><ul class="messages"><li><time>10:02</time> Sveiki!</li></ul></div><form class="reply">
      <div data-here contenteditable="true" role="textbox" aria-label="Write a message, @ to mention someone"></div>
      <button type="submit">Send</button></form></div></main>`,
  },
  {
    what: 'Rocket.Chat, a channel',
    path: '/channel/general',
    html: `<main class="rcx-room"><div class="messages-box"><ul class="messages-list"><li>Labrīt</li></ul></div><footer>
      <form class="rc-message-box"><textarea data-here name="msg" aria-label="Message #general" placeholder="Message #general"></textarea>
      <button type="submit" aria-label="Send"><i></i></button></form></footer></main>`,
  },
  {
    what: 'Rocket.Chat, a thread beside a channel',
    path: '/x/general',
    html: `<div><div class="rcx-vertical-bar thread"><h2>Thread</h2><ul class="thread-list"><li>Labrīt</li></ul><div class="thread-composer">
      <textarea data-here name="msg" placeholder="Reply in thread"></textarea><button aria-label="Send">Send</button>
      <label><input type="checkbox"> Also send to channel</label></div></div></div>`,
  },
  {
    what: 'Mattermost, a thread',
    path: '/komanda/channels/town-square',
    html: `<div id="rhsContainer" class="ThreadViewer"><div class="post-right__content"><div class="post">Labrīt</div></div>
      <form id="create_comment"><textarea data-here id="reply_textbox" placeholder="Reply to this thread..." aria-label="reply to this thread..."></textarea>
      <button type="submit" data-testid="SendMessageButton" aria-label="Send Now"><i class="icon icon-send"></i></button></form></div>`,
  },
  {
    what: 'Mattermost, a thread of a version that says "Add Comment", at an address that says nothing',
    path: '/komanda/sarunas',
    html: `<div class="sidebar--right"><div class="ThreadViewer"><div class="post-list"><div class="post-message">Labrīt</div></div>
      <form id="create_comment" class="post-create"><textarea data-here id="reply_textbox" placeholder="Add a comment..."></textarea>
      <input type="button" class="comment-btn" value="Reply"></form></div></div>`,
  },
  {
    what: 'Slack',
    path: '/client/T01/C02',
    html: `<div class="p-workspace"><div role="list" class="c-message_list"><div class="c-message_kit">Labrīt</div></div>
      <div class="p-message_pane_input"><div data-here class="ql-editor" contenteditable="true" role="textbox" aria-label="Message to general"></div>
      <button aria-label="Send now"><svg></svg></button></div></div>`,
  },
  {
    what: 'Discord: no button at all',
    path: '/@me/1',
    html: `<main><ol data-list-id="chat-messages"><li>Labrīt</li></ol><form><div data-here role="textbox" contenteditable="true"
      data-slate-editor="true" aria-label="Message @janis"></div></form></main>`,
  },
  {
    what: 'Zulip',
    path: '/#narrow/channel/5-general/topic/ezeri',
    html: `<div id="compose"><form id="send_message_form"><div class="topic">ezeri</div><textarea data-here id="compose-textarea" placeholder="Message #general > ezeri"></textarea>
      <button id="compose-send-button" type="submit">Send</button></form></div>`,
  },
  {
    what: 'Element',
    path: '/#/room/!abc:example.lv',
    html: `<div class="mx_RoomView"><div class="mx_RoomView_MessageList" role="list"><li>Labrīt</li></div><div class="mx_MessageComposer">
      <div data-here class="mx_BasicMessageComposer_input" contenteditable="true" role="textbox" aria-label="Send a reply…"></div>
      <div role="button" aria-label="Send message"></div></div></div>`,
  },
  {
    what: 'Teams, a post in a channel of colleagues',
    path: '/',
    html: `<meta name="application-name" content="Microsoft Teams"><div class="channel"><div data-here contenteditable="true" role="textbox"
      aria-label="Start a post"></div><button>Post</button></div>`,
  },
  {
    what: 'Roundcube, the answer to a letter',
    path: '/?_task=mail&_action=compose',
    html: `<form><input aria-label="Temats"><textarea data-here></textarea><button>Reply</button></form>`,
  },
  {
    what: 'a webmail of its own kind',
    path: '/compose',
    html: `<div><div><input aria-label="To"><input aria-label="Subject"></div><div data-here contenteditable="true" role="textbox"></div>
      <button>Send</button><button>Post</button></div>`,
  },
  {
    what: 'Zendesk, an answer to a ticket',
    path: '/agent/tickets/12',
    html: `<section><div role="tablist"><button role="tab">Public reply</button><button role="tab">Internal note</button></div>
      <div data-here contenteditable="true" role="textbox"></div><button>Submit as Open</button></section>`,
  },
  {
    what: 'a help desk that no address tells: an answer, or an internal note',
    path: '/x/12',
    html: `<section class="reply-box"><label><input type="radio"> Internal note</label><label><input type="radio"> Reply to customer</label>
      <textarea data-here></textarea><button>Reply</button></section>`,
  },
  {
    what: 'Jira, a comment on a task',
    path: '/browse/EZERI-12',
    html: `<meta name="application-name" content="JIRA"><form id="issue-comment-add"><textarea data-here name="comment"></textarea>
      <input type="submit" value="Add"></form>`,
  },
  {
    what: 'Google Docs, a remark on a document',
    path: '/document/d/1/edit',
    html: `<div class="docos-anchoreddocoview"><div data-here contenteditable="true" aria-label="Comment"></div><button>Comment</button></div>`,
  },
  {
    what: 'a shared document of its own kind',
    path: '/x/1',
    html: `<div role="application" data-tall></div><div class="comments"><textarea data-here></textarea><button>Comment</button></div>`,
  },
  {
    what: 'a chat with a log',
    path: '/x',
    html: `<div><div><div role="log">Labrīt</div></div><form id="commentform"><textarea data-here></textarea><button>Send</button><button>Post</button></form></div>`,
  },
  {
    what: 'a chat of bubbles',
    path: '/x',
    html: `<div class="app"><div class="bubbles"><div class="bubble">Labrīt <time>10:02</time></div></div><div class="reply">
      <textarea data-here></textarea><button>Reply</button></div></div>`,
  },
  {
    what: 'the settings of a weblog',
    path: '/wp-admin/options-discussion.php',
    html: `<form action="options.php"><h2>Discussion Settings</h2><textarea data-here name="disallowed_keys"></textarea><input type="submit" value="Save Changes"></form>`,
  },
  {
    what: 'the profile of somebody in a forum',
    path: '/u/ezeri/preferences/profile',
    html: `<form class="form-vertical"><label>About me</label><textarea data-here></textarea><button>Save Changes</button></form>`,
  },
  {
    what: 'a report to the moderators of a forum',
    path: '/t/ezeri/5',
    html: `<div role="dialog" aria-label="Report post"><textarea data-here></textarea><button>Submit</button></div>`,
  },
  {
    what: 'an application to an office',
    path: '/pakalpojumi/1',
    html: `<form><h2>Iesniegums</h2><textarea data-here></textarea><button>Atjaunināt</button></form>`,
  },
  {
    what: 'a form with nothing but a word of saving',
    path: '/x',
    html: `<form><textarea data-here></textarea><button>Save changes</button></form>`,
  },
];

/** Where what is written is for everybody, as far as its page tells. */
export const PUBLIC_PLACES: readonly Place[] = [
  {
    what: 'phpBB, an answer',
    path: '/viewtopic.php?t=5',
    html: `<form id="qr_postform" action="./posting.php?mode=reply"><textarea data-here name="message" class="inputbox"></textarea>
      <input type="submit" name="preview" value="Priekšskatīt"><input type="submit" name="post" value="Nosūtīt"></form>`,
  },
  {
    what: 'phpBB, a post that is edited',
    path: '/posting.php?mode=edit&p=7',
    html: `<form id="postform" action="./posting.php?mode=edit"><input name="subject"><textarea data-here name="message"></textarea>
      <input type="submit" name="preview" value="Preview"><input type="submit" name="post" value="Submit"></form>`,
  },
  {
    what: 'XenForo, an answer under messages',
    path: '/threads/ezeri.5/',
    html: `<div class="block"><article class="message message--post"><div class="message-body">Labrīt</div></article></div>
      <form class="js-quickReply"><div class="message-editorWrapper"><div data-here class="fr-element" contenteditable="true"></div></div>
      <button type="submit"><span class="button-text">Post reply</span></button></form>`,
  },
  {
    what: 'Discourse, an answer',
    path: '/t/ezeri/5',
    html: `<div id="reply-control"><div class="reply-area"><textarea data-here class="d-editor-input" aria-label="Rakstiet šeit"></textarea>
      <div class="save-or-cancel"><button class="create"><span class="d-button-label">Atbildēt</span></button></div></div></div>`,
  },
  {
    what: 'Discourse, a post that is edited',
    path: '/t/ezeri/5',
    html: `<div id="reply-control" class="edit-post"><textarea data-here class="d-editor-input"></textarea>
      <div class="save-or-cancel"><button class="create"><span class="d-button-label">Save Edit</span></button></div></div>`,
  },
  {
    what: 'WordPress, a comment',
    path: '/2026/11/ezeri/',
    html: `<form action="/wp-comments-post.php" id="commentform"><textarea data-here id="comment" name="comment"></textarea><input name="email" type="email">
      <input name="submit" type="submit" value="Publicēt komentāru"></form>`,
  },
  {
    what: 'WordPress, an article',
    path: '/wp-admin/post-new.php',
    html: `<form name="post" action="post.php" id="post"><input name="post_title"><textarea data-here id="content" name="content"></textarea>
      <input type="submit" name="save" value="Save Draft"><input type="submit" name="publish" id="publish" value="Publish"></form>`,
  },
  {
    what: 'WordPress, an article that is edited',
    path: '/wp-admin/post.php?post=7&action=edit',
    html: `<form name="post" action="post.php" id="post"><input name="post_title"><textarea data-here id="content" name="content"></textarea>
      <input type="submit" name="save" id="publish" value="Atjaunināt"></form>`,
  },
  {
    what: 'Ghost, with its button in the heading and a field for the title',
    path: '/ghost/#/editor/post/1',
    html: `<section class="gh-canvas"><header><button class="gh-publish-trigger"><span>Publish</span></button></header><div>
      <textarea class="gh-editor-title" placeholder="Post title"></textarea><div data-here class="kg-prose" contenteditable="true" data-lexical-editor="true"></div></div></section>`,
  },
  {
    what: 'Drupal, a page that is made',
    path: '/node/add/article',
    html: `<div class="messages messages--status" data-drupal-messages>Saved</div><form class="node-article-form node-form" action="/node/add/article">
      <textarea data-here name="body[0][value]"></textarea><input type="submit" value="Save"><input type="submit" value="Preview"></form>`,
  },
  {
    what: 'a municipality’s news, in its own content management',
    path: '/admin/zinas/jauna',
    html: `<form><label>Ziņas virsraksts</label><input><label>Ziņas teksts</label><textarea data-here></textarea>
      <button type="submit">Saglabāt melnrakstu</button><button type="submit">Publicēt</button></form>`,
  },
  {
    what: 'Mastodon’s interface in another client, with visibility to choose',
    path: '/',
    html: `<form><select name="visibility"><option value="public">Public</option><option value="direct">Private mention</option></select>
      <textarea data-here placeholder="What are you doing?"></textarea><button type="button"><svg></svg><span></span></button><button>Veröffentlichen</button></form>`,
  },
  {
    what: 'an edit in such a client, with a word that is not known',
    path: '/',
    html: `<div role="dialog" aria-label="Edit post"><form><textarea data-here>Labrīt</textarea><button type="button">Cancel</button><button type="submit">Actualizar</button></form></div>`,
  },
  {
    what: 'Elk, an edit: no form, and classes that tell nothing',
    path: '/home',
    html: `<div role="dialog"><div><div>Editing</div><div data-here class="ProseMirror" contenteditable="true"></div><div><button aria-label="Change content visibility"><div></div></button>
      <button>Save changes</button></div></div></div>`,
  },
  {
    what: 'a fork of Bluesky',
    path: '/',
    html: `<div role="dialog"><button aria-label="Cancel">Cancel</button><button aria-label="Publish post"><div>Post</div></button>
      <div data-here class="ProseMirror" contenteditable="true" aria-label="Rich-Text Editor"></div></div>`,
  },
  {
    what: 'Lemmy, a post',
    path: '/create_post',
    html: '<form class="post-form"><input id="post-title"><textarea data-here id="post-body"></textarea><button type="submit">Create</button></form>',
  },
  {
    what: 'GitHub, a comment',
    path: '/ezeri/upes/issues/5',
    html: `<form class="js-new-comment-form"><textarea data-here name="comment[body]"></textarea><button type="submit">Comment</button></form>`,
  },
  {
    what: 'a petition, with comments',
    path: '/iniciativas/ezeri',
    html: `<section class="comments"><h3>Komentāri</h3><form><textarea data-here placeholder="Pievienojiet komentāru"></textarea><button>Pievienot</button></form></section>`,
  },
  {
    what: 'Disqus, in its frame',
    path: '/embed/comments/',
    html: `<form class="reply"><div data-here class="textarea" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Join the discussion…"></div>
      <button>Comment</button></form>`,
  },
  {
    what: 'a group of a network',
    path: '/groups/ezeri',
    html: `<div role="dialog" aria-label="Create post"><div data-here contenteditable="true" role="textbox" data-lexical-editor="true"></div><div role="button">Post</div></div>`,
  },
  {
    what: 'Medium, an answer to a story',
    path: '/@ezeri/stasts',
    html: `<article><div><div data-here contenteditable="true" data-slate-editor="true"><span data-placeholder="What are your thoughts?"></span></div>
      <button>Cancel</button><button>Respond</button></div></article>`,
  },
  {
    what: 'Substack, a note',
    path: '/notes',
    html: `<div role="dialog"><div data-here class="ProseMirror" contenteditable="true"></div><button>Cancel</button><button>Post</button></div>`,
  },
  {
    what: 'a weblog with its own editor, where the only word is of saving',
    path: '/blogs/labot/5',
    html: `<form class="entry-form"><textarea data-here></textarea><button>Saglabāt izmaiņas</button></form>`,
  },
];
