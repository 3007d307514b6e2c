/// The processor's rules for one resource type (contract sections 5.4 and 9).
struct ResourceRules: Sendable {
  var identifier: IdentifierRule?
  var mandatory: [Mandatory] = []
  var codings: [CodingRule] = []
  /// Rules that look at several elements together.
  var further: [@Sendable (JSON) -> [Issue]] = []
}

/// An element that must be there. `path` starts below the resource; in a list, every entry must have it.
struct Mandatory: Sendable {
  enum Kind: Sendable { case element, reference, text }

  var kind: Kind
  var path: String
  var number: Int

  static func element(_ path: String, _ number: Int = Issue.unnumbered) -> Mandatory {
    Mandatory(kind: .element, path: path, number: number)
  }

  static func reference(_ path: String, _ number: Int = Issue.unnumbered) -> Mandatory {
    Mandatory(kind: .reference, path: path, number: number)
  }

  static func text(_ path: String, _ number: Int) -> Mandatory {
    Mandatory(kind: .text, path: path, number: number)
  }

  /// Several elements whose rule numbers no source prints.
  static func elements(_ paths: String) -> [Mandatory] {
    paths.split(separator: " ").map { .element(String($0)) }
  }
}

/// Which identifier systems a resource may carry (contract section 4.1): `http://sys-ids.kemkes.go.id/{slug}/{Org}`
/// for each slug, or a full address.
struct IdentifierRule: Sendable {
  var slugs: [String]
  /// Systems taken besides; a trailing `*` stands for any ending.
  var others: [String] = []
  var number = 10117
  /// Slugs of which an identifier must be there.
  var required: [String] = []
  /// What must follow the organisation, e.g. `/lab`.
  var suffixes: [String] = [""]
}

/// Which code systems an element takes, and the numbers of the rules.
struct CodingRule: Sendable {
  /// Element path without indices, e.g. `Encounter.class`.
  var element: String
  var systems: [String]
  var systemNumber: Int
  var codeNumber: Int

  init(_ element: String, _ systems: [String], system: Int = 10002, code: Int = 10010) {
    self.element = element
    self.systems = systems
    systemNumber = system
    codeNumber = code
  }
}
