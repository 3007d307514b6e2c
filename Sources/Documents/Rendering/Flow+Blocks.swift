extension Flow {
  func draw(_ block: Block) throws(DocumentError) {
    switch block {
    case .heading(let words, let number): try heading(words, number)
    case .section(let words):
      try makeRoom(size * 4)
      y += size * 0.6
      try put(words, bold: true, .left)
      y += size * 0.3
    case .paragraph(let words, let alignment): try paragraph(words, alignment)
    case .facts(let facts): try self.facts(facts)
    case .numbered(let sentences): try numbered(sentences)
    case .table(let table): try TableFlow(table, in: self).draw()
    case .signatures(let signatures): try self.signatures(signatures)
    case .code(let text, let words):
      try draw(code: text, words: words, scale: 1)
      y += size * 0.5
    case .space(let millimetres): y += millimetres.points
    case .pageBreak: try newPage()
    }
  }

  private func heading(_ words: String, _ number: String?) throws(DocumentError) {
    try put(words, bold: true, scale: 1.2, .centre)
    if let number { try put("Nomor: " + number, .centre) }
    y += size
  }

  private func paragraph(
    _ words: String, _ alignment: TextAlignment, indent: Double = 0
  ) throws(DocumentError) {
    let box = try text(words, width: width - indent, alignment)
    if alignment == .centre || alignment == .right {
      try makeRoom(box.height)
      box.draw(x: left + indent, y: y)
      y += box.height
    } else {
      for line in box.lines {
        try makeRoom(line.height)
        line.draw(x: left + indent, y: y)
        y += line.height
      }
    }
    y += size * 0.5
  }

  private func facts(_ facts: [Block.Fact]) throws(DocumentError) {
    let term = width * 0.32
    for fact in facts {
      let name = try text(fact.term, width: term - 6)
      let value = try text(fact.value, width: width - term - 8)
      let height = max(name.height, value.height)
      guard height <= bottom else { throw .doesNotFit("Isian \(fact.term)") }
      try makeRoom(height)
      name.draw(x: left, y: y)
      try text(":").draw(x: left + term, y: y)
      value.draw(x: left + term + 8, y: y)
      y += height + 1
    }
    y += size * 0.5
  }

  private func numbered(_ sentences: [String]) throws(DocumentError) {
    let indent = size * 2
    for (index, sentence) in sentences.enumerated() {
      try makeRoom(size * 1.5)
      try text("\(index + 1).").draw(x: left, y: y)
      try paragraph(sentence, .justified, indent: indent)
    }
  }

  /// Side by side in equal columns; never torn over two pages.
  private func signatures(_ signatures: [Signature]) throws(DocumentError) {
    guard !signatures.isEmpty else { return }
    let column = width / Double(signatures.count)
    let room = size * 5
    let heads = try boxes(signatures.map { [$0.placeAndDay, $0.role] }, column)
    let feet = try boxes(signatures.map { [$0.name, $0.number] }, column)
    let head = heads.map(\.height).max() ?? 0
    let foot = feet.map(\.height).max() ?? 0
    y += size * 0.5
    try makeRoom(head + room + foot)
    for index in signatures.indices {
      let x = left + Double(index) * column
      heads[index].draw(x: x, y: y + head - heads[index].height)
      feet[index].draw(x: x, y: y + head + room)
    }
    y += head + room + foot + size * 0.5
  }

  private func boxes(_ words: [[String]], _ width: Double) throws(DocumentError) -> [TextBox] {
    var boxes: [TextBox] = []
    for lines in words { boxes.append(try text(lines.joined(separator: "\n"), width: width - 8, .centre)) }
    return boxes
  }
}
