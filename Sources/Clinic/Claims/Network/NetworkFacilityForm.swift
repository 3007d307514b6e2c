public import Vocabulary

/// What is written down of a network facility: the fields of its statement (NET-02 to NET-04, Lampiran VI), and whose account
/// enters its services.
public struct NetworkFacilityForm: Sendable, Hashable, Codable {
  public var kind = NetworkKind.midwife
  public var name = ""
  /// Who answers for it; where it is empty, the midwife.
  public var responsible = ""
  /// Who serves, with titles; of a midwife or maternity home only.
  public var midwife = ""
  /// The other midwives and the nurses who help, a line each: name and number of the SIP.
  public var midwives = ""
  public var nurses = ""
  public var address = ""
  public var phone = ""
  public var email = ""
  /// Of the house: izin praktik mandiri, izin rumah bersalin.
  public var operatingLicence = ""
  /// The midwife's SIP; of a laboratory or pharmacy its licence.
  public var licenceNumber = ""
  public var licenceFrom: CalendarDate?
  public var licenceUntil: CalendarDate?
  public var agreementFrom: CalendarDate?
  public var agreementUntil: CalendarDate?
  /// Of the understanding between the midwife and who helps her.
  public var assistantsUntil: CalendarDate?
  public var bank = ""
  public var bankAccount = ""
  public var accountHolder = ""
  /// NPWP.
  public var taxNumber = ""
  /// Her own account; it must have the role of a network midwife. No part of the statement.
  public var account: AccountID?

  public init() {}

  /// As it stands on the statement.
  var stated: NetworkFacilityForm {
    var form = self
    form.account = nil
    return form
  }

  /// Who signs for the network.
  public var signer: String { responsible.isEmpty ? midwife : responsible }

  struct Spans: Sendable {
    let licence: ClosedRange<CalendarDate>
    let agreement: ClosedRange<CalendarDate>
  }

  /// - Throws: the fields that are wrong.
  func check() throws(Problems) -> Spans {
    var problems = Problems()
    let person = kind == .midwife ? ("bidan", midwife) : ("penanggung", responsible)
    for (field, text) in [("nama", name), person, ("sip", licenceNumber)] where text.isEmpty {
      problems.add(field, "Wajib diisi.")
    }
    let texts = [
      ("nama", name), ("penanggung", responsible), ("bidan", midwife), ("sip", licenceNumber),
      ("alamat", address), ("telepon", phone), ("surel", email), ("izin", operatingLicence), ("bank", bank),
      ("rekening", bankAccount), ("atas-nama", accountHolder), ("npwp", taxNumber),
    ]
    for (field, text) in texts { problems.limit(text, at: field, to: 150) }
    problems.limit(midwives, at: "bidan-lain", to: 1000)
    problems.limit(nurses, at: "perawat", to: 1000)
    if kind != .midwife, account != nil {
      problems.add("akun", "Hanya bidan jejaring yang mengisi pelayanan sendiri.")
    }
    let licence = Self.span(licenceFrom, licenceUntil, "sip-sampai", &problems)
    let agreement = Self.span(agreementFrom, agreementUntil, "pks-sampai", &problems)
    guard problems.isEmpty, let licence, let agreement else { throw problems }
    return Spans(licence: licence, agreement: agreement)
  }

  private static func span(
    _ from: CalendarDate?, _ until: CalendarDate?, _ field: String, _ problems: inout Problems
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
}
