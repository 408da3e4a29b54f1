import { evidenceChartStyles } from '../../charts/chart-styles.ts';

/** Signs, process charts and figures over time. The lines of a chart differ in their dashes, its points in their shape. */
export const evidenceStyles = `.sign { font-weight: 600; }
.sign svg { width: 0.95em; height: 0.95em; margin-right: 0.4em; vertical-align: -0.1em; color: var(--ink); }
.sign.good svg { color: var(--green); }
.sign.bad svg { color: var(--red); }
.sign.improving svg { color: var(--link); }
.sign.concerning svg { color: var(--amber); }
.sign.unknown svg { color: var(--not-rated); }
.sign .whole { fill: currentColor; }
.sign .line { fill: none; stroke: currentColor; stroke-width: 1.4; stroke-linecap: round; stroke-linejoin: round; }
.sign .cut { fill: none; stroke: var(--page); stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.sign .broken { stroke-dasharray: 2 1.6; }
${evidenceChartStyles}@media print { .sign svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
