import { expect, test } from 'vitest';
import { boards, duty, meeting, paper } from '../boards.fixture.ts';
import { requestsReachTheNextAgenda } from './requests-reach-the-next-agenda.ts';

const request = (id: string, due: string | null = null) =>
  duty({ id, says: `About ${id}`, kind: 'request', frequency: 'once', from: '2025-06-04', due });
const duties = [request('hiv'), request('minds'), request('ambulances', '2025-11-05')];
const meetings = [meeting('2025-06-04'), meeting('2025-09-03')];

test('a request that the next agenda does not hold, beside one that it does', () =>
  expect(
    requestsReachTheNextAgenda(
      boards({ duties, meetings, papers: [paper('2025-09-03', { meets: ['minds'] })] }),
    ),
  ).toMatchObject([
    {
      code: 'request-not-on-next-agenda',
      severity: 'warning',
      message:
        'Of 2 requests that The Board made on 4 June 2025, 1 is not on the agenda of 3 September 2025: About hiv.',
    },
  ]));

test('an agenda that has not been seen, or not yet been, proves nothing', () => {
  const unseen = [meeting('2025-06-04'), meeting('2025-09-03', { agenda: undefined })];
  expect(requestsReachTheNextAgenda(boards({ duties, meetings: unseen }))).toEqual([]);
  expect(requestsReachTheNextAgenda(boards({ duties, meetings, asOf: '2025-09-02' }))).toEqual([]);
});
