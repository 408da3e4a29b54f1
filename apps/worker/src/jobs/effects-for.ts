import type { Effect } from '@ragstone/history';
import type { JobInput } from './job.ts';

/** Something to tell, before it is known by which channels. */
export interface Message extends Pick<Effect, 'subject' | 'mediaType' | 'bytes'> {
  /** What it is: the same whenever it is made, and unlike every other of the workspace. */
  readonly what: string;
}

/**
 * The effects that tell a body or role something: one for each of its channels, each under a key that never changes.
 * What is late says so. A calendar takes no messages: see `calendarFor`.
 */
export const effectsFor = (
  { workspace, channelsOf, late }: Pick<JobInput, 'workspace' | 'channelsOf' | 'late'>,
  recipient: string,
  { what, subject, mediaType, bytes }: Message,
): readonly Effect[] =>
  channelsOf(recipient)
    .filter((channel) => channel !== 'calendar')
    .map((channel) => ({
      key: `${workspace.id}/${what}/${recipient}/${channel}`,
      ...{ channel, recipient, mediaType, bytes },
      subject: late === null ? subject : `${subject} (${late})`,
    }));

/** A message of plain text. */
export const textMessage = (what: string, subject: string, lines: readonly string[]): Message => ({
  ...{ what, subject, mediaType: 'text/plain' },
  bytes: new TextEncoder().encode(`${[subject, '', ...lines].join('\n').trimEnd()}\n`),
});
