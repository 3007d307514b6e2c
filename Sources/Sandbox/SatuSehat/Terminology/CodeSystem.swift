/// Which codes a code system has: a list where the contract prints it, a form where only the form is public.
enum CodeSystem: Sendable {
  case list(Set<String>)
  case form(@Sendable (String) -> Bool)

  static func codes(_ text: String) -> CodeSystem {
    .list(Set(text.split(whereSeparator: \.isWhitespace).map(String.init)))
  }

  func contains(_ code: String) -> Bool {
    switch self {
    case .list(let codes): codes.contains(code)
    case .form(let fits): fits(code)
    }
  }
}

/// The code systems that the platform knows, by address (contract section 4.2).
enum CodeSystems {
  static let known: [String: CodeSystem] = international.merging(hl7) { $1 }.merging(kemkes) { $1 }
}
