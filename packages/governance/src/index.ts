export type { BoardPaper } from './board-paper.ts';
export type { Body, Role, Route } from './body.ts';
export { checkGovernance } from './check-governance.ts';
export { checkLinks } from './check-links.ts';
export { checkReturn, checkReturns } from './check-return.ts';
export type { Answer, Approval, CompletedReturn, SignOff } from './completed-return.ts';
export type { DatedEvent } from './dated-event.ts';
export { type Decision, type DecisionKind, decisionKinds } from './decision.ts';
export { type Duty, type DutyKind, dutyKinds, type Frequency } from './duty.ts';
export {
  type DutyEvidence,
  type DutyStanding,
  type DutyState,
  dutyStanding,
  dutyStates,
} from './duty-standing.ts';
export type { GovernanceFinding } from './finding.ts';
export type { GovernanceCode, GovernanceFigures } from './finding-figures.ts';
export { frequenciesPromised } from './frequencies-promised.ts';
export type { GovernanceRecords } from './governance-records.ts';
export type { LinkRecords } from './link-records.ts';
export type { Attendance, Meeting, PrintedDay } from './meeting.ts';
export { nextMeeting } from './next-meeting.ts';
export { nextMeetingDay } from './next-meeting-day.ts';
export { type Officer, type Officers, officersSchema } from './officer.ts';
export { papersDue } from './papers-due.ts';
export { type QuorumNeeded, type QuorumVerdict, quorumAt, quorumNeeded, seatsOf, termsOn } from './quorum.ts';
export { type Recommendation, type Resolution, type Verb, verbs } from './recommendation.ts';
export {
  boardPaperSchema,
  datedEventSchema,
  dutySchema,
  meetingSchema,
  recommendationSchema,
  termsOfReferenceSchema,
} from './record-schemas.ts';
export {
  type CompletenessCheck,
  type ReturnCompleteness,
  returnCompleteness,
} from './return-completeness.ts';
export {
  type AnswerForm,
  type Demand,
  type Question,
  type Requirement,
  type ReturnDefinition,
  requirements,
  type Section,
  type SignOffDuty,
} from './return-definition.ts';
export type { ReturnRecords } from './return-records.ts';
export { type ReturnStanding, returnStanding, type Submission, submissions } from './return-standing.ts';
export { type RouteSubject, routeFor } from './route-for.ts';
export {
  bodySchema,
  completedReturnSchema,
  decisionSchema,
  returnDefinitionSchema,
  roleSchema,
  routeSchema,
} from './schemas.ts';
export type {
  PrintedSeats,
  Quorum,
  QuorumRequirement,
  Seats,
  TermsOfReference,
} from './terms-of-reference.ts';
export {
  type ClosedDayRule,
  closedDayRules,
  type DaysBeforeMeetings,
  type MeetingHabit,
  type RegularDays,
  type RemindedKind,
  type Reminders,
  remindedKinds,
  type Timetable,
  type TimetableTask,
  timetableTasks,
  usualReminders,
} from './timetable.ts';
export { remindersSchema, timetableSchema } from './timetable-schemas.ts';
export { isAnswered, unmetDemands } from './unmet-demands.ts';
