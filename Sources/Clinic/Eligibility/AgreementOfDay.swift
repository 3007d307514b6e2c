import JKN
import Vocabulary

/// The agreement whose rules the counter follows on a day: the one in force, else the one that is used when nobody says
/// which.
enum AgreementOfDay {
  private static let shipped = (try? ShippedTerms.all()) ?? []

  static func terms(_ day: CalendarDate) -> AgreementTerms? {
    shipped.first { $0.isInForce(on: day) } ?? shipped.first { $0.name == ShippedTerms.usual }
  }
}
