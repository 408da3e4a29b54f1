/** The lines and points of figures period by period. The colours are custom properties of a palette. */
export const lineChartStyles = `.grid { stroke: var(--rule); stroke-width: 1; }
.plan { fill: none; stroke: var(--quiet); stroke-width: 1.8; stroke-dasharray: 5 4; }
.actual { fill: none; stroke: var(--ink); stroke-width: 1.8; stroke-linejoin: round; }
.met { fill: var(--ink); }
.missed { fill: var(--red); stroke: var(--page); stroke-width: 1; }
.unjudged { fill: var(--page); stroke: var(--ink); stroke-width: 1.6; }
`;

/** The same of process charts and of points with a rating. Lines differ in their dashes, points in their shape. */
export const evidenceChartStyles = `.rated-green { fill: var(--green); stroke: var(--page); stroke-width: 1; }
.rated-amber { fill: var(--amber); stroke: var(--page); stroke-width: 1; }
.mean { fill: none; stroke: var(--ink); stroke-width: 1; }
.limit { fill: none; stroke: var(--quiet); stroke-width: 1.2; stroke-dasharray: 8 4; }
.target { fill: none; stroke: var(--red); stroke-width: 1.6; stroke-dasharray: 2 3; }
.recalculation { fill: none; stroke: var(--quiet); stroke-width: 1.2; stroke-dasharray: 1.5 2.5; }
.xmr .actual { stroke: var(--quiet); stroke-width: 1.2; }
.common { fill: var(--quiet); }
.improvement { fill: var(--link); stroke: var(--page); stroke-width: 0.8; }
.concern { fill: var(--amber); stroke: var(--page); stroke-width: 0.8; }
.neither { fill: var(--ink); stroke: var(--page); stroke-width: 0.8; }
.ghosted { fill: var(--page); stroke: var(--quiet); stroke-width: 1.2; stroke-dasharray: 2 1.5; }
`;
