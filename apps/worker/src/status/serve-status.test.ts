import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StatusServer, type StatusServerOptions, serveStatus } from './serve-status.ts';
import { status } from './worker-status.fixture.ts';

const token = 'a-token-of-enough-length';
let ready = true;
const options: StatusServerOptions = {
  status: async () => status,
  isReady: () => ready,
  host: '127.0.0.1',
  port: 0,
  token: null,
};

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Asks with any headers, which `fetch` does not allow. */
const ask = (
  url: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request(url, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    asked.on('error', reject).end(body);
  });

describe('on this computer', () => {
  let server: StatusServer;
  beforeAll(async () => {
    server = await serveStatus(options);
  });
  afterAll(() => server.close());
  const at = (path: string): string => `${server.url}${path}`;

  test('the page needs no token', async () => {
    const page = await ask(at(''));
    expect(page).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(page.text).toContain('<h1>Ragstone worker</h1>');
  });

  test('it may run no script, be framed by nobody and is kept by nobody', async () => {
    const { headers } = await ask(at(''));
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
  });

  test('a page elsewhere that has its name lead here is refused', async () => {
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example']) {
      const answer = await ask(at('status.json'), { headers: { host } });
      expect([403, 400]).toContain(answer.status);
      expect(answer.text).not.toContain('riverside');
    }
    expect((await ask(at(''), { headers: { host: 'localhost:80' } })).status).toBe(200);
    expect((await ask(at(''), { headers: { host: '[::1]:80' } })).status).toBe(200);
  });

  test('programs read the same', async () => {
    expect(JSON.parse((await ask(at('status.json'))).text)).toEqual(status);
    const metrics = await ask(at('metrics'));
    expect(metrics.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(metrics.text).toContain('ragstone_escalations_open{workspace="riverside"} 1\n');
  });

  test('it is alive before it is ready', async () => {
    ready = false;
    expect((await ask(at('livez'))).status).toBe(200);
    expect((await ask(at('readyz'))).status).toBe(503);
    ready = true;
    expect((await ask(at('readyz'))).status).toBe(200);
  });

  test('it can only be read', async () => {
    expect((await ask(at(''), { method: 'DELETE' })).status).toBe(405);
    expect((await ask(at('login'), { method: 'POST', body: `token=${token}` })).status).toBe(405);
    expect((await ask(at('elsewhere'))).status).toBe(404);
    expect((await ask(at(''), { method: 'HEAD' })).text).toBe('');
  });
});

describe('with a token', () => {
  let server: StatusServer;
  beforeAll(async () => {
    server = await serveStatus({ ...options, host: '0.0.0.0', token });
  });
  afterAll(() => server.close());
  const at = (path: string): string => server.url.replace('0.0.0.0', '127.0.0.1') + path;
  const log = (body: string, headers: Record<string, string> = {}) =>
    ask(at('login'), { method: 'POST', body, headers });

  test('nothing is shown without it, but that the worker lives', async () => {
    for (const path of ['', 'status.json', 'metrics', `status.json?token=${token}`]) {
      const answer = await ask(at(path));
      expect([answer.status, answer.text.includes('riverside')]).toEqual([401, false]);
    }
    expect((await ask(at('livez'))).status).toBe(200);
    expect((await ask(at('readyz'))).status).toBe(200);
  });

  test('programs show it in a header', async () => {
    const of = (authorization: string) => ask(at('metrics'), { headers: { authorization } });
    expect((await of(`Bearer ${token}`)).status).toBe(200);
    expect((await of(`Bearer ${token}x`)).status).toBe(401);
    expect((await of('Bearer ')).status).toBe(401);
    expect((await of(`Basic ${token}`)).status).toBe(401);
  });

  test('people give it in a form, and their cookie holds a digest of it', async () => {
    const answer = await log(`token=${token}`);
    const cookie = String(answer.headers['set-cookie']);
    expect(answer).toMatchObject({ status: 303, headers: { location: '/' } });
    expect(cookie).toMatch(/^ragstone-status=[0-9a-f]{64}; HttpOnly; SameSite=Strict; Path=\/$/);
    expect(cookie).not.toContain(token);
    const page = await ask(at(''), { headers: { cookie: cookie.split(';')[0] ?? '' } });
    expect([page.status, page.text.includes('riverside')]).toEqual([200, true]);
    expect((await ask(at(''), { headers: { cookie: 'ragstone-status=0' } })).status).toBe(401);
  });

  test('behind a proxy that speaks TLS the cookie goes nowhere without it', async () => {
    const { headers } = await log(`token=${token}`, { 'x-forwarded-proto': 'https' });
    expect(String(headers['set-cookie'])).toMatch(/; Secure$/);
  });

  test('a wrong one, or one that is too long, is refused', async () => {
    expect(await log('token=wrong')).toMatchObject({ status: 401 });
    expect(await log('')).toMatchObject({ status: 401 });
    expect(await log(`token=${'x'.repeat(5000)}`)).toMatchObject({ status: 413 });
  });
});

test('where others can connect it does not start without a token that nobody guesses', async () => {
  await expect(serveStatus({ ...options, host: '0.0.0.0' })).rejects.toThrow('Give it a token');
  await expect(serveStatus({ ...options, host: '::' })).rejects.toThrow('Give it a token');
  await expect(serveStatus({ ...options, host: '127.0.0.1.example' })).rejects.toThrow('Give it a token');
  await expect(serveStatus({ ...options, token: 'short' })).rejects.toThrow('could be guessed');
});

test('a port that is taken is said in plain words', async () => {
  const { url, close } = await serveStatus(options);
  await expect(serveStatus({ ...options, port: Number(new URL(url).port) })).rejects.toThrow(
    'another program uses it',
  );
  await close();
});

test('a status that cannot be read is an error without its details', async () => {
  const { url, close } = await serveStatus({
    ...options,
    status: () => Promise.reject(new Error('password of the database')),
  });
  const answer = await ask(url);
  expect([answer.status, answer.text.includes('password')]).toEqual([500, false]);
  expect((await ask(`${url}livez`)).status).toBe(200);
  await close();
});
