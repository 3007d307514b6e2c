/// Draws one table down the pages, its head again on each.
struct TableFlow {
  private let table: Table
  private let flow: Flow
  private let widths: [Double]
  private static let padding = 3.0

  init(_ table: Table, in flow: Flow) {
    self.table = table
    self.flow = flow
    let all = table.columns.reduce(0) { $0 + $1.weight }
    widths = table.columns.map { flow.width * $0.weight / all }
  }

  func draw() throws(DocumentError) {
    guard !table.columns.isEmpty else { return }
    let head = try Row(table.columns.map(\.heading), of: self, bold: true)
    try flow.makeRoom(head.height * 2)
    draw(head, shaded: true)
    for texts in table.rows { try draw(Row(texts, of: self, bold: false), under: head) }
    if let total = table.total { try draw(Row(total, of: self, bold: true), under: head) }
    flow.y += flow.size * 0.6
  }

  private func draw(_ row: Row, under head: Row) throws(DocumentError) {
    if flow.y + row.height > flow.bottom {
      try flow.newPage()
      draw(head, shaded: true)
      guard flow.y + row.height <= flow.bottom else { throw .doesNotFit("Satu baris tabel") }
    }
    draw(row, shaded: false)
  }

  private func draw(_ row: Row, shaded: Bool) {
    let (top, bottom) = (flow.y, flow.y + row.height)
    if shaded {
      flow.surface.fill(x: flow.left, y: top, width: flow.width, height: row.height, grey: 0.92)
    }
    var x = flow.left
    for (box, width) in zip(row.boxes, widths) {
      box.draw(x: x + Self.padding, y: top + Self.padding)
      flow.surface.line(from: (x, top), to: (x, bottom), thickness: 0.5)
      x += width
    }
    flow.surface.line(from: (x, top), to: (x, bottom), thickness: 0.5)
    flow.surface.line(from: (flow.left, top), to: (x, top), thickness: 0.5)
    flow.surface.line(from: (flow.left, bottom), to: (x, bottom), thickness: 0.5)
    flow.y = bottom
  }

  /// One row's texts, set into the columns' widths.
  private struct Row {
    let boxes: [TextBox]
    let height: Double

    init(_ texts: [String], of table: TableFlow, bold: Bool) throws(DocumentError) {
      var boxes: [TextBox] = []
      for (index, column) in table.table.columns.enumerated() {
        boxes.append(
          try table.flow.text(
            index < texts.count ? texts[index] : "", width: table.widths[index] - 2 * TableFlow.padding,
            bold: bold, scale: 0.9, column.alignment))
      }
      self.boxes = boxes
      height = (boxes.map(\.height).max() ?? 0) + 2 * TableFlow.padding
    }
  }
}
