import { text } from '../../model/text.ts';
import type { Words } from '../words.ts';
import { days } from './days.ts';

export const returns: Words['returns'] = {
  approved: ({ by, on, delegated }) => {
    const day = on === null ? '' : ` ar ${days.day(on)}`;
    const power = delegated ? ' o dan bwerau dirprwyedig' : '';
    return text`wedi’i chymeradwyo gan ddeiliad y rôl “${by}”${day}${power}${on === null ? ' (nid yw’r dyddiad wedi’i argraffu)' : ''}`;
  },
  approve: (title, due) => text`cymeradwyo’r ffurflen “${title}”, i’w chyflwyno erbyn ${days.deadline(due)}`,
  noteUnapproved: (title, submitted) =>
    text`nodi bod y ffurflen “${title}” wedi’i chyflwyno ar ${days.day(submitted)} ac nad oes cofnod o’i chymeradwyo`,
  noteApproved: ({ title, approved, submitted, considered }) => {
    const sent = submitted === null ? '' : ` a’i chyflwyno ar ${days.day(submitted)}`;
    const before = considered === null ? '' : `, cyn i’r Bwrdd hwn ei hystyried ar ${days.day(considered)}`;
    return text`nodi bod y ffurflen “${title}” ${approved}${sent}${before}`;
  },
  checks: {
    incomplete: 'Anghyflawn',
    wrong: 'Anghywir',
    doubtful: 'Amheus',
    complete: 'Cyflawn',
    right: 'Cywir',
  },
};
