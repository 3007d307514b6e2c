/// The secret of a session that a form sends back, so that no other site can post in a person's name.
struct FormToken: Sendable, Hashable {
  let text: String

  /// The name of the hidden field.
  static let field = "_token"
  /// The header in which scripts send it.
  static let header = "x-sehat-token"
}
