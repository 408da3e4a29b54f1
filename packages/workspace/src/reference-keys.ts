import type { ReferenceKind } from './fault.ts';
import type { ListName } from './record-lists.ts';

/** What the texts under a key may be the ids of. */
type ReferenceKeys = Readonly<Record<string, readonly ReferenceKind[]>>;

/** The keys that hold an id wherever they stand, and what it may be the id of. */
const everywhere: ReferenceKeys = {
  document: ['document'],
  basis: ['basis'],
  standingBasis: ['basis'],
  metric: ['metric'],
  fund: ['fund'],
  fundingSource: ['funding-source'],
  statement: ['statement'],
  return: ['return'],
};

/** The keys that hold an id, or a list of them, in the records of one list. */
const inList: Partial<Readonly<Record<ListName, ReferenceKeys>>> = {
  places: { place: ['place'] },
  metrics: {
    partOf: ['metric'],
    numerator: ['metric'],
    population: ['metric'],
    shareOnTime: ['metric'],
    daysWhenLate: ['metric'],
    places: ['place'],
    whole: ['place'],
    owner: ['role'],
  },
  targets: { by: ['body', 'role'] },
  funds: { place: ['place'], owner: ['role'] },
  returnDefinitions: {
    role: ['role'],
    checkedBy: ['role'],
    about: ['metric', 'funding-source', 'statement', 'fund'],
  },
  returns: {
    definition: ['return-definition'],
    place: ['place', 'body'],
    question: ['question'],
    role: ['role'],
    by: ['body', 'role'],
    body: ['body'],
  },
  claims: { place: ['place'], project: ['project'] },
  commentary: { place: ['place'], by: ['role'] },
  bodies: { reportsTo: ['body'] },
  routes: { to: ['body'] },
  meetings: { body: ['body'] },
  decisions: { by: ['role', 'body'] },
  termsOfReference: { body: ['body'] },
  duties: { by: ['body', 'role'], to: ['body', 'role'] },
  papers: { by: ['body', 'role'], body: ['body'], meets: ['duty'] },
  recommendations: { paper: ['paper'] },
  events: { body: ['body'], neededUntil: ['event'] },
  timetables: { for: ['body'], meetingsOf: ['body'] },
  strategies: { place: ['place'], owners: ['body', 'role'] },
  commitments: {
    version: ['strategy-version'],
    priority: ['priority'],
    subPriority: ['sub-priority'],
    owners: ['body', 'role'],
    by: ['body'],
  },
  strategyReviews: {
    from: ['strategy-version'],
    to: ['strategy-version'],
    commitment: ['commitment'],
    into: ['commitment'],
  },
  deliveryPlans: {
    delivers: ['strategy-version'],
    reportsTo: ['body'],
    vocabulary: ['vocabulary'],
    to: ['body'],
    owners: ['body', 'role'],
    about: ['commitment', 'action', 'project'],
  },
  actions: { plan: ['delivery-plan'], serves: ['commitment', 'project'], owners: ['body', 'role'] },
  successMeasures: { plan: ['delivery-plan'], serves: ['commitment', 'action', 'project'] },
  indicators: {
    plan: ['delivery-plan'],
    shows: ['success-measure'],
    place: ['place'],
    askedBy: ['return-definition'],
  },
};

/** The keys that hold the id of a period. Those of funds, statements and returns are checked by their schemas. */
const periodKeysIn: Partial<Readonly<Record<ListName, readonly string[]>>> = {
  metrics: ['from', 'to'],
  targets: ['from', 'to'],
  claims: ['period'],
  commentary: ['period'],
};

/** What a text under a key of a list's records is the id of; none where it is no id. */
export const kindsReferredTo = (list: ListName, key: string): readonly ReferenceKind[] => {
  const keys = { ...everywhere, ...inList[list] };
  return Object.hasOwn(keys, key) ? (keys[key] ?? []) : [];
};

/** Whether a text under a key of a list's records is the id of a period. */
export const isPeriodKey = (list: ListName, key: string): boolean =>
  periodKeysIn[list]?.includes(key) ?? false;
