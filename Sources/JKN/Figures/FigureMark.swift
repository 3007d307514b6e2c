/// What is noted of a registered participant in a month, and counts once however often it happens.
public enum FigureMark: Int, Sendable, CaseIterable {
  /// A contact of any kind, in or out of the building (PKS Bontang 2024 Lampiran II I.A.2.d.3.a(1)).
  case contact
  /// Diagnosed with DM, or with hypertension (idem (3)).
  case dmDiagnosed, htDiagnosed
  /// Controlled in that month; counts only for a diagnosed participant.
  case dmControlled, htControlled

  /// The mark without which this one does not count.
  var needed: FigureMark? {
    switch self {
    case .dmControlled: .dmDiagnosed
    case .htControlled: .htDiagnosed
    case .contact, .dmDiagnosed, .htDiagnosed: nil
    }
  }

  /// The mark that counts only beside this one.
  var dependent: FigureMark? {
    switch self {
    case .dmDiagnosed: .dmControlled
    case .htDiagnosed: .htControlled
    case .contact, .dmControlled, .htControlled: nil
    }
  }
}
