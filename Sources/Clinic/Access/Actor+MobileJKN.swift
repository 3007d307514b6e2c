public import Vocabulary

extension Actor {
  /// BPJS Kesehatan's Mobile JKN, which speaks for the participants. No account: the journal names the role.
  public static func mobileJKN(of facility: FacilityID) -> Actor {
    Actor(
      account: AccountID(stored: "00000000-0000-7000-8000-00006a6b6e00"), name: "Mobile JKN",
      roles: [.mobileJKN], facility: facility, practitioner: nil, purpose: .treatment)
  }
}
