/** An escalation of the share that leaves on the ready date: to the group after two months in a row, then to the board. */
export const offPlan = {
  id: 'off-plan',
  for: { ratings: ['on-ready-date'], windows: ['month'] },
  raise: { when: { fact: 'missed', operator: 'is', value: true } },
  levels: [
    { after: { inARow: 2 }, route: 'discharge-group', ask: 'explain' },
    { after: { inARow: 3 }, route: 'leicestershire-hwb', ask: 'decide' },
  ],
  clear: { when: { fact: 'missed', operator: 'is', value: false }, inARow: 2 },
  acknowledge: { by: ['lead-for-discharge'], expiresAfter: { reports: 2 }, endsWhen: 'level-rises' },
};
