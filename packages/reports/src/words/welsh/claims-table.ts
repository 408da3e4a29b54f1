import type { ClaimVerdict } from '@ragstone/assurance';
import type { ComparisonOutcome } from '@ragstone/statistics';
import { text } from '../../model/text.ts';
import type { Words } from '../words.ts';

const compared: Readonly<Record<ComparisonOutcome, string>> = {
  better: 'Gwell',
  similar: 'Tebyg',
  worse: 'Gwaeth',
  higher: 'Uwch',
  lower: 'Is',
};

const verdicts: Readonly<Record<ClaimVerdict, string>> = {
  confirmed: 'Cadarnhawyd: mae’r dystiolaeth yn dweud yr un peth',
  disputed: 'Anghytunir: mae’r dystiolaeth yn rhoi ateb arall',
  conflicting: 'Gwrthdaro: mae’r dystiolaeth yn anghytuno â hi ei hun',
  unverifiable: 'Ni ellir ei wirio: nid oes digon o dystiolaeth',
};

const firsts = { best: 'gorau', lowest: 'isaf', highest: 'uchaf' } as const;

export const claimsTable: Words['claimsTable'] = {
  verdicts,
  group: (verdict, count) => `${verdicts[verdict]} (${count})`,
  compared,
  moved: { rising: 'Yn codi', level: 'Yn wastad', falling: 'Yn gostwng' },
  directions: {
    'cannot-be-calculated': 'Ni ellir ei gyfrifo',
    'no-significant-change': 'Dim newid arwyddocaol',
    increasing: 'Yn cynyddu',
    decreasing: 'Yn gostwng',
    'increasing-getting-better': 'Yn cynyddu ac yn gwella',
    'increasing-getting-worse': 'Yn cynyddu ac yn gwaethygu',
    'decreasing-getting-better': 'Yn gostwng ac yn gwella',
    'decreasing-getting-worse': 'Yn gostwng ac yn gwaethygu',
  },
  printed: {
    rank: ({ rank, of, first }) => `Safle ${rank} o ${of}, lle mai 1 yw’r ${firsts[first]}`,
    tested: (words) => `${compared[words]}, wedi’i brofi`,
    list: (words, names) => text`“${words}”: nifer a enwir ${names}`,
    toTheNearest: (printed, step) => `${printed}, i’r ${step} agosaf`,
  },
  given: {
    noAnswer: 'Dim ateb',
    noSingleAnswer: 'Mwy nag un ateb',
    noFigure: 'Dim ffigur',
    noSingleNumber: 'Mwy nag un rhif',
    sameNumber: 'Yr un rhif; gweler pam',
    met: 'Wedi’i gyrraedd',
    notMet: 'Heb ei gyrraedd',
    same: 'Yr un peth',
    higher: (by) => `${by} yn uwch`,
    lower: (by) => `${by} yn is`,
  },
  columns: {
    stated: 'Yr hyn a ddatgenir',
    printed: 'Yn y papur',
    given: 'Yn ôl y dystiolaeth',
    why: 'Pam',
    source: 'Ffynhonnell',
  },
};
