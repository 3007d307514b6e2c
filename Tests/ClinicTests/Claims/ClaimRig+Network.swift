import Vocabulary

@testable import Clinic

extension ClaimRig {
  /// A midwife of the network with an account, whose practice has an agreement until then.
  func networkMidwife(agreementUntil: String = "2027-12-31") async throws -> Actor {
    let midwife = try await midwifeAccount()
    let practice = try Self.practice(of: midwife.account, agreementUntil: agreementUntil)
    try await clinic.run(RecordNetworkFacility(nil, practice), by: officer)
    return midwife
  }

  /// Her account; no practice yet.
  func midwifeAccount() async throws -> Actor {
    let midwife = month.demo.actor(.bidanJejaring)
    try await month.store.write { tx in
      try Account(
        id: midwife.account, facility: midwife.facility, userName: UserName(stored: "jejaring"),
        name: midwife.name, roles: midwife.roles
      ).insert(password: nil, at: PaidMonth.today, in: tx)
    }
    return midwife
  }

  /// A midwife's practice as it is typed.
  static func practice(
    of account: AccountID?, agreementUntil: String = "2027-12-31"
  ) throws -> NetworkFacilityForm {
    var form = NetworkFacilityForm()
    form.name = "PMB Melati"
    form.midwife = "Bd. Rina Contoh"
    form.licenceNumber = "503/1/SIPB/2025"
    form.licenceFrom = try day("2025-01-01")
    form.licenceUntil = try day("2029-12-31")
    form.agreementFrom = try day("2025-01-01")
    form.agreementUntil = try day(agreementUntil)
    form.account = account
    return form
  }
}
