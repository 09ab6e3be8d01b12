/**
 * Host and path of this page. A frame that the page has made without an address (`about:blank`, `srcdoc`) belongs
 * to the page that made it, whose address it has as its base.
 */
export const placeHere = (): { host: string; pathname: string } =>
  location.host ? location : new URL(document.baseURI);
