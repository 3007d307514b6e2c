import Crypto
public import Vocabulary

/// One person of the file of participants who are registered at this Puskesmas (REG-02). BPJS's data: kept for the
/// agreement's purpose only.
public struct RegisteredParticipant: Sendable, Hashable {
  public let card: JKNNumber
  /// Sixteen digits, or nothing; BPJS does not always know it.
  public let nik: String?
  public let name: String
  public let sex: Sex
  public let birthDate: CalendarDate
  /// `PBI (APBN)`, `PNS` …
  public let membership: String
  public let classOfCare: String
  /// Whether BPJS pays, as far as the file says; a file without that column lists active participants.
  public let active: Bool
  /// BPJS's own word for it.
  public let status: String

  /// Tells two states of one participant apart, without reading all columns.
  var fingerprint: String {
    let text = [
      nik ?? "", name, sex.rawValue, birthDate.iso, membership, classOfCare, active ? "1" : "0", status,
    ].joined(separator: "\u{1F}")
    return Hexadecimal.text(SHA256.hash(data: Array(text.utf8)).prefix(12))
  }
}
