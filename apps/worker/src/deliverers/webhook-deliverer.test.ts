import { createHmac } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { dueEffect, noPost, startWebReceiver, type WebReceiver } from './receivers.fixture.ts';
import { type WebhookOptions, webhookDeliverer } from './webhook-deliverer.ts';

const open: WebReceiver[] = [];
afterEach(async () => {
  for (const receiver of open.splice(0)) await receiver.stop();
});

const receiver = async (...args: Parameters<typeof startWebReceiver>): Promise<WebReceiver> => {
  const started = await startWebReceiver(...args);
  open.push(started);
  return started;
};

const key = Buffer.alloc(32, 7);
const deliverTo = (url: string, options: Partial<WebhookOptions> = {}) =>
  webhookDeliverer({
    webhookOf: () => ({ url, secret: `whsec_${key.toString('base64')}` }),
    now: () => new Date('2026-02-03T09:00:00.900Z'),
    privateAddresses: true,
    ...options,
  }).deliver;

const effect = dueEffect({
  ...{ key: 'riverside/späť/1', channel: 'webhook', mediaType: 'application/json' },
  bytes: new TextEncoder().encode('{"level":2}'),
});

test('what is posted is signed, so that a receiver can tell from whom and when it is, and whether it has it', async () => {
  const { url, posted } = await receiver(['take']);
  expect(await deliverTo(url)(effect)).toEqual({ ok: true, receipt: 'HTTP 202' });
  await deliverTo(url)({ ...effect, attempt: 2 });
  const [{ method, headers, body } = noPost, again] = posted;
  expect([method, body, headers['content-type']]).toEqual(['POST', '{"level":2}', 'application/json']);
  expect(decodeURI(String(headers['idempotency-key']))).toBe(effect.key);
  expect(headers['webhook-timestamp']).toBe(String(Date.parse('2026-02-03T09:00:00Z') / 1000));
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  expect(headers['webhook-signature']).toBe(
    `v1,${createHmac('sha256', key).update(signed).digest('base64')}`,
  );
  expect(again?.headers['webhook-id']).toBe(headers['webhook-id']);
});

test.each([
  [200, true, undefined],
  [204, true, undefined],
  [301, false, true],
  [400, false, false],
  [404, false, false],
  [408, false, true],
  [410, false, false],
  [429, false, true],
  [500, false, true],
  [503, false, true],
])('HTTP %i: taken %j, tried again %j', async (status, ok, again) => {
  const { url } = await receiver([status]);
  expect(await deliverTo(url)(effect)).toMatchObject(again === undefined ? { ok } : { ok, again });
});

test('a redirect is not followed', async () => {
  const other = await receiver(['take']);
  const { url } = await receiver([307], { location: other.url });
  expect(await deliverTo(url)(effect)).toMatchObject({ ok: false, reason: 'HTTP 307' });
  expect(other.posted).toEqual([]);
});

test('what the receiver asks for is told, and nothing that it could put there', async () => {
  const patient = await receiver([429], { 'retry-after': '120' });
  expect(await deliverTo(patient.url)(effect)).toMatchObject({ reason: 'HTTP 429; it asks to wait: 120' });
  const odd = await receiver([503], { 'retry-after': 'a.person@example.org' });
  expect(await deliverTo(odd.url)(effect)).toMatchObject({ reason: 'HTTP 503' });
});

test.each(['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1'])(
  'nothing is posted to %s unless the settings allow it',
  async (host) => {
    const { url, posted } = await receiver(['take']);
    const delivery = await deliverTo(url.replace('127.0.0.1', host), { privateAddresses: false })(effect);
    expect(delivery).toEqual({
      ok: false,
      reason: expect.stringContaining('within this network'),
      again: false,
    });
    expect(posted).toEqual([]);
  },
);

test('a receiver that says nothing is not waited for', async () => {
  const { url } = await receiver(['hang']);
  expect(await deliverTo(url, { milliseconds: 100 })(effect)).toEqual({
    ...{ ok: false, reason: 'no answer within 0.1 seconds', again: true },
  });
  expect(await deliverTo('http://127.0.0.1:1/')(effect)).toEqual({
    ok: false,
    reason: 'ECONNREFUSED',
    again: true,
  });
});
