import { indicatorEntries } from '@ragstone/commitments';
import type { ReturnDefinition } from '@ragstone/governance';
import { compareText, type Finding, within } from '@ragstone/rag';
import type { Knowledge } from '../knowledge.ts';
import { commitmentsKnown } from '../promises/commitments-known.ts';

type Code = 'indicator-not-asked-for' | 'asked-for-without-indicator';

/**
 * Indicators that a plan takes from a form are asked for by the form, and what the form asks for is among them: forms
 * change from year to year, and plans that copy them fall behind.
 */
export const indicatorsInTheirForm = (knowledge: Knowledge): readonly Finding<Code>[] => {
  const records = commitmentsKnown(knowledge);
  const entries = indicatorEntries(records);
  return knowledge.workspace.returnDefinitions.flatMap((definition) => {
    const asked = metricsAsked(definition, knowledge);
    const ofForm = entries.filter(({ record }) => record.askedBy === definition.id);
    const plans = [...new Set(ofForm.map(({ record }) => record.plan))].sort(compareText);
    return [
      ...ofForm
        .filter(({ record }) => record.metric === null || !asked.includes(record.metric))
        .map(
          ({ about, subject, at, source }): Finding<Code> => ({
            code: 'indicator-not-asked-for',
            severity: 'warning',
            subject,
            message: `The indicator “${about.title}” is said to be of “${definition.title}”, which does not ask for it.`,
            figures: { form: definition.id },
            at,
            source,
          }),
        ),
      ...plans.flatMap((plan) =>
        asked
          .filter((metric) => !entries.some(({ record }) => record.plan === plan && record.metric === metric))
          .map((metric) => withoutIndicator(plan, metric, definition, knowledge)),
      ),
    ];
  });
};

const metricsAsked = ({ sections }: ReturnDefinition, { workspace }: Knowledge): readonly string[] => {
  const about = new Set(sections.flatMap(({ questions }) => questions.flatMap((each) => each.about ?? [])));
  return workspace.metrics.map(({ id }) => id).filter((id) => about.has(id));
};

const withoutIndicator = (
  plan: string,
  metric: string,
  { id, title }: ReturnDefinition,
  { workspace, book }: Knowledge,
): Finding<Code> => {
  const of = workspace.deliveryPlans.find((each) => each.id === plan);
  return {
    code: 'asked-for-without-indicator',
    severity: 'warning',
    subject: { plan, metric },
    message: `“${title}” asks for “${book.metric(metric).title}”, and no indicator of the plan is that metric, though it takes others from the form.`,
    figures: { form: id },
    at: of === undefined ? null : within(of.at, 'id'),
    source: of?.source ?? null,
  };
};
