import type { Restriction } from '@ragstone/metrics';
import { expect, test } from 'vitest';
import { leicestershire } from '../../test/fixture/leicestershire.ts';
import type { PaperInput } from './paper-input.ts';
import { restrictedParts } from './restricted-parts.ts';
import { withholdRestrictedNumbers } from './withhold-restricted-numbers.ts';
import { withoutRestricted } from './without-restricted.ts';

const restricted: Restriction = { because: 'management-information' };
const { workspace } = leicestershire;
const [remark] = workspace.commentary;
if (remark === undefined) throw new Error('no commentary');

/** What becomes of what is said of emergency admissions, where the share on the ready date may not be published. */
const saidAs = (text: string): string | undefined => {
  const input: PaperInput = {
    ...leicestershire,
    workspace: {
      ...workspace,
      metrics: workspace.metrics.map((each) =>
        each.id === 'bcf.discharged-on-ready-date' ? { ...each, restricted } : each,
      ),
      commentary: [{ ...remark, text }],
    },
  };
  const parts = restrictedParts(input);
  const open = withoutRestricted(input, parts);
  const public_ = withholdRestrictedNumbers(open, input, parts, (why) => `Withheld: ${why}.`);
  return public_.workspace.commentary[0]?.text;
};

const withheld = 'Withheld: management information, not for onward circulation.';

test.each([
  'Only 84.2% left on their ready date.',
  'Only 84.2 per cent left on their ready date.',
  'It fell to 84.2, the worst of the year.',
])('a text that prints the number of a restricted metric is withheld whole: %s', (text) => {
  expect(saidAs(text)).toBe(withheld);
});

test.each([
  'Fewer than planned in every month so far.',
  'It is 184.2 a day.',
  'It is 84.25 in a week.',
  'By 84% of wards.',
  'In 2025 and in 2026.',
])('a text that prints no such number stands: %s', (text) => {
  expect(saidAs(text)).toBe(text);
});

test('what an assessment repeats of a withheld text is withheld too', () => {
  const said = 'Only 84.2% left on their ready date.';
  const input: PaperInput = {
    ...leicestershire,
    assessment: {
      ...leicestershire.assessment,
      exceptions: leicestershire.assessment.exceptions.map((each) => ({
        ...each,
        cause: `He says: ${said}`,
      })),
    },
    workspace: {
      ...workspace,
      metrics: workspace.metrics.map((each) =>
        each.id === 'bcf.discharged-on-ready-date' ? { ...each, restricted } : each,
      ),
      commentary: [{ ...remark, text: said }],
    },
  };
  const parts = restrictedParts(input);
  const { assessment } = withholdRestrictedNumbers(input, input, parts, (why) => `Withheld: ${why}.`);
  expect(new Set(assessment.exceptions.map(({ cause }) => cause))).toEqual(new Set([withheld]));
});
