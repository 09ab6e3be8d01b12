/**
 * Whether an address lies within a match pattern: of one host (`https://x.com/…`), of a domain (`https://*.x.com/…`)
 * or of all hosts. Paths are not looked at, for every pattern of ours takes all of them.
 * @param address an origin or a whole address; what is none lies in no pattern
 */
export function isMatched(pattern: string, address: string): boolean {
  const wanted = /^https:\/\/([^/]+)\//.exec(pattern)?.[1];
  if (!wanted || !address.startsWith('https://') || !URL.canParse(address)) return false;
  const { host, hostname } = new URL(address);
  if (wanted === '*') return true;
  const domain = wanted.startsWith('*.') ? wanted.slice(2) : undefined;
  if (domain !== undefined) return hostname === domain || hostname.endsWith(`.${domain}`);
  return wanted === host || wanted === hostname;
}
