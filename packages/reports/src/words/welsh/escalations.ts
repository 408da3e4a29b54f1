import type { DecisionEnd, DecisionOutcome, EscalationOutcome } from '@ragstone/assurance';
import { text } from '../../model/text.ts';
import type { Words } from '../words.ts';
import { days } from './days.ts';

const states: Readonly<Record<EscalationOutcome['state'], string>> = {
  none: 'Heb ei godi',
  pending: 'Heb ei godi eto',
  raised: 'Wedi’i godi',
  sustained: 'Yn dal ar agor',
  easing: 'Ar agor, ac yn lleddfu',
  cleared: 'Wedi’i glirio',
  superseded: 'Wedi’i ddisodli gan fersiwn ddiweddarach o’r rheolau',
};

const decided: Readonly<Record<DecisionOutcome['decides'], string>> = {
  acknowledged: 'Cydnabuwyd',
  snoozed: 'Gohiriwyd',
  overridden: 'Diystyriwyd',
  withdrawn: 'Tynnwyd yn ôl',
  started: 'Dechreuwyd',
  checked: 'Gwiriwyd',
};

const ends: Readonly<Record<DecisionEnd, string>> = {
  'not-entitled': 'nid yw’r rheol yn eu henwi',
  superseded: 'mae’r rheolau wedi newid ers hynny',
  restated: 'yn ôl ffigurau diweddarach, nid felly yr oedd',
  withdrawn: 'fe’i tynnwyd yn ôl',
  cleared: 'fe’i cliriwyd',
  'level-rose': 'cododd y lefel',
  expired: 'daeth ei gyfnod i ben',
};

const holds = ({ ended, until }: Pick<DecisionOutcome, 'ended' | 'until'>): string => {
  if (ended !== null) return ` Nid yw’n ddilys mwyach: ${ends[ended]}.`;
  return until === null ? '' : ` Mae’n ddilys tan ${days.day(until)}.`;
};

export const escalations: Words['escalations'] = {
  states,
  standing: ({ state, level, since }) =>
    [
      states[state],
      ...(level === 0 ? [] : [`ar lefel ${level}`]),
      ...(since === null ? [] : [`ers ${days.period(since)}`]),
    ].join(' '),
  asks: { note: 'i’w nodi', explain: 'i’w egluro', decide: 'i benderfynu arno' },
  nobodyYet: 'Neb eto',
  decision: (decision, by, reason) => {
    const { decides, on, seen } = decision;
    const level = seen.level === 0 ? '' : ` ar lefel ${seen.level}`;
    return text`${decided[decides]} gan ddeiliad y rôl “${by}” ar ${days.day(on)}, fel yr oedd${level} ar ôl ${days.period(seen.period)}: ${reason}.${holds(decision)}`;
  },
  nextMeeting: (on, papersDue, asOf) => {
    const meets = on === asOf ? `Cyfarfod heddiw, ${days.day(on)}` : `Y cyfarfod nesaf: ${days.day(on)}`;
    if (papersDue === null) return meets;
    const isPast = asOf !== null && papersDue < asOf;
    return `${meets}; papurau${isPast ? ' i fod i mewn' : ''} erbyn ${days.day(papersDue)}`;
  },
  noNextMeeting: () => 'Nid oes dyddiad cyfarfod nesaf wedi’i restru',
};
