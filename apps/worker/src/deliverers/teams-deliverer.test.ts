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

test.each([
  ['a file', { mediaType: 'application/pdf' }, 'a card holds text/plain, not application/pdf'],
  ['what is too long for a card', { bytes: bytes('x'.repeat(30_000)) }, 'a card holds 28672 bytes'],
])('%s is refused for good', async (_, of, reason) => {
  const delivery = await deliverTo('https://example.org/')(dueEffect(of));
  expect(delivery).toMatchObject({ ok: false, reason: expect.stringContaining(reason), again: false });
});
