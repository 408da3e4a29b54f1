/** A whole paper in Typst: the title block, the contents, the sections with their parts. */
export const paperLayout: string = `
#let title = paper.title
#let board = if "boardLanguage" in title { text(lang: title.boardLanguage, title.board) } else { title.board }
#text(weight: "bold", board + ", " + title.date)
#heading(level: 1, outlined: false, title.subject)
#terms(
  separator: [ #h(0.5em, weak: true) ],
  spacing: 0.6em,
  terms.item(given.words.reportOf, title.reportOf),
  ..title.facts.map(each => terms.item(each.term, say(each.says))),
)
#for each in given.why {
  block(width: 100%, stroke: 1pt + ink, inset: 3mm, above: 5mm, strong(each.word) + " " + say(each.why))
}
#line(length: 100%, stroke: 1.2pt + ink)

#{
  show outline.entry: it => block(above: 0.75em, link(it.element.location(), it.indented(none, it.inner())))
  show link: set text(fill: ink)
  set outline.entry(fill: repeat(text(fill: quiet, " ."), gap: 0.1em))
  block(above: 6mm, below: 3mm, sticky: true, strong(given.words.contents))
  outline(title: none, target: heading.where(level: 2, outlined: true), indent: 0mm)
}

#for section in paper.sections {
  named(section.id, heading(level: 2, section.heading))
  for each in section.blocks { lay-block(each) }
  for part in section.parts {
    named(part.id, heading(level: 3, part.heading))
    for each in part.blocks { lay-block(each) }
  }
}
`;
