import { answeredFact } from '../../expand/answered-fact.ts';
import { usualFacts } from '../../expand/compared-facts.ts';
import { kindOf } from '../../language/applies.ts';
import { factTypeIn } from '../../language/catalogues.ts';
import type { Milestones, Rating } from '../../language/rating.ts';
import type { Path, RuleFinding, ShortForm } from '../finding.ts';
import { catalogueFor, type RuleContext } from '../rule-context.ts';
import type { RuleCheck } from '../rule-parts.ts';

/** Each short form is about a kind of subject that it fits: numbers have targets and bands, questions have answers. */
export const checkForms: RuleCheck = ({ ratings }, context) =>
  ratings.flatMap(({ value, path }) => [
    ...checkKind(value, path),
    ...checkComparedFacts(value, path, context),
    ...checkWrittenBands(value, path),
  ]);

const forms: readonly ShortForm[] = [
  'againstTarget',
  'againstComparators',
  'goalBands',
  'significance',
  'quartile',
  'spc',
  'milestones',
  'stages',
  'profile',
  'answer',
];

const checkKind = (rating: Rating, path: Path): readonly RuleFinding[] => {
  const kind = kindOf(rating.for);
  const form = forms.find((each) => each in rating);
  if (form === undefined || ('againstTarget' in rating && rating.againstTarget.compares)) return [];
  if ('milestones' in rating && kind === 'action') return checkOwnDay(rating.milestones, path);
  if ('milestones' in rating && kind === 'metric-figure' && rating.milestones.target === undefined)
    return [{ code: 'key-missing', path: [...path, 'milestones'], key: 'target' }];
  const fits =
    form === 'answer'
      ? answeredFact[kind] !== null
      : form === 'againstTarget' || form === 'goalBands'
        ? usualFacts[kind] !== null
        : kind === 'metric-figure';
  return fits ? [] : [{ code: 'form-misfit', path: [...path, form], form, kind }];
};

/** An action has a day of its own: it has no target of a metric, no width of amber and no path. */
const checkOwnDay = ({ target, amber, between }: Milestones, path: Path): readonly RuleFinding[] => {
  const keys = [
    ...(target === undefined ? [] : ['target']),
    ...(amber === undefined ? [] : ['amber']),
    ...(between === 'path' ? ['between'] : []),
  ];
  return keys.map((key) => ({ code: 'own-day-misfit', path: [...path, 'milestones', key], key }));
};

/** The two facts that a rule names itself are numbers of one unit. */
const checkComparedFacts = (rating: Rating, path: Path, context: RuleContext): readonly RuleFinding[] => {
  const facts = 'againstTarget' in rating ? rating.againstTarget.compares : undefined;
  if (facts === undefined) return [];
  const catalogue = catalogueFor(rating.for, context);
  const at = [...path, 'againstTarget', 'compares'];
  const [value, other] = [factTypeIn(catalogue, facts.value), factTypeIn(catalogue, facts.with)];
  if (value === null || other === null) return [];
  if (value.type !== 'number' || other.type !== 'number') {
    return [
      {
        code: 'comparison-misfit',
        path: at,
        fact: facts.value,
        operator: 'againstTarget',
        fault: 'needs-numbers',
      },
    ];
  }
  if (facts.value === facts.with) {
    return [
      {
        code: 'comparison-misfit',
        path: at,
        fact: facts.value,
        operator: 'againstTarget',
        fault: 'same-fact',
      },
    ];
  }
  if (!value.unit || !other.unit || value.unit === 'of-subject' || other.unit === 'of-subject') return [];
  return value.unit === other.unit
    ? []
    : [
        {
          code: 'units-differ',
          path: at,
          fact: facts.value,
          unit: value.unit,
          other: facts.with,
          otherUnit: other.unit,
        },
      ];
};

/** A band has a colour, words or both. */
const checkWrittenBands = (rating: Rating, path: Path): readonly RuleFinding[] => {
  if (!('bands' in rating)) return [];
  const silent = (band: { readonly status?: unknown; readonly outcome?: unknown }) =>
    (band.status ?? null) === null && band.outcome === undefined;
  return [
    ...rating.bands.flatMap((band, index): readonly RuleFinding[] =>
      silent(band) ? [{ code: 'band-says-nothing', path: [...path, 'bands', index] }] : [],
    ),
    ...(rating.otherwise !== undefined && silent(rating.otherwise)
      ? [{ code: 'band-says-nothing', path: [...path, 'otherwise'] } as const]
      : []),
  ];
};
