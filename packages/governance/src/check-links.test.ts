import { expect, test } from 'vitest';
import { checkLinks } from './check-links.ts';
import { planForm } from './forms.fixture.ts';
import { planReturn } from './returns.fixture.ts';

test('links that all lead somewhere, and to an end, give no finding', () => {
  const at = { ref: 'governance', path: [] };
  const findings = checkLinks({
    bodies: [
      { id: 'county-board', title: 'Board', at },
      { id: 'executive', title: 'Executive', reportsTo: 'county-board', at },
    ],
    roles: planForm.signOffs.map(({ role }) => ({ id: role, title: role, at })),
    routes: [{ for: { metrics: ['bcf.*'] }, to: 'executive', at }],
    meetings: [{ body: 'county-board', on: '2026-06-15', at }],
    definitions: [planForm],
    returns: [planReturn],
  });
  expect(findings).toEqual([]);
});
