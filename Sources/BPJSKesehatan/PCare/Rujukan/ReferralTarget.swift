/// What a referral's code means. Special referrals have three letters (contract 4.8), two of them with a
/// sub-specialty: `HDL`, `THA/30`. Everything else is a sub-specialty: `26`.
enum ReferralTarget: Sendable, Equatable {
  case subSpesialis(String)
  case khusus(String, subSpesialis: String?)

  init(_ code: String) {
    let parts = code.split(separator: "/").map(String.init)
    let first = parts.first ?? code
    self =
      Self.special.contains(first)
      ? .khusus(first, subSpesialis: parts.dropFirst().first) : .subSpesialis(code)
  }

  /// Whether the sub-specialty of thalassaemia or haemophilia is missing.
  var lacksPart: Bool {
    guard case .khusus(let code, nil) = self else { return false }
    return Khusus.needSubSpesialis.contains(code)
  }

  private static let special: Set = [
    "HDL", "THA", "HEM", "IGD", "JIW", "KLT", "PAR", "KEM", "RAT", "HIV",
  ]
}
