import { z } from 'zod';
import { type Condition, type Operand, operators } from '../language/condition.ts';
import { list, objectOfOneForm, text } from './strict-object.ts';
import { writtenToleranceSchema } from './tolerance-schema.ts';

const factName = (description: string) => text(description).meta({ examples: ['value', 'target'] });

const operandSchema: z.ZodType<Operand> = z
  .union([
    z.number(),
    text('Words, for a fact that is words.'),
    z.boolean(),
    objectOfOneForm<Exclude<Operand, number | string | boolean>>(
      {
        fact: factName('Another fact.').optional(),
        loosenedBy: writtenToleranceSchema
          .optional()
          .describe('Moved to the worse side by a tolerance; with "within", to both sides.'),
        plus: writtenToleranceSchema.optional().describe("A tolerance's width more."),
        minus: writtenToleranceSchema.optional().describe("A tolerance's width less."),
        percentOf: factName('A fact of which a share is taken.').optional(),
        is: z.number().optional().describe('How many percent of it.'),
      },
      [
        { needs: ['fact'] },
        { needs: ['fact', 'loosenedBy'] },
        { needs: ['fact', 'plus'] },
        { needs: ['fact', 'minus'] },
        { needs: ['percentOf', 'is'] },
      ],
    ),
  ])
  .meta({
    id: 'Operand',
    title: 'What it is compared with',
    description: 'A number, words, true or false, another fact, or a share of one.',
    examples: [
      95,
      { fact: 'target' },
      { fact: 'target', loosenedBy: { points: 2 } },
      { percentOf: 'totalPlanned', is: 5 },
    ],
  });

const members = () => list(z.lazy((): z.ZodType<Condition> => conditionSchema));

/** A condition: `all`, `any`, `not`, or one comparison of a fact. */
export const conditionSchema: z.ZodType<Condition> = objectOfOneForm<Condition>(
  {
    all: members().optional().describe('Every one of these must hold.'),
    any: members().optional().describe('At least one of these must hold.'),
    not: z
      .lazy((): z.ZodType<Condition> => conditionSchema)
      .optional()
      .describe('This must not hold. What is unknown stays unknown.'),
    fact: factName('The fact that is compared.').optional(),
    operator: z
      .enum(operators)
      .optional()
      .describe(
        'Better and worse as the metric has it: atLeastAsGoodAs, betterThan, worseThan. Plain: lessThan, atMost, moreThan, atLeast, equal, notEqual, is. Near on both sides: within.',
      ),
    value: operandSchema.optional(),
  },
  [{ needs: ['all'] }, { needs: ['any'] }, { needs: ['not'] }, { needs: ['fact', 'operator', 'value'] }],
).meta({
  id: 'Condition',
  title: 'Condition',
  description: 'What must hold: all, any, not, or one comparison.',
  examples: [{ fact: 'value', operator: 'atLeastAsGoodAs', value: { fact: 'target' } }],
});
