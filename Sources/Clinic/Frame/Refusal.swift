/// Why the clinic did not do what was asked, when the fault is not in one field.
public enum Refusal: Error, Hashable, Sendable {
  /// No role of this person may do it.
  case forbidden(Action)
  /// There is no such thing at this facility.
  case notFound(String)
  /// It cannot be done now: the sentence says what stands in the way.
  case conflict(String)

  /// What the person is told.
  public var sentence: String {
    switch self {
    case .forbidden: "Peran Anda tidak diberi wewenang untuk tindakan ini."
    case .notFound(let what): "\(what) tidak ditemukan di fasilitas ini."
    case .conflict(let sentence): sentence
    }
  }
}
