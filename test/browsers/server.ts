import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { build } from 'esbuild';
import { wordLists } from '../../src/build/word-list-plugins.mjs';
import { PRACTICE_SITES } from '../sites/index.ts';
import type { PracticeSite } from '../sites/surface.ts';
import { makeCertificate } from './certificate.ts';

/** Bundles the practice pages, each into one script. */
async function bundlePages(sites: readonly PracticeSite[]): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: sites.map(({ name }) => ({ in: `test/sites/${name}/page.tsx`, out: name })),
    outdir: 'pages',
    bundle: true,
    plugins: [wordLists],
    write: false,
    format: 'iife',
    // Draft.js reads `global` and wants React's production build to be quiet.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [path.replace(/^.*[\\/]|\.js$/g, ''), text]));
}

/** As strict as the big sites are; what the extension adds to a page has to live with it. */
const CONTENT_SECURITY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-src 'self' blob: data:; require-trusted-types-for 'script'";

/** What a browser asks for by itself, with no page or extension behind it. Refused like the rest, but nobody's fault. */
const ERRANDS =
  /\b(?:clients2\.google\.com|update\.googleapis\.com|accounts\.google\.com|redirector\.gvt1\.com|services\.mozilla\.com)\b/;

export interface PracticeServer {
  /** Where the browser under test sends everything: `127.0.0.1:port`. */
  proxy: string;
  /** `host:port` of every request for a host that no practice page has; a test fails on any. */
  strays: string[];
  close(): Promise<void>;
}

/**
 * Serves the practice pages under the sites' real addresses. Browsers are given it as their proxy, so
 * every connection they make passes here by name, and none can leave the machine.
 */
export async function startServer(sites: readonly PracticeSite[] = PRACTICE_SITES): Promise<PracticeServer> {
  const scripts = await bundlePages(sites);
  const siteOf = new Map(sites.flatMap((site) => site.hosts.map((host) => [host, site] as const)));
  const pages = createSecureServer(makeCertificate(), (request, response) => {
    const site = siteOf.get(request.headers.host ?? '');
    if (request.url === '/page.js') {
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.end(scripts.get(site?.name ?? ''));
    } else if (site && request.headers.accept?.includes('text/html')) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('content-security-policy', CONTENT_SECURITY);
      response.end(
        `<!doctype html><html><head><meta charset="utf-8"><title>${site.name}</title><link rel="icon" href="data:,"></head><body>${site.body}<script src="/page.js"></script></body></html>`,
      );
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  const strays: string[] = [];
  const note = (address: string) => {
    if (!ERRANDS.test(address)) strays.push(address);
  };
  const sockets = new Set<Socket>();
  const proxy = createServer((request, response) => {
    note(request.url ?? '');
    response.statusCode = 403;
    response.end();
  });
  proxy.on('connect', (request, socket: Socket) => {
    const address = request.url ?? '';
    const [host = '', port] = address.split(':');
    if (port === '443' && siteOf.has(host)) {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      pages.emit('connection', socket);
    } else {
      note(address);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    }
  });
  proxy.on('connection', (socket: Socket) => {
    sockets.add(socket);
    // A browser that leaves in the middle of an answer is not a fault of the server.
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  pages.on('tlsClientError', () => {});
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    proxy: `127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    strays,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      proxy.close();
      await once(proxy, 'close');
    },
  };
}
