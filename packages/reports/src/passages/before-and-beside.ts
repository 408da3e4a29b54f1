import type { Judgement } from '@ragstone/assurance';
import { status, type Text } from '../model/text.ts';
import { judgementAtLastPaper } from '../selections/judgement-at-last-paper.ts';
import { judgementBefore } from '../selections/judgement-before.ts';
import type { PaperScope } from '../selections/paper-scope.ts';
import { worstPlace } from '../selections/worst-place.ts';
import { shownFigures } from './shown-figures.ts';

/**
 * `Before: Amber, November 2025`, as the rules give it now; nothing where no earlier period is judged. After it, where the
 * paper knows of the last one, what that said: `Last paper, 26 February 2026: Green, September 2025`.
 */
export const statusBefore = (
  scope: Pick<PaperScope, 'before' | 'judgements' | 'words'>,
  judgement: Judgement,
): readonly Text[] => {
  const { beside, days, statuses } = scope.words;
  const said = (lead: string, then: Judgement | null): readonly Text[] =>
    then === null
      ? []
      : [
          [
            lead,
            status(then.status, statuses[then.status]),
            `, ${days.period(shownFigures(then).valuePeriod)}`,
          ],
        ];
  return [
    ...said(beside.before, judgementBefore(scope, judgement)),
    ...(scope.before === undefined
      ? []
      : said(beside.lastPaper(scope.before.asOf), judgementAtLastPaper(scope, judgement))),
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
