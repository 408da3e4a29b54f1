import { link, type Text, text } from '../../../model/text.ts';
import { numbers } from '../numbers.ts';
import { exceptions } from './exceptions.ts';
import { money } from './money.ts';

/** What every council paper answers. */
export const implications = {
  none: 'None identified by this assessment.',
  resources: {
    heading: 'Resource implications',
    says: (): Text =>
      text`This report asks for no money. What was spent and planned is under ${link('finance', money.heading)}.`,
  },
  risks: {
    heading: 'Risk assessment',
    none: 'None recorded: no plan that is tied to these metrics lists a risk.',
    some: 'The risks of the plans that are tied to these metrics, as those plans word them.',
    beside: (): Text =>
      text` What is off plan, missing or wrong is under ${link('exceptions', exceptions.heading)}.`,
  },
  equality: {
    heading: 'Equality and human rights implications',
    says: 'None identified by this assessment, which makes no impact assessment of its own.',
  },
  partnership: {
    heading: 'Partnership working and associated issues',
    pooled: (partners: readonly string[]): string =>
      `The fund is pooled between the partners from ${numbers.list(partners.map((each) => `the ${each}`))}. No other issue was identified by this assessment.`,
  },
  circulation: 'Circulation under the local issues alert procedure',
  officers: {
    heading: 'Officers to contact',
    none: 'No owner of a metric or fund is recorded.',
    roles: (titles: readonly string[]): string => `${numbers.list(titles)}.`,
    caption: 'Whom to ask',
    columns: { role: 'Role', name: 'Name and title', telephone: 'Telephone', email: 'Email' },
    notGiven: 'Not given',
  },
};
