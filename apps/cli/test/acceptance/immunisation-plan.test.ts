import { actionFacts, statusOf } from '@ragstone/commitments';
import { known } from '@ragstone/rag';
import { expect, test } from 'vitest';
import { assessed, juneBoard, llr } from '../llr.ts';

const id = 'leicester-immunisation-plan-2025';

const thePlan = async () => {
  const workspace = await llr();
  const plan = workspace.deliveryPlans.find((each) => each.id === id);
  if (plan === undefined) throw new Error('no plan');
  return { workspace, plan };
};

const findingsOf = async (code: string, asOf = juneBoard) =>
  (await assessed(asOf)).findings.filter((finding) => finding.code === code && finding.subject.plan === id);

test('three projects: steady but slow is unmapped, on track is mapped without a colour, one is silent', async () => {
  const { workspace, plan } = await thePlan();
  const vocabulary = workspace.vocabularies.find((each) => each.id === plan.vocabulary) ?? null;
  expect(plan.projects.map(({ status }) => statusOf(status, vocabulary))).toEqual([
    { kind: 'unmapped', words: 'Progress is steady but slow' },
    { kind: 'mapped', words: 'On track', rag: null, says: 'met', done: false },
    { kind: 'none' },
  ]);
  expect((await findingsOf('status-unmapped')).map(({ subject }) => subject.project)).toEqual([
    `${id}.antenatal`,
  ]);
  expect((await findingsOf('no-status')).flatMap(({ subject }) => subject.project ?? [])).toEqual([
    `${id}.school-age`,
  ]);
});

test('on track, though MMR by 5 is 86.1, 81.9, 87.8 and 89.1 against 95', async () => {
  const [finding, ...others] = await findingsOf('status-not-borne-out');
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    severity: 'error',
    subject: { project: `${id}.pre-school` },
    figures: { words: 'On track', missed: 4 },
    source: { document: '000', documentLine: 51 },
  });
});

test('five points for escalation: none says to whom, by whom or by when', async () => {
  const { plan } = await thePlan();
  expect(plan.pointsForEscalation.map(({ source }) => source.line)).toEqual([80, 81, 82, 83, 84]);
  for (const code of ['no-recipient', 'no-owner', 'no-date']) {
    const points = (await findingsOf(code)).filter(
      ({ subject }) => subject['point-for-escalation'] !== undefined,
    );
    expect(points).toHaveLength(5);
  }
});

test('no risk has an owner or a likelihood', async () => {
  expect((await findingsOf('no-likelihood')).map(({ message }) => message)).toEqual([
    '9 of 9 risks have no likelihood.',
  ]);
  expect((await findingsOf('no-owner')).map(({ message }) => message)).toContain(
    '9 of 9 risks have no owner.',
  );
});

test('a step of January 2025 in a report on October 2025 is a slip in the year', async () => {
  expect(
    (await findingsOf('due-before-plan')).map(({ subject, source }) => [subject.action, source.documentLine]),
  ).toEqual([[`${id}.hpv-in-schools`, 61]]);
});

test('a step due at the end of October 2025 is 24 working days past its day at the Board of 4 December', async () => {
  const { workspace } = await thePlan();
  const step = workspace.actions.find((each) => each.id === `${id}.hpv-roving`);
  if (step === undefined) throw new Error('no step');
  expect(actionFacts(step, workspace, '2025-12-04').workingDaysPastDue).toEqual(known(24));
});

test('before the report was published nothing of it is known', async () => {
  const { findings } = await assessed('2025-12-03');
  expect(findings.filter(({ subject }) => subject.plan === id)).toEqual([]);
});
