public import Clinic

extension SatuSehat {
  /// Names are kept under our own identities, which no other Puskesmas has.
  public static let relocationPlan = RelocationPlan(["satusehat_name": .whole])
}
