import { describe, expect, test } from 'vitest';
import { planForm } from './forms.fixture.ts';
import { meetingSchema } from './record-schemas.ts';
import { planReturn } from './returns.fixture.ts';
import {
  bodySchema,
  completedReturnSchema,
  returnDefinitionSchema,
  roleSchema,
  routeSchema,
} from './schemas.ts';

const { at: formAt, ...form } = planForm;
const { at: returnAt, ...completed } = planReturn;
const complaints = (definition: unknown) =>
  (returnDefinitionSchema.safeParse(definition).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('/')}: ${message}`,
  );

describe('a form', () => {
  test('is read as it is written', () => expect(returnDefinitionSchema.parse(form)).toEqual(form));

  test('is due at a time in London', () => {
    expect(complaints({ ...form, due: '2026-05-19' })).toHaveLength(1);
    expect(complaints({ ...form, due: '2026-05-19T12:00Z' })).toHaveLength(1);
  });

  test('is of a financial year', () => {
    expect(complaints({ ...form, financialYear: '2026' })).toEqual([
      'financialYear: 2026 is not a financial year, such as FY2025-26',
    ]);
    expect(complaints({ ...form, financialYear: '2026/27' })).toHaveLength(1);
  });

  test('has no question and no role twice', () => {
    expect(
      complaints({
        ...form,
        sections: [...form.sections, form.sections[0]],
        signOffs: [...form.signOffs, form.signOffs[0]],
      }),
    ).toEqual([
      'sections/2/questions/0/id: cover.signed-off is here twice: give one of them another id',
      'signOffs/5/role: board-chair is here twice: give one of them another id',
    ]);
  });

  test('demands nothing of an answer that cannot be given', () => {
    const question = {
      ...form.sections[0]?.questions[0],
      demands: [{ when: 'no', requires: ['explanation'] }],
    };
    expect(complaints({ ...form, sections: [{ id: 'a', title: 'A', questions: [question] }] })).toEqual([
      'sections/0/questions/0/demands/0/when: no option is “no”, so nothing would ever be demanded; the options are Yes, No',
    ]);
  });
});

describe('a completed return', () => {
  test('is read as it is written', () => expect(completedReturnSchema.parse(completed)).toEqual(completed));

  test('has a source for every answer', () => {
    const { success } = completedReturnSchema.safeParse({
      ...completed,
      answers: [{ question: 'a', value: 'Yes' }],
    });
    expect(success).toBe(false);
  });

  test.each(['18/05/2026', '2026-05', '2026-02-30'])('was not submitted on %s', (on) => {
    expect(
      completedReturnSchema.safeParse({ ...completed, submitted: { ...completed.submitted, on } }).success,
    ).toBe(false);
  });

  test('has nothing unknown', () => {
    expect(completedReturnSchema.safeParse({ ...completed, signOff: [] }).success).toBe(false);
  });
});

test('bodies, roles, routes and meetings are strict', () => {
  expect(bodySchema.safeParse({ id: 'board', title: 'Board' }).success).toBe(true);
  expect(bodySchema.safeParse({ id: 'board', title: 'Board', chair: 'x' }).success).toBe(false);
  expect(roleSchema.safeParse({ id: 'chair', title: 'Chair', name: 'x' }).success).toBe(false);
  expect(meetingSchema.safeParse({ body: 'board', on: '15/06/2026' }).success).toBe(false);
  expect(routeSchema.safeParse({ for: { metrics: ['bcf.*'], each: 'question' }, to: 'board' }).success).toBe(
    false,
  );
});

test.each(['bcf.*', 'bcf.discharge-delay'])('%s is a pattern', (pattern) => {
  expect(routeSchema.safeParse({ for: { metrics: [pattern] }, to: 'board' }).success).toBe(true);
});

test.each(['*', 'bcf*', 'bcf.*.rate', '.*', '^bcf'])('%s is none', (pattern) => {
  expect(routeSchema.safeParse({ for: { metrics: [pattern] }, to: 'board' }).success).toBe(false);
});
