import { spanKey } from '@ragstone/calendar';
import { breakdownKey, type Figure } from '@ragstone/metrics';
import { appliesToPart, isAboutMetric, type Protection, type RuleSet } from '@ragstone/rules';

/**
 * The figures with small counts hidden, before anything is rated, printed or summed. A hidden number is suppressed
 * and says only what it is below. Where one alone is hidden among the places or among the parts of the people that add
 * up to a total, it could be worked out; if the rule says so the next smallest is hidden with it.
 */
export const protectFigures = (figures: readonly Figure[], ruleSets: readonly RuleSet[]): readonly Figure[] =>
  ruleSets
    .flatMap((ruleSet) => ruleSet.protect)
    .reduce((shown, protection) => protect(shown, protection), figures);

const protect = (figures: readonly Figure[], protection: Protection): readonly Figure[] => {
  const covered = figures.filter((figure) => isCovered(figure, protection));
  const hidden = new Set(covered.filter((figure) => isSmall(figure, protection.hideCountsBelow)));
  if (protection.alsoHide !== undefined) {
    for (const siblings of [...groups(covered, amongPlaces), ...groups(covered, amongParts)]) {
      for (const figure of revealing(siblings, hidden)) hidden.add(figure);
    }
  }
  return hidden.size === 0
    ? figures
    : figures.map((figure) => (hidden.has(figure) ? hide(figure, protection) : figure));
};

const isCovered = (figure: Figure, { for: applies }: Protection): boolean =>
  isAboutMetric(applies, figure.metric) &&
  applies.windows.includes(figure.period.kind) &&
  appliesToPart({ places: applies.places }, figure.place, null) &&
  (applies.breakdown === undefined || breakdownKey(applies.breakdown) === breakdownKey(figure.breakdown));

/** The events counted: a count of its own, or that of a figure which is one. */
const countOf = (figure: Figure): number | null => figure.count ?? figure.value;

const isSmall = (figure: Figure, below: number): boolean => {
  const count = countOf(figure);
  return count !== null && count < below;
};

type Key = (figure: Figure) => string;
const series: Key = ({ role, metric, period, basis, vintage }) =>
  [role, metric, spanKey(period), basis, vintage].join('|');
const amongPlaces: Key = (figure) => `${series(figure)}|${breakdownKey(figure.breakdown)}`;
const amongParts: Key = (figure) => `${series(figure)}|${figure.place}`;

const groups = (figures: readonly Figure[], keyOf: Key): readonly (readonly Figure[])[] => {
  const byKey = new Map<string, Figure[]>();
  for (const figure of figures) byKey.set(keyOf(figure), [...(byKey.get(keyOf(figure)) ?? []), figure]);
  return [...byKey.values()];
};

/** The next smallest where one alone is hidden: the total less the others would be the hidden one. */
const revealing = (siblings: readonly Figure[], hidden: ReadonlySet<Figure>): readonly Figure[] => {
  if (siblings.filter((figure) => hidden.has(figure)).length !== 1) return [];
  return siblings
    .filter((figure) => !hidden.has(figure) && countOf(figure) !== null)
    .sort((a, b) => (countOf(a) ?? 0) - (countOf(b) ?? 0))
    .slice(0, 1);
};

const hide = (figure: Figure, { hideCountsBelow, show }: Protection): Figure => ({
  ...figure,
  status: 'suppressed',
  value: null,
  count: null,
  limits: null,
  caveat: figure.caveat ?? show,
  bounds: isSmall(figure, hideCountsBelow)
    ? { atLeast: null, fewerThan: hideCountsBelow }
    : { atLeast: null, fewerThan: null },
});
