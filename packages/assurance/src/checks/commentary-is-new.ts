import { printDay, printPeriod } from '@ragstone/calendar';
import { compareText, type Finding, type Located } from '@ragstone/rag';
import type { Knowledge } from '../knowledge.ts';
import { readPeriod } from '../read-period.ts';
import type { Commentary } from '../workspace.ts';

/**
 * What an owner says of a period, word for word as of the period before it: nobody can tell whether it was looked at
 * again. Letters, stops and spaces that a copy may lose do not count. The commentary stands as it is.
 */
export const commentaryIsNew = ({
  workspace,
  asOf,
  metrics,
}: Knowledge): readonly Finding<'commentary-unchanged'>[] => {
  const known = workspace.commentary.filter(({ on }) => on <= asOf).toSorted(inOrder);
  return known.flatMap((later, index) => {
    const before = known.slice(0, index).findLast((each) => isOfOneVoice(each, later));
    if (before === undefined || before.period === later.period) return [];
    if (wordsOf(before) !== wordsOf(later)) return [];
    const { metric, place, period, by } = later;
    const title = metrics.find(({ id }) => id === metric)?.title ?? metric;
    const role = workspace.roles.find(({ id }) => id === by)?.title ?? by;
    return [
      {
        code: 'commentary-unchanged',
        severity: 'warning',
        subject: { metric, place, period },
        message: `${title}: what the ${role} says of ${printPeriod(readPeriod(period))} is word for word what was said of ${printPeriod(readPeriod(before.period))} on ${printDay(before.on)}. Was it looked at again?`,
        figures: {},
        at: later.at,
        source: later.source,
      },
    ];
  });
};

/** By the end of the period that is spoken of, then by the day on which it was said. */
const inOrder = (a: Located<Commentary>, b: Located<Commentary>): number =>
  compareText(readPeriod(a.period).last, readPeriod(b.period).last) ||
  compareText(a.on, b.on) ||
  compareText(a.period, b.period) ||
  compareText(a.text, b.text);

const isOfOneVoice = (a: Commentary, b: Commentary): boolean =>
  a.metric === b.metric && a.place === b.place && a.by === b.by;

const wordsOf = ({ text }: Commentary): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
