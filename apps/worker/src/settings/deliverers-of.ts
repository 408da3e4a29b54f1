import { type Deliverer, fileDeliverer } from '@ragstone/history';
import { calendarDeliverer } from '../deliverers/calendar-deliverer.ts';
import { emailDeliverer } from '../deliverers/email-deliverer.ts';
import { teamsDeliverer } from '../deliverers/teams-deliverer.ts';
import { webhookDeliverer } from '../deliverers/webhook-deliverer.ts';
import { addressBy } from './addresses-of.ts';
import type { Environment } from './read-settings.ts';
import type { WorkerSettings } from './settings.ts';

/** Who delivers, by channel, for `deliverDue`. The environment is the one with which the settings were read. */
export const deliverersOf = (
  settings: WorkerSettings,
  environment: Environment,
): Readonly<Record<string, Deliverer>> => {
  const { files, calendars, email, privateAddresses } = settings;
  const secret = (name: string): string => environment[name] ?? '';
  return {
    ...(files === undefined ? {} : { file: fileDeliverer(files) }),
    ...(calendars === undefined ? {} : { calendar: calendarDeliverer(calendars) }),
    ...(email === undefined
      ? {}
      : {
          email: emailDeliverer({
            from: email.from,
            server: secret(email.serverFrom),
            mailboxOf: (recipient) => addressBy(settings, recipient, 'email')?.address,
          }),
        }),
    webhook: webhookDeliverer({
      privateAddresses,
      webhookOf: (recipient) => {
        const webhook = addressBy(settings, recipient, 'webhook');
        return webhook && { url: webhook.address, secret: secret(webhook.secretFrom) };
      },
    }),
    teams: teamsDeliverer({
      privateAddresses,
      urlOf: (recipient) => {
        const teams = addressBy(settings, recipient, 'teams');
        return teams && secret(teams.addressFrom);
      },
    }),
  };
};
