import { comparePeriods, printPeriod } from '@ragstone/calendar';
import type { FactReference, Facts, FactValue, SubjectKind } from '@ragstone/rules';
import type { AssessOptions } from '../assess.ts';
import { checkPapers } from '../check-papers.ts';
import { everySubject } from '../every-subject.ts';
import { judgementsOf } from '../judgements-of.ts';
import { type Knowledge, knowledgeOn } from '../knowledge.ts';
import { metricSubjects } from '../metric-subject.ts';
import { rateMetric } from '../rate-metric.ts';
import type { Subject } from '../rate-subject.ts';
import type { Workspace } from '../workspace.ts';
import { figureFacts } from './figure-facts.ts';

/** A subject of a workspace and every fact that is known of it, by key. */
export interface ExampleFacts {
  readonly title: string;
  readonly facts: Readonly<Record<string, FactValue>>;
}

/** For each kind of subject one of the workspace's own, the one of which most is known; none where there is none. */
export const exampleFacts = (
  workspace: Workspace,
  { asOf }: Pick<AssessOptions, 'asOf'>,
): Partial<Readonly<Record<SubjectKind | 'metric-figure', ExampleFacts>>> => {
  const knowledge = knowledgeOn(workspace, asOf);
  const judgements = judgementsOf(metricSubjects(knowledge), knowledge, 'none');
  const subjects = everySubject(knowledge, checkPapers(knowledge, judgements));
  const kinds = [...new Set(subjects.map(({ kind }) => kind))];
  const figure = figureExample(knowledge);
  return {
    ...(figure === null ? {} : { 'metric-figure': figure }),
    ...Object.fromEntries(
      kinds.map((kind) => [kind, subjectExample(subjects.filter((each) => each.kind === kind))]),
    ),
  };
};

const subjectExample = (subjects: readonly Subject[]): ExampleFacts | undefined => {
  const examples = subjects.map(({ title, facts }) => ({ title, facts: knownFacts(facts) }));
  return mostKnown(examples);
};

/** How many of the latest figures are looked at for the one of which most is known. */
const looked = 40;

const figureExample = (knowledge: Knowledge): ExampleFacts | null => {
  const latest = [...metricSubjects(knowledge)]
    .sort((a, b) => comparePeriods(b.period, a.period))
    .filter(({ metric, period }) => period.kind === metric.frequency);
  const examples: ExampleFacts[] = [];
  for (const subject of latest) {
    if (examples.length === looked) break;
    const [rated] = rateMetric(subject, knowledge).rated;
    if (rated === undefined || !rated.sides.actual.known) continue;
    const { metric, place, period } = subject;
    const references = [...plainReferences, ...(metric.comparators ?? []).flatMap(besideReferences)];
    const facts = { ...figureFacts(rated.sides.inQuestion, references), ...rated.figure.facts };
    examples.push({
      title: `${metric.title}, ${knowledge.placeName(place)}, ${printPeriod(period)}`,
      facts: knownFacts(facts),
    });
  }
  return mostKnown(examples) ?? null;
};

const plainReferences: readonly FactReference[] = [
  'previous',
  'sameLastYear',
  'trend',
  'variation',
  'assurance',
  'rank',
  'quartile',
  'count',
  'denominator',
  'metric',
  'place',
  'periodEnds',
].map((fact) => ({ fact }));

const besideReferences = (comparator: string): readonly FactReference[] => [
  { fact: 'comparator', with: comparator },
  { fact: 'significance', with: comparator },
];

const knownFacts = (facts: Facts): Readonly<Record<string, FactValue>> =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([key, fact]) => (fact.known ? [[key, fact.value] as const] : [])),
  );

const mostKnown = (examples: readonly ExampleFacts[]): ExampleFacts | undefined => {
  const count = ({ facts }: ExampleFacts): number => Object.keys(facts).length;
  return examples.reduce<ExampleFacts | undefined>(
    (best, each) => (best === undefined || count(each) > count(best) ? each : best),
    undefined,
  );
};
