import Vocabulary

/// The fields of a form by name, in the order they came; a name may come several times (check boxes).
struct FormValues: Sendable, Equatable, ExpressibleByDictionaryLiteral {
  private(set) var pairs: [(name: String, value: String)]

  init(_ pairs: [(name: String, value: String)] = []) { self.pairs = pairs }

  init(dictionaryLiteral elements: (String, String)...) {
    pairs = elements.map { (name: $0.0, value: $0.1) }
  }

  /// The first value of a field, without blanks at its ends; nil when the field is missing or empty.
  subscript(name: String) -> String? {
    get {
      guard let value = pairs.first(where: { $0.name == name })?.value.trimmingBlanks, !value.isEmpty else {
        return nil
      }
      return value
    }
    set {
      pairs.removeAll { $0.name == name }
      if let newValue { pairs.append((name: name, value: newValue)) }
    }
  }

  /// Exactly what was sent, blanks included; for passwords.
  func verbatim(_ name: String) -> String? { pairs.first { $0.name == name }?.value }

  /// Every value of a field.
  func all(_ name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value.trimmingBlanks) }

  /// Whether a check box came back ticked.
  func isTicked(_ name: String) -> Bool { self[name] != nil }

  static func == (left: FormValues, right: FormValues) -> Bool {
    left.pairs.elementsEqual(right.pairs) { $0.name == $1.name && $0.value == $1.value }
  }
}
