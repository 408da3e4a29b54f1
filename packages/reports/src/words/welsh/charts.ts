import type { Chart } from '../../model/chart.ts';
import type { charts as english } from '../english/charts.ts';

const kinds: Readonly<Record<Chart['kind'], string>> = {
  'actual-against-plan': ', yr hyn a gafwyd o’i gymharu â’r cynllun',
  'over-time': ', dros amser',
  xmr: ', siart proses',
  'escalation-timeline': ', fesul cyfnod',
  'running-balance': ', yr hyn a wariwyd a’r hyn sydd ar ôl',
  'governance-calendar': ', fesul mis',
  'rank-strip': ', fesul lle',
  'small-multiples': ', ochr yn ochr',
  'status-matrix': ', mesur fesul lle',
  'commitment-chain': ', fesul dolen',
};

export const charts: typeof english = {
  titled: (title, kind) => `${title}${kinds[kind]}`,
  marks: {
    points: {
      met: 'cyrhaeddwyd y cynllun',
      missed: 'ni chyrhaeddwyd y cynllun',
      green: 'sgôr gwyrdd',
      amber: 'sgôr oren',
      red: 'sgôr coch',
      unjudged: 'heb ei farnu',
      absent: 'dim ffigur',
    },
    process: {
      'common-cause': 'achos cyffredin',
      improvement: 'achos arbennig, gwelliant',
      concern: 'achos arbennig, pryder',
      neither: 'achos arbennig, heb fod yn well nac yn waeth',
      ghosted: 'heb ei gynnwys yn y terfynau',
      missing: 'dim ffigur',
    },
    timeline: {
      quiet: 'heb ei godi',
      pending: 'heb ei godi eto',
      raised: 'wedi’i godi, neu lefel yn uwch',
      sustained: 'ar agor fel o’r blaen',
      held: 'ar agor, ac nid yw’r cyfnod yn cyfrif',
      easing: 'ar agor, ac yn lleddfu',
      cleared: 'wedi’i glirio',
    },
    balance: {
      spent: 'wedi’i wario',
      left: 'ar ôl',
      beyond: 'wedi’i wario y tu hwnt i’r incwm',
      unknown: 'incwm nad yw ei wariant yn hysbys',
    },
    calendar: {
      held: 'cyfarfod a gynhaliwyd',
      coming: 'cyfarfod i ddod',
      due: 'yn ddyledus',
      late: 'yn hwyr',
      unknown: 'nid yw’n hysbys a ddaeth',
    },
    strip: { end: 'yr isaf a’r uchaf', other: 'lle arall' },
    chain: { there: 'dolen, a sawl un', none: 'dim dolen: yma mae’r gadwyn yn torri' },
  },
  lines: {
    plan: 'cynllun',
    mean: 'cymedr',
    limits: 'terfynau’r broses',
    target: 'targed',
    recalculated: 'R, ailgyfrifwyd y terfynau',
    decisions: 'A, B, yr hyn a benderfynwyd',
    today: 'diwrnod y papur hwn',
  },
  statuses: { green: 'gwyrdd', amber: 'oren', red: 'coch', 'not-rated': 'heb sgôr' },
  labels: {
    actual: 'Gwirioneddol',
    plan: 'Cynllun',
    noFigure: 'dim ffigur',
    axisFromElsewhere: ' (nid yw’r echelin yn dechrau ar 0)',
    axesFromElsewhere: ' (nid yw’r echelinau’n dechrau ar 0)',
  },
};
