public import Store
import Vocabulary

/// The rooms of this Puskesmas where patients are examined: where an internal referral can lead.
public struct ReadReferralRooms: Query {
  public static let action = Action.readRecord

  public init() {}

  public func read(in tx: ReadTransaction, _ context: Context) throws -> [Room] {
    try Room.all(of: context.facility, in: tx).filter(\.takesPatients)
  }
}
