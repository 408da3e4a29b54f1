import type { Delivery } from '@ragstone/history';

/** The settings do not say how somebody is reached any more. They may again before the attempts are at their end. */
export const unreachable = (channel: string): Delivery => ({
  ok: false,
  reason: `the settings name no address of this recipient for ${channel}; add one under "recipients"`,
  again: true,
});
