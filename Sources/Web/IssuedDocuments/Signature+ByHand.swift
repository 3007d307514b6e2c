import Clinic
import Documents

extension Documents.Signature {
  /// The line over which somebody writes the name by hand.
  static let nameByHand = "(……………………………………)"
}

extension Documents.Block {
  /// Where the head of a Puskesmas signs: at the right, with place, day and name written by hand.
  static func signature(ofHeadOf facility: Facility) -> Documents.Block {
    .signatures([
      Documents.Signature(role: "", name: ""),
      Documents.Signature(
        placeAndDay: "…………………………, …………………………", role: "Kepala \(facility.name)",
        name: Documents.Signature.nameByHand, number: "NIP …………………………………"),
    ])
  }
}
