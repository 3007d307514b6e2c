import Clinic

/// What the referral's fields offer to choose from.
struct ReferralOptions: Sendable {
  /// Other rooms of this Puskesmas, for an internal referral.
  var rooms: [Room] = []
  /// The insurer's lists; empty for patients it has no part in, and while nothing is connected.
  var choices = ReferralDirectory.Choices(specialties: [], saranas: [], readAt: nil)
  /// What came of the search for hospitals; nil while nobody searched.
  var hospitals: ReferralDirectory.Answer?

  /// The chosen hospital travels as its code and name in one value.
  static let pick = "referral.pick"
}

extension ReferralDirectory.Hospital {
  var picked: String { "\(code)|\(name)" }
}

extension ExaminationForm.ReferralPart {
  /// Takes the hospital that was picked from the list.
  mutating func take(picked: String?) {
    guard let parts = picked?.split(separator: "|", maxSplits: 1), parts.count == 2 else { return }
    destinationCode = String(parts[0])
    destination = String(parts[1])
  }
}
