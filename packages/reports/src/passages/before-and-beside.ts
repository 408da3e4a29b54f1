import type { Judgement } from '@ragstone/assurance';
import { printList, statusWords } from '@ragstone/rag';
import { status, type Text } from '../model/text.ts';
import { judgementBefore } from '../selections/judgement-before.ts';
import type { PaperScope } from '../selections/paper-scope.ts';
import { worstPlace } from '../selections/worst-place.ts';
import { printPeriod } from '../words/print-period.ts';
import { printInTable } from './print-figure.ts';
import { shownFigures } from './shown-figures.ts';

/** `Before: Amber, November 2025`, as the rules give it now; nothing where no earlier period is judged. */
export const statusBefore = (
  scope: Pick<PaperScope, 'judgements'>,
  judgement: Judgement,
): readonly Text[] => {
  const before = judgementBefore(scope, judgement);
  return before === null
    ? []
    : [
        [
          'Before: ',
          status(before.status, statusWords[before.status]),
          `, ${printPeriod(shownFigures(before).valuePeriod)}`,
        ],
      ];
};

/** `Worst of 3 places: Leicester, 64.5%`, and which places have no figure; nothing where one place alone has one. */
export const worstOfPlaces = (
  scope: Pick<PaperScope, 'assessment' | 'workspace'>,
  judgement: Judgement,
): readonly string[] => {
  const { polarity } = scope.workspace.metrics.find(({ id }) => id === judgement.metric) ?? {};
  const worst = worstPlace(scope, judgement, polarity);
  if (worst === null) return [];
  const { names, value, of, without } = worst;
  return [
    `Worst of ${of} places: ${printList(names)}, ${printInTable(value, judgement.unit, judgement.decimals, judgement.value === value ? null : judgement.value)}`,
    ...(without.length === 0 ? [] : [`Without a figure: ${printList(without)}`]),
  ];
};
