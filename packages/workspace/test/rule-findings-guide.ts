import {
  type AnalysisFinding,
  analyseRuleSet,
  analyseVersions,
  parseRuleSet,
  type RuleSet,
  sayAnalysisFinding,
} from '@ragstone/rules';
import type { WorkspaceFinding } from '../src/index.ts';
import { findingsInRuleFiles } from './rule-files.ts';
import { doubtMeanings, refusalMeanings } from './rule-finding-meanings.ts';

/** The page that explains every finding of the rule language, made from the code and the seeded mistakes. */
export const ruleFindingsGuide = (): string => {
  const seeded = findingsInRuleFiles('mistakes').flatMap(({ file, findings }) =>
    findings.map((finding) => ({ file, finding })),
  );
  const exampleOf = (code: string): string => {
    const found = seeded.find(({ finding }) => finding.code === code);
    if (found !== undefined) return sayExample(found.file, found.finding);
    const told = elsewhere.find((finding) => finding.code === code);
    return told === undefined ? '' : `\n> ${sayAnalysisFinding(told)}\n`;
  };
  const severityOf = (code: string): string =>
    seeded.find(({ finding }) => finding.code === code)?.finding.severity ??
    elsewhere.find((finding) => finding.code === code)?.severity ??
    'error';
  const chapter = (meanings: Readonly<Record<string, string>>): string =>
    Object.entries(meanings)
      .map(([code, means]) => `### ${code} (${severityOf(code)})\n\n${means}\n${exampleOf(code)}`)
      .join('\n');
  return `${opening}\n## What refuses a rule set\n\n${chapter(refusalMeanings)}\n${second}\n${chapter(doubtMeanings)}`;
};

const opening = `# What can be found in a rule set

Made from the code by \`packages/workspace/test/rule-findings-guide.ts\`, and tested to be what the code says. The examples
are the wrong rule files in \`packages/rules/test/mistakes\`: each is read as \`ragstone check\` reads it.

An **error** refuses the rule set: nothing is rated by it. A **warning** is what somebody could have meant and should look
at. An **info** is worth knowing.
`;

const second = `
## What a rule set says and cannot have meant

Every number that a rule names, and every order of the facts behind it, is tried out below, on and above, and with facts
unknown; so thresholds may be facts, such as a target loosened by two points. On the comparisons of the language this
misses no case and invents none. It takes for true that facts are independent, with these exceptions: a target is missed
where the value is worse than it; what is green was not missed and what is red was not met; statistics say better and
worse of a metric with a polarity, higher and lower of one without; what has no date is not overdue. Figures lie within
the limits of their metric. Of whole numbers and days that are compared with one another it tries the first and the last
between two edges. A rule that would need more than 100,000 comparisons, or comes after 240,000 in its rule set, is told as
\`not-analysed\`. Of a fault that brings others with it only the fault is told.
`;

const sayExample = (file: string, { position, excerpt, message }: WorkspaceFinding): string => {
  const where = `${file}:${position?.line}:${position?.column}`;
  const line = excerpt === null ? '' : `\n\n    ${excerpt.text.trim()}`;
  return `\n\`${where}\`${line}\n\n> ${message}\n`;
};

const smallest = (version: number, from: string, to: string): RuleSet => {
  const adopted = { by: 'health-board', on: '2024-05-01' };
  const head = { id: 'trial', title: 'Trial rules', version, state: 'adopted', adopted };
  const parsed = parseRuleSet({ ...head, forPeriods: { from, to } });
  if (!parsed.ok) throw new Error('the smallest rule set was refused');
  return parsed.ruleSet;
};

/** What one file alone cannot show: several versions, and a day on which it is asked. */
const elsewhere: readonly AnalysisFinding[] = [
  ...analyseVersions([smallest(1, '2024-04', '2025-09'), smallest(2, '2025-04', '2026-03')]),
  ...analyseVersions([smallest(1, '2024-04', '2025-03'), smallest(2, '2025-06', '2026-03')]),
  ...analyseVersions([smallest(1, '2024-04', '2026-03'), smallest(2, '2024-04', '2025-03')]),
  ...analyseRuleSet(smallest(1, '2024-04', '2026-03'), { asOf: '2025-11-20' }),
];
