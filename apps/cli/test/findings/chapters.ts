import { paperExamples, seededExamples, setUpExamples } from './examples/assessment-examples.ts';
import type { Example } from './examples/example.ts';
import { fileExamples } from './examples/file-examples.ts';
import { importExamples, rulesEngineExamples } from './examples/import-examples.ts';
import { ruleExamples } from './examples/rule-examples.ts';
import {
  claimMeanings,
  figureMeanings,
  judgementMeanings,
  promiseMeanings,
  setUpMeanings,
} from './meanings/assurance-meanings.ts';
import { commitmentMeanings } from './meanings/commitment-meanings.ts';
import { fileMeanings } from './meanings/file-meanings.ts';
import { governanceMeanings } from './meanings/governance-meanings.ts';
import { importMeanings, rulesEngineMeanings } from './meanings/import-meanings.ts';
import { doubtMeanings, refusalMeanings, testMeanings } from './meanings/rule-meanings.ts';
import { schemeMeanings } from './meanings/scheme-meanings.ts';

/** A part of the page: codes that are told of one thing, each with its meaning, and where to look for an example. */
export interface Chapter {
  readonly title: string;
  /** What is looked at, in the table of contents. */
  readonly of: string;
  /** The commands that tell them. */
  readonly toldBy: string;
  /** What comes after a code that stands in an earlier chapter too. */
  readonly after: string;
  readonly opening: string;
  readonly meanings: Readonly<Record<string, string>>;
  /** Those that come first are preferred. */
  readonly examples: readonly (readonly Example[])[];
}

/** The examples of the faults of files, in which an unknown metric stands for every unknown id. */
const withKinds = (examples: readonly Example[]): readonly Example[] =>
  examples.map((each) => (each.code === 'metric-unknown' ? { ...each, code: 'kind-unknown' } : each));

/** The chapters in the order of the work: files, rules, what the figures and papers say, and what is taken in. */
export const chapters = (): readonly Chapter[] => {
  const files = fileExamples();
  const rules = ruleExamples();
  const [seeded, setUp, papers] = [seededExamples(), setUpExamples(), paperExamples()];
  const onTheDay = [seeded, setUp, papers];
  const assessment = { toldBy: '`assess`', examples: onTheDay };
  return [
    {
      title: 'Files',
      of: 'how the files of a workspace are written, and whether what they name is there',
      toldBy: '`check`, `assess`',
      after: 'in a file',
      opening:
        'What has a fault is left out and never guessed; the rest of the file is read all the same, so one fault hides no other.',
      meanings: fileMeanings,
      examples: [withKinds(files)],
    },
    {
      title: 'What refuses a rule set',
      of: 'how a rule set is written',
      toldBy: '`check`, `rules check`',
      after: 'in a rule set',
      opening: 'A rule set with one of these is refused whole: nothing is rated by it.',
      meanings: refusalMeanings,
      examples: [rules],
    },
    {
      title: 'What a rule set cannot have meant',
      of: 'what a rule set says, in every case that it can meet',
      toldBy: '`check`, `rules check`',
      after: 'in the meaning of a rule set',
      opening: howRulesAreTriedOut,
      meanings: doubtMeanings,
      examples: [rules],
    },
    {
      title: 'Tests of rules',
      of: 'the cases that a rule set is tried on',
      toldBy: '`check`, `rules test`',
      after: 'in a test of rules',
      opening:
        'A file of tests that has one of these is not run. What is wrong with a word or a number has the code that it has in a rule set.',
      meanings: testMeanings,
      examples: [files],
    },
    {
      title: 'Set-up',
      of: 'whether rules, targets and figures reach one another',
      toldBy: '`check`, `assess`',
      after: 'in the set-up',
      opening:
        'Each file by itself is right. Together they leave something unrated, and would otherwise do so without a word.',
      meanings: setUpMeanings,
      examples: [setUp, seeded],
    },
    {
      ...assessment,
      title: 'Figures',
      of: 'figures beside one another',
      after: 'in figures',
      opening: 'A figure with a warning is used as it stands. Of two that contradict each other neither is.',
      meanings: figureMeanings,
    },
    {
      ...assessment,
      title: 'Ratings and decisions',
      of: 'what stands in the way of a rating, hides behind one, or was decided about one',
      after: 'in a rating',
      opening:
        'None of these changes a colour by itself; where one keeps a figure unrated, its reasons say so.',
      meanings: judgementMeanings,
    },
    {
      ...assessment,
      title: 'Claims',
      of: 'what a paper says, beside its own figures',
      after: 'in a claim',
      opening: 'Whether a claim is confirmed is its verdict and no finding. These say what stood in the way.',
      meanings: claimMeanings,
    },
    {
      ...assessment,
      title: 'Money',
      of: 'the income, spend and schemes of a pooled fund',
      after: 'in a fund',
      opening:
        'Sums are added up again to the penny. An id that nobody knows is also told among [files](#kind-unknown).',
      meanings: schemeMeanings,
    },
    {
      ...assessment,
      title: 'Returns and bodies',
      of: 'forms, their answers, signatures and deadlines',
      after: 'in a return',
      opening:
        'A return can be complete and wrong. The last three are told to programs that use `@ragstone/governance` alone; of a workspace `check` tells the same among [files](#files).',
      meanings: governanceMeanings,
    },
    {
      ...assessment,
      title: 'Promises',
      of: 'strategies, commitments, actions and what would show success',
      after: 'in a strategy',
      opening:
        'More than five of one kind in one plan are told in one line. The last two are told to programs that use `@ragstone/commitments` alone; of a workspace `check` tells the same among [files](#files).',
      meanings: commitmentMeanings,
    },
    {
      ...assessment,
      title: 'Promises beside figures and forms',
      of: 'plans, boards and papers set beside what was measured and asked for',
      after: 'beside figures and forms',
      opening: 'Each record by itself is right. Set side by side they leave a gap.',
      meanings: promiseMeanings,
    },
    {
      title: 'Import',
      of: 'the rows of a published file',
      toldBy: '`import`',
      after: 'in an import',
      opening:
        'Every row is taken, or left for one of these reasons. Nothing that the workspace holds is ever overwritten.',
      meanings: importMeanings,
      examples: [importExamples()],
    },
    {
      title: 'Rules of json-rules-engine',
      of: 'rules written for another engine',
      toldBy: '`rules import`',
      after: 'in rules of json-rules-engine',
      opening:
        'An error is refused, because it would be wrong there without a word. A warning is taken over and means something else here. Each is explained in [where json-rules-engine answers otherwise](rules/differences-from-json-rules-engine.md).',
      meanings: rulesEngineMeanings,
      examples: [rulesEngineExamples()],
    },
  ];
};

const howRulesAreTriedOut = `Every number that a rule names, and every order of the facts behind it, is tried out below, on and above, and with facts
unknown; so thresholds may be facts, such as a target loosened by two points. On the comparisons of the language this
misses no case and invents none. It takes for true that facts are independent, with these exceptions: a target is missed
where the value is worse than it; what is green was not missed and what is red was not met; statistics say better and
worse of a metric with a polarity, higher and lower of one without; what has no date is not overdue. Figures lie within
the limits of their metric. Of whole numbers and days that are compared with one another it tries the first and the last
between two edges. A rule that would need more than 100,000 comparisons, or comes after 240,000 in its rule set, is told as
\`not-analysed\`. Of a fault that brings others with it only the fault is told.`;
