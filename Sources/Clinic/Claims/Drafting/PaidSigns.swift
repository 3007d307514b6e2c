import JKN
import Store
import Vocabulary

/// The signs by which services are found in a record, of those that had a tariff on a day.
enum PaidSigns {
  static func of(_ day: CalendarDate, at facility: FacilityID, in tx: ReadTransaction) throws -> [RecordSign]
  {
    let choice = try AgreementChoice.inForce(on: day, at: facility, in: tx)
    return try RecordSigns.shipped().paid(by: try KnownTerms.named(choice.terms, in: tx))
  }

  /// Of all agreements there are: for a search through a month, where each visit is held against its own day afterwards.
  static func all(in tx: ReadTransaction) throws -> [RecordSign] {
    let shipped = try RecordSigns.shipped()
    return try KnownTerms.all(in: tx).flatMap { shipped.paid(by: $0) }
  }
}
