import type { Address, WorkerSettings } from './settings.ts';

/** How a body or a role is reached, one address for each channel; none where the settings do not name it. */
export const addressesOf = ({ recipients }: WorkerSettings, recipient: string): readonly Address[] =>
  Object.hasOwn(recipients, recipient) ? (recipients[recipient] ?? []) : [];

/** How it is reached by one channel. */
export const addressBy = <Channel extends Address['channel']>(
  settings: WorkerSettings,
  recipient: string,
  channel: Channel,
): Extract<Address, { channel: Channel }> | undefined =>
  addressesOf(settings, recipient).find(
    (address): address is Extract<Address, { channel: Channel }> => address.channel === channel,
  );
