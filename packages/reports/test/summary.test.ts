import { expect, test } from 'vitest';
import type { PaperInput } from '../src/index.ts';
import { asText } from './fixture/as-text.ts';
import { leicestershire } from './fixture/leicestershire.ts';

const markdown = (input: PaperInput = leicestershire): string => asText('summary', 'markdown', input);
const { assessment } = leicestershire;

test('it fits a screen: at most five exceptions and three statements, and says how many more there are', () => {
  const [exception] = assessment.exceptions;
  if (exception === undefined) throw new Error('no exception');
  const exceptions = [1, 2, 3, 4, 5, 6, 7].map(() => exception);
  const text = markdown({ ...leicestershire, assessment: { ...assessment, exceptions } });
  const section = /## What is gravest([\s\S]*?)\n## /.exec(text)?.[1] ?? '';
  expect(section.match(/^- /gm)).toHaveLength(5);
  expect(section).toContain('2 more exceptions are in the exceptions paper.');
});

test('what was escalated to the board for a decision is asked for; what comes to another body is not', () => {
  const escalation = {
    id: 'e',
    title: 'Discharged on the ready date',
    route: 'leicestershire-hwb',
    ask: 'decide',
    attention: 'open',
    state: 'sustained',
    level: 2,
    since: '2025-07',
    subject: {},
  } as unknown as (typeof assessment.escalations)[number];
  const asked = (route: string): string =>
    markdown({ ...leicestershire, assessment: { ...assessment, escalations: [{ ...escalation, route }] } });
  expect(asked('leicestershire-hwb')).toContain(
    'Decide about “Discharged on the ready date”, still open at level 2 since July 2025.',
  );
  expect(asked('discharge-group')).not.toContain('Decide about');
});

test('with nothing to decide, nothing grave and nothing checked, it says so', () => {
  const quiet = { ...assessment, exceptions: [], claims: [], returns: [], escalations: [] };
  const text = markdown({ ...leicestershire, assessment: quiet });
  expect(text).toContain('Nothing needs a decision.');
  expect(text).toContain('Nothing needs looking at.');
  expect(text).toContain('No statement of a paper was checked.');
});

test('every exception stands in one of the counts: what is owed and has no status too', () => {
  const [exception] = assessment.exceptions;
  if (exception === undefined) throw new Error('no exception');
  const exceptions = (['red', 'red', null, 'amber', null, null, 'not-rated'] as const).map((status) => ({
    ...exception,
    status,
  }));
  const text = markdown({ ...leicestershire, assessment: { ...assessment, exceptions } });
  const line = /Exceptions, by status (\(\d+ in all\)):.*/.exec(text)?.[0] ?? '';
  const counts = [...line.matchAll(/(\d+)\./g)].map(([, count]) => Number(count));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(exceptions.length);
  expect(line).toContain('Owed and not given, without a status: 3.');
});
