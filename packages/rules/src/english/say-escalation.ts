import { printList } from '@ragstone/rag';
import type { Ask, Escalation, OnPeriods } from '../language/escalation.ts';
import { type EnglishContext, titleOf } from './english-context.ts';
import { type KnownSubject, sayCondition } from './say-condition.ts';
import { sayApplies } from './say-rating.ts';
import { windowWords } from './window-words.ts';

/** An escalation as the sentences that a board could adopt. */
export const sayEscalation = (
  escalation: Escalation,
  subject: KnownSubject,
  context: EnglishContext,
): readonly string[] => {
  const { raise, clear, levels } = escalation;
  return [
    `It follows ${sayFollowed(escalation, context)}.`,
    `It is raised ${countWords(raise.inARow ?? 1, 'when')} ${sayCondition(raise.when, subject, context)}.`,
    ...(levels === undefined
      ? [sayRoute(escalation.route ?? null, escalation.ask ?? 'note', context)]
      : levels.map(
          ({ after, route, ask }) => `After ${after.inARow ?? 1} in a row: ${sayRoute(route, ask, context)}`,
        )),
    `It is cleared ${countWords(clear.inARow ?? 1, 'when')} ${sayCondition(clear.when, subject, context)}.`,
    missingWords[escalation.onPeriods.missing],
    provisionalWords[escalation.onPeriods.provisional],
    ...sayAcknowledge(escalation, context),
    ...sayOverride(escalation, context),
    ...sayFollowUp(escalation, context),
  ];
};

const sayFollowed = ({ for: followed }: Escalation, context: EnglishContext): string => {
  if (!('ratings' in followed)) return sayApplies(followed, context);
  const names = followed.ratings.map((id) => (id === '*' ? 'every rating' : `“${id}”`));
  return `${printList(names)} for ${windowWords(followed.windows)}`;
};

const countWords = (count: number, when: string): string =>
  count === 1 ? when : `when, ${count} periods in a row,`;

const askWords: Readonly<Record<Ask, string>> = {
  note: 'is told, to note',
  explain: 'is told, and asked to explain',
  decide: 'is told, and asked to decide',
};

const sayRoute = (route: string | null, ask: Ask, context: EnglishContext): string =>
  route === null
    ? 'Nobody is named yet who is told.'
    : `${titleOf(context.bodyTitle, route)} ${askWords[ask]}.`;

const missingWords: Readonly<Record<OnPeriods['missing'], string>> = {
  hold: 'A period that cannot be judged neither counts nor breaks a run.',
  count: 'A period that cannot be judged counts as if it were missed.',
  reset: 'A period that cannot be judged breaks a run.',
};

const provisionalWords: Readonly<Record<OnPeriods['provisional'], string>> = {
  count: 'A provisional figure counts like any other.',
  'raise-but-not-clear': 'A provisional figure can raise it and cannot clear it.',
  hold: 'A provisional figure neither counts nor breaks a run.',
};

const sayAcknowledge = ({ acknowledge }: Escalation, context: EnglishContext): readonly string[] => {
  if (acknowledge === undefined) return [];
  const { by, expiresAfter, endsWhen } = acknowledge;
  const ends = [
    ...(expiresAfter === undefined ? [] : [`after ${expiresAfter.reports} reports`]),
    ...(endsWhen === undefined ? [] : ['when the level rises']),
  ];
  return [
    `It may be acknowledged by ${printList(
      by.map((role) => titleOf(context.bodyTitle, role)),
      'or',
    )}${ends.length === 0 ? '' : `, which ends ${printList(ends, 'or')}`}.`,
  ];
};

const sayOverride = ({ override }: Escalation, context: EnglishContext): readonly string[] =>
  override === undefined
    ? []
    : [
        `It may be set aside until a day by ${printList(
          override.by.map((role) => titleOf(context.bodyTitle, role)),
          'or',
        )}.`,
      ];

const sayFollowUp = (escalation: Escalation, context: EnglishContext): readonly string[] => {
  const followUp = escalation.then;
  if (followUp === undefined) return [];
  const { start, owner, within, check } = followUp;
  return [
    `It starts “${start}”${owner === undefined ? '' : `, which ${titleOf(context.bodyTitle, owner)} owns`}${within === undefined ? '' : `, within ${within.workingDays} working days`}${check === undefined ? '' : `; every ${check.every} ${printList(check.what)} ${check.what.length === 1 ? 'is' : 'are'} looked at`}.`,
  ];
};
