import type { StatusCounts } from '@ragstone/rag';
import { type Text, text } from '../../model/text.ts';
import { sentence } from '../sentence.ts';
import { counted } from './counted.ts';
import { days } from './days.ts';
import { numbers } from './numbers.ts';

/** `3 green, 1 amber, 0 red, 2 not rated`. */
const rated = ({ green, amber, red, notRated }: StatusCounts): string =>
  `${green} green, ${amber} amber, ${red} red, ${notRated} not rated`;

/** What people take up in several places side by side. */
export const uptake = {
  title: 'Uptake by place',
  byPlace: 'By place',
  none: 'No uptake is rated in more than one place.',
  counts: (measures: number, places: number, period: string, of: StatusCounts): string =>
    `${counted(measures, 'measure')} in ${counted(places, 'place')}, ${days.period(period)}: ${rated(of)}.`,
  glance: {
    heading: 'At a glance',
    lead: ({ green, amber, red, notRated, all }: StatusCounts, withoutFigures: number): string =>
      `Of ${counted(all, 'answer')} for the latest period with figures ${red} ${red === 1 ? 'is' : 'are'} red, ${amber} amber, ${green} green and ${notRated} not rated. An answer is one measure in one place.${
        withoutFigures === 0
          ? ''
          : ` ${counted(withoutFigures, 'question has', 'questions have')} no figure yet.`
      }`,
    caption: 'What is asked of uptake, and how it is answered',
    columns: { question: 'Question', redIn: 'Red in' },
    redIn: (place: string, red: number, all: number): string => `${place} ${red} of ${all}`,
    nowhere: 'Nowhere',
    noneRated: 'No answer is rated',
  },
  howToRead: {
    heading: 'How to read this',
    says: (signs: Text): Text =>
      text`Beside each figure stands what its rule gives, as shape and word: ${signs}. Not rated never stands for green. What its source has a word for but no colour stands under it.`,
  },
  findings: {
    heading: 'What to look at in the figures',
    caption: 'What was found in these figures',
    none: 'Nothing was found.',
  },
  matrix: {
    caption: (period: string): string => `Figures and what they are rated, ${days.period(period)}`,
    columns: { measure: 'Measure', beside: 'Beside others', target: 'Target' },
    note: '“Depends on the reading”: another reading of the source gives another answer; see below.',
    depends: 'Depends on the reading',
    notExpected: 'Not expected',
    noFigure: 'No figure',
    noneForAll: 'None for all',
    target: (figure: string): string => `Target ${figure}`,
    nobodyBeside: 'None',
  },
  picture: {
    place: (name: string, of: StatusCounts): string => `${name}: ${rated(of)}`,
    table: (caption: string): string => `Its numbers stand in the table “${caption}”.`,
  },
  each: {
    target: 'target',
    figure: 'figure',
    noFigure: 'No figure',
    range: (low: string, high: string): string => `${low} to ${high}`,
    scale: (measures: number, places: number): string =>
      `${counted(measures, 'measure')} on one scale, each with ${counted(places, 'place')}`,
    table: (caption: string): string => `Their numbers stand in the table “${caption}”.`,
  },
  reading: {
    says: (of: string, chosen: string | null, dependent: number, all: number): string => {
      const how =
        chosen === null
          ? 'Nobody has chosen how to read it, so only what every reading gives has a colour.'
          : sentence(`It is read here as: ${chosen}`);
      const far =
        dependent === 0
          ? 'No answer depends on that.'
          : `${counted(dependent, 'answer')} of ${all} ${dependent === 1 ? 'depends' : 'depend'} on it.`;
      return `The source says “${of}”. ${how} ${far}`;
    },
    each: 'What each reading would give',
    eachCaption: 'How many answers each reading would give',
    reading: 'Reading',
    dependent: 'The answers that depend on the reading',
    dependentCaption: 'Answers that depend on the reading',
    columns: { measure: 'Measure and place', here: 'As read here', otherwise: 'As it could be read' },
    answer: (answer: string, readings: readonly string[]): string => `${answer}: ${numbers.list(readings)}`,
    otherWords: 'Other words',
  },
  heldBack: {
    caption: 'Figures that are not rated, and why',
    columns: { measure: 'Measure and place', figure: 'Figure', why: 'Why' },
  },
};
