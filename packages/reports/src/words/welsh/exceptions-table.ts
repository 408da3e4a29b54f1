import type { Words } from '../words.ts';
import { days } from './days.ts';

export const exceptionsTable: Words['exceptionsTable'] = {
  noOwner: 'Dim perchennog wedi’i gofnodi',
  noRoute: 'Dim llwybr wedi’i gofnodi',
  nobodyAsked: (ask) => `Dim llwybr wedi’i gofnodi, felly ni ofynnir i neb (${ask})`,
  noRule: 'Dim rheol: gwiriad o’r papurau',
  since: (period) => `Ers ${days.period(period)}`,
  check: 'Gwirio',
  columns: {
    about: 'Ynghylch',
    status: 'Statws',
    cause: 'Achos',
    owner: 'Perchennog',
    goesTo: 'Yn mynd at',
  },
};
