/** Tables: quiet rules, numbers of one width; stacked or scrolling where the screen is narrow. */
export const tableStyles = `.table { margin: 1.4rem 0 1.8rem; }
table { width: 100%; border-collapse: collapse; font-size: 0.94rem; line-height: 1.42; table-layout: fixed; }
caption { text-align: left; font-weight: 600; padding-bottom: 0.5rem; }
th, td { text-align: left; vertical-align: top; padding: 0.6rem 1rem 0.6rem 0; border-bottom: 1px solid var(--rule); }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; font-weight: 600; padding-top: 0.3rem; padding-bottom: 0.3rem; }
tbody th { font-weight: 600; }
thead th, .number { overflow-wrap: normal; }
.number { font-variant-numeric: tabular-nums lining-nums; }
.as-grid .number { text-align: right; overflow-wrap: normal; }
.as-grid tr:not(.total) th[scope="row"] { font-weight: 400; }
.note { display: block; font-size: 0.87rem; color: var(--quiet); font-weight: 400; max-width: none; }
td .note, th .note { margin-top: 0.15rem; line-height: 1.35; }
.table > .note { margin: 0.5rem 0 0; }
tr.part th { padding-left: 1.1rem; font-weight: 400; }
tr.total th, tr.total td { border-top: 2px solid var(--ink); border-bottom: 0; font-weight: 600; }
tr.group th { background: var(--raised); padding: 0.45rem 0.6rem; font-weight: 600; }
.beside table { font-size: 0.88rem; }
.beside caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.beside .table { margin: 0.4rem 0 0; }
.beside th, .beside td { padding-top: 0.32rem; padding-bottom: 0.32rem; }
.folded table { font-size: 0.88rem; }
.folded tbody tr:not(.group) th { font-weight: 400; }
.folded th, .folded td { padding-top: 0.35rem; padding-bottom: 0.35rem; }
@media screen and (max-width: 48rem) {
  .scrolls { overflow-x: auto; padding: 0 0.5rem; margin-left: -0.5rem; margin-right: -0.5rem; }
  .scrolls table { min-width: 54rem; }
  .scrolls caption span { display: inline-block; position: sticky; left: 0; max-width: calc(100vw - 2.5rem); }
  .by-row table, .by-row tbody, .by-row tr, .by-row th, .by-row td, .by-row caption { display: block; width: auto; }
  .by-row colgroup { display: none; }
  .by-row thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .by-row tbody tr { border-bottom: 2px solid var(--rule); padding: 0.7rem 0; }
  .by-row tr.part { padding-left: 1rem; border-left: 3px solid var(--rule); }
  .by-row tr.part th { padding-left: 0; }
  .by-row tr.group { padding: 0; }
  .by-row tbody th, .by-row tbody td { border: 0; padding: 0.2rem 0; }
  .by-row tr.group th { padding: 0.45rem 0.6rem; }
  .by-row td::before { content: attr(data-label); content: attr(data-label) / ""; display: block; font-size: 0.85rem; color: var(--quiet); font-weight: 400; }
  .by-row td.number::before { display: inline; margin-right: 0.4rem; }
  .by-row td.number:not(:has(.note)) { display: inline-block; margin-right: 1.2rem; }
}
`;
