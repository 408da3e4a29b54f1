import { polaritySchema, unitSchema } from '@ragstone/rag';
import * as z from 'zod';
import { bounds } from '../parse/bounds.ts';
import { idSchema } from '../parse/id-schema.ts';
import { list, objectOfOneForm, strictObject, text } from '../parse/strict-object.ts';
import type { Expected, RuleTests, TestCase, TestSubject, WrittenSeries } from './rule-tests.ts';

const series = (description: string, example: string): z.ZodType<WrittenSeries> =>
  z
    .union([
      text('One value a period, with spaces between: 88.1 87 _ 86*p 85x3.'),
      z.number().describe('The same number in every period.'),
      z.boolean().describe('The same in every period.'),
      list(z.union([z.number(), z.boolean(), text('Words, which may have spaces.'), z.null()])),
    ])
    .describe(description)
    .meta({ examples: [example] });

const subjectSchema: z.ZodType<TestSubject> = z
  .lazy(() =>
    objectOfOneForm<TestSubject>(
      {
        metric: text('A metric of the workspace.').optional(),
        unit: unitSchema.optional(),
        polarity: polaritySchema.optional(),
        decimals: z.number().int().min(0).max(6).optional().describe('The decimals that its reports print.'),
      },
      [{ needs: ['metric'] }, { needs: ['unit', 'polarity', 'decimals'] }],
    ),
  )
  .meta({
    title: 'Subject',
    description: 'A metric of the workspace, or the unit, polarity and decimals of one that is not there.',
    examples: [{ metric: 'bcf.discharge-delay' }, { unit: 'percent', polarity: 'higher', decimals: 1 }],
  });

const expectedSchema: z.ZodType<Expected> = z
  .lazy(() =>
    strictObject({
      status: series('green, amber, red or not-rated.', 'green amber _ redx3').optional(),
      outcome: series(
        "The source's own words: one text for every period, or a list. none where there are none.",
        'On track to meet goal',
      ).optional(),
      reasons: series(
        'Why it is not rated, joined by +. none where it is rated.',
        'none late+no-target',
      ).optional(),
      state: series('none, pending, raised, sustained, easing or cleared.', 'raisedx2 sustained').optional(),
      level: series('The level of the escalation; 0 for none.', '0 1 2').optional(),
      route: series('Who is told. none where nobody is.', 'none discharge-group').optional(),
    }),
  )
  .meta({
    title: 'What is expected',
    description: 'One value a period, and _ where nothing is said of it.',
    examples: [{ status: 'green amber red' }],
  });

/** One case. */
export const testCaseSchema: z.ZodType<TestCase> = z
  .lazy(() =>
    strictObject({
      says: text('What the case shows, in a few words.'),
      rating: idSchema('A rating of the rule set.').optional(),
      escalation: idSchema('An escalation of the rule set.').optional(),
      subject: subjectSchema.optional().describe('Without it, the one metric that the rule is about.'),
      from: text('The first period; the first month of the rule set where nothing is said.')
        .optional()
        .meta({ examples: ['2025-07', 'FY2025-26-Q1'] }),
      given: z
        .record(
          text('A fact: value, target, comparator[with=england] ...'),
          series('The fact.', '88.1 87 _ 86*p'),
        )
        .describe(
          'Facts, one value a period. _ is a gap; *p marks a provisional figure, *c one with a caveat, *m one with months missing; _*l is a late one, _*s a suppressed one. 85x3 is three times 85, 80+0.5x4 is 80, 80.5, 81, 81.5.',
        ),
      expect: expectedSchema,
      confirmed: z
        .boolean()
        .default(true)
        .describe('false: proposed by the tool. Set it to true when the answer is the one you mean.'),
    }),
  )
  .meta({
    id: 'TestCase',
    title: 'Case',
    description: 'Some reporting periods, and what the rule is to make of them.',
    examples: [
      {
        says: 'Two points under plan is amber, more is red',
        rating: 'on-ready-date',
        from: '2025-07',
        given: { value: '85.5 85.4 _', target: 87.5 },
        expect: { status: 'amber red not-rated' },
      },
    ],
  });

/** Tests as they are written. `$schema` is for editors. */
export const ruleTestsSchema: z.ZodType<RuleTests & { readonly $schema?: string | undefined }> = z
  .lazy(() =>
    strictObject({
      $schema: z.string().optional().describe('Where an editor finds this schema.'),
      ruleSet: idSchema('The id of the rule set that is tested.'),
      version: z
        .number()
        .int()
        .positive()
        .optional()
        .describe('Its version; the latest where nothing is said.'),
      cases: z
        .array(testCaseSchema)
        .min(1)
        .max(20 * bounds.items)
        .describe('The cases.'),
    }),
  )
  .meta({
    title: 'Ragstone rule tests',
    description: 'Cases that a rule set must give the expected answer to.',
  });
