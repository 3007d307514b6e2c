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

  func draw(_ verification: Verification) throws(DocumentError) {
    y += size
    try draw(code: verification.address, words: verification.words + "\n" + verification.address, scale: 0.8)
  }

  /// A square, 24 mm wide with its quiet zone, and the words beside it, `scale` times as large as the running text.
  func draw(code held: String, words: String, scale: Double) throws(DocumentError) {
    guard let code = QRCode(held) else { throw .drawing("text too long for a QR code, or empty") }
    let side = 24.0.points
    let module = side / Double(code.size + 8)
    try makeRoom(side)
    for row in 0..<code.size {
      for column in 0..<code.size where code.isDark(row: row, column: column) {
        // A hair wider than a module, so that no viewer shows seams between neighbours.
        surface.fill(
          x: left + Double(column + 4) * module, y: y + Double(row + 4) * module,
          width: module * 1.02, height: module * 1.02)
      }
    }
    let box = try text(words, width: width - side - 6, scale: scale)
    box.draw(x: left + side + 6, y: y + max(0, (side - box.height) / 2))
    y += side
  }
}
