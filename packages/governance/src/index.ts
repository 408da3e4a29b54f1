export type { Body, Meeting, Role, Route } from './body.ts';
export { checkLinks } from './check-links.ts';
export { checkReturn, checkReturns } from './check-return.ts';
export type { Answer, Approval, CompletedReturn, SignOff } from './completed-return.ts';
export { type Decision, type DecisionKind, decisionKinds } from './decision.ts';
export type { GovernanceFinding } from './finding.ts';
export type { GovernanceCode, GovernanceFigures } from './finding-figures.ts';
export type { LinkRecords } from './link-records.ts';
export { nextMeeting } from './next-meeting.ts';
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
export { type RouteSubject, routeFor } from './route-for.ts';
export {
  bodySchema,
  completedReturnSchema,
  decisionSchema,
  meetingSchema,
  returnDefinitionSchema,
  roleSchema,
  routeSchema,
} from './schemas.ts';
