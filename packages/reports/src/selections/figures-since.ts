import { breakdownKey, type Figure } from '@ragstone/metrics';
import { counted } from '../words/counted.ts';
import type { PaperScope } from './paper-scope.ts';

/** How many figures have come since a day for the places of a paper, and how many in place of earlier ones. */
export const figuresSince = ({ workspace, assessment, places }: PaperScope, since: string): string => {
  const here = workspace.figures.filter(
    ({ place, vintage }) => places.includes(place) && vintage <= assessment.asOf,
  );
  const come = here.filter(({ vintage }) => vintage > since);
  if (come.length === 0) return 'No figure has come since';
  const known = new Set(here.filter(({ vintage }) => vintage <= since).map(keyOf));
  const restated = come.filter((figure) => known.has(keyOf(figure))).length;
  const said = counted(come.length, 'figure has come since', 'figures have come since');
  return restated === 0
    ? said
    : `${said}, ${restated} of them in place of ${restated === 1 ? 'an earlier one' : 'earlier ones'}`;
};

const keyOf = ({ role, metric, place, period, breakdown, basis }: Figure): string =>
  [role, metric, place, period.id, breakdownKey(breakdown), basis].join('|');
