/// One thing on a document. Blocks follow each other downwards and break over pages where they may.
public enum Block: Sendable, Hashable {
  /// The document's name in the middle, with its number below.
  case heading(String, number: String? = nil)
  /// The title of a part.
  case section(String)
  case paragraph(String, TextAlignment = .justified)
  /// Terms and values in two columns: `Nama : Siti`.
  case facts([Fact])
  /// Sentences counted from 1.
  case numbered([String])
  case table(Table)
  /// Places to sign, side by side.
  case signatures([Signature])
  /// A QR square that holds `text`, with words beside it: what a counter scans, such as a referral's number.
  case code(String, words: String)
  /// So many millimetres of nothing.
  case space(Double)
  case pageBreak

  /// A term and its value.
  public struct Fact: Sendable, Hashable {
    public let term: String
    public let value: String

    public init(_ term: String, _ value: String) {
      self.term = term
      self.value = value
    }
  }
}

public enum TextAlignment: Sendable, Hashable { case left, centre, right, justified }

/// Where somebody signs: the place and day, the role, room for the signature, the name and its number.
public struct Signature: Sendable, Hashable {
  public let placeAndDay: String
  public let role: String
  public let name: String
  /// `NIP 19800101 …` or `SIP 503/…`; empty when there is none.
  public let number: String

  public init(placeAndDay: String = "", role: String, name: String, number: String = "") {
    self.placeAndDay = placeAndDay
    self.role = role
    self.name = name
    self.number = number
  }
}
