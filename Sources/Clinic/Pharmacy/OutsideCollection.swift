/// Where a drug of rujuk balik is collected when that is not our pharmacy (PRO-15, PHA-07; agreement 004 L.I II.4.e).
public struct OutsideCollection: Sendable, Hashable {
  /// The specialist's letter that says so.
  public let letter: ReferBackLetterID
  /// As the letter said when it was prescribed: `Apotek yang ditunjuk: Apotek Contoh`.
  public let place: String

  public init(letter: ReferBackLetterID, place: String) {
    self.letter = letter
    self.place = place
  }
}
