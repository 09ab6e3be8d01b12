/**
 * Address of this page, for its host, path and query. A frame that a page has made without an address of its own
 * (`about:`, `blob:`, `data:`) belongs to the page that made it, and the browser knows whose it is; a sandboxed one
 * stands in it. Its base is the address of that page, unless the page has set another.
 */
export function placeHere(): Pick<URL, 'host' | 'pathname' | 'search'> {
  if (location.host) return location;
  const origins = [location.origin, origin, ...(location.ancestorOrigins ?? [])];
  const owner = origins.map(addressed).find((url) => url?.host);
  const base = addressed(document.baseURI);
  const isOfOwner = base?.host && base.origin === owner?.origin;
  return (isOfOwner ? base : owner) ?? base ?? location;
}

const addressed = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);
