import { customProperties, quietTheme } from '@ragstone/reports';

const { light, dark, fonts, monospace, measure } = quietTheme;

/**
 * The look of a paper, narrower: one column that works at 320 pixels, light and dark. There the line of a fault wraps,
 * so that its place is seen without scrolling; the mark shows it and the caret, which would stand elsewhere, goes.
 */
export const watchStyles = `:root { color-scheme: light dark; ${customProperties(light)} }
@media (prefers-color-scheme: dark) { :root { ${customProperties(dark)} } }
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 64rem; padding: 1.5rem 1rem 4rem; background: var(--page); color: var(--ink); font: 1.0625rem/1.5 ${fonts}; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -200vw; padding: 0.5rem 1rem; background: var(--page); }
.skip:focus { left: 0.5rem; top: 0.5rem; }
.unseen { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
header { border-bottom: 3px solid var(--ink); }
h1, h2, h3, h4 { line-height: 1.25; }
h1 { font-size: clamp(1.4rem, 1.1rem + 1.6vw, 2rem); margin: 0.2rem 0 0.4rem; }
h2 { font-size: 1.35rem; margin: 2.4rem 0 0.8rem; }
h3 { font-size: 1.1rem; margin: 1.6rem 0 0.4rem; }
h4 { font-size: 1rem; margin: 1.3rem 0 0.3rem; }
p, ul, ol { margin: 0 0 0.7rem; }
p, li { max-width: ${measure}; }
ul { padding-left: 1.2rem; }
code, pre { font-family: ${monospace}; font-size: 0.875em; }
.quiet { color: var(--quiet); font-size: 0.93rem; }
.glance { list-style: none; padding: 0; margin: 1rem 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); gap: 0.6rem 1.5rem; }
.glance a, .glance strong { display: block; }
pre { margin: 0 0 0.7rem; padding: 0.7rem 0.9rem; background: var(--raised); border: 1px solid var(--rule); overflow-x: auto; overflow-wrap: normal; white-space: pre; line-height: 1.4; }
mark { background: none; color: inherit; font-weight: 700; text-decoration: underline 3px var(--red); text-underline-offset: 0.2em; }
.room { visibility: hidden; }
.caret { font-weight: 700; color: var(--red); }
.faults { list-style: none; padding: 0; }
.faults li { max-width: none; border-left: 4px solid var(--not-rated); padding-left: 1rem; margin-bottom: 1.5rem; }
.faults li.error { border-color: var(--red); }
.faults li.warning { border-color: var(--amber); }
.faults h3 { margin-top: 0; }
.callout { border: 2px solid var(--ink); background: var(--raised); padding: 0.7rem 1rem; max-width: none; }
.earlier { border-left: 4px solid var(--ink); padding-left: 1rem; }
.title { font-weight: 600; font-size: 1.1rem; }
table { width: 100%; border-collapse: collapse; margin: 1.4rem 0; font-size: 0.95rem; }
caption { text-align: left; font-weight: 600; padding-bottom: 0.4rem; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 1rem 0.45rem 0; border-bottom: 1px solid var(--rule); font-variant-numeric: tabular-nums; }
thead th { border-bottom: 2px solid var(--ink); }
tbody th { font-weight: 400; }
td .quiet { display: block; }
.status.green { color: var(--green); }
.status.amber { color: var(--amber); }
.status.red { color: var(--red); }
@media (max-width: 40rem) {
  .line { white-space: pre-wrap; overflow-wrap: anywhere; }
  .line .caret { display: none; }
  table, caption, tbody, tr, tbody th, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { border-bottom: 2px solid var(--rule); padding: 0.5rem 0; }
  tbody th, td { border: 0; padding: 0.15rem 0; }
  tbody th { font-weight: 600; }
  td::before { content: attr(data-label); display: block; font-size: 0.85rem; color: var(--quiet); }
}
@media (forced-colors: active) { .faults li, .earlier { border-color: CanvasText; } }
`;
