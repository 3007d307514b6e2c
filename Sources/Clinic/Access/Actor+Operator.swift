public import Vocabulary

extension Actor {
  /// Who sits at the server and runs a command there: as mighty as the Dinas, and named as such in the journal.
  public static func serverOperator(of facility: FacilityID) -> Actor {
    Actor(
      account: AccountID(stored: "00000000-0000-7000-8000-000073657276"), name: "Operator server",
      roles: [.adminDinas], facility: facility, practitioner: nil, purpose: .operations)
  }
}
