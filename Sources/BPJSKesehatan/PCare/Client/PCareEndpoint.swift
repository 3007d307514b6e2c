import Foundation

/// An address of P-Care below its base (contract 2.2). Each group of endpoints names its own in its folder, with the
/// number of the row.
struct PCareEndpoint: Sendable, Equatable {
  private let segments: [String]

  init(_ segments: String...) { self.segments = segments }

  /// A list with its page at the end.
  init(_ segments: String..., page: Page) {
    self.segments = segments + [String(page.start), String(page.limit)]
  }

  /// Row of the first item and number of rows (contract 1.6).
  struct Page: Sendable, Equatable {
    var start: Int
    var limit: Int
  }

  /// What it is about, without any number of a person.
  var word: String { segments.first ?? "" }

  /// The path below the base URL, each segment percent-encoded (contract 1.9).
  /// - kunjunganPath: where visits are written (D1).
  func path(kunjunganPath: String) -> String {
    if self == .kunjungan { return kunjunganPath }
    return segments.map(Self.encoded).joined(separator: "/")
  }

  private static func encoded(_ segment: String) -> String {
    segment.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
  }

  private static let unreserved = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}
