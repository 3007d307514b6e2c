import Vocabulary

extension Checklist {
  /// - Throws: the first wrong field with a sentence.
  init(_ kind: ChecklistKind, _ file: JSONText) throws(Problem) {
    let fields = try JSONFields(file.root)
    self.kind = kind
    from = try fields["from"].date()
    title = try fields["title"].text()
    source = try fields["source"].text()
    note = try fields["note"].text()
    let parts = try fields["parts"].objects(Part.init)
    let codes = parts.flatMap(\.items).map(\.code)
    guard Set(codes).count == codes.count else {
      throw fields["parts"].problem("Dua butir memakai kode yang sama.")
    }
    self.parts = parts
  }
}

extension Checklist.Part {
  fileprivate init(_ part: JSONFields) throws(Problem) {
    title = try part["title"].text()
    items = try part["items"].objects(Checklist.Item.init)
  }
}

extension Checklist.Item {
  fileprivate init(_ item: JSONFields) throws(Problem) {
    code = try item["code"].text()
    demand = try item["demand"].text()
    source = try item["source"].text()
    canBeAbsent = try item["canBeAbsent"].present?.flag() ?? false
  }
}
