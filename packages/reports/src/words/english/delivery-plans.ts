import { counted } from './counted.ts';
import { days } from './days.ts';

const lists = { watch: 'On the watch list:', sponsor: 'On the sponsor list:' };

/** Every delivery plan in the form in which it is printed. */
export const deliveryPlans = {
  title: 'Delivery plans',
  overview: {
    heading: 'What to look at',
    none: (board: string): string => `No delivery plan that was known on the day is reported to ${board}.`,
    count: (exceptions: number, plans: number, red: number): string =>
      `${counted(exceptions, 'exception')} in ${counted(plans, 'plan')}, ${red} of them red`,
    caption: 'What somebody must look at',
  },
  findings: 'What does not hold in it',
  caseStudies: 'Case studies are referred to and not retold:',
  watched: {
    lists,
    entry: (title: string, owners: readonly string[]): string =>
      `${title}: ${owners.length === 0 ? 'nobody links it to the board' : owners.join(', ')} (`,
  },
  head: {
    objective: 'Objective',
    reportedTo: 'Reported to',
    governedBy: 'Governed by',
    age: 'Age of the evidence',
    printedAt: 'Printed at',
    notSaid: 'Not said',
    reportsOn: (asAt: string, ago: number): string =>
      `It reports on ${days.day(asAt)}, ${ago <= 0 ? 'the day of this paper' : `${counted(ago, 'day')} before the day of this paper`}.`,
    published: (asAt: string, published: string, lag: number, ago: number): string =>
      `It reports as at ${days.day(asAt)} and was published on ${days.day(published)}, ${lag <= 0 ? 'the same day' : `${counted(lag, 'day')} later`}. Its evidence is ${ago <= 0 ? 'of the day of this paper' : `from ${counted(ago, 'day')} before the day of this paper`}.`,
  },
  actions: {
    caption: 'Actions',
    columns: { action: 'Action', owner: 'Owner', due: 'Due', status: 'Status', printedAt: 'Printed at' },
    noOwner: 'No owner',
    noDate: 'No date',
    noStatus: 'None',
    notReached: (milestone: string, due: string | null): string =>
      `Not reached: ${milestone.toLowerCase()}, ${due === null ? 'no date' : days.day(due)}.`,
  },
  points: {
    caption: 'Points for escalation',
    columns: { point: 'Point', toDecide: 'To decide', owner: 'Owner', by: 'By', printedAt: 'Printed at' },
    nobodyNamed: 'Nobody named',
    noOwner: 'No owner',
    noDate: 'No date',
  },
  commitments: {
    caption: 'Commitments, actions, and what success looks like',
    columns: {
      commitment: 'Commitment',
      actions: 'Actions',
      success: 'What success looks like',
      indicators: 'Indicators',
    },
    priority: (title: string, owners: readonly string[]): string =>
      `${title}${owners.length === 0 ? ', no owner' : `: ${owners.join(', ')}`}`,
    nothingPromised: (priority: string): string => `${priority}: nothing is promised`,
    approvedAs: (says: string, on: string): string => `Approved as “${says}” on ${days.day(on)}.`,
    asFor: (commitment: string): string => `As for ${commitment}`,
    noAction: 'No action',
    insteadOfActions: (says: string): string => `“${says}”: no action`,
    /** Of all the actions of a plan, so that it need not stand with each. */
    noneOwnedOrDated: (count: number): string =>
      `None of the ${counted(count, 'action')} has an owner or a date.`,
    /** `3.1 Train the staff: Director, due 31 March 2026, no date.` */
    action: (action: string, owners: readonly string[], due: string | null): string => {
      const has = [...owners, ...(due === null ? [] : [`due ${days.day(due)}`])];
      const lacks = [...(owners.length === 0 ? ['no owner'] : []), ...(due === null ? ['no date'] : [])];
      return `${action}: ${[...has, ...lacks].join(', ')}.`;
    },
    measure: (says: string, indicators: number): string =>
      `${says}${indicators === 0 ? ': no indicator' : ''}.`,
    noMeasure: 'Nothing',
    indicator: (says: string, followed: boolean): string => `${says}${followed ? ' (followed here)' : ''}.`,
    noIndicator: 'None',
  },
  projects: {
    caption: 'Projects as reported, and as their figures have it',
    columns: {
      status: 'Status for the period',
      figures: 'Figures and targets',
      update: 'Update',
      nextSteps: 'Next steps',
      groups: 'Groups in need',
      risks: 'Risks and mitigations',
    },
    note: 'The status is in the words of the plan. Update, groups and risks are in short words of our own.',
    nothingReported: 'Nothing reported',
    noneNamed: 'None named',
    noStep: 'None',
    leftEmpty: 'Left empty',
    stated: (status: string): string => `“${status}”`,
    noMeasure: 'No measure',
    noFigure: 'No figure.',
    step: (says: string, owners: readonly string[], due: string | null): string =>
      `${says}: ${owners.length === 0 ? 'no owner' : owners.join(', ')}, ${due === null ? 'no date' : `due ${days.day(due)}`}.`,
    risk: (says: string, likelihood: string | null): string => `${says}: ${likelihood ?? 'not weighed'}.`,
    noMitigation: 'No mitigation.',
    mitigations: 'Mitigations',
  },
};
