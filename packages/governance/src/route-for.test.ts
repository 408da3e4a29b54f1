import { expect, test } from 'vitest';
import type { Route } from './body.ts';
import { routeFor } from './route-for.ts';

const routes: readonly Route[] = [
  { for: { metrics: ['bcf.discharge-delay', 'bcf.discharge.*'] }, to: 'discharge-group' },
  { for: { metrics: ['bcf.*'] }, to: 'integration-executive' },
  { for: { each: 'funding-line' }, to: 'finance-group' },
];

test.each([
  [{ metric: 'bcf.discharge-delay' }, 'discharge-group'],
  [{ metric: 'bcf.discharge.pathway-1.days' }, 'discharge-group'],
  [{ metric: 'bcf.discharge' }, 'integration-executive'],
  [{ metric: 'bcf.discharge-delays' }, 'integration-executive'],
  [{ kind: 'funding-line' }, 'finance-group'],
  [{ kind: 'question' }, null],
  [{ metric: 'bcf' }, null],
  [{ metric: 'bcfx.y' }, null],
  [{}, null],
])('%j goes to %s', (subject, body) => expect(routeFor(subject, routes)).toBe(body));
