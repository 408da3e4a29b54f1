import * as z from 'zod';
import { type Condition, type Operand, operators } from '../language/condition.ts';
import { qualifierKeys, qualifierShape } from './fact-reference-shape.ts';
import { idSchema } from './id-schema.ts';
import { list, objectOfOneForm, text } from './strict-object.ts';
import { writtenToleranceSchema } from './tolerance-schema.ts';

const factName = (description: string) => text(description).meta({ examples: ['value', 'target'] });

const operandSchema: z.ZodType<Operand> = z
  .lazy(() =>
    z.union([
      z.number(),
      text('Words, for a fact that is words.'),
      z.boolean(),
      list(z.union([z.number(), text('Words.')])),
      objectOfOneForm<Exclude<Operand, number | string | boolean | readonly unknown[]>>(
        {
          fact: factName('Another fact.').optional(),
          ...qualifierShape,
          loosenedBy: writtenToleranceSchema
            .optional()
            .describe('Moved to the worse side by a tolerance; with "within", to both sides.'),
          tightenedBy: writtenToleranceSchema.optional().describe('Moved to the better side by a tolerance.'),
          plus: writtenToleranceSchema.optional().describe("A tolerance's width more."),
          minus: writtenToleranceSchema.optional().describe("A tolerance's width less."),
          percentOf: factName('A fact of which a share is taken.').optional(),
          is: z.number().optional().describe('How many percent of it.'),
        },
        [
          { needs: ['fact'], may: qualifierKeys },
          { needs: ['fact', 'loosenedBy'], may: qualifierKeys },
          { needs: ['fact', 'tightenedBy'], may: qualifierKeys },
          { needs: ['fact', 'plus'], may: qualifierKeys },
          { needs: ['fact', 'minus'], may: qualifierKeys },
          { needs: ['percentOf', 'is'] },
        ],
      ),
    ]),
  )
  .meta({
    id: 'Operand',
    title: 'What it is compared with',
    description: 'A number, words, true or false, a list, another fact, or a share of one.',
    examples: [
      95,
      { fact: 'target' },
      { fact: 'target', loosenedBy: { points: 2 } },
      { percentOf: 'totalPlanned', is: 5 },
    ],
  });

const members = () => list(z.lazy((): z.ZodType<Condition> => conditionSchema));

/**
 * A condition: `all`, `any`, `not`, a named one, or one comparison of a fact. What a name means is linked
 * afterwards. It holds itself, so it is not wrapped once more: its JSON Schema refers to it by its own name.
 */
export const conditionSchema: z.ZodType<Condition> = objectOfOneForm<Condition>(
  {
    all: members().optional().describe('Every one of these must hold.'),
    any: members().optional().describe('At least one of these must hold.'),
    not: z
      .lazy((): z.ZodType<Condition> => conditionSchema)
      .optional()
      .describe('This must not hold. What is unknown stays unknown.'),
    condition: idSchema("One of the rule set's conditions, by its name.").optional(),
    fact: factName('The fact that is compared.').optional(),
    ...qualifierShape,
    operator: z
      .enum(operators)
      .optional()
      .describe(
        'Better and worse as the metric has it: atLeastAsGoodAs, betterThan, worseThan. Plain: lessThan, atMost, moreThan, atLeast, equal, notEqual, is, isNot. Of a list: oneOf, noneOf. Days: before, onOrBefore, after, onOrAfter. Near on both sides: within. Whether it is known at all: isKnown.',
      ),
    value: operandSchema.optional(),
  },
  [
    { needs: ['all'] },
    { needs: ['any'] },
    { needs: ['not'] },
    { needs: ['condition'] },
    { needs: ['fact', 'operator', 'value'], may: qualifierKeys },
  ],
).meta({
  id: 'Condition',
  title: 'Condition',
  description: 'What must hold: all, any, not, a named condition, or one comparison.',
  examples: [{ fact: 'value', operator: 'atLeastAsGoodAs', value: { fact: 'target' } }],
});
