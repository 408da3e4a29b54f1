import { type Unit, units } from '@ragstone/rag';

/** What a first workspace is made from. */
export interface Answers {
  readonly title: string;
  readonly place: { readonly id: string; readonly name: string };
  readonly board: string;
  readonly metric: string;
  readonly unit: Unit;
  readonly polarity: 'higher' | 'lower';
  readonly target: number;
}

export type AnswerName = keyof Answers;

interface Question<T> {
  readonly asks: string;
  readonly proposed: string;
  /** What was written, read; or what to write instead. */
  readonly read: (written: string) => T | { readonly instead: string };
}

const place = /^(?<id>[A-Z]\d{8}|local:[a-z0-9]+(?:-[a-z0-9]+)*)(?: +(?<name>.+))?$/;

const words = (written: string): string | { readonly instead: string } =>
  nameOf(written) === '' ? { instead: 'Write a few words.' } : written.normalize('NFC');

const oneOf =
  <Word extends string>(known: readonly Word[]) =>
  (written: string): Word | { readonly instead: string } =>
    known.find((word) => word === written) ?? { instead: `Write one of ${known.join(', ')}.` };

/** The questions in the order in which they are asked. No answer names a person. */
export const questions: { readonly [Name in AnswerName]: Question<Answers[Name]> } = {
  title: { asks: 'What is the workspace called?', proposed: 'Our partnership', read: words },
  place: {
    asks: 'Which place is measured? Its ONS code, then its name',
    proposed: 'E10000018 Leicestershire',
    read: (written) => {
      const { id, name } = place.exec(written.normalize('NFC'))?.groups ?? {};
      return id === undefined
        ? { instead: 'Write an ONS code such as E10000018, or local:my-area, then the name.' }
        : { id, name: name ?? id };
    },
  },
  board: { asks: 'Which board is told?', proposed: 'Health and wellbeing board', read: words },
  metric: { asks: 'What is measured?', proposed: 'Repairs done on time', read: words },
  unit: { asks: 'In which unit?', proposed: 'percent', read: oneOf(units) },
  polarity: {
    asks: 'Which way is better, higher or lower?',
    proposed: 'higher',
    read: oneOf(['higher', 'lower'] as const),
  },
  target: {
    asks: 'What was promised, for each month?',
    proposed: '90',
    read: (written) =>
      /^\d+(\.\d+)?$/.test(written) && Number(written) > 0
        ? Number(written)
        : { instead: 'Write a number above 0: digits with a point, without a sign.' },
  },
};

export const answerNames: readonly AnswerName[] = Object.keys(questions) as AnswerName[];

/** A name for files and ids: small letters, digits and hyphens. Accents are taken off their letters. */
export const nameOf = (written: string): string =>
  written
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
