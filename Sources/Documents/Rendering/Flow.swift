/// Lets a document's blocks flow down its pages. Lengths are points.
final class Flow {
  let document: Document
  let surface: PDFSurface
  /// The number of pages, once it is known.
  private let pages: Int?
  /// The page being drawn, counted from 1.
  private(set) var page = 1
  /// Where the next thing begins.
  var y: Double

  let left: Double
  let width: Double
  private let top: Double
  /// Where the running text ends; the foot stands below.
  let bottom: Double
  var size: Double { document.paper.textSize }

  init(_ document: Document, pages: Int?) throws(DocumentError) {
    self.document = document
    self.pages = pages
    surface = try PDFSurface(document.paper)
    let margin = document.paper.margin.points
    (left, top, y) = (margin, margin, margin)
    width = surface.width - 2 * margin
    bottom = surface.height - margin - Foot.height
    surface.describe(document)
  }

  func draw() throws(DocumentError) {
    if let letterhead = document.letterhead { try draw(letterhead) }
    for block in document.blocks { try draw(block) }
    if let verification = document.verification { try draw(verification) }
    try drawFoot(of: page, among: pages)
    surface.endPage()
  }

  /// Goes to the next page unless `height` more fits on this one.
  func makeRoom(_ height: Double) throws(DocumentError) {
    if y + height > bottom { try newPage() }
  }

  func newPage() throws(DocumentError) {
    try drawFoot(of: page, among: pages)
    surface.endPage()
    page += 1
    y = top
  }

  func text(
    _ words: String, width: Double? = nil, bold: Bool = false, scale: Double = 1,
    _ alignment: TextAlignment = .left
  ) throws(DocumentError) -> TextBox {
    try TextBox(
      words, on: surface, width: width ?? self.width, size: size * scale, bold: bold, alignment: alignment)
  }

  /// Draws a text over the whole width and goes below it.
  func put(
    _ words: String, bold: Bool = false, scale: Double = 1, _ alignment: TextAlignment
  ) throws(DocumentError) {
    let box = try text(words, bold: bold, scale: scale, alignment)
    try makeRoom(box.height)
    box.draw(x: left, y: y)
    y += box.height
  }
}
