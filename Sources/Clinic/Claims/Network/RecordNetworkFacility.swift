import JKN
import Journal
public import Store
public import Vocabulary

/// What is written down of a network midwife or maternity home (NET-02).
public struct NetworkFacilityForm: Sendable {
  public var name = ""
  public var midwife = ""
  public var address = ""
  public var phone = ""
  public var licenceNumber = ""
  public var licenceFrom: CalendarDate?
  public var licenceUntil: CalendarDate?
  public var agreementFrom: CalendarDate?
  public var agreementUntil: CalendarDate?
  public var bank = ""
  public var bankAccount = ""
  /// Her own account; it must have the role of a network midwife.
  public var account: AccountID?

  public init() {}

  func check() throws(Problems) -> (licence: ClosedRange<CalendarDate>, agreement: ClosedRange<CalendarDate>)
  {
    var problems = Problems()
    let needed = [("nama", name), ("bidan", midwife), ("sip", licenceNumber)]
    for (field, text) in needed where text.isEmpty { problems.add(field, "Wajib diisi.") }
    let texts = needed + [("alamat", address), ("telepon", phone), ("bank", bank), ("rekening", bankAccount)]
    for (field, text) in texts where text.count > 150 { problems.add(field, "Paling panjang 150 huruf.") }
    func span(
      _ from: CalendarDate?, _ until: CalendarDate?, _ field: String
    ) -> ClosedRange<CalendarDate>? {
      guard let from, let until else {
        problems.add(field, "Isi mulai dan akhir berlakunya.")
        return nil
      }
      guard from <= until else {
        problems.add(field, "Akhirnya tidak boleh sebelum mulainya.")
        return nil
      }
      return from...until
    }
    let licence = span(licenceFrom, licenceUntil, "sip-sampai")
    let agreement = span(agreementFrom, agreementUntil, "pks-sampai")
    guard problems.isEmpty, let licence, let agreement else { throw problems }
    return (licence, agreement)
  }
}

/// Puts a network facility into the register, or a new state of one.
public struct RecordNetworkFacility: Command {
  public static let action = Action.manageClaims
  /// Nil for a new one.
  public let id: NetworkFacilityID?
  public let form: NetworkFacilityForm

  public init(_ id: NetworkFacilityID? = nil, _ form: NetworkFacilityForm) {
    self.id = id
    self.form = form
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<NetworkFacilityID> {
    let (licence, agreement) = try form.check()
    if let account = form.account {
      let found = try Account.find(account, of: context.facility, in: tx)
      guard found.roles.contains(.bidanJejaring), found.active else {
        throw Problems([Problem(field: "akun", "Pilih akun yang berperan Bidan jejaring.")])
      }
    }
    if let id {
      let known: Int? = try tx.value(
        "SELECT COUNT(*) AS n FROM network_facility WHERE facility = \(context.facility) AND id = \(id)")
      guard known == 1 else { throw Refusal.notFound("Jejaring") }
    }
    let id = id ?? NetworkFacilityID(at: context.now)
    try tx.execute(
      """
      INSERT INTO network_facility (facility, id, name, midwife, address, phone, licence_number, licence_from,
        licence_until, agreement_from, agreement_until, bank, bank_account, account, recorded_at, recorded_by)
      VALUES (\(context.facility), \(id), \(form.name), \(form.midwife), \(form.address), \(form.phone),
        \(form.licenceNumber), \(licence.lowerBound), \(licence.upperBound), \(agreement.lowerBound),
        \(agreement.upperBound), \(form.bank), \(form.bankAccount), \(form.account), \(context.now),
        \(context.actor.name))
      ON CONFLICT (facility, id) DO UPDATE SET name = excluded.name, midwife = excluded.midwife,
        address = excluded.address, phone = excluded.phone, licence_number = excluded.licence_number,
        licence_from = excluded.licence_from, licence_until = excluded.licence_until,
        agreement_from = excluded.agreement_from, agreement_until = excluded.agreement_until,
        bank = excluded.bank, bank_account = excluded.bank_account, account = excluded.account,
        recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by
      """)
    return Performed(id, try Fact(FactKind.networkFacilityRecorded, subject: "NetworkFacility/\(id)"))
  }
}
