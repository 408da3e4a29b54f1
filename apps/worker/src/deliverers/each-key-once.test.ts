import { join } from 'node:path';
import { assess } from '@ragstone/assurance';
import { deliverDue, openHistory, outboxOf, recordAssessment } from '@ragstone/history';
import { parseWorkspace } from '@ragstone/workspace';
import { expect, test } from 'vitest';
import { newWorkspace } from '../partnership.fixture.ts';
import { emailDeliverer } from './email-deliverer.ts';
import {
  type Behaviour,
  dueEffect,
  lateInMilliseconds,
  startMailReceiver,
  startWebReceiver,
} from './receivers.fixture.ts';
import { teamsDeliverer } from './teams-deliverer.ts';
import { webhookDeliverer } from './webhook-deliverer.ts';

const behaviours: readonly Behaviour[] = ['fail', 'hang', 'late', 'break', 'take'];
const channels = ['email', 'teams', 'webhook'] as const;

test('a receiver that fails, hangs, answers late or breaks off acts on each key once; every attempt is recorded', async () => {
  const folder = join(await newWorkspace(), '.ragstone/history');
  const opened = await openHistory({ folder, owner: 'a test' });
  const { workspace } = parseWorkspace([
    { path: 'workspace.json', content: '{ "id": "riverside", "title": "R" }' },
  ]);
  if (!opened.ok || workspace === null) throw new Error('not opened');
  const { history } = opened;
  const effects = channels.map((channel) => dueEffect({ key: `riverside/late/${channel}`, channel }));
  const assessment = assess(workspace, { asOf: '2026-02-01', explain: 'none', inputFindings: [] });
  const nine = Date.parse('2026-02-03T09:00:00.000Z');
  await recordAssessment(
    history,
    {
      assessment,
      inputs: [],
      release: '1.0.0',
      effects: effects.map(({ content: _, attempt: __, ...effect }) => effect),
    },
    new Date(nine).toISOString(),
  );
  const [mail, hub, teams] = [
    await startMailReceiver(behaviours),
    await startWebReceiver(behaviours),
    await startWebReceiver(behaviours),
  ];
  const network = { milliseconds: lateInMilliseconds / 2, privateAddresses: true };
  const deliverers = {
    email: emailDeliverer({
      ...network,
      from: 'r@example.org',
      server: mail.url,
      mailboxOf: () => 'b@example.org',
    }),
    teams: teamsDeliverer({ ...network, urlOf: () => teams.url }),
    webhook: webhookDeliverer({ ...network, webhookOf: () => ({ url: hub.url, secret: 'c2VjcmV0' }) }),
  };
  const outcomes: Record<string, string[]> = {};
  for (let hour = 0; hour < behaviours.length + 1; hour++) {
    const clock = () => new Date(nine + hour * 3_600_000).toISOString();
    for (const { effect, outcome } of await deliverDue(history, { by: 'a test', clock, deliverers })) {
      outcomes[effect] = [...(outcomes[effect] ?? []), outcome];
    }
  }
  const expected = ['failed', 'failed', 'failed', 'failed', 'delivered'];
  expect(outcomes).toEqual(Object.fromEntries(effects.map(({ key }) => [key, expected])));
  expect([mail.acted, hub.acted, teams.acted].map(({ length }) => length)).toEqual([1, 1, 1]);
  expect([mail.messages.length, hub.posted.length, teams.posted.length]).toEqual([3, 5, 5]);
  expect(await outboxOf(history.database.query, 'delivered')).toHaveLength(3);
  const attempts = await history.database.query<{ effect: string; detail: string }>(
    'select effect, detail from ragstone.attempt order by effect, number',
  );
  expect(attempts).toHaveLength(15);
  expect(
    attempts.filter(
      ({ detail }) => /example\.org>?$|@b|127\.0\.0\.1|in\b\?/.test(detail) && !/Message-ID/.test(detail),
    ),
  ).toEqual([]);
  await history.close();
  for (const receiver of [mail, hub, teams]) await receiver.stop();
});
