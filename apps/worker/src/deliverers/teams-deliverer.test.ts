import { afterEach, expect, test } from 'vitest';
import { dueEffect, noPost, startWebReceiver, type WebReceiver } from './receivers.fixture.ts';
import { teamsDeliverer } from './teams-deliverer.ts';

const open: WebReceiver[] = [];
afterEach(async () => {
  for (const receiver of open.splice(0)) await receiver.stop();
});

const deliverTo = (url: string) => teamsDeliverer({ urlOf: () => url, privateAddresses: true }).deliver;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a text is a card of its lines, in which nothing is markup', async () => {
  const receiver = await startWebReceiver(['take']);
  open.push(receiver);
  const text =
    'On ready date **missed** [twice](https://example.org)\r\n\n{{DATE(2026-02-03T09:00:00Z)}} <b>"</b>\n';
  const delivery = await deliverTo(receiver.url)(dueEffect({ channel: 'teams', bytes: bytes(text) }));
  expect(delivery).toEqual({ ok: true, receipt: 'HTTP 202' });
  const [{ headers, body } = noPost] = receiver.posted;
  expect(headers['idempotency-key']).toBe('riverside/late/1');
  const { attachments } = JSON.parse(body);
  expect(attachments).toHaveLength(1);
  expect(attachments[0].contentType).toBe('application/vnd.microsoft.card.adaptive');
  const lines = attachments[0].content.body.map(
    ({ type, inlines: [run] }: { type: string; inlines: { type: string; text: string }[] }) => [
      type,
      run?.type,
      run?.text,
    ],
  );
  expect(lines).toEqual([
    ['RichTextBlock', 'TextRun', 'Missed twice'],
    ['RichTextBlock', 'TextRun', 'On ready date **missed** [twice](https://example.org)'],
    ['RichTextBlock', 'TextRun', '{\u200b{DATE(2026-02-03T09:00:00Z)}} <b>"</b>'],
  ]);
});

test('of a file a card has the subject alone', async () => {
  const receiver = await startWebReceiver(['take']);
  open.push(receiver);
  await deliverTo(receiver.url)(dueEffect({ mediaType: 'text/html', bytes: bytes('<h1>Paper</h1>') }));
  expect(receiver.posted[0]?.body).toContain('Missed twice');
  expect(receiver.posted[0]?.body).not.toContain('Paper');
});

test('what is too long for a card is refused for good', async () => {
  const delivery = await deliverTo('https://example.org/')(dueEffect({ bytes: bytes('x'.repeat(30_000)) }));
  expect(delivery).toMatchObject({
    ok: false,
    reason: expect.stringContaining('a card holds 28672 bytes'),
    again: false,
  });
});
