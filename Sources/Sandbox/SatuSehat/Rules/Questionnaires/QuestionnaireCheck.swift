/// Compares the items of an answered questionnaire with the questionnaire, one by one (contract section 9.15).
/// Questionnaires whose items the contract does not print are not looked into.
struct QuestionnaireCheck {
  private let items: [String: QuestionnaireTable.Item]
  private var seen: Set<String> = []
  private var issues: [Issue] = []

  static func issues(of response: JSON) -> [Issue] {
    let number = response["questionnaire"]?.string?.split(separator: "/").last.map(String.init) ?? ""
    guard let items = QuestionnaireTable.all[number] else { return [] }
    var check = QuestionnaireCheck(items: items)
    check.walk(response["item"], in: nil, at: "QuestionnaireResponse")
    return check.issues
  }

  private init(items: [String: QuestionnaireTable.Item]) { self.items = items }

  private mutating func walk(_ list: JSON?, in group: String?, at path: String) {
    for (index, item) in (list?.array ?? []).enumerated() {
      let path = "\(path).item[\(index)]"
      guard let link = item["linkId"]?.string, let known = items[link] else {
        complain("Item not found: \(item["linkId"]?.string ?? "")", at: path + ".linkId")
        continue
      }
      if !seen.insert(link).inserted { complain("Item appears twice: \(link)", at: path + ".linkId") }
      if let wanted = QuestionnaireTable.group(of: link, in: items), wanted != group {
        complain("Item \(link) must be nested in item \(wanted)", at: path + ".linkId")
      }
      check(item["answer"], of: known, at: path + ".answer")
      walk(item["item"], in: link, at: path)
    }
  }

  private mutating func check(_ answers: JSON?, of item: QuestionnaireTable.Item, at path: String) {
    for (index, answer) in (answers?.array ?? []).enumerated() {
      guard let kind = item.answer else { return complain("A group has no answer", at: path) }
      // A questionnaire may nest items below an answer.
      let names = (answer.object ?? [:]).keys.filter { $0 != "item" }
      guard names.allSatisfy({ $0 == "value" + kind }) else {
        complain("Answer must be value\(kind)", at: "\(path)[\(index)]")
        continue
      }
    }
  }

  private mutating func complain(_ text: String, at path: String) {
    issues.append(.rule(text, at: path, Issue.unnumbered))
  }
}
