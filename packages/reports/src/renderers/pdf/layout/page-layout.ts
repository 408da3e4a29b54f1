/**
 * The page in Typst: what is read is data, and whatever a text holds is only text. A4, the board, the day and the
 * subject in the margins, and the mark of a draft on every page, all of which whoever listens is not told again and again.
 */
export const pageLayout: string = `
#let given = json(bytes(sys.inputs.given))
#let paper = given.paper
#let ink = rgb(given.colours.ink)
#let quiet = rgb(given.colours.quiet)
#let hairline = 0.5pt + rgb(given.colours.rule)
#let raised = rgb(given.colours.raised)
#let draft = paper.draft != none
#let mark = given.mark

#set document(
  title: given.title,
  author: paper.title.reportOf,
  date: datetime(year: given.day.at(0), month: given.day.at(1), day: given.day.at(2)),
)
#set text(lang: given.language, region: "GB", font: given.family, fallback: false, size: 9.5pt, fill: ink, hyphenate: false)
#set par(leading: 0.62em, spacing: 0.95em)
#set list(indent: 7mm, body-indent: 0.6em, marker: text(fill: quiet, "•"), spacing: 0.75em)
#set enum(indent: 7mm, body-indent: 0.7em, spacing: 0.75em)

#let in-margin(body) = text(size: 8pt, fill: quiet, body)
#set page(
  paper: "a4",
  margin: (x: 20mm, top: 25mm, bottom: 22mm),
  header: in-margin(grid(
    columns: (1fr, auto, auto),
    column-gutter: 8mm,
    paper.title.board,
    if mark != "" { text(weight: "bold", tracking: 0.12em, fill: ink, mark) },
    paper.title.date,
  )),
  footer: in-margin(grid(
    columns: (1fr, auto),
    column-gutter: 6mm,
    paper.title.subject,
    // What Typst shows of a counter by itself has it lay out the whole paper once more.
    context (given.words.pageOf.at(0) + str(here().page()) + given.words.pageOf.at(1) + str(counter(page).final().first())),
  )),
  background: if draft {
    rotate(-35deg, text(size: 110pt, weight: "bold", tracking: 0.12em, fill: luma(244), given.words.draft))
  },
)

#show heading: set text(hyphenate: false)
#show heading.where(level: 1): set text(size: 21pt, tracking: -0.01em)
#show heading.where(level: 1): set block(above: 4mm, below: 5mm)
#show heading.where(level: 2): set text(size: 13.5pt)
#show heading.where(level: 2): set block(above: 9mm, below: 4mm)
#show heading.where(level: 3): set text(size: 10.5pt)
#show heading.where(level: 3): set block(above: 6.5mm, below: 3mm)
#show link: set text(fill: rgb(given.colours.link))
`;
