/** Tables in Typst: header rows that come again on each page, group headings over their rows, notes under the table. */
export const tableLayout: string = `
#let note(of) = text(size: 0.88em, fill: quiet, say(of))

#let cell-content(of, weight: "regular", hyphenate: false) = {
  set text(hyphenate: hyphenate)
  if of.text.len() > 0 { text(weight: weight, say(of.text)) }
  for each in of.notes { block(above: 0.55em, below: 0em, note(each)) }
}

// They take of a table what they need: Typst remembers calls by what they are given, and a whole table is long to compare.
#let body-cells(by-row, hyphenate, row) = row.cells.enumerate().map(((x, each)) => {
  let heads = x == 0 and row.kind == "row" and by-row
  table.cell(
    // Kept whole, but for one that no page might hold.
    breakable: each.at("breakable", default: false),
    inset: (left: if x == 0 and row.kind == "part" { 4mm } else { 0mm }, right: 2.5mm, y: 1.5mm),
    stroke: if row.kind == "total" { (top: 1pt + ink) } else { (bottom: hairline) },
    cell-content(each, weight: if heads or row.kind == "total" { "bold" } else { "regular" }, hyphenate: hyphenate.at(x)),
  )
})

#let group-header(columns, row) = table.header(
  level: 2,
  table.cell(colspan: columns, fill: raised, align: left, inset: (x: 2mm, y: 1.5mm), stroke: (bottom: hairline), text(weight: "bold", say(row.heading))),
)

#let column-header(of) = table.header(..of.columns.enumerate().map(((x, each)) => table.cell(
  align: bottom + if each.holds == "numbers" and of.reading == "as-grid" { right } else { left },
  inset: (left: 0mm, right: 2.5mm, y: 1.2mm),
  stroke: (bottom: 1pt + ink),
  text(weight: "bold", hyphenate: of.hyphenate.at(x), each.heading),
)))

#let lay-table(of) = named(of.id, {
  let by-row = of.reading == "by-row"
  let columns = of.columns.len()
  show figure: set block(breakable: true, above: 5mm, below: 2mm)
  show figure: set align(left)
  show figure.caption: it => block(sticky: true, width: 100%, below: 2mm, text(size: 9pt, weight: "bold", it.body))
  set figure.caption(position: top)
  set text(size: of.size * 1pt)
  set par(leading: 0.52em, spacing: 0.7em, justify: false)
  figure(
    kind: table,
    supplement: none,
    numbering: none,
    gap: 2mm,
    caption: of.caption,
    table(
      columns: of.columns.map(each => each.width * 1fr),
      align: of.columns.map(each => top + if each.holds == "numbers" and of.reading == "as-grid" { right } else { left }),
      stroke: none,
      column-header(of),
      ..of.rows.map(row => if row.kind == "group" { group-header(columns, row) } else { body-cells(by-row, of.hyphenate, row) }).flatten(),
    ),
  )
  for each in of.notes { block(above: 1.5mm, below: 1.5mm, note(each)) }
  block(above: 0mm, below: 5mm)
})
`;
