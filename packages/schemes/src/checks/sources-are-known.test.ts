import { expect, test } from 'vitest';
import { fund2026, plan, schedule } from '../year-2026-27.fixture.ts';
import { sourcesAreKnown } from './sources-are-known.ts';

test('every source is known', () => {
  expect(sourcesAreKnown({ fund: fund2026, statements: [plan], schedules: [schedule] })).toEqual([]);
});

test('a scheme, a line or a minimum under another name is in no account', () => {
  const misnamed = { fundingSource: 'nhs-minimun' };
  const findings = sourcesAreKnown({
    fund: fund2026,
    statements: [
      {
        ...plan,
        lines: plan.lines.map((line, index) => (index === 1 ? { ...line, ...misnamed } : line)),
        minimums: plan.minimums.map((minimum) => ({ ...minimum, ...misnamed })),
      },
    ],
    schedules: [
      {
        ...schedule,
        schemes: schedule.schemes.map((scheme) =>
          scheme.number === 3 ? { ...scheme, ...misnamed } : scheme,
        ),
      },
    ],
  });
  expect(findings.map(({ at, source }) => [at?.path.join('/'), source?.line])).toEqual([
    ['lines/1/fundingSource', 1939],
    ['minimums/0/fundingSource', 1949],
    ['schemes/2/fundingSource', 1959],
  ]);
  expect(findings[2]).toMatchObject({
    code: 'unknown-funding-source',
    subject: { fund: 'fund-2026-27', schedule: 'schedule', scheme: '3', source: 'nhs-minimun' },
    message:
      'The fund has no source called nhs-minimun; it has authority-grant, facilities-grant, nhs-minimum. Correct the name, or add the source to the fund.',
  });
});
