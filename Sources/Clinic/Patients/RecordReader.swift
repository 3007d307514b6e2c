public import Journal
import Store
import Vocabulary

/// Who did or read what of a patient's record, with the name behind the account.
public struct RecordReader: Sendable {
  public let entry: Entry
  /// `nil` for the program's own work.
  public let name: String?

  /// The newest fifty, newest first.
  static func latest(of patient: PatientID, in tx: ReadTransaction) throws -> [RecordReader] {
    var names: [AccountID: String] = [:]
    return try Journal.entries(of: patient, limit: 50, in: tx).map { entry in
      if let account = entry.author.account, names[account] == nil {
        names[account] = try tx.value("SELECT name FROM account WHERE id = \(account)")
      }
      return RecordReader(entry: entry, name: entry.author.account.flatMap { names[$0] })
    }
  }
}
