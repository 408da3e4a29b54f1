import type { Judgement } from '@ragstone/assurance';
import { status, type Text } from '../model/text.ts';
import { judgementBefore } from '../selections/judgement-before.ts';
import type { PaperScope } from '../selections/paper-scope.ts';
import { worstPlace } from '../selections/worst-place.ts';
import { shownFigures } from './shown-figures.ts';

/** `Before: Amber, November 2025`, as the rules give it now; nothing where no earlier period is judged. */
export const statusBefore = (
  scope: Pick<PaperScope, 'judgements' | 'words'>,
  judgement: Judgement,
): readonly Text[] => {
  const before = judgementBefore(scope, judgement);
  return before === null
    ? []
    : [
        [
          scope.words.beside.before,
          status(before.status, scope.words.statuses[before.status]),
          `, ${scope.words.days.period(shownFigures(before).valuePeriod)}`,
        ],
      ];
};

/** `Worst of 3 places: Leicester, 64.5%`, and which places have no figure; nothing where one place alone has one. */
export const worstOfPlaces = (
  scope: Pick<PaperScope, 'assessment' | 'words' | 'workspace'>,
  judgement: Judgement,
): readonly string[] => {
  const { polarity } = scope.workspace.metrics.find(({ id }) => id === judgement.metric) ?? {};
  const worst = worstPlace(scope, judgement, polarity);
  if (worst === null) return [];
  const { beside: says, numbers } = scope.words;
  const { names, value, of, without } = worst;
  const besideIt = judgement.value === value ? null : judgement.value;
  return [
    says.worst(of, names, numbers.inTable(value, judgement.unit, judgement.decimals, besideIt)),
    ...(without.length === 0 ? [] : [says.withoutFigure(without)]),
  ];
};
