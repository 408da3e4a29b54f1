/** On paper: black on white, everything open, nothing cut across a page that can be kept whole. */
export const printStyles = `@media print {
  html, body { background: none; color: #000; font-size: 10pt; line-height: 1.42; }
  .page { max-width: none; padding: 0; margin: 0; }
  .skip, nav { display: none; }
  header { padding-top: 0; border-bottom-width: 2pt; margin-bottom: 6mm; }
  h1 { font-size: 20pt; }
  h2 { font-size: 13pt; margin-top: 8mm; }
  h3 { font-size: 11pt; margin-top: 6mm; }
  h1, h2, h3, caption, figcaption, summary, tr.group { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  .as-grid.whole, main dl, tr, figure, .callout, .lettered li, main dl > div { break-inside: avoid; }
  thead { display: table-header-group; }
  table { font-size: 8.5pt; line-height: 1.34; }
  th, td { padding: 1.4mm 2.5mm 1.4mm 0; }
  .as-grid table { font-size: 8pt; }
  .as-grid th, .as-grid td { padding-right: 1.8mm; }
  .note { font-size: 7.8pt; }
  tr.group th, .callout, .draft { background: none; }
  tr.group th { padding-left: 0; }
  .callout { border-left-width: 2pt; }
  a { color: inherit; text-decoration: none; }
  .draft { border: 1pt solid #000; padding: 2mm 3mm; }
  summary { list-style: none; color: inherit; font-size: 8.5pt; padding: 0; }
  summary::-webkit-details-marker { display: none; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  .folded > summary { display: none; }
  .folded table { font-size: 7.8pt; }
  .folded th, .folded td { padding-top: 0.6mm; padding-bottom: 0.6mm; }
  figure { grid-template-columns: minmax(0, 84mm) minmax(0, 1fr); gap: 1mm 6mm; margin: 5mm 0; }
  .beside { font-size: 8.5pt; }
  .beside table { font-size: 7.8pt; }
  .beside th, .beside td { padding: 0.5mm 1.5mm 0.5mm 0; }
  .status svg, .chart svg, .key svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .watermark { display: block; position: fixed; inset: 40% 0 auto; text-align: center; font-size: 90pt; font-weight: 700; letter-spacing: 0.15em; color: transparent; -webkit-text-stroke: 0.5pt #d4d4d4; transform: rotate(-30deg); z-index: -1; }
}
@media not print { .watermark { display: none; } }
`;
