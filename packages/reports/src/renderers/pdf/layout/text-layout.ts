/** Words in Typst: each piece of a text as it is meant. A mark is for the eye: its words stand beside it. */
export const textLayout: string = `
#let marks = given.marks.pairs().map(((name, svg)) => {
  (name, box(height: 0.78em, baseline: 0.04em, pdf.artifact(image(bytes(svg), format: "svg", height: 0.78em))))
}).to-dict()

// Kept with its mark on one line where it is short enough for any column.
#let marked(name, words) = {
  let both = marks.at(name) + h(0.35em) + text(weight: "bold", words)
  if words.len() <= 16 { box(both) } else { both }
}

// Heard in the language that it is in, where that is another than the paper's.
#let in-language(of, body) = if "language" in of { text(lang: of.language, body) } else { body }

#let targets = given.targets
#let headings = given.headings
#let monospace = given.monospace
// A link to a heading is written as its number until the PDF says where its headings are.
#let piece(of) = {
  if type(of) == str { text(of) }
  else if of.kind == "strong" { in-language(of, strong(of.text)) }
  else if of.kind == "other-language" { in-language(of, text(of.text)) }
  else if of.kind == "code" { text(font: monospace, size: 0.9em, of.text) }
  else if of.kind == "link" { if of.to in headings { link("heading:" + str(headings.at(of.to)), of.text) } else if of.to in targets { link(label(of.to), of.text) } else { text(of.text) } }
  else if of.kind == "status" { marked("status-" + of.status, of.words) }
  else { marked("sign-" + of.sign, of.words) }
}
#let say(of) = of.map(piece).join()

// Where other places of the paper lead to.
#let named(id, body) = if id in targets [#body#label(id)] else { body }
`;
