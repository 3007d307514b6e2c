/// One issue of an OperationOutcome.
struct Issue: Sendable, Hashable {
  var code = "value"
  var text: String
  var expression: String?
  var diagnostics: String?
  var severity = "error"
  /// Number of the broken rule, where it has one.
  var rule: Int?
}

extension Issue {
  /// Stands in the place of a rule number that no source prints.
  static let unnumbered = 10000

  // The templates of contract section 5.4.

  static func missingElement(_ path: String, _ number: Int) -> Issue {
    Issue(text: "Element not found: \(path) (RuleNumber: \(number))", expression: path, rule: number)
  }

  static func missingReference(_ path: String, _ number: Int) -> Issue {
    Issue(text: "Reference is mandatory : \(path) (RuleNumber: \(number))", expression: path, rule: number)
  }

  static func emptyText(_ path: String, _ number: Int) -> Issue {
    Issue(text: "Text is empty: '' (RuleNumber: \(number))", expression: path, rule: number)
  }

  static func codeNotFound(_ code: String, in system: String, at path: String, _ number: Int) -> Issue {
    Issue(
      text: "Code not found: '\(code)' in system: \(system) (RuleNumber: \(number))", expression: path,
      rule: number)
  }

  static func invalidSystem(_ system: String, at path: String, _ number: Int) -> Issue {
    Issue(
      text: "Invalid coding system: \(system) (RuleNumber: \(number))", expression: path, rule: number)
  }

  static func invalidIdentifier(_ system: String, at path: String, _ number: Int) -> Issue {
    Issue(
      text: "Invalid identifier system: \(system) (RuleNumber: \(number))", expression: path, rule: number)
  }

  static func rule(_ text: String, at path: String, _ number: Int, code: String = "value") -> Issue {
    Issue(code: code, text: "\(text) (RuleNumber: \(number))", expression: path, rule: number)
  }
}
