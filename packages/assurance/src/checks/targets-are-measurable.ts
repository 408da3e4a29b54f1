import type { NamedTarget, NotMeasurable } from '@ragstone/metrics';
import type { Finding, Located } from '@ragstone/rag';
import type { Knowledge } from '../knowledge.ts';

/** A target that its source leaves without what it would take to judge by it: it is neither met nor missed, whatever happens. */
export const targetsAreMeasurable = ({
  workspace,
  isKnown,
}: Knowledge): readonly Finding<'target-not-measurable'>[] =>
  workspace.targets.flatMap((target) =>
    target.notMeasurable === undefined || (target.source !== undefined && !isKnown(target.source))
      ? []
      : [notMeasurable(target, target.notMeasurable)],
  );

const lacks: Readonly<Record<NotMeasurable, string>> = {
  'no-number': 'prints no number',
  'no-baseline': 'prints nothing from which the change is measured',
  'no-statistic': 'prints a number and not what it is of: a mean, a share or each single case',
};

const notMeasurable = (
  target: Located<NamedTarget>,
  gap: NotMeasurable,
): Finding<'target-not-measurable'> => ({
  code: 'target-not-measurable',
  severity: 'warning',
  subject: { target: target.id, lacks: gap },
  message: `${target.title}: its source ${lacks[gap]}. It can be neither met nor missed until that is said.`,
  figures: {},
  at: target.at,
  source: target.source ?? null,
});
