import { expect, test } from 'vitest';
import { boards, line, paper } from '../boards.fixture.ts';
import { consultationsAreOpenWhenAsked } from './consultations-are-open-when-asked.ts';

const closing = (closes: string) =>
  consultationsAreOpenWhenAsked(
    boards({ papers: [paper('2026-06-15', { consultation: { closes, source: line(3046) } })] }),
  );

test('a consultation that closes the day before', () =>
  expect(closing('2026-06-14')).toMatchObject([
    {
      code: 'consultation-closed-before-asked',
      severity: 'warning',
      message:
        '“Progress” asks The Board on 15 June 2026 for its view, and the consultation closed on 14 June 2026, 1 day before.',
    },
  ]));

test('one that closes on the day is open', () => expect(closing('2026-06-15')).toEqual([]));
