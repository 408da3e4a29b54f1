import * as z from 'zod';
import { type PaperFormat, paperFormats } from '../jobs/paper-formats.ts';

/** How a body or a role is reached by one channel. */
export type Address =
  /** A folder of its own below that of `files`, each file named for its content. */
  | { readonly channel: 'file' }
  /** A calendar of its own in the folder of `calendars`, replaced as its duties change. */
  | { readonly channel: 'calendar' }
  /** A mailbox, best one of the body's or the role's own: `hwb.clerk@example.org`. */
  | { readonly channel: 'email'; readonly address: string }
  /** A URL that takes a POST, and the variable of the environment that holds the secret of its signatures. */
  | { readonly channel: 'webhook'; readonly address: string; readonly secretFrom: string }
  /** The variable that holds the URL of a workflow in Teams, which lets in whoever knows it. */
  | { readonly channel: 'teams'; readonly addressFrom: string };

/**
 * What the worker is told by its operator, outside every workspace. No secret stands here: what ends in `From` is the
 * name of a variable of the environment.
 */
export interface WorkerSettings {
  readonly $schema?: string | undefined;
  readonly note?: string | undefined;
  /** Folders, from the folder of the settings. */
  readonly workspaces: readonly string[];
  /** The folder of the history. With `RAGSTONE_DATABASE_URL` in the environment its database is on that server. */
  readonly history: string;
  /** Who is reached how, by the id of a body or a role. */
  readonly recipients: Readonly<Record<string, readonly Address[]>>;
  /** In which formats a body's papers are made, by its id: HTML where nothing is said. */
  readonly papers?: Readonly<Record<string, readonly PaperFormat[]>> | undefined;
  readonly files?: string | undefined;
  readonly calendars?: string | undefined;
  readonly email?: EmailSettings | undefined;
  /** Whether a webhook may be within this network: a loopback, link-local or private address. */
  readonly privateAddresses?: boolean | undefined;
  readonly page?: PageSettings | undefined;
}

export interface EmailSettings {
  /** Who it is from: `Ragstone <ragstone@example.org>`. */
  readonly from: string;
  /** The variable with the URL of the server: `smtp://user:password@host:587`, or `smtps://` for TLS from the start. */
  readonly serverFrom: string;
}

/** The page that shows what the worker does. */
export interface PageSettings {
  /** The address to listen at: without one, `127.0.0.1`. */
  readonly host?: string | undefined;
  readonly port: number;
  /** The variable with the token that a reader must give. Any host but a loopback one demands it. */
  readonly tokenFrom?: string | undefined;
}

const text = z.string().min(1);
const folder = text.describe('A folder, from the folder of this file.');
const variable = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]*$/, 'not the name of a variable of the environment, such as RAGSTONE_SMTP_URL')
  .describe('The name of a variable of the environment, never the secret itself.');
const mailbox = z
  .string()
  .regex(/^[^\s<>,;:"()@]+@[^\s<>,;:"()@]+$/, 'not one mailbox')
  .describe('One mailbox, such as hwb.clerk@example.org.');
const webAddress = z
  .string()
  .refine((url) => /^https?:$/.test(URL.parse(url)?.protocol ?? ''), 'not an address of the web')
  .refine((url) => URL.parse(url)?.username === '', 'no place for a name or a password')
  .describe('A URL that begins with https:// or http://.');

const addressSchema = z.discriminatedUnion('channel', [
  z.strictObject({ channel: z.literal('file') }),
  z.strictObject({ channel: z.literal('calendar') }),
  z.strictObject({ channel: z.literal('email'), address: mailbox }),
  z.strictObject({ channel: z.literal('webhook'), address: webAddress, secretFrom: variable }),
  z.strictObject({ channel: z.literal('teams'), addressFrom: variable }),
]);

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

export const settingsSchema: z.ZodType<WorkerSettings> = z
  .strictObject({
    $schema: z.string().optional(),
    note: z.string().optional(),
    workspaces: z.array(folder).min(1),
    history: folder,
    recipients: z.record(
      text,
      z
        .array(addressSchema)
        .refine(
          (addresses) => new Set(addresses.map(({ channel }) => channel)).size === addresses.length,
          'one channel twice; give one address, such as a mailbox that several people read',
        ),
    ),
    papers: z
      .record(
        text,
        z
          .array(z.enum(paperFormats))
          .min(1)
          .refine((formats) => new Set(formats).size === formats.length, 'one format twice'),
      )
      .optional()
      .describe('In which formats the papers of a body are made, by its id: HTML where nothing is said.'),
    files: folder.optional(),
    calendars: folder.optional(),
    email: z
      .strictObject({
        from: text.describe('Who it is from, such as Ragstone <ragstone@example.org>.'),
        serverFrom: variable,
      })
      .optional(),
    privateAddresses: z.boolean().optional(),
    page: z
      .strictObject({
        host: text.optional(),
        port: z.int().min(0).max(65_535),
        tokenFrom: variable.optional(),
      })
      .refine(
        ({ host = '127.0.0.1', tokenFrom }) => loopback.has(host) || tokenFrom !== undefined,
        'a page that others can reach needs a token: name its variable under tokenFrom',
      )
      .optional(),
  })
  .meta({ title: 'Ragstone worker settings', description: 'What the worker is told by its operator.' });
