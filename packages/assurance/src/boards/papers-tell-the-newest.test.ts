import { expect, test } from 'vitest';
import { boardsOn } from './boards.fixture.ts';
import { boardsKnown } from './boards-known.ts';
import { papersTellTheNewest } from './papers-tell-the-newest.ts';

test('a paper that tells of April where a later month was due', () => {
  const knowledge = boardsOn('2025-12-01');
  const [metric] = knowledge.metrics.filter(({ id }) => id === 'share');
  const findings = papersTellTheNewest(boardsKnown(knowledge).papers, knowledge);
  expect(findings).toMatchObject([
    {
      code: 'figure-older-than-published',
      severity: 'warning',
      subject: { report: 'progress', metric: 'share' },
      figures: { printed: '2025-04', lagDays: metric?.publication.lagDays },
    },
  ]);
  expect(String(findings[0]?.figures.due) > '2025-04').toBe(true);
});

test('the newest that was due is enough', () => {
  const knowledge = boardsOn('2025-12-01');
  const { papers } = boardsKnown(knowledge);
  const [due] = papersTellTheNewest(papers, knowledge).map(({ figures }) => String(figures.due));
  const newest = papers.map((paper) => ({
    ...paper,
    newest: paper.newest.map((each) => ({ ...each, period: due ?? each.period })),
  }));
  expect(papersTellTheNewest(newest, knowledge)).toEqual([]);
});
