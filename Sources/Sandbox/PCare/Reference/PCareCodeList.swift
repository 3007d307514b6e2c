/// One of P-Care's small lists: code and name, in the order they are shown.
struct PCareCodeList: Sendable {
  let rows: [(code: String, name: String)]
  private let codeMember: String
  private let nameMember: String

  init(_ codeMember: String, _ nameMember: String, _ rows: KeyValuePairs<String, String>) {
    self.rows = rows.map { ($0.key, $0.value) }
    self.codeMember = codeMember
    self.nameMember = nameMember
  }

  func contains(_ code: String) -> Bool { rows.contains { $0.code == code } }

  /// The object of one code; both members null when there is none.
  func object(_ code: String?) -> JSON {
    guard let row = rows.first(where: { $0.code == code }) else {
      return .object([codeMember: .null, nameMember: .null])
    }
    return object(row)
  }

  var objects: [JSON] { rows.map(object) }

  private func object(_ row: (code: String, name: String)) -> JSON {
    .object([codeMember: .string(row.code), nameMember: .string(row.name)])
  }
}
