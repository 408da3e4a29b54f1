import { customProperties, quietTheme } from '@ragstone/reports';

const { fonts, measure, light, dark } = quietTheme;

/** The style sheet of the worker's pages, in the quiet theme of the reports. */
export const pageStyle = `:root { color-scheme: light dark; ${customProperties(light)} }
@media (prefers-color-scheme: dark) { :root { ${customProperties(dark)} } }
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font-family: ${fonts}; line-height: 1.5; }
main { max-width: 78rem; margin: 0 auto; padding: 1rem; }
h1, h2, h3 { line-height: 1.25; overflow-wrap: anywhere; }
h2 { border-top: 2px solid var(--rule); padding-top: 1rem; }
footer { margin-top: 2rem; }
p { max-width: ${measure}; overflow-wrap: anywhere; }
a { color: var(--link); }
.quiet { color: var(--quiet); }
.well { color: var(--green); font-weight: 600; }
.failing { color: var(--red); font-weight: 600; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--quiet); padding: 0.25rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid var(--rule); }
thead th { background: var(--raised); }
tbody th { font-weight: 400; }
time { white-space: nowrap; }
input, button { font: inherit; padding: 0.4rem 0.6rem; color: var(--ink); background: var(--page); border: 1px solid var(--quiet); border-radius: 3px; max-width: 100%; }
button { background: var(--raised); cursor: pointer; }
a:focus-visible, input:focus-visible, button:focus-visible, .table:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
`;
