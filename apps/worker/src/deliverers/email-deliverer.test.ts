import { afterEach, expect, test } from 'vitest';
import { type EmailOptions, emailDeliverer } from './email-deliverer.ts';
import { dueEffect, type MailReceiver, startMailReceiver } from './receivers.fixture.ts';

const open: MailReceiver[] = [];
afterEach(async () => {
  for (const receiver of open.splice(0)) await receiver.stop();
});

const receiver = async (...args: Parameters<typeof startMailReceiver>): Promise<MailReceiver> => {
  const started = await startMailReceiver(...args);
  open.push(started);
  return started;
};

const deliverTo = (server: string, options: Partial<EmailOptions> = {}) =>
  emailDeliverer({
    ...{ from: 'Ragstone <ragstone@example.org>', server, milliseconds: 2000 },
    mailboxOf: (recipient) => (recipient === 'care-board' ? 'care.board@example.org' : undefined),
    ...options,
  }).deliver;

test('a message says what it is, and is the same message however often it is sent', async () => {
  const { url, messages, recipients, acted } = await receiver(['take']);
  const deliver = deliverTo(url);
  const first = await deliver(dueEffect());
  const again = await deliver(dueEffect({ attempt: 2 }));
  expect(first).toMatchObject({
    ok: true,
    receipt: expect.stringMatching(/^SMTP 250 for Message-ID <[0-9a-f]{40}@example\.org>$/),
  });
  expect(again).toEqual(first);
  expect([messages.length, acted.length]).toEqual([2, 1]);
  expect(recipients[0]).toBe('care.board@example.org');
  for (const line of [
    'From: Ragstone <ragstone@example.org>',
    'Subject: Missed twice',
    'Auto-Submitted: auto-generated',
    'Look at it.',
  ])
    expect(messages[0]).toContain(line);
  await deliver(dueEffect({ key: 'riverside/late/2' }));
  expect(acted).toHaveLength(2);
});

test.each([
  ['text/html; charset=utf-8', '<h1>Late</h1>', ['multipart/alternative', 'text/plain', '<h1>Late</h1>']],
  [
    'application/pdf',
    '%PDF',
    ['multipart/mixed', 'application/pdf', 'filename=attachment-1.pdf', 'JVBERg=='],
  ],
])('%s', async (mediaType, body, parts) => {
  const { url, messages } = await receiver(['take']);
  const delivery = await deliverTo(url)(dueEffect({ mediaType, bytes: new TextEncoder().encode(body) }));
  expect(delivery.ok).toBe(true);
  for (const part of parts) expect(messages[0]).toContain(part);
});

test('a subject cannot add a header', async () => {
  const { url, messages, recipients } = await receiver(['take']);
  await deliverTo(url)(dueEffect({ subject: 'Late\r\nBcc: somebody@example.org' }));
  expect(messages[0]).not.toMatch(/^Bcc:/im);
  expect(recipients).toEqual(['care.board@example.org']);
});

test.each([
  [550, false, 'SMTP 550 5.1.1 at RCPT'],
  [450, true, 'SMTP 450 5.1.1 at RCPT'],
])(
  'a recipient refused with %i: tried again %j, and the address is not repeated',
  async (status, again, reason) => {
    const { url } = await receiver([status]);
    expect(await deliverTo(url)(dueEffect())).toEqual({ ok: false, reason, again });
  },
);

test('a password that is refused says nothing against the message', async () => {
  const { url } = await receiver(['take'], {
    onAuth: (_auth, _session, done) => done(Object.assign(new Error('5.7.8 no'), { responseCode: 535 })),
    allowInsecureAuth: true,
  });
  const delivery = await deliverTo(url.replace('//', '//user:secret@'))(dueEffect());
  expect(delivery).toEqual({ ok: false, reason: 'SMTP 535 5.7.8 at AUTH', again: true });
});

test('without TLS nothing goes to another machine, and a certificate that nobody vouches for is not taken', async () => {
  const plain = await receiver(['take'], { disabledCommands: ['STARTTLS'] });
  // Another name for this machine, which is not known to be one.
  const elsewhere = plain.url.replace('127.0.0.1', 'localhost.');
  expect(await deliverTo(elsewhere)(dueEffect())).toMatchObject({ ok: false, again: true });
  const selfSigned = await receiver(['take'], { disabledCommands: [] });
  expect(await deliverTo(selfSigned.url)(dueEffect())).toMatchObject({ ok: false, again: true });
  expect([...plain.messages, ...selfSigned.messages]).toEqual([]);
});

test('nobody listens, or nobody is named', async () => {
  expect(await deliverTo('smtp://127.0.0.1:1')(dueEffect())).toMatchObject({ ok: false, again: true });
  expect(await deliverTo('smtp://127.0.0.1:1')(dueEffect({ recipient: 'nobody' }))).toMatchObject({
    ok: false,
    reason: expect.stringContaining('no address of this recipient for email'),
    again: true,
  });
});
