/// The foot of every page: which document, which page.
enum Foot {
  static let height = 24.0
}

extension Flow {
  func draw(_ letterhead: Letterhead) throws(DocumentError) {
    for line in letterhead.above { try put(line, scale: 1.1, .centre) }
    try put(letterhead.name, bold: true, scale: 1.35, .centre)
    try put(letterhead.address, scale: 0.85, .centre)
    y += 4
    surface.line(from: (left, y), to: (left + width, y), thickness: 2)
    surface.line(from: (left, y + 2.5), to: (left + width, y + 2.5), thickness: 0.6)
    y += size * 1.2
  }

  func drawFoot(of page: Int, among pages: Int?) throws(DocumentError) {
    let words = "\(document.title) · halaman \(page) dari \(pages ?? page)"
    let box = try text(words, scale: 0.75, .right)
    box.draw(x: left, y: surface.height - document.paper.margin.points - box.height)
  }

  /// The square, 24 mm wide with its quiet zone, and the words beside it.
  func draw(_ verification: Verification) throws(DocumentError) {
    guard let code = QRCode(verification.address) else { throw .drawing("address too long for a QR code") }
    let side = 24.0.points
    let module = side / Double(code.size + 8)
    y += size
    try makeRoom(side)
    for row in 0..<code.size {
      for column in 0..<code.size where code.isDark(row: row, column: column) {
        // A hair wider than a module, so that no viewer shows seams between neighbours.
        surface.fill(
          x: left + Double(column + 4) * module, y: y + Double(row + 4) * module,
          width: module * 1.02, height: module * 1.02)
      }
    }
    let words = try text(
      verification.words + "\n" + verification.address, width: width - side - 6, scale: 0.8)
    words.draw(x: left + side + 6, y: y + max(0, (side - words.height) / 2))
    y += side
  }
}
