/// The questionnaires whose items the contract prints (section 9.15): the link of each item and the kind of its
/// answer. An item without a kind is a group, whose items are nested in it.
enum QuestionnaireTable {
  struct Item: Sendable, Hashable {
    /// `Boolean`, `Coding`, `Integer`, `Quantity`, `Reference`; `nil` for a group.
    var answer: String?
  }

  /// By number (`Q0007`) and link.
  static let all: [String: [String: Item]] = Dictionary(
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let number = words.first else { return nil }
      return (String(number), items(words.dropFirst()))
    }, uniquingKeysWith: { $1 })

  /// The group that an item is nested in; `nil` at the top.
  static func group(of link: String, in items: [String: Item]) -> String? {
    guard let dot = link.lastIndex(of: ".") else { return nil }
    let parent = String(link[..<dot])
    return items[parent].map { $0.answer == nil } == true ? parent : nil
  }

  private static func items(_ words: some Sequence<Substring>) -> [String: Item] {
    Dictionary(
      words.map { word in
        let parts = word.split(separator: "=").map(String.init)
        return (parts[0], Item(answer: parts.count > 1 ? kinds[parts[1]] : nil))
      }, uniquingKeysWith: { $1 })
  }

  private static let kinds = [
    "b": "Boolean", "c": "Coding", "i": "Integer", "q": "Quantity", "r": "Reference",
  ]

  private static let text = """
    Q0002 1 1.1=b 1.2=c 2 2.1=b 2.2=b 2.3=b 2.4=b 3 3.1=b 3.2=b
    Q0007 1 1.1=c 1.2=c 1.3=c 1.4=c 2 2.1=c 2.2=c 2.3=c 2.4=c 3 3.1=c 3.2=b 3.3=b 3.4=b 3.5=b 4=r
    Q0008 1=b 1.1=r 2=b 3=b 4=b 4.1=r 5=b
    Q0012 1=b 2=i 3=q 4=b
    Q0013 1 1.1=b 1.2=i 1.3=q 1.4=r 1.5=c 1.6=c 1.7=c 1.8=c 1.9=c 1.10=c 1.11=c
    Q0014 1=b 2=b 3=b 4=b 5=b 6=r
    Q0021 1 1.1=b 1.2=i 1.3=q 1.4=r 1.5=b 1.6=b 1.7=b 1.8=b 1.9=c
    Q0024 1=c 1.1=q 2=b 3=r
    Q0025 1=b 2=b 3=b 4=b 5=r
    Q0042 1 1.1=b 1.2=b 2 2.1=b 3 3.1=b 3.2=b 3.3=b 4 4.1=b 4.2=b 5 5.1=b 6 6.1=b 6.2=b
    """
}
