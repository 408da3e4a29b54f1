import type { Assessment } from '@ragstone/assurance';
import { type Status, statusWords } from '@ragstone/rag';

/** What is followed of an assessment: its findings, and its ratings by what they are about. */
export interface Followed {
  readonly findings: ReadonlyMap<string, string>;
  readonly ratings: ReadonlyMap<string, { readonly about: string; readonly status: Status }>;
}

export const followed = ({ findings, judgements, subjects }: Assessment): Followed => ({
  findings: new Map(
    findings.map(({ severity, code, message }) => [`${code} ${message}`, `${severity} ${code}: ${message}`]),
  ),
  ratings: new Map([
    ...judgements.map((each) => {
      const { metric, placeName, period, breakdown, basis, window, status } = each;
      const key = JSON.stringify(['metric', metric, each.place, period, window, breakdown, basis]);
      return [key, { about: `${metric}, ${placeName}, ${period}`, status }] as const;
    }),
    ...subjects.map(
      ({ kind, id, status }) =>
        [JSON.stringify([kind, id]), { about: `${kind.replaceAll('-', ' ')} ${id}`, status }] as const,
    ),
  ]),
});

/** So many lines of a kind are shown; the rest is counted. */
const shownOfAKind = 5;

/** What a save has changed, in a few lines: findings that are new or gone, ratings that are another or no longer there. */
export const changesSince = (before: Followed, now: Followed): readonly string[] => {
  const isNew = [...now.findings]
    .filter(([key]) => !before.findings.has(key))
    .map(([, says]) => `  new: ${says}`);
  const isGone = [...before.findings]
    .filter(([key]) => !now.findings.has(key))
    .map(([, says]) => `  gone: ${says}`);
  const rated = [...now.ratings].flatMap(([key, { about, status }]) => {
    const was = before.ratings.get(key)?.status;
    return was === status
      ? []
      : [`  ${about}: ${was === undefined ? 'new' : words(was)}, now ${words(status)}`];
  });
  const left = [...before.ratings]
    .filter(([key]) => !now.ratings.has(key))
    .map(([, { about, status }]) => `  ${about}: was ${words(status)}, is no longer rated`);
  const lines = [rated, left, isNew, isGone].flatMap(shortened);
  return lines.length === 0
    ? ['Saved: no finding and no rating has changed.']
    : ['Saved. Since the last save:', ...lines];
};

const words = (status: Status): string => statusWords[status];

const shortened = (lines: readonly string[]): readonly string[] =>
  lines.length <= shownOfAKind
    ? lines
    : [...lines.slice(0, shownOfAKind), `  and ${lines.length - shownOfAKind} more of that kind`];
