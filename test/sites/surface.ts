/** One place on a site where something can be published, and how a test gets there. */
export interface Surface {
  /** Unique among all sites, as test names show it: "x post in the column". */
  name: string;
  /** The site's real address; the practice page answers under it. */
  address: string;
  /** What is clicked, in order, until the composer is on screen. */
  opens: string[];
  editor: string;
  /** The control that publishes, or that ends the stage in which the text is on screen. */
  publish: string;
  /** Where publishing takes a second stage: the control that ends it. */
  confirm?: string;
  /** Controls beside it that do something else and say so in `data-pressed` of the page: never held. */
  others?: string[];
  /** Key presses that publish, such as `Control+Enter`. */
  keys: string[];
  /** The key press that starts a new line. */
  newline: 'Enter' | 'Shift+Enter';
  /** What the site itself puts into a new composer, such as the name of the person answered. */
  prefilled: string;
  /** Whether words are marked by ranges or, over a text field, by our own boxes. */
  marks: 'ranges' | 'boxes';
  /** `site/handle`, as the rules write it. */
  account: string;
  /** The text answered, where this surface is a reply. */
  inReplyTo?: string;
}

/** A private message box on the same site: nothing of it may be read or marked. */
export interface PrivateBox {
  /** Told apart by this where a site has several, such as chats and groups. */
  name?: string;
  address: string;
  opens: string[];
  editor: string;
  keys: string[];
}

/** A private place as the site's own markup has it, told in little: where it is, and what stands there. */
export interface PrivatePlace {
  what: string;
  /** Path of the address. */
  path: string;
  /** What is in `<body>`; every text in it is private. */
  html: string;
}

/** A practice page: the folder's `page.tsx`, served under the site's own hosts. */
export interface PracticeSite {
  /** Name of the folder, here and in `src/sites`. */
  name: string;
  hosts: string[];
  /** Not in the manifest: the person allows it before anything is read there. */
  mustBeAllowed?: boolean;
  /** What the site's server sends inside `<body>`, before the page's script. */
  body: string;
  surfaces: Surface[];
  /** More surfaces of the same adapter: other generations and other parts of the site, which run with the long tests. */
  variants?: Surface[];
  /** Absent where the site has no private messages. */
  privateBox?: PrivateBox | PrivateBox[];
  /** Every named site has them. Where nothing may be read: chats of two and of many, as pages, drawers, bubbles and dialogs. */
  privatePlaces?: PrivatePlace[];
}
