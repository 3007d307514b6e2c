public import Store
public import Vocabulary

/// The file of an added agreement, byte by byte as it was handed in: what an auditor gives to `sehat jkn --terms-file`.
public struct ReadAgreementFile: Query {
  public static let action = Action.readCapitation
  let id: AddedTermsID

  public init(_ id: AddedTermsID) { self.id = id }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> (name: String, text: String) {
    let found = try tx.first("SELECT name, text FROM agreement_file WHERE id = \(id)") {
      (name: try $0["name"] as String, text: try $0["text"] as String)
    }
    guard let found else { throw Refusal.notFound("Ketentuan perjanjian") }
    return found
  }
}
