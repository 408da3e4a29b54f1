import type { Located } from '@ragstone/rag';
import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import type { CheckedClaim, Claim } from '../claim.ts';
import { figureOf, workspaceOf } from '../workspace.fixture.ts';
import type { Workspace } from '../workspace.ts';

const at = { ref: 'x.claims.json', path: ['claims', 0] };
const subject = { metric: 'share', place: 'E10000018', period: '2025-10' };
const asOf = '2025-12-15';

const check = (claim: Partial<Claim>, more: Partial<Workspace> = {}): CheckedClaim => {
  const located: Located<Claim> = {
    id: 'claim',
    title: 'A claim',
    subject,
    assertion: { says: 'value', value: 84.2, decimals: 1, unit: 'percent' },
    source: { document: 'paper', line: 7 },
    at,
    ...claim,
  };
  const figures = [
    figureOf('actual', 'share', '2025-10', 84.2),
    figureOf('target', 'share', '2025-10', 87.5),
    figureOf('actual', 'share', '2025-09', 88),
    figureOf('target', 'share', '2025-09', 87),
  ];
  const vocabularies = [
    {
      id: 'form',
      title: 'Form',
      at,
      terms: [
        { words: 'On track', says: 'met', rag: null },
        { words: 'Off track', says: 'missed', rag: null },
      ],
    },
  ] as const;
  const [checked] = assess(workspaceOf(figures, { vocabularies, claims: [located], ...more }), {
    asOf,
  }).claims;
  if (checked === undefined) throw new Error('no claim');
  return checked;
};

test('a printed value that the series holds is confirmed', () => {
  expect(check({})).toMatchObject({ verdict: 'confirmed', reproducedBy: 'exact', computed: 84.2 });
});

test('another value is disputed, and the evidence is given', () => {
  expect(check({ assertion: { says: 'value', value: 85, decimals: 1, unit: 'percent' } })).toMatchObject({
    verdict: 'disputed',
    reproducedBy: 'none',
    why: ['85.0% is printed; the figures give 84.2%.'],
  });
});

test('a value that only the claim’s own line prints is unverifiable: it cannot confirm itself', () => {
  const figures = [figureOf('actual', 'share', '2025-10', 84.2, { source: { document: 'paper', line: 7 } })];
  expect(check({}, { figures })).toMatchObject({
    verdict: 'unverifiable',
    why: ['Only this line prints it; nothing else speaks for it.'],
  });
});

test('a value of which the method in use has no figure, but another has, is conflicting', () => {
  const figures = [figureOf('actual', 'share', '2025-10', 90, { basis: 'older-return' })];
  expect(check({}, { figures })).toMatchObject({ verdict: 'conflicting' });
});

test.each([
  ['Off track', 'confirmed'],
  ['ON TRACK', 'disputed'],
] as const)('"%s" of a month that missed its target is %s', (words, verdict) => {
  expect(check({ assertion: { says: 'status', words } }).verdict).toBe(verdict);
});

test('words that no vocabulary holds are unverifiable, never amber', () => {
  const claim = check({ assertion: { says: 'status', words: 'steady but slow' } });
  expect(claim).toMatchObject({
    verdict: 'unverifiable',
    why: ['No vocabulary says what "steady but slow" means.'],
  });
});

test('a status that another method contradicts is conflicting', () => {
  const figures = [
    figureOf('actual', 'share', '2025-10', 84.2),
    figureOf('actual', 'share', '2025-10', 90, { basis: 'older-return' }),
    figureOf('target', 'share', '2025-10', 87.5),
  ];
  expect(check({ assertion: { says: 'status', words: 'Off track' } }, { figures }).verdict).toBe(
    'conflicting',
  );
});

test('a number printed for one month that is another’s is disputed under its label', () => {
  const workings = { figure: { role: 'actual', metric: 'share', period: '2025-09', decimals: 1 } } as const;
  const claim = check({ assertion: { says: 'value', value: 88, decimals: 1, unit: 'percent' }, workings });
  expect(claim).toMatchObject({ verdict: 'disputed', reproducedBy: 'exact' });
  expect(claim.why.join(' ')).toContain(
    'printed for October 2025 and is the number for September 2025; October 2025 gives 84.2%',
  );
});

test('a comparison of figures that no series holds can be refuted, never confirmed', () => {
  const operand = { role: 'actual', metric: 'share', period: '2025-11', decimals: 1 } as const;
  const assertion = {
    says: 'comparison',
    actual: { ...operand, printed: 90 },
    with: { ...operand, role: 'target', printed: 88 },
  } as const;
  expect(check({ assertion: { ...assertion, words: 'better' } }).verdict).toBe('unverifiable');
  expect(check({ assertion: { ...assertion, words: 'worse' } }).verdict).toBe('disputed');
});

test('a claim of a document that was not yet published is not seen', () => {
  const documents = [{ id: 'paper', title: 'Paper', publisher: 'Board', published: '2025-12-16', at }];
  expect(() => check({}, { documents })).toThrow('no claim');
});

test('a number of nothing but itself confirms nothing', () => {
  const workings = { number: 99 };
  expect(
    check({ assertion: { says: 'value', value: 99, decimals: 0, unit: 'percent' }, workings }).verdict,
  ).toBe('unverifiable');
  const printed = {
    figure: { role: 'actual', metric: 'share', period: '2025-11', decimals: 0, printed: 99 },
  } as const;
  expect(
    check({ assertion: { says: 'value', value: 99, decimals: 0, unit: 'percent' }, workings: printed })
      .verdict,
  ).toBe('unverifiable');
});

test('losing the figure of the label’s own period never turns a dispute into a confirmation', () => {
  const workings = { figure: { role: 'actual', metric: 'share', period: '2025-09', decimals: 1 } } as const;
  const figures = [figureOf('actual', 'share', '2025-09', 88)];
  const assertion = { says: 'value', value: 88, decimals: 1, unit: 'percent' } as const;
  expect(check({ assertion, workings }, { figures }).verdict).toBe('unverifiable');
});

test('a paper that printed what was the latest figure then is right, though it was restated since', () => {
  const documents = [{ id: 'paper', title: 'Paper', publisher: 'Board', published: '2025-11-30', at }];
  const figures = [
    figureOf('actual', 'share', '2025-10', 80, { vintage: '2025-11-20' }),
    figureOf('actual', 'share', '2025-10', 84.2, { vintage: '2025-12-10' }),
  ];
  const assertion = { says: 'value', value: 80, decimals: 1, unit: 'percent' } as const;
  expect(check({ assertion }, { documents, figures })).toMatchObject({
    verdict: 'confirmed',
    computed: 84.2,
  });
});

test('a gap in percent of a target of zero is unverifiable, and takes nothing else down', () => {
  const operand = { metric: 'delay', period: '2025-10', decimals: 1, printed: 0 } as const;
  const assertion = {
    says: 'gap',
    value: 5,
    decimals: 0,
    unit: 'percent',
    actual: { ...operand, role: 'actual', printed: 1 },
    target: { ...operand, role: 'target' },
  } as const;
  expect(check({ subject: { ...subject, metric: 'delay' }, assertion }).verdict).toBe('unverifiable');
});

test('similar is a matter of a test that nobody named', () => {
  const side = { metric: 'share', period: '2025-10', decimals: 1 } as const;
  const assertion = {
    says: 'comparison',
    words: 'similar',
    actual: { ...side, role: 'actual' },
    with: { ...side, role: 'target' },
  } as const;
  expect(check({ assertion }).verdict).toBe('unverifiable');
});

test('a number that another line bears out, and that line itself, say why they have two verdicts', () => {
  const one = { source: { document: 'paper', line: 7 } };
  const figures = [figureOf('actual', 'share', '2025-10', 84.2, one)];
  const claimAt = (id: string, line: number): Located<Claim> => ({
    id,
    title: id,
    subject,
    assertion: { says: 'value', value: 84.2, decimals: 1, unit: 'percent' },
    source: { document: 'paper', line },
    at,
  });
  const claims = [claimAt('own', 7), claimAt('other', 3)];
  const [own, other] = ['own', 'other'].map((id) =>
    assess(workspaceOf(figures, { claims }), { asOf }).claims.find((claim) => claim.id === id),
  );
  expect(other).toMatchObject({
    verdict: 'confirmed',
    why: [
      'The figures give 84.2%.',
      'Only paper, line 7 bears it out, which prints the same number with its total.',
    ],
  });
  expect(own).toMatchObject({ verdict: 'unverifiable' });
  expect(own?.why).toContain(
    'paper, line 3 prints the same number, which this line bears out; nothing bears out this line.',
  );
});

test('a sum rounded to many pounds says what the evidence rounds to', () => {
  const assertion = {
    says: 'total',
    value: 86_500_000,
    decimals: 0,
    unit: 'pounds',
    roundedTo: 100_000,
  } as const;
  const workings = { sum: [{ number: 86_557_682 }, { number: 0 }] };
  expect(check({ assertion, workings, subject: { period: 'FY2025-26' } }).why[0]).toBe(
    '£86.5m is printed; the figures give £86,557,682, which rounds to £86.6m.',
  );
});

test('a comparison that cannot be checked says which side is not known, and why', () => {
  const side = { metric: 'share', decimals: 1, period: '2025-08' } as const;
  const assertion = {
    says: 'comparison',
    words: 'better',
    actual: { ...side, role: 'actual' },
    with: { ...side, role: 'target', period: '2025-10' },
  } as const;
  expect(check({ assertion }).why[0]).toBe(
    'It cannot be worked out again without the actual for August 2025, because no figure has been published.',
  );
});

test('a change from a figure that nobody printed says what that figure would have been', () => {
  const side = (period: string) => ({ role: 'actual', metric: 'share', period, decimals: 1 }) as const;
  const change = { says: 'change', value: -20, decimals: 0, unit: 'percent' } as const;
  expect(check({ assertion: { ...change, from: side('2025-04'), to: side('2025-10') } })).toMatchObject({
    verdict: 'unverifiable',
    why: [
      'It cannot be worked out again: no figure has been published.',
      'For it to be right, the first figure was 105.3%, between 104.5% and 106.0% as far as rounding allows.',
    ],
  });
});

test('a total of several figures on its own line is a sum, and can be wrong', () => {
  const figures = [
    figureOf('actual', 'share', '2025-09', 40, { source: { document: 'paper', line: 7 } }),
    figureOf('actual', 'share', '2025-10', 50, { source: { document: 'paper', line: 7 } }),
  ];
  const workings = {
    sum: ['2025-09', '2025-10'].map((period) => ({
      figure: { role: 'actual', metric: 'share', period, decimals: 1 } as const,
    })),
  };
  const total = (value: number) =>
    check({ assertion: { says: 'total', value, decimals: 0, unit: 'percent' }, workings }, { figures })
      .verdict;
  expect(total(90)).toBe('confirmed');
  expect(total(91)).toBe('disputed');
});
