import { breakdownKey, type Figure } from '@ragstone/metrics';
import type { PaperScope } from './paper-scope.ts';

/** How many figures have come since a day for the places of a paper, and how many in place of earlier ones. */
export const figuresSince = ({ workspace, assessment, places, words }: PaperScope, since: string): string => {
  const { changes: says } = words.exceptions;
  const here = workspace.figures.filter(
    ({ place, vintage }) => places.includes(place) && vintage <= assessment.asOf,
  );
  const come = here.filter(({ vintage }) => vintage > since);
  if (come.length === 0) return says.noFigures;
  const known = new Set(here.filter(({ vintage }) => vintage <= since).map(keyOf));
  const restated = come.filter((figure) => known.has(keyOf(figure))).length;
  return says.figures(come.length, restated);
};

const keyOf = ({ role, metric, place, period, breakdown, basis }: Figure): string =>
  [role, metric, place, period.id, breakdownKey(breakdown), basis].join('|');
