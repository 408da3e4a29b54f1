import { createHash } from 'node:crypto';
import type { Deliverer, Delivery, DueEffect } from '@ragstone/history';
import type { Transporter } from 'nodemailer';
import { unreachable } from './unreachable.ts';

export interface EmailOptions {
  /** Who it is from: `Ragstone <ragstone@example.org>`. */
  readonly from: string;
  /** `smtp://user:password@host:587`, or `smtps://` for TLS from the start. */
  readonly server: string;
  readonly mailboxOf: (recipient: string) => string | undefined;
  /** How long the server may take over any step, and three times that over all. */
  readonly milliseconds?: number | undefined;
}

const patienceInMilliseconds = 20_000;

/**
 * Sends e-mail by SMTP. An effect has one Message-ID however often it is tried, so that whoever receives it twice can
 * tell. Without TLS nothing is sent but to this machine itself. What the server refuses of the message for good (5xx)
 * is not tried again; a refusal of ourselves, as of a password that has run out, is. Neither addresses nor what the
 * server says are repeated.
 */
export const emailDeliverer = ({
  from,
  server,
  mailboxOf,
  milliseconds = patienceInMilliseconds,
}: EmailOptions): Deliverer => {
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost';
  let transport: Transporter | undefined;
  return {
    deliver: async (effect) => {
      const to = mailboxOf(effect.recipient);
      if (to === undefined) return unreachable('email');
      const messageId = `<${createHash('sha256').update(effect.key).digest('hex').slice(0, 40)}@${domain}>`;
      transport ??= await transportTo(server, milliseconds);
      try {
        await transport.sendMail({
          ...{ from, to, subject: effect.subject, messageId, ...contentOf(effect) },
          // No absence notes in answer (RFC 3834).
          headers: { 'Auto-Submitted': 'auto-generated' },
          ...{ disableFileAccess: true, disableUrlAccess: true },
          signal: AbortSignal.timeout(3 * milliseconds),
        });
        return { ok: true, receipt: `SMTP 250 for Message-ID ${messageId}` };
      } catch (error) {
        return failureOf(error as SmtpError);
      }
    },
  };
};

const transportTo = async (server: string, milliseconds: number): Promise<Transporter> => {
  const { createTransport } = await import('nodemailer');
  const { protocol, hostname, port, username, password } = new URL(server);
  const secure = protocol === 'smtps:';
  const user = decodeURIComponent(username);
  return createTransport({
    ...{ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || (secure ? 465 : 587), secure },
    ...(user === '' ? {} : { auth: { user, pass: decodeURIComponent(password) } }),
    requireTLS: !isThisMachine(hostname),
    tls: { minVersion: 'TLSv1.2' },
    ...{ connectionTimeout: milliseconds, greetingTimeout: milliseconds, socketTimeout: milliseconds },
  });
};

const isThisMachine = (hostname: string): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/** Text is the message itself; anything else is attached to it. */
const contentOf = ({ mediaType, subject, bytes }: DueEffect): object => {
  const text = new TextDecoder().decode(bytes);
  if (/^text\/(plain|markdown)\b/.test(mediaType)) return { text };
  if (/^text\/html\b/.test(mediaType)) return { text: `${subject}\n`, html: text };
  return {
    text: `${subject}\n`,
    attachments: [{ content: Buffer.from(bytes), contentType: mediaType }],
  };
};

interface SmtpError extends NodeJS.ErrnoException {
  readonly responseCode?: number;
  readonly response?: string;
  /** The command that was answered. */
  readonly command?: string;
}

/** A server that wants us to say who we are first. */
const refusesUs = 530;

const failureOf = ({ code, name, command = '', responseCode, response = '' }: SmtpError): Delivery => {
  const [verb = 'the connection'] = /^[A-Z]+/.exec(command) ?? [];
  if (responseCode === undefined) return { ok: false, reason: `${code ?? name} at ${verb}`, again: true };
  const [, detail] = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3}\b)/.exec(response) ?? [];
  const reason = `SMTP ${responseCode}${detail === undefined ? '' : ` ${detail}`} at ${verb}`;
  const ofTheMessage = /^(MAIL|RCPT|DATA)$/.test(verb) && responseCode !== refusesUs;
  return { ok: false, reason, again: !ofTheMessage || responseCode < 500 };
};
