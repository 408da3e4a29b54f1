import { lineChartStyles } from '../../charts/chart-styles.ts';

/** The page on a screen: one column of text, the contents beside it where there is room. */
export const pageStyles: string = `*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1.0625rem/1.55 var(--fonts); overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: 0.15em; text-decoration-thickness: 0.06em; }
a:hover { text-decoration-thickness: 0.12em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; scroll-margin: 0.5rem; }
.skip { position: absolute; left: -200vw; padding: 0.5rem 1rem; background: var(--page); z-index: 2; }
.skip:focus { left: 0.5rem; top: 0.5rem; }
.page { max-width: 82rem; margin: 0 auto; padding: 0 1.5rem 4rem; }
.draft { margin: 1.2rem 0 0; padding: 0.7rem 1rem; border: 2px solid var(--ink); background: var(--raised); max-width: none; }
.draft strong { letter-spacing: 0.12em; }
header { padding: 2.5rem 0 1.5rem; border-bottom: 3px solid var(--ink); margin-bottom: 2rem; }
header .board { margin: 0; font-size: 1.0625rem; font-weight: 600; max-width: none; }
header time { white-space: nowrap; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.2vw, 2.5rem); letter-spacing: -0.015em; margin: 0.35rem 0 1rem; }
h2 { font-size: 1.4rem; margin: 3rem 0 0.9rem; letter-spacing: -0.005em; }
main > section:first-child > h2 { margin-top: 0; }
h3 { font-size: 1.1rem; margin: 2.25rem 0 0.7rem; }
p, ul, ol, dl { margin: 0 0 0.9rem; }
p, li, dd { max-width: var(--measure); text-wrap: pretty; }
code { font-family: var(--monospace); font-size: 0.85em; overflow-wrap: anywhere; }
header dl { display: flex; flex-wrap: wrap; gap: 0.4rem 2.5rem; margin: 0; font-size: 0.95rem; }
header dl div { display: block; margin: 0; }
header dt { color: var(--quiet); font-weight: 400; }
header dd { margin: 0; }
nav p { font-weight: 600; margin: 0 0 0.4rem; }
nav ol { list-style: none; margin: 0; padding: 0; font-size: 0.92rem; line-height: 1.35; }
nav li { margin: 0; }
nav a { display: block; padding: 0.28rem 0; text-decoration: none; }
nav a:hover { text-decoration: underline; }
.numbered p { display: grid; grid-template-columns: 2.4rem minmax(0, 1fr); max-width: calc(var(--measure) + 2.4rem); }
.mark { color: var(--quiet); font-variant-numeric: tabular-nums; }
.lettered { list-style: none; padding: 0; margin: 0 0 0.9rem 2.4rem; }
.lettered li { display: grid; grid-template-columns: 2.2rem minmax(0, 1fr); margin-bottom: 0.45rem; }
ul.plain { padding-left: 3.6rem; }
ul.plain li { margin-bottom: 0.4rem; }
.remark { color: var(--quiet); font-size: 0.95rem; }
.callout { border-left: 4px solid var(--ink); background: var(--raised); padding: 0.9rem 1.2rem; margin: 1.4rem 0; max-width: calc(var(--measure) + 2.6rem); }
.callout p { margin: 0 0 0.5rem; }
.callout p:last-child { margin-bottom: 0; }
.callout .heading { font-weight: 700; }
main dl { margin-left: 2.4rem; max-width: var(--measure); }
main dl > div { display: grid; grid-template-columns: minmax(7rem, 12rem) minmax(0, 1fr); gap: 0 1.25rem; padding: 0.35rem 0; border-bottom: 1px solid var(--rule); }
main dl > div:target { background: var(--raised); }
main dt { font-weight: 600; grid-row: 1 / span 9; }
main dd { margin: 0; grid-column: 2; }
.status { white-space: nowrap; font-weight: 600; }
.status svg { width: 0.72em; height: 0.72em; margin-right: 0.4em; fill: currentColor; vertical-align: 0; }
.status.green svg { color: var(--green); }
.status.amber svg { color: var(--amber); }
.status.red svg { color: var(--red); }
.status.not-rated svg { color: var(--not-rated); }
details { margin: 0 0 1rem; }
summary { cursor: pointer; color: var(--link); padding: 0.3rem 0; width: fit-content; }
summary:hover { text-decoration: underline; }
figure { margin: 1.6rem 0 2rem; display: grid; grid-template-columns: minmax(0, 29rem) minmax(0, 1fr); gap: 0.2rem 2rem; align-items: start; }
figcaption { grid-column: 1 / -1; font-weight: 600; }
.chart svg.plot { display: block; width: 100%; height: auto; overflow: visible; }
.beside { font-size: 0.95rem; }
.plot text { font: 12px var(--fonts); fill: var(--ink); font-variant-numeric: tabular-nums; }
.plot text.quiet { fill: var(--quiet); }
.plot .label { font-weight: 600; paint-order: stroke; stroke: var(--page); stroke-width: 4px; stroke-linejoin: round; }
${lineChartStyles}.key { list-style: none; padding: 0; margin: 0.35rem 0 0; display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; font-size: 0.85rem; color: var(--quiet); }
.key svg { width: 0.95em; height: 0.95em; margin-right: 0.4em; vertical-align: -0.1em; }
.key svg.wide { width: 1.6em; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--quiet); font-size: 0.9rem; }
@media screen and (min-width: 64rem) {
  .columns { display: grid; grid-template-columns: 13.5rem minmax(0, 1fr); gap: 3.5rem; align-items: start; }
  nav { position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem); overflow-y: auto; padding: 0.5rem; margin: -0.5rem; }
}
@media screen and (max-width: 63.99rem) {
  nav { border-bottom: 1px solid var(--rule); padding-bottom: 1.2rem; margin-bottom: 2rem; }
  nav ol { columns: 14rem auto; column-gap: 2rem; }
  nav li { break-inside: avoid; }
}
@media screen and (max-width: 52rem) {
  figure { grid-template-columns: minmax(0, 1fr); gap: 0.6rem; }
}
@media screen and (max-width: 40rem) {
  .page { padding: 0 1rem 3rem; }
  header { padding-top: 1.5rem; }
  nav a { padding: 0.5rem 0; }
  .plot text { font-size: 16px; }
  .plot .spare { display: none; }
  .numbered p { grid-template-columns: 1.9rem minmax(0, 1fr); }
  .lettered { margin-left: 1.9rem; }
  ul.plain { padding-left: 1.9rem; }
  main dl { margin-left: 0; }
  main dl > div { grid-template-columns: minmax(0, 1fr); }
  main dd { grid-column: 1; }
  main dt { grid-row: auto; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
