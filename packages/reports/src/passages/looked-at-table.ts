import { statuses } from '@ragstone/rag';
import { numbers, row, type Table, words } from '../model/table.ts';
import type { PaperScope } from '../selections/paper-scope.ts';

/**
 * How much was looked at under each set of rules, and how it was rated: of every figure, funding line, question and duty
 * the rating that stands for it. What nothing was found in is counted too; null where nothing is rated.
 */
export const lookedAtTable = (
  id: string,
  { assessment, judgements, words: said }: PaperScope,
): Table | null => {
  const { caption, columns } = said.evidence.lookedAt;
  const standing = [...judgements, ...assessment.subjects].flatMap(({ ratings }) =>
    ratings.filter((rating) => rating.standing).slice(0, 1),
  );
  // Each set of rules once, however many of its versions are in force.
  const titles = new Map(assessment.ruleSets.map((ruleSet) => [ruleSet.id, ruleSet.title]));
  const rows = [...titles].flatMap(([ruleSet, title]) => {
    const rated = standing.filter(({ rule }) => rule.startsWith(`${ruleSet}/`));
    const counts = statuses.map((status) => rated.filter((each) => each.status === status).length);
    return rated.length === 0 ? [] : [row(title, String(rated.length), ...counts.map(String))];
  });
  if (rows.length === 0) return null;
  return {
    id,
    caption,
    columns: [
      words(columns.rules, 2.4),
      numbers(columns.lookedAt),
      ...statuses.map((status) => numbers(said.statuses[status])),
    ],
    rows,
    notes: [],
    reading: 'as-grid',
  };
};
