import type { Assessment, SubjectJudgement } from '@ragstone/assurance';
import { quorumAt, quorumNeeded, type TermsOfReference } from '@ragstone/governance';
import { expect, test } from 'vitest';
import { assessed, februaryBoard, juneBoard, llr } from '../llr.ts';

/** The day of the scrutiny committee that saw the review of the strategy and the winter plan. */
const septemberScrutiny = '2025-09-03';

const found = async (code: string, asOf: string) =>
  (await assessed(asOf)).findings
    .filter((finding) => finding.code === code)
    .map(({ severity, message, source }) => [severity, message, source.document, source.documentLine]);

const subject = ({ subjects }: Assessment, kind: SubjectJudgement['kind'], id: string): SubjectJudgement => {
  const [only, ...more] = subjects.filter((each) => each.kind === kind && each.id === id);
  if (only === undefined || more.length > 0) throw new Error(`no single ${kind} ${id}`);
  return only;
};

const terms = async (id: string): Promise<TermsOfReference> => {
  const one = (await llr()).termsOfReference.find((each) => each.id === id);
  if (one === undefined) throw new Error(`no terms ${id}`);
  return one;
};

test('4 December 2025 is quorate with 15 present of 24 seats, of whom six are needed', async () => {
  const { meetings } = await llr();
  const attendance = (on: string) =>
    meetings.find((each) => each.body === 'leicestershire-hwb' && each.on === on)?.attendance ?? [];
  expect(quorumAt(await terms('leicestershire-hwb-2023'), attendance('2025-12-04'))).toEqual({
    needed: 6,
    seats: 24,
    present: 15,
    quorate: true,
    lacks: [],
  });
  expect(quorumAt(await terms('leicestershire-hwb-2023'), attendance('2026-02-26'))).toMatchObject({
    present: 12,
    quorate: true,
  });
  expect(await found('meeting-not-quorate', juneBoard)).toEqual([]);
});

test('six of the partnership as two of health, one of the council and three others are no quorum', async () => {
  const partnership = await terms('children-and-family-partnership-2022');
  const of = (health: number, council: number, others: number) =>
    quorumAt(
      partnership,
      [
        ...['university-hospitals', 'leicestershire-partnership-trust'].slice(0, health),
        ...['county-council-children'].slice(0, council),
        ...['police', 'education', 'probation', 'district-councils'].slice(0, others),
      ].map((category) => ({ category, present: 1 })),
    );
  expect(of(2, 1, 3)).toMatchObject({
    needed: 6,
    present: 6,
    quorate: false,
    lacks: ['four of other partner organisations'],
  });
  expect(of(1, 1, 4).quorate).toBe(true);
});

test('24 seats, 19 names, 18 proposed and 17 resolved need six and five, which is said', async () => {
  const needed = async (id: string) => quorumNeeded(await terms(id));
  expect(await needed('leicestershire-hwb-2026-proposed')).toEqual({ needed: 5, seats: 18 });
  expect(await needed('leicestershire-hwb-2026')).toEqual({ needed: 5, seats: 17 });
  const [finding] = await found('quorum-base-unclear', juneBoard);
  expect(finding?.[0]).toBe('info');
  for (const reading of ['6 of 24', '5 of 19', '5 of 18', '5 of 17']) expect(finding?.[1]).toContain(reading);
});

test('of what June 2025 asked for, two came in September as item 11, HIV is open, the ambulances are due', async () => {
  const september = await assessed(septemberScrutiny);
  for (const id of ['ask-mental-health', 'ask-talking-therapies'])
    expect(subject(september, 'duty', id)).toMatchObject({
      status: 'green',
      outcome: 'Met',
      facts: { state: 'met', lastMetOn: '2025-09-03' },
    });
  const { papers } = await llr();
  expect(papers.find(({ meets }) => meets.includes('ask-mental-health'))?.item).toBe('11');
  expect(subject(september, 'duty', 'ask-hiv')).toMatchObject({
    status: 'not-rated',
    outcome: 'Open, with no day',
    facts: { state: 'due', dueOn: null },
  });
  expect(subject(september, 'duty', 'ask-ambulance-service')).toMatchObject({
    status: 'not-rated',
    outcome: 'Not yet due',
    facts: { state: 'not-yet-due', dueOn: '2025-11-05' },
  });
  expect(await found('request-not-on-next-agenda', septemberScrutiny)).toEqual([
    [
      'warning',
      'Of 3 requests that Leicestershire Health Overview and Scrutiny Committee made on 4 June 2025, 1 is not on the agenda of 3 September 2025: HIV prevalence in Leicestershire.',
      '002',
      229,
    ],
  ]);
});

test('after 5 November nobody here has seen whether the ambulance service came', async () =>
  expect(subject(await assessed(februaryBoard), 'duty', 'ask-ambulance-service')).toMatchObject({
    status: 'not-rated',
    reasons: ['no-data'],
    facts: { state: null, dueOn: '2025-11-05' },
  }));

test('quarterly by the terms of the partnership and yearly by the paper, in one pack', async () =>
  expect(await found('frequency-contradicted', februaryBoard)).toEqual([
    [
      'warning',
      'How often Leicestershire Health and Wellbeing Board hears of best start for life is printed in more than one way: quarterly (003, line 741); yearly (003, line 804). Ask which stands.',
      '003',
      741,
    ],
  ]));

test('by June the minutes say quarterly of every priority, and two years of the vice chair', async () => {
  const findings = await found('frequency-contradicted', juneBoard);
  expect(findings.map(([, , document, line]) => [document, line])).toEqual([
    ['001', 186],
    ['003', 5214],
  ]);
  expect(findings[0]?.[1]).toContain('quarterly (001, line 186); yearly (003, line 804)');
  expect(findings[1]?.[1]).toContain('yearly (003, line 5214); every two years (001, line 153)');
});

test('a report promised quarterly came after a year', async () =>
  expect(await found('reported-less-often-than-promised', februaryBoard)).toEqual([
    [
      'warning',
      '“Best Start for Life: progress” came to Leicestershire Health and Wellbeing Board on 26 February 2026; the one before it, by its own account, in February 2025. It was promised quarterly (003, line 741): 2 turns were missed.',
      '003',
      348,
    ],
  ]));

test('of the quarterly updates promised in February one came in June, and four are late', async () => {
  const june = await assessed(juneBoard);
  expect(subject(june, 'duty', 'staying-healthy-quarterly')).toMatchObject({
    status: 'green',
    facts: { state: 'met', lastMetOn: '2026-06-15', dueOn: '2026-09-15', agreed: false },
  });
  const late = june.subjects.filter(({ kind, status }) => kind === 'duty' && status === 'red');
  expect(late.map(({ id, facts }) => [id, facts.dueOn, facts.daysLate])).toEqual([
    ['best-start-for-life-quarterly', '2026-05-26', 20],
    ['dying-well-quarterly', '2026-05-26', 20],
    ['equality-of-strategy-quarterly', '2026-05-28', 18],
    ['living-and-supported-well-quarterly', '2026-05-26', 20],
    ['mental-health-quarterly', '2026-05-26', 20],
  ]);
  expect((await found('duty-late', juneBoard)).map(([, , document, line]) => [document, line])).toEqual([
    ['001', 186],
    ['002', 1922],
  ]);
});

test.each([
  ['staying-healthy-rota', 'met', '2026-06-30'],
  ['living-and-supported-well-rota', 'not-yet-due', '2026-09-30'],
  ['dying-well-rota', 'not-yet-due', '2026-09-30'],
  ['mental-health-rota', 'not-yet-due', '2026-12-31'],
  ['best-start-for-life-rota', 'not-yet-due', '2027-02-28'],
])('the rota on 15 June 2026: %s is %s, by %s', async (id, state, dueOn) =>
  expect(subject(await assessed(juneBoard), 'duty', id).facts).toMatchObject({ state, dueOn }),
);

test('two of seven priorities have no slot in the rota', async () => {
  const [finding] = await found('priority-not-reported', februaryBoard);
  expect(finding?.[1]).toContain(
    '2 of 7 priorities have no duty to report on them: Health Inequalities and Health Protection and Emergency Preparedness.',
  );
});

test('the meeting after February is printed for 15 and for 3 June', async () => {
  expect(await found('next-meeting-two-ways', februaryBoard)).toEqual([]);
  expect(await found('next-meeting-two-ways', juneBoard)).toEqual([
    [
      'warning',
      'The meeting of Leicestershire Health and Wellbeing Board after 26 February 2026 is printed for more than one day: 15 June 2026 (003, line 52), 3 June 2026 (001, line 296). It was held on 15 June 2026.',
      '001',
      296,
    ],
  ]);
});

test('a paper of 30 June in a pack of 15 June, and a consultation that closed the day before', async () => {
  const june = await assessed(juneBoard);
  expect(subject(june, 'report', 'hwb-2026-06-15-workwell')).toMatchObject({
    status: 'red',
    outcome: 'Dated after its meeting',
  });
  const carers = subject(june, 'report', 'hwb-2026-06-15-carers');
  expect(carers.facts.consultationOpen).toBe(false);
  expect(carers.ratings.map(({ rule, status }) => [rule, status])).toContainEqual([
    'boards/consultation',
    'red',
  ]);
  expect(await found('consultation-closed-before-asked', juneBoard)).toEqual([
    [
      'warning',
      '“Draft carers strategy” asks Leicestershire Health and Wellbeing Board on 15 June 2026 for its view, and the consultation closed on 14 June 2026, 1 day before.',
      '001',
      3046,
    ],
  ]);
  expect(await found('event-dated-two-ways', juneBoard)).toEqual([
    [
      'warning',
      'Cabinet agrees to consult on the carers strategy is printed for more than one day: 24 March 2026 (001, line 3046), April 2026 (001, line 3000).',
      '001',
      3046,
    ],
  ]);
});

test('the winter plan bears a day after the one on which the Integrated Care Board had it', async () =>
  expect(await found('paper-dated-after-meeting', septemberScrutiny)).toEqual([
    [
      'warning',
      '“Winter plan 2025-26” is dated 22 August 2025, 8 days after NHS integrated care board had it on 14 August 2025. What that meeting saw was not this version.',
      '002',
      743,
    ],
  ]));

test('what came before a meeting tells of a month that ended weeks before', async () => {
  const june = await assessed(juneBoard);
  expect(subject(june, 'report', 'leicester-2025-12-04-delivery-plan').facts.ageOfData).toBe(34);
  expect(subject(june, 'report', 'hosc-2025-06-04-performance').facts.ageOfData).toBe(35);
  expect(subject(june, 'report', 'hwb-2026-02-26-bcf').facts.ageOfData).toBe(88);
});

test('the June plan prints figures of October and November where February and March were due', async () => {
  const findings = await found('figure-older-than-published', juneBoard);
  expect(findings.map(([, , document, line]) => [document, line])).toEqual([
    ['001', 2098],
    ['001', 2096],
    ['001', 2082],
  ]);
  expect(await found('figure-older-than-published', februaryBoard)).toEqual([]);
});

test('each return was noted after it had gone, under delegated powers', async () => {
  const { returns, findings } = await assessed(juneBoard);
  expect(
    returns.map(({ id, submitted, presented, approval }) => [id, submitted, presented, approval?.power]),
  ).toEqual([
    ['leicestershire-bcf-2025-26-q3', '2026-01-30', '2026-02-26', 'delegated'],
    ['leicestershire-bcf-2025-26-year-end', '2026-06-05', '2026-06-15', 'delegated'],
    ['leicestershire-bcf-2026-27-plan', '2026-05-19', '2026-06-15', 'delegated'],
  ]);
  const retrospective = findings.filter(({ code }) => code === 'presented-after-submission');
  expect(retrospective).toHaveLength(3);
});

test('what February resolved and was not asked: a condition, a review, a welcome, a noting', async () => {
  const resolved = (await found('decided-otherwise-than-asked', juneBoard)).map(([, message]) => message);
  expect(resolved).toContain(
    'Asked to approve: the new terms, with two delivery groups. Resolved to approve, subject to the Chief Executive of the County Council leaving the list of members.',
  );
  expect(resolved).toContain(
    'Asked to approve: the change of delivery group. Resolved to approve, and beside it a review in one year.',
  );
  expect(resolved).toContain('Asked to note: the new dashboard, with feedback. Resolved to welcome.');
  expect(resolved).toContain('Asked to consider: how it fits the joint strategy. Resolved to note.');
});

test('the team is funded for a year less than until others take over what it does', async () =>
  expect(await found('ends-before-needed', juneBoard)).toEqual([
    [
      'warning',
      '“Funding of the immunisation team ends” on 31 March 2026, 365 days before “Commissioning of immunisation moves to integrated care boards” (April 2027), up to which it is needed.',
      '000',
      83,
    ],
  ]));
