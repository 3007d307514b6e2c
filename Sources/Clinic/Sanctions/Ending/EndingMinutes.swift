import Store
public import Vocabulary

/// The agreed minutes of an ending (SAN-09; PKS 004 Ps.12(4)): number, day, who signs, and the state they were signed on.
public struct EndingMinutes: Sendable, Hashable {
  public let number: String
  public let agreedOn: CalendarDate
  public let place: String
  /// Who signs for BPJS Kesehatan.
  public let insurerName: String
  public let insurerPosition: String
  /// Who signs for the Puskesmas, and the NIP.
  public let headName: String
  public let headNumber: String
  public let state: EndingState

  init(_ row: Row) throws {
    number = try row["number"]
    agreedOn = try row["agreed_on"]
    place = try row["place"]
    insurerName = try row["insurer_name"]
    insurerPosition = try row["insurer_position"]
    headName = try row["head_name"]
    headNumber = try row["head_number"]
    state = (try row["state"] as Kept<EndingState>).value
  }
}

/// The participants and what is still open between the parties on a day. Signed minutes keep theirs.
public struct EndingState: Sendable, Hashable, Codable {
  public let registered: Int
  public let destinations: [Destination]
  public let outstanding: [Outstanding]

  public struct Destination: Sendable, Hashable, Codable {
    public let name: String
    public let planned: Int
    public let moved: Int
  }

  /// A right or duty that survives the ending (SAN-11; Ps.12(6)).
  public struct Outstanding: Sendable, Hashable, Codable {
    public let what: String
    public let number: String
    /// Nought where there is no sum.
    public let amount: Rupiah
    /// The records it is counted from; nil in minutes that were signed before they were kept.
    public let record: Record?

    /// Where it opens.
    public struct Record: Sendable, Hashable, Codable {
      public let kind: Kind
      /// Its identity; a month for the capitation, empty for a list.
      public let subject: String

      public enum Kind: String, Sendable, Codable { case recovery, batch, claims, month, dispute }
    }
  }
}
