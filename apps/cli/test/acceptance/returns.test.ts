import { returnCompleteness } from '@ragstone/governance';
import { expect, test } from 'vitest';
import { assessed, juneBoard, llr } from '../llr.ts';

const verdict = async (id: string) => {
  const { returns } = await assessed(juneBoard);
  const found = returns.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no return ${id}`);
  return found;
};

test.each(['leicestershire-bcf-2025-26-q3', 'leicestershire-bcf-2025-26-year-end'])(
  '%s is complete, and wrong all the same: the third metric is not assessed',
  async (id) => {
    const { complete, correct, checks } = await verdict(id);
    const { findings } = await assessed(juneBoard);
    expect({ complete, correct }).toEqual({ complete: true, correct: false });
    expect(checks).toContainEqual(expect.objectContaining({ check: 'answer-missing', verdict: 'wrong' }));
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'answer-missing',
        subject: expect.objectContaining({ return: id, question: 'residential-assessment' }),
      }),
    );
  },
);

test.each([
  ['leicestershire-bcf-2025-26-year-end', '2026-06-05'],
  ['leicestershire-bcf-2026-27-plan', '2026-05-19'],
])(
  '%s: all four conditions are met, it came by its deadline, and the board saw it afterwards',
  async (id, on) => {
    const { subjects, findings } = await assessed(juneBoard);
    const conditions = subjects.filter(
      (each) => each.kind === 'question' && each.id.startsWith(`${id}/national-`),
    );
    expect(conditions.map(({ status, outcome }) => `${status} ${outcome}`)).toEqual(
      Array(4).fill('green Met'),
    );
    const { submitted, due } = await verdict(id);
    expect(submitted).toBe(on);
    expect(due?.slice(0, 10)).toBe(on);
    const codes = findings.filter(({ subject }) => subject.return === id).map(({ code }) => code);
    expect(codes).toContain('presented-after-submission');
    expect(codes).not.toContain('submitted-late');
  },
);

test('a No without its explanation makes the form incomplete', async () => {
  const workspace = await llr();
  const completed = workspace.returns.find((each) => each.id === 'leicestershire-bcf-2025-26-year-end');
  const definition = workspace.returnDefinitions.find((each) => each.id === completed?.definition);
  const condition = definition?.sections.find((section) => section.id === 'national-conditions')
    ?.questions[0];
  if (completed === undefined || definition === undefined || condition === undefined)
    throw new Error('no return');
  const answering = (answer: object) => ({
    ...completed,
    answers: completed.answers.map((each) =>
      each.question === condition.id ? { ...each, ...answer } : each,
    ),
  });
  expect(returnCompleteness(definition, completed).complete).toBe(true);
  expect(returnCompleteness(definition, answering({ value: 'No' })).complete).toBe(false);
  expect(
    returnCompleteness(
      definition,
      answering({
        value: 'No',
        explanation: 'A partner withdrew.',
        mitigatingActions: 'A new agreement by July.',
      }),
    ).complete,
  ).toBe(true);
});

test('the year end, approved under delegated powers before the board met, is shown as such', async () => {
  const { approval, submitted, presented, due } = await verdict('leicestershire-bcf-2025-26-year-end');
  expect(approval).toEqual({ by: 'local-authority-chief-executive', on: '2026-05-28', power: 'delegated' });
  expect({ submitted, presented }).toEqual({ submitted: '2026-06-05', presented: '2026-06-15' });
  expect(due).toBe('2026-06-05T23:59[Europe/London]');
  const { findings } = await assessed(juneBoard);
  const finding = findings.find(
    (each) =>
      each.code === 'presented-after-submission' &&
      each.subject.return === 'leicestershire-bcf-2025-26-year-end',
  );
  expect(finding?.message).toContain('delegated powers');
});

test('the sign-offs of the 2026-27 plan that one person holds in two roles are found', async () => {
  const { findings } = await assessed(juneBoard);
  expect(findings.filter((finding) => finding.code === 'one-person-two-roles')).toHaveLength(1);
});

test('the plan is due at noon in London', async () => {
  expect((await verdict('leicestershire-bcf-2026-27-plan')).due).toBe('2026-05-19T12:00[Europe/London]');
});
