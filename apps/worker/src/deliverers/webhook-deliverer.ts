import { createHash, createHmac } from 'node:crypto';
import type { Deliverer } from '@ragstone/history';
import { type PostOptions, post } from './post.ts';
import { unreachable } from './unreachable.ts';

/** Where a webhook goes, and the secret it is signed with, in base64, `whsec_` before it or not. */
export interface Webhook {
  readonly url: string;
  readonly secret: string;
}

export interface WebhookOptions extends PostOptions {
  readonly webhookOf: (recipient: string) => Webhook | undefined;
  /** The real time, which a receiver compares with its own. */
  readonly now?: () => Date;
}

/**
 * Posts an effect's bytes as they are, signed as Standard Webhooks 1.0.0 has it: `webhook-id` is the same for every
 * attempt at an effect, `webhook-timestamp` is in seconds, and `webhook-signature` is `v1,` and the HMAC-SHA256 of
 * `id.timestamp.body` in base64. `idempotency-key` is the effect's key, with what a header cannot hold in per cent.
 */
export const webhookDeliverer = ({
  webhookOf,
  now = () => new Date(),
  ...options
}: WebhookOptions): Deliverer => ({
  deliver: async ({ key, recipient, mediaType, bytes }) => {
    const webhook = webhookOf(recipient);
    if (webhook === undefined) return unreachable('webhook');
    const id = createHash('sha256').update(key).digest('hex');
    const timestamp = String(Math.floor(now().getTime() / 1000));
    const headers = {
      'content-type': mediaType,
      'idempotency-key': encodeURI(key),
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${signatureOf(webhook.secret, `${id}.${timestamp}.`, bytes)}`,
    };
    return post({ url: webhook.url, headers, body: bytes }, options);
  },
});

/** The bytes of a secret as it is written. */
export const secretBytes = (secret: string): Uint8Array =>
  Buffer.from(secret.replace(/^whsec_/, ''), 'base64');

const signatureOf = (secret: string, head: string, body: Uint8Array): string =>
  createHmac('sha256', secretBytes(secret)).update(head).update(body).digest('base64');
