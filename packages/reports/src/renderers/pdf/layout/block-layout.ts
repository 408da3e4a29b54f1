/** The blocks of a paper in Typst, one after another down the page. What is folded on a screen is open on paper. */
export const blockLayout: string = `
#let lay-paragraph(of) = {
  named("paragraph-" + str(of.number), par(hanging-indent: 9mm, box(width: 9mm, text(fill: quiet, str(of.number) + ".")) + say(of.text)))
  if of.lettered.len() > 0 { enum(numbering: "(a)", indent: 9mm, ..of.lettered.map(say)) }
}

#let lay-callout(of) = block(
  width: 100%,
  above: 5mm,
  below: 5mm,
  inset: (x: 4mm, y: 3mm),
  stroke: (left: 2pt + ink),
  fill: raised,
  {
    block(sticky: true, strong(of.heading))
    for each in of.body { par(say(each)) }
  },
)

// The picture under its caption, small enough for a page to hold it.
#let lay-picture(of, width) = if of.picture != none {
  show figure: set align(left)
  show figure.caption: it => block(sticky: true, width: width, below: 1mm, text(size: 9pt, weight: "bold", it.body))
  set figure.caption(position: top)
  named(of.id, figure(
    kind: image,
    supplement: none,
    numbering: none,
    gap: 1mm,
    caption: of.caption,
    image(bytes(of.picture.svg), format: "svg", width: calc.min(width, 215mm / of.picture.tallness), alt: of.words),
  ))
}

// What the picture shows. It goes on over the page where there is much to say.
#let lay-words(of) = {
  set text(size: 8.5pt)
  set par(leading: 0.55em)
  par(say(of.alternative))
  for each in of.at("remarks", default: ()) { par(say(each)) }
}

// A short table stands beside the picture of its numbers, a long one under it.
#let lay-figure(of) = {
  let width = 118mm
  if of.beside {
    let numbers = lay-table(of.table)
    let picture = lay-picture(of, 88mm) + lay-words(of)
    block(breakable: false, above: 6mm, below: 6mm, grid(columns: (88mm, 1fr), column-gutter: 7mm, picture, numbers))
  } else {
    block(breakable: false, sticky: true, above: 6mm, below: 3mm, width: width, lay-picture(of, width))
    block(above: 3mm, below: if of.table == none { 6mm } else { 3mm }, width: width, lay-words(of))
    if of.table != none { lay-table(of.table) }
  }
}

#let lay-definitions(of) = for each in of.items {
  named(each.id, block(above: 2.2mm, below: 2.2mm, inset: (left: 9mm), terms(
    separator: [ #h(0.5em, weak: true) ],
    hanging-indent: 6mm,
    terms.item(each.term, each.says.map(says => say(says)).join(linebreak())),
  )))
}

#let lay-block(of) = {
  if of.kind == "paragraph" { lay-paragraph(of) }
  else if of.kind == "remark" { par(text(fill: quiet, say(of.text))) }
  else if of.kind == "list" { list(..of.items.map(say)) }
  else if of.kind == "callout" { lay-callout(of) }
  else if of.kind == "table" { lay-table(of.table) }
  else if of.kind == "figure" { lay-figure(of) }
  else if of.kind == "definitions" { lay-definitions(of) }
  else { for each in of.blocks { lay-block(each) } }
}
`;
