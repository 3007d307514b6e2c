public import Store

/// How the Puskesmas and the patient met (EMR-08): counted by KBK, so told apart from the clinical content.
public struct Contact: Sendable, Hashable, Codable {
  public enum Place: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
    case inside, outside

    public var word: String { self == .inside ? "Di dalam gedung" : "Di luar gedung" }
  }

  public enum Kind: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
    case sick, healthy

    public var word: String { self == .sick ? "Kunjungan sakit" : "Kunjungan sehat" }
  }

  public enum Mode: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
    case direct, indirect

    public var word: String { self == .direct ? "Tatap muka" : "Jarak jauh (telekonsultasi)" }
  }

  public var place: Place
  public var kind: Kind
  public var mode: Mode
  /// Pengerahan massa or penjaringan: never claimed (EMR-17).
  public var groupScreening: Bool

  public init(
    place: Place = .inside, kind: Kind = .sick, mode: Mode = .direct, groupScreening: Bool = false
  ) {
    self.place = place
    self.kind = kind
    self.mode = mode
    self.groupScreening = groupScreening
  }
}
