import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isLoopback, namesThisComputer } from './loopback.ts';
import { pageStyle } from './page-style.ts';
import { statusMetrics } from './status-metrics.ts';
import { loginPage, statusPage } from './status-page.ts';
import { cookieName, isSame, sessionOf, shortestToken, showsToken } from './token.ts';
import type { WorkerStatus } from './worker-status.ts';

export interface StatusServerOptions {
  readonly status: () => Promise<WorkerStatus>;
  /** Whether work can be taken on: the history is open and the schedules are read. */
  readonly isReady: () => boolean;
  readonly host: string;
  /** 0 finds a free one. */
  readonly port: number;
  /** What a reader must show; needed wherever others than this computer can connect. */
  readonly token: string | null;
}

export interface StatusServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The pages may use the one style that they hold and send the one form to this server; nothing else. */
const headers: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(`\n${pageStyle}`).digest('base64')}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

type Send = (status: number, text: string, type?: string, more?: Readonly<Record<string, string>>) => void;

/** What is wrong with where to listen; null where nothing is. */
const refusal = ({ host, token }: StatusServerOptions): string | null => {
  if (token !== null && token.length < shortestToken)
    return `The token of the status page has ${token.length} characters, which could be guessed. Give it ${shortestToken} or more.`;
  if (token === null && !isLoopback(host))
    return `On ${host} others than this computer could read the status page. Give it a token, or leave it on 127.0.0.1.`;
  return null;
};

/**
 * Serves how the worker stands: a page at `/`, the same as `/status.json` and `/metrics` (Prometheus), and `/livez` and
 * `/readyz` for whatever watches the process. Rejects, in words for a person, where anybody could read it or the
 * port cannot be had. The token goes in an `Authorization: Bearer` header or the form at `/login`, never in an address,
 * which would be logged.
 */
export const serveStatus = async (options: StatusServerOptions): Promise<StatusServer> => {
  const refused = refusal(options);
  if (refused !== null) throw new Error(refused);
  const server = createServer((request, response) => {
    const send: Send = (status, text, type = 'text/plain', more = {}) => {
      response
        .writeHead(status, { ...headers, 'content-type': `${type}; charset=utf-8`, ...more })
        .end(request.method === 'HEAD' ? '' : text);
    };
    answer(options, request, send).catch(() => {
      if (response.headersSent) response.destroy();
      else send(500, 'The status could not be read. The log of the worker says why.\n');
    });
  });
  server.requestTimeout = 10_000;
  server.headersTimeout = 10_000;
  const port = await listen(server, options);
  const { host } = options;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const answer = async (
  { status, isReady, host, token }: StatusServerOptions,
  request: IncomingMessage,
  send: Send,
): Promise<void> => {
  if (isLoopback(host) && !namesThisComputer(request.headers.host))
    return send(403, 'This page is for this computer only. Ask for localhost or 127.0.0.1.\n');
  const path = (request.url ?? '/').split('?')[0];
  if (request.method === 'POST' && path === '/login' && token !== null) return login(token, request, send);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(405, 'This page can only be read.\n', undefined, { allow: 'GET, HEAD' });
  if (path === '/livez') return send(200, 'alive\n');
  if (path === '/readyz') return isReady() ? send(200, 'ready\n') : send(503, 'not ready yet\n');
  if (token !== null && !showsToken(request.headers, token)) {
    const challenge = { 'www-authenticate': 'Bearer realm="Ragstone worker"' };
    return path === '/'
      ? send(401, loginPage(false), 'text/html', challenge)
      : send(401, 'Show the token: Authorization: Bearer and the token.\n', undefined, challenge);
  }
  if (path === '/') return send(200, statusPage(await status()), 'text/html');
  if (path === '/status.json')
    return send(200, `${JSON.stringify(await status(), null, 2)}\n`, 'application/json');
  if (path === '/metrics') return send(200, statusMetrics(await status()), 'text/plain; version=0.0.4');
  return send(404, 'There is no such page. There are /, /status.json, /metrics, /livez and /readyz.\n');
};

/** More than any token. */
const longestForm = 4096;

/** What was sent in the form; null where it is too long. */
const formOf = async (request: IncomingMessage): Promise<URLSearchParams | null> => {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > longestForm) return null;
    parts.push(part);
  }
  return new URLSearchParams(Buffer.concat(parts).toString('utf8'));
};

const login = async (token: string, request: IncomingMessage, send: Send): Promise<void> => {
  const form = await formOf(request);
  if (form === null) return send(413, 'That is longer than any token.\n', undefined, { connection: 'close' });
  if (!isSame(form.get('token') ?? '', token)) return send(401, loginPage(true), 'text/html');
  // Behind a proxy that speaks TLS the cookie must never go without it.
  const secure = request.headers['x-forwarded-proto'] === 'https' ? '; Secure' : '';
  send(303, '', undefined, {
    location: '/',
    'set-cookie': `${cookieName}=${sessionOf(token)}; HttpOnly; SameSite=Strict; Path=/${secure}`,
  });
};

const listenFaults: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program uses it. Name another port.',
  EACCES: 'this computer does not allow it. Name a port from 1024.',
  EADDRNOTAVAIL: 'this computer has no such address.',
};

/** The port that the server has. */
const listen = (server: Server, { host, port }: StatusServerOptions): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', ({ code = '', message }: NodeJS.ErrnoException) =>
      reject(
        new Error(`The status page cannot be at ${host}, port ${port}: ${listenFaults[code] ?? message}`),
      ),
    );
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
