import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pageScript, pageStyle, watchPage } from './watch-page.ts';
import type { WatchState } from './watch-state.ts';

/** A page that is being served. */
export interface WatchServer {
  readonly address: string;
  /** Shows another state, and tells every page that is open. */
  readonly show: (state: WatchState) => void;
  readonly close: () => Promise<void>;
}

/** This computer only: nobody else can connect. */
const loopback = '127.0.0.1';
/** A page elsewhere that has its own name lead here is refused by this: it sends its own name. */
const ownHost = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/i;

const digest = (text: string): string => createHash('sha256').update(text).digest('base64');

/** The page may run the one script and use the one style that it holds, and ask this server; nothing else. */
const headers: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'sha256-${digest(pageStyle)}'`,
    `script-src 'sha256-${digest(pageScript)}'`,
    "connect-src 'self'",
    // The icon of the page, which is none: otherwise a browser asks for one.
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** Serves the page of a state on this computer: `/` is the page, `/changes` tells when there is another. */
export const serveWatch = async (port: number, first: WatchState): Promise<WatchServer> => {
  let page = pageOf(first);
  const listeners = new Set<ServerResponse>();
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const say = (status: number, text: string, type = 'text/plain'): void => {
      response.writeHead(status, { ...headers, 'content-type': `${type}; charset=utf-8` }).end(text);
    };
    if (!ownHost.test(request.headers.host ?? '')) {
      say(403, 'This page is for this computer only. Ask for localhost or 127.0.0.1.\n');
    } else if (request.method !== 'GET' && request.method !== 'HEAD') {
      say(405, 'This page can only be read.\n');
    } else if (request.url === '/') {
      say(200, page.text, 'text/html');
    } else if (request.url === '/changes') {
      response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' });
      response.write(`retry: 1000\n${eventOf(page.version)}`);
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
    } else {
      say(404, 'There is only one page here: /\n');
    }
  };
  const server = createServer(answer);
  const chosen = await listen(server, port);
  return {
    address: `http://${loopback}:${chosen}/`,
    show: (state) => {
      const next = pageOf(state);
      if (next.version === page.version) return;
      page = next;
      for (const listener of listeners) listener.write(eventOf(page.version));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** The version is of what is shown: a page that lost us for a while knows whether it missed something. */
const pageOf = (state: WatchState): { readonly version: string; readonly text: string } => {
  const version = digest(JSON.stringify(state));
  return { version, text: watchPage(state, version) };
};

const eventOf = (version: string): string => `event: change\ndata: ${version}\n\n`;

const refusals: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program uses it. Name another, or leave --port out: a free one is found.',
  EACCES: 'this computer does not allow it. Name one from 1024, or leave --port out.',
};

/** The port that the server has. */
const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', ({ code = '', message }: NodeJS.ErrnoException) =>
      reject(new Error(`--port ${port}: ${refusals[code] ?? message}`)),
    );
    server.listen(port, loopback, () => resolve((server.address() as AddressInfo).port));
  });
