public import Vocabulary

/// What one agreement between BPJS Kesehatan and a Dinas Kesehatan says in figures, and how the text is read where it
/// leaves something open. Data, never code: see docs/jkn.md for the file.
public struct AgreementTerms: Sendable {
  /// For example `bontang-2024`: lower-case letters, digits and dashes.
  public let name: String
  public let title: String
  /// First and last day in force; `until` is `nil` while no end is agreed.
  public let from: CalendarDate
  public let until: CalendarDate?
  /// The zone of the Puskesmas: decides which day it is.
  public let zone: FacilityZone

  public let capitation: CapitationTerms
  public let kbk: KBKTerms
  public let payment: PaymentTerms
  public let expiry: ExpiryTerms
  public let clubs: ClubTerms
  public let inpatient: InpatientTerms
  public let delivery: DeliveryTerms
  public let prosthesis: ProsthesisTerms
  public let antenatal: AntenatalTerms
  public let postnatal: PostnatalTerms
  /// `nil` where the agreement sets no limit at the counter.
  public let registration: RegistrationTerms?
  /// By code.
  public let tariffs: [String: TariffLine]
  let sources: [Article: String]

  /// Where the agreement says so.
  public func source(_ article: Article) -> String { sources[article] ?? title }

  public func isInForce(on date: CalendarDate) -> Bool {
    from <= date && until.map { date <= $0 } ?? true
  }

  /// What a checker should know when a date lies outside the agreement. The figure is still computed: the person asked
  /// for these terms by name.
  func warnings(for date: CalendarDate) -> [String] {
    isInForce(on: date)
      ? [] : ["Tanggal \(date.iso) di luar masa perjanjian \(name) (\(period))."]
  }

  /// For example `2024-01-01 s.d. 2024-12-31`.
  public var period: String { "\(from.iso) s.d. \(until?.iso ?? "belum ditentukan")" }
}
