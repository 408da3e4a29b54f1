import { checkDays, type Workspace } from '@ragstone/assurance';
import { addDays, type Day, instantInLondon, printDay } from '@ragstone/calendar';
import { printList } from '@ragstone/rag';
import { isWithin, type Schedule } from './day-span.ts';
import type { Occurrence } from './occurrence.ts';
import { remindersBefore, remindersOf } from './reminders-before.ts';

type Decision = Workspace['decisions'][number];
type Rule = Workspace['ruleSets'][number]['escalations'][number];
type Check = NonNullable<NonNullable<Rule['then']>['check']>;

/**
 * Of each regular look at what an escalation started: reminders before it falls due, no earlier than the one before it, and
 * a word on the day after, as far as nobody had said by then that it was taken. Whether the escalation is still open is
 * asked when somebody is to be reminded.
 */
export const followUpOccurrences: Schedule = (workspace, days) =>
  workspace.decisions
    .filter(({ decides }) => decides === 'started')
    .flatMap((started) => {
      const check = checkOf(started, workspace);
      if (check === null) return [];
      const dues = checkDays(started.on, check.every, days.to);
      return dues.flatMap((due, index) =>
        isWithin(days, due)
          ? occurrencesOf(workspace, started, check, due, dues[index - 1] ?? started.on)
          : [],
      );
    });

/** What the rule asks to be looked at, in the version that was seen; null where it asks for nothing. */
const checkOf = ({ about, seen }: Decision, { ruleSets }: Workspace): Check | null => {
  const [set, rule] = about.split('/');
  const ruleSet = ruleSets.find(({ id, version }) => id === set && version === seen.version);
  return ruleSet?.escalations.find(({ id }) => id === rule)?.then?.check ?? null;
};

const occurrencesOf = (
  workspace: Workspace,
  { about }: Decision,
  { what }: Check,
  due: Day,
  before: Day,
): readonly Occurrence[] => {
  const isTakenBy = (day: Day): boolean =>
    workspace.decisions.some(
      ({ decides, about: of, on }) => decides === 'checked' && of === about && on > before && on <= day,
    );
  const make = (id: string, at: string, says: string): Occurrence => ({
    key: `follow-ups/${about}:${id}/${due}`,
    schedule: 'follow-ups',
    at,
    job: 'remind',
    board: null,
    template: null,
    duty: about,
    says: `${about}: a look at ${printList(what)} ${says}`,
  });
  const reminders = remindersBefore(workspace, 'duties', due)
    .filter(({ on }) => on > before && !isTakenBy(on))
    .map(({ id, at, says }) => make(id, at, `is due by ${printDay(due)} (${says})`));
  const lateOn = addDays(due, 1);
  const { time } = remindersOf(workspace, 'duties');
  return isTakenBy(due)
    ? reminders
    : [
        ...reminders,
        make(
          'late',
          instantInLondon(lateOn, time),
          `was due by ${printDay(due)}, and nobody has said that it was taken`,
        ),
      ];
};
