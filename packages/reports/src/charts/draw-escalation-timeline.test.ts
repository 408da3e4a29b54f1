import { expect, test } from 'vitest';
import { htmlText } from '../markup/html.ts';
import { type EscalationTimeline, timelineMarks } from '../model/escalation-timeline.ts';
import { drawEscalationTimeline } from './draw-escalation-timeline.ts';

const timeline: EscalationTimeline = {
  kind: 'escalation-timeline',
  title: 'Share',
  heights: ['Not open', 'Raised', 'Level 1'],
  periods: timelineMarks.map((mark, index) => ({
    label: `M${index}`,
    height: index % 3,
    mark,
    decisions: index === 3 ? ['A', 'B'] : [],
  })),
};
const drawn = (of: Partial<EscalationTimeline> = {}): string =>
  htmlText(drawEscalationTimeline({ ...timeline, ...of }, 'title', 'words'));

test('each state has a shape of its own, so that it is seen without colour', () => {
  const shapes = [...drawn().matchAll(/<g transform="[^"]+">(<[^>]+>)<\/g>/g)].map((match) => match[1]);
  expect(shapes).toHaveLength(timelineMarks.length);
  const forms = shapes.map((shape) =>
    shape?.replace(/ class="(ghosted|missed)"/, ' $1').replace(/ class="[^"]+"/, ''),
  );
  expect(new Set(forms).size).toBe(timelineMarks.length);
});

test('every height is named, and the line goes from period to period', () => {
  for (const words of timeline.heights) expect(drawn()).toContain(`>${words}</text>`);
  expect(drawn()).toMatch(/class="actual" d="M[^"]+H[^"]+V/);
});

test('decisions are marked by their letters over the period', () => {
  expect(drawn()).toMatch(/class="recalculation"[^>]*><text class="label"[^>]*>A B</);
  expect(drawn({ periods: timeline.periods.slice(0, 1) })).not.toContain('recalculation');
});

test('of many periods only some have words under the axis; nothing is drawn of nothing', () => {
  const [first] = timeline.periods;
  if (first === undefined) throw new Error('no period');
  expect(drawn({ periods: Array.from({ length: 30 }, () => first) }).match(/>M0</g)).toHaveLength(10);
  expect(drawn({ periods: [] })).toBe('');
});
