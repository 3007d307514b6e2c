/// The person before the screen, as far as a page needs to know.
struct Viewer: Sendable {
  /// The name shown at the top right.
  let name: String
  /// The role's Indonesian word: "Loket", "Dokter".
  let roleWord: String
  /// The Puskesmas this session works for, and its kabupaten.
  let facility: String
  let district: String
  /// What the role may open, in the order of the bar.
  let places: [Place]
  /// How many wait at a place; shown beside its word.
  var counts: [Place: Int] = [:]
  /// What each outside connection is doing, shown at the top.
  var connections: [Connection] = []
  /// The token every form of this session carries.
  let formToken: FormToken

  /// The state of the line to an outside system, in words.
  struct Connection: Sendable {
    let name: String
    let state: State

    enum State: Sendable {
      case up
      case waiting(Int)
      case down
    }
  }
}

/// The secret of a session that a form sends back, so that no other site can post in a person's name.
struct FormToken: Sendable, Hashable {
  let text: String

  /// The name of the hidden field and, for scripts, of the header.
  static let field = "_token"
  static let header = "x-sehat-token"
}
