import type { Deliverer } from '@ragstone/history';
import { type PostOptions, post } from './post.ts';
import { unreachable } from './unreachable.ts';

export interface TeamsOptions extends PostOptions {
  /** The URL of the workflow that posts into a channel. */
  readonly urlOf: (recipient: string) => string | undefined;
}

/** A workflow takes no more than 28 kilobytes. */
const mostBytes = 28 * 1024;

/**
 * Posts a text as an Adaptive Card to a workflow of Microsoft Teams ("when a Teams webhook request is received"). Its
 * lines are text runs, in which nothing is markup. Of a file a card has only the subject: the file itself goes by another
 * channel.
 */
export const teamsDeliverer = ({ urlOf, ...options }: TeamsOptions): Deliverer => ({
  deliver: async ({ key, recipient, subject, mediaType, bytes }) => {
    const url = urlOf(recipient);
    if (url === undefined) return unreachable('teams');
    const body = new TextEncoder().encode(JSON.stringify(messageOf(subject, textOf(mediaType, bytes))));
    if (body.byteLength > mostBytes) {
      return { ok: false, reason: `a card holds ${mostBytes} bytes, not ${body.byteLength}`, again: false };
    }
    const headers = { 'content-type': 'application/json', 'idempotency-key': encodeURI(key) };
    return post({ url, headers, body }, options);
  },
});

const textOf = (mediaType: string, bytes: Uint8Array): string =>
  /^text\/plain\b/.test(mediaType) ? new TextDecoder().decode(bytes) : '';

/** The message that holds one card: the subject in bold, then each line of the text. */
const messageOf = (subject: string, text: string): object => ({
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      contentUrl: null,
      content: {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        type: 'AdaptiveCard',
        version: '1.4',
        body: [
          lineOf(subject, { weight: 'Bolder', size: 'Medium' }),
          ...text
            .split(/\r?\n/)
            .filter((line) => line.trim() !== '')
            .map((line) => lineOf(line)),
        ],
      },
    },
  ],
});

const lineOf = (text: string, style: object = {}): object => ({
  type: 'RichTextBlock',
  // Two braces open a date function, the one thing that a text run still reads.
  inlines: [{ type: 'TextRun', text: text.replaceAll('{{', '{\u200b{'), ...style }],
});
