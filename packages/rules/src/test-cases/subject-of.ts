import { type Applies, isAboutMetric, kindOf } from '../language/applies.ts';
import type { SubjectProfile } from '../language/catalogue.ts';
import type { Escalation } from '../language/escalation.ts';
import type { RuleSet } from '../language/rule-set.ts';
import type { Path } from '../parse/finding.ts';
import { type KnownMetric, metricsOf, type RuleContext } from '../parse/rule-context.ts';
import { suggest } from '../parse/suggest.ts';
import type { TestCase } from './rule-tests.ts';
import type { TestFinding } from './test-finding.ts';
import type { TestedRules } from './tested-rules.ts';

export interface FoundSubject {
  readonly profile: SubjectProfile;
  readonly metric: string | null;
  readonly findings: readonly TestFinding[];
}

/** For facts that are words, true or false, or have a unit of their own. */
const unitless: SubjectProfile = { unit: 'percent', polarity: 'none', decimals: 1 };

/** Whose figures a case gives: what it says, or the one metric that the rules are about. */
export const subjectOf = (
  { subject }: TestCase,
  rules: TestedRules,
  ruleSet: RuleSet,
  needsUnit: boolean,
  context: RuleContext,
  path: Path,
): FoundSubject => {
  const about = rules.rating?.for ?? (rules.escalation && appliesOf(rules.escalation, ruleSet));
  const catalogue = about === null ? undefined : context.catalogues?.[kindOf(about)];
  const found = (profile: SubjectProfile, metric: string | null): FoundSubject => ({
    profile: catalogue === undefined ? profile : { ...profile, catalogue },
    metric,
    findings: [],
  });
  const ofMetric = ({ id, unit, polarity, decimals }: KnownMetric): FoundSubject =>
    found({ unit, polarity, decimals: decimals ?? 1 }, id);
  const refused = (finding: TestFinding): FoundSubject => ({
    profile: unitless,
    metric: null,
    findings: [finding],
  });
  // A rule that is not there has been told.
  if (rules.rating === null && rules.escalation === null) return found(unitless, null);
  const at = [...path, 'subject'];
  if (subject !== undefined && 'unit' in subject) {
    return found({ unit: subject.unit, polarity: subject.polarity, decimals: subject.decimals }, null);
  }
  if (subject !== undefined) {
    const name = subject.metric;
    const known = context.metrics?.find(({ id }) => id === name);
    const expected = (context.metrics ?? []).map(({ id }) => id);
    if (known === undefined) {
      const suggestion = suggest(name, expected);
      return refused({ code: 'test-name-unknown', path: at, what: 'metric', name, expected, suggestion });
    }
    const isAbout = about === null || ('metrics' in about && isAboutMetric(about, name));
    const rule = rules.rating?.id ?? rules.escalation?.id ?? '';
    return isAbout ? ofMetric(known) : refused({ code: 'subject-not-rated', path: at, metric: name, rule });
  }
  const [only, ...others] = about === null ? [] : metricsOf(about, context);
  if (only !== undefined && others.length === 0) return ofMetric(only);
  if (!needsUnit) return found(unitless, null);
  const metrics = [only, ...others].flatMap((metric) => (metric === undefined ? [] : [metric.id]));
  return refused({ code: 'subject-unclear', path, metrics });
};

/** What an escalation is about; null for one that follows several ratings. */
const appliesOf = ({ for: escalates }: Escalation, ruleSet: RuleSet): Applies | null => {
  if (!('ratings' in escalates)) return escalates;
  const [name, ...others] = escalates.ratings;
  if (others.length > 0) return null;
  return ruleSet.ratings.find(({ id }) => id === name)?.for ?? null;
};
