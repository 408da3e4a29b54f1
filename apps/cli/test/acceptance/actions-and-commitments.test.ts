import { renderMarkdown, templates } from '@ragstone/reports';
import { expect, test } from 'vitest';
import { assessed, februaryBoard, juneBoard, llr } from '../llr.ts';

const jointPlan = 'jlhws-delivery-plan-2026';
const equality = 'jlhws-equality-assessment';
const immunisation = 'leicester-immunisation-plan-2025';
const scrutiny = '2025-09-03';
const cityBoard = '2025-12-04';

const subject = async (id: string, asOf = juneBoard) => {
  const found = (await assessed(asOf)).subjects.filter((each) => each.id === id);
  expect(found).toHaveLength(1);
  return found[0];
};
const causes = async (plan: string, kind: string, asOf = juneBoard) =>
  (await assessed(asOf)).exceptions
    .filter((each) => each.subject.plan === plan && each.subject.kind === kind)
    .map(({ cause }) => cause);
const findings = async (code: string, asOf = juneBoard) =>
  (await assessed(asOf)).findings.filter((each) => each.code === code);

test('51 of 51 actions have no owner, no date and no status: one line, and one for each unnumbered one', async () => {
  expect(await causes(jointPlan, 'action')).toEqual([
    '51 of 51 actions have no owner. 51 of 51 actions have no date. 51 of 51 actions have no status.',
    'It has no owner, no date and no status.',
    'It has no owner, no date and no status.',
  ]);
  expect(await causes(jointPlan, 'success-measure')).toEqual([
    '22 of 76 measures of success have no indicator.',
  ]);
  expect(await causes(jointPlan, 'indicator')).toEqual(['15 of 78 indicators have no measure of success.']);
  expect(await causes(jointPlan, 'commitment')).toEqual([
    '3 of 33 commitments have no action. 3 of 33 commitments have no indicator.',
  ]);
});

test('no action without a date is rated, and no commitment is given a colour', async () => {
  const { subjects } = await assessed(juneBoard);
  const inPlan = subjects.filter(({ plan }) => plan === jointPlan);
  const actions = inPlan.filter(({ kind }) => kind === 'action');
  expect(actions).toHaveLength(53);
  expect(actions.every(({ status, reasons }) => status === 'not-rated' && reasons.includes('no-date'))).toBe(
    true,
  );
  const commitments = inPlan.filter(({ kind }) => kind === 'commitment');
  expect(commitments).toHaveLength(33);
  expect(commitments.every(({ status, reasons }) => status === 'not-rated' && reasons[0] === 'no-rule')).toBe(
    true,
  );
});

test('actions of April 2023 and April 2025 are overdue at the committee of September 2025, with nothing to show', async () => {
  for (const [id, days] of [
    ['annual-review', '30 April 2023'],
    ['refresh', '30 April 2025'],
  ] as const) {
    expect(await subject(`${equality}.${id}`, scrutiny)).toMatchObject({
      status: 'red',
      outcome: 'Overdue',
      facts: { done: false },
    });
    expect(await causes(equality, 'action', scrutiny)).toContain(
      `Overdue: it was due on ${days}, and nothing says that it is done.`,
    );
  }
  const { escalations } = await assessed(scrutiny);
  expect(escalations.filter(({ rule }) => rule === 'strategy-equality/action-overdue')).toMatchObject([
    { state: 'raised', route: 'leicestershire-hwb', ask: 'explain' },
    { state: 'raised', route: 'leicestershire-hwb' },
  ]);
});

test('the assessment of equality is neither completed nor signed, and none of it has a day', async () => {
  expect(
    (await findings('no-date', scrutiny)).flatMap(({ subject: of, source }) =>
      of.plan === equality && of.milestone !== undefined ? [source.documentLine] : [],
    ),
  ).toEqual([1780, 2038, 2034]);
});

test('80% by April 2022 has expired, and no figure says what came of it', async () => {
  expect(await findings('promise-expired', scrutiny)).toMatchObject([
    {
      subject: { version: 'jlhws-2022' },
      figures: { promised: '80%', due: '2022-04-30' },
      source: { documentLine: 1700 },
    },
  ]);
});

test('69% against a milestone of 77% in 2026-27 is not yet due, and on track cannot be verified', async () => {
  const { judgements, claims } = await assessed(februaryBoard);
  expect(
    judgements.find(({ metric }) => metric === 'mental-health-support-teams.population-coverage'),
  ).toMatchObject({
    period: '2026-02',
    value: 69,
    status: 'not-rated',
    reasons: ['not-yet-due'],
    missed: null,
  });
  expect(claims.find(({ id }) => id === 'team-coverage-status')).toMatchObject({ verdict: 'unverifiable' });
});

test('antenatal: RSV missed, pertussis met and missed at the hospital, flu without a target, its status unmapped', async () => {
  const { judgements, chains, claims } = await assessed(cityBoard);
  const status = (metric: string) =>
    judgements.filter((each) => each.metric === `immunisation-plan.${metric}`).map((each) => each.status);
  expect(status('rsv-in-pregnancy')).toEqual(['red']);
  expect(status('pertussis-in-pregnancy')).toEqual(['green']);
  expect(status('flu-in-pregnancy')).toEqual([]);
  const chain = chains.find(({ id }) => id === `${immunisation}.antenatal`);
  const figures = chain?.measures.flatMap(({ indicators }) => indicators.flatMap((each) => each.figures));
  expect(figures?.find(({ range }) => range !== null)).toMatchObject({
    place: 'local:university-hospitals-of-leicester',
    range: { from: 50, to: 52 },
    met: false,
  });
  expect(figures?.find(({ value }) => value === 25.9)).toMatchObject({ met: null, reasons: ['no-target'] });
  expect(await subject(`${immunisation}.antenatal`, cityBoard)).toMatchObject({
    status: 'not-rated',
    reasons: ['status-unmapped'],
    facts: { status: 'Progress is steady but slow', figuresMet: 1, figuresMissed: 2 },
  });
  expect(claims.find(({ id }) => id === 'antenatal-status')).toMatchObject({ verdict: 'unverifiable' });
});

test('babies: on track is disputed by MMR of 86.1, 81.9, 87.8 and 89.1 against 95', async () => {
  expect(await subject(`${immunisation}.pre-school`, cityBoard)).toMatchObject({
    status: 'not-rated',
    outcome: 'Disputed by its own figures',
    facts: { statedVerdict: 'met', figuresMet: 0, figuresMissed: 4, 'borne-out': false },
  });
  const { claims, escalations } = await assessed(cityBoard);
  expect(claims.find(({ id }) => id === 'pre-school-status')).toMatchObject({ verdict: 'disputed' });
  expect(escalations.find(({ rule }) => rule === 'immunisation-plan/status-disputed')).toMatchObject({
    subject: { id: `${immunisation}.pre-school` },
    state: 'raised',
    route: 'leicester-integrated-health-and-care-group',
  });
});

test('school age: HPV is not yet due before 2030, and the empty status is an exception', async () => {
  const { judgements } = await assessed(cityBoard);
  const hpv = judgements.filter(({ metric }) => metric === 'immunisation-plan.hpv-at-school-age');
  expect(hpv.map(({ value }) => value)).toEqual([55.4, 81.7, 81, 71.5]);
  expect(hpv.every(({ reasons }) => reasons.includes('not-yet-due'))).toBe(true);
  expect(await causes(immunisation, 'project', cityBoard)).toEqual([
    'It has a status in words that nobody has mapped.',
    'It has a status that every figure of its own contradicts.',
    'It has no status.',
  ]);
});

test('five points for escalation have nobody to decide, no owner and no date; nine risks are one line', async () => {
  expect(await causes(immunisation, 'point-for-escalation', cityBoard)).toEqual(
    Array.from({ length: 5 }, () => 'It has no body to decide, no owner and no date.'),
  );
  expect(await causes(immunisation, 'risk', cityBoard)).toEqual([
    '9 of 9 risks have no owner. 9 of 9 risks have no likelihood.',
  ]);
});

test('eight risks of the commissioning plan are weighed and owned by nobody', async () => {
  const { workspace } = { workspace: await llr() };
  const plan = workspace.deliveryPlans.find(({ id }) => id === 'icb-commissioning-plan-2026');
  expect(plan?.risks.map(({ likelihood }) => likelihood)).toEqual([
    'Medium',
    'Medium',
    'High',
    'Medium',
    'Medium',
    'Medium',
    'Medium',
    'Medium',
  ]);
  expect((await findings('no-owner')).map(({ message }) => message)).toContain('8 of 8 risks have no owner.');
});

test('codes that are mistyped or used twice, and indicators that the form no longer asks for', async () => {
  expect((await findings('code-unlike-others')).map(({ figures }) => figures.code)).toEqual(['D001', 'Bo9b']);
  expect((await findings('code-reused')).map(({ figures }) => figures.code)).toEqual(['B02a', 'B02a']);
  expect((await findings('indicator-not-asked-for')).map(({ subject: of }) => of.indicator)).toEqual(
    ['if4', 'ig2', 'ig3', 'ig4', 'ig5'].map((id) => `${jointPlan}.${id}`),
  );
  expect((await findings('asked-for-without-indicator')).map(({ subject: of }) => of.metric)).toEqual([
    'bcf.discharge-delay',
    'bcf.emergency-admissions-65-rate',
  ]);
});

test('a document counts two cross-cutting priorities where the strategy has three', async () => {
  expect(await findings('count-does-not-add-up', scrutiny)).toMatchObject([
    { figures: { stated: 2, counted: 3 }, source: { documentLine: 1438 } },
  ]);
});

test('City MMR gained 0.37 points a month, 95% is some 35 months away, and that rates nothing', async () => {
  const { chains } = await assessed(cityBoard);
  const figures = chains
    .find(({ id }) => id === `${immunisation}.pre-school`)
    ?.measures.flatMap(({ indicators }) => indicators.flatMap((each) => each.figures));
  const city = figures?.find(({ place, value }) => place === 'E06000016' && value === 81.9);
  expect(city?.pace?.perMonth).toBeCloseTo(0.373, 3);
  expect(city?.pace?.monthsToTarget).toBeCloseTo(35.1, 1);
  expect(city?.status).toBe('red');
});

const paper = async (template: 'delivery-plan' | 'commitments', asOf: string, board?: string) => {
  const input = { assessment: await assessed(asOf), workspace: await llr(), board };
  return renderMarkdown(templates[template].fill(input));
};

test('the paper of the City prints how old its evidence is, and holds no plan of the county', async () => {
  const text = await paper('delivery-plan', cityBoard, 'leicester-hwb');
  expect(text).toContain(
    'It reports as at 31 October 2025 and was published on 4 December 2025, 34 days later.',
  );
  expect(text).toContain(
    '0 of 13 next steps said to be done, 3 overdue. 13 exceptions in 1 plan, 3 of them red.',
  );
  expect(text).toContain('“Progress is steady but slow”');
  expect(text).toContain('95.0% is some 35 months away; that is no forecast, and rates nothing.');
  expect(text).not.toContain('joint strategy');
  expect(await paper('delivery-plan', juneBoard, 'leicestershire-hwb')).not.toContain(
    'Childhood immunisation',
  );
});

test('the form of the joint plan says what is not there', async () => {
  const text = await paper('delivery-plan', juneBoard, 'leicestershire-hwb');
  expect(text).toContain('A1.1 Route families to the right service, often not A&amp;E.');
  expect(text).toContain('None of the 53 actions has an owner or a date.');
  expect(text).toContain('| “TBC”: no action | As for A1 | As for A1 |');
  expect(text).toContain('Approved as “Safe, warm and suitable homes” on 26 February 2026.');
  expect(text).toContain('**Improving Mental Health: nothing is promised**');
});

test('the chain of the county: how far it reaches, and what the review made of 80 commitments', async () => {
  const text = await paper('commitments', juneBoard, 'leicestershire-hwb');
  expect(text).toContain(
    'Of 33 commitments 30 have an action, 33 a measure of success, 30 an indicator and 13 a figure in this workspace.',
  );
  expect(text).toContain('| **All** | 80 | 0 | 31 | 5 | 1 | 43 | 40 |');
  expect(text).toContain('22 of 76 measures of success have no indicator.');
});

test('successfully completed, with 145 of 160 measures in 108 of 120 homes', async () => {
  expect(
    (await findings('status-not-borne-out')).filter(
      ({ subject: of }) => of.plan === 'staying-healthy-report-2026',
    ),
  ).toMatchObject([
    { figures: { words: 'successfully completed', missed: 2 }, source: { documentLine: 423 } },
  ]);
});
