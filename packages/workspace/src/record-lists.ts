import { type Claim, type Commentary, claimSchema, commentarySchema } from '@ragstone/assurance';
import {
  type Action,
  actionSchema,
  type Commitment,
  commitmentSchema,
  type DeliveryPlan,
  deliveryPlanSchema,
  type Indicator,
  indicatorSchema,
  type Strategy,
  type StrategyReview,
  type SuccessMeasure,
  strategyReviewSchema,
  strategySchema,
  successMeasureSchema,
} from '@ragstone/commitments';
import {
  type BoardPaper,
  type Body,
  boardPaperSchema,
  bodySchema,
  type CompletedReturn,
  completedReturnSchema,
  type DatedEvent,
  type Decision,
  type Duty,
  datedEventSchema,
  decisionSchema,
  dutySchema,
  type Meeting,
  meetingSchema,
  type Recommendation,
  type Reminders,
  type ReturnDefinition,
  type Role,
  type Route,
  recommendationSchema,
  remindersSchema,
  returnDefinitionSchema,
  roleSchema,
  routeSchema,
  type TermsOfReference,
  type Timetable,
  termsOfReferenceSchema,
  timetableSchema,
} from '@ragstone/governance';
import {
  type Basis,
  basisSchema,
  type Metric,
  metricSchema,
  type NamedTarget,
  namedTargetSchema,
  type Place,
  placeSchema,
  type SourceDocument,
  sourceDocumentSchema,
} from '@ragstone/metrics';
import { type Vocabulary, vocabularySchema } from '@ragstone/rag';
import { type Readings, readingsSchema } from '@ragstone/rules';
import {
  type FundStatement,
  fundStatementSchema,
  type PooledFund,
  pooledFundSchema,
  type SchemeSchedule,
  schemeScheduleSchema,
} from '@ragstone/schemes';
import type * as z from 'zod';
import { type JsonSchema, writtenSchema } from './schema-walk.ts';

/** The records of each list, under the name that the list has in its file and in the workspace. */
export interface Records {
  readonly documents: SourceDocument;
  readonly places: Place;
  readonly bases: Basis;
  readonly metrics: Metric;
  readonly targets: NamedTarget;
  readonly funds: PooledFund;
  readonly statements: FundStatement;
  readonly schedules: SchemeSchedule;
  readonly returnDefinitions: ReturnDefinition;
  readonly returns: CompletedReturn;
  readonly claims: Claim;
  readonly commentary: Commentary;
  readonly vocabularies: Vocabulary;
  readonly readings: Readings;
  readonly bodies: Body;
  readonly roles: Role;
  readonly routes: Route;
  readonly meetings: Meeting;
  readonly decisions: Decision;
  readonly termsOfReference: TermsOfReference;
  readonly duties: Duty;
  readonly papers: BoardPaper;
  readonly recommendations: Recommendation;
  readonly events: DatedEvent;
  readonly timetables: Timetable;
  readonly reminders: Reminders;
  readonly strategies: Strategy;
  readonly commitments: Commitment;
  readonly strategyReviews: StrategyReview;
  readonly deliveryPlans: DeliveryPlan;
  readonly actions: Action;
  readonly successMeasures: SuccessMeasure;
  readonly indicators: Indicator;
}
export type ListName = keyof Records;

interface List<T> {
  /** What one of its records is called. */
  readonly one: string;
  readonly schema: z.ZodType<T>;
}

/** Each list's word and schema. */
export const lists: { readonly [L in ListName]: List<Records[L]> } = {
  documents: { one: 'document', schema: sourceDocumentSchema },
  places: { one: 'place', schema: placeSchema },
  bases: { one: 'basis', schema: basisSchema },
  metrics: { one: 'metric', schema: metricSchema },
  targets: { one: 'target', schema: namedTargetSchema },
  funds: { one: 'fund', schema: pooledFundSchema },
  statements: { one: 'statement', schema: fundStatementSchema },
  schedules: { one: 'schedule', schema: schemeScheduleSchema },
  returnDefinitions: { one: 'return definition', schema: returnDefinitionSchema },
  returns: { one: 'return', schema: completedReturnSchema },
  claims: { one: 'claim', schema: claimSchema },
  commentary: { one: 'commentary', schema: commentarySchema },
  vocabularies: { one: 'vocabulary', schema: vocabularySchema },
  readings: { one: 'list of readings', schema: readingsSchema },
  bodies: { one: 'body', schema: bodySchema },
  roles: { one: 'role', schema: roleSchema },
  routes: { one: 'route', schema: routeSchema },
  meetings: { one: 'meeting', schema: meetingSchema },
  decisions: { one: 'decision', schema: decisionSchema },
  termsOfReference: { one: 'terms of reference', schema: termsOfReferenceSchema },
  duties: { one: 'duty', schema: dutySchema },
  papers: { one: 'paper', schema: boardPaperSchema },
  recommendations: { one: 'recommendation', schema: recommendationSchema },
  events: { one: 'event', schema: datedEventSchema },
  timetables: { one: 'timetable', schema: timetableSchema },
  reminders: { one: 'kind of reminder', schema: remindersSchema },
  strategies: { one: 'strategy', schema: strategySchema },
  commitments: { one: 'commitment', schema: commitmentSchema },
  strategyReviews: { one: 'strategy review', schema: strategyReviewSchema },
  deliveryPlans: { one: 'delivery plan', schema: deliveryPlanSchema },
  actions: { one: 'action', schema: actionSchema },
  successMeasures: { one: 'success measure', schema: successMeasureSchema },
  indicators: { one: 'indicator', schema: indicatorSchema },
};

export const listNames: readonly ListName[] = Object.keys(lists) as ListName[];

const written = new Map<ListName, JsonSchema>();

/** The JSON Schema of a list's records, made when first asked for. */
export const recordSchema = (list: ListName): JsonSchema => {
  const made = written.get(list) ?? writtenSchema(lists[list].schema);
  written.set(list, made);
  return made;
};
