import Crypto
import Store

extension BackupManifest.Tally {
  /// Counts one row. The sum is the same in whatever order an engine hands out its rows.
  mutating func add(line: ArraySlice<UInt8>) {
    rows += 1
    let digest = line.withUnsafeBytes { SHA256.hash(data: $0) }
    sum &+= digest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Counts one row.
  /// - Parameter line: a place to write, kept from row to row.
  mutating func add(row: [SQLValue], _ line: inout [UInt8]) {
    line.removeAll(keepingCapacity: true)
    RowLine.append(row, to: &line)
    add(line: line[...])
  }

  /// Counts what stands in a table now.
  static func of(_ table: Catalogue.Table, in tx: ReadTransaction) throws -> Self {
    var tally = Self()
    var line: [UInt8] = []
    try tx.eachRow(of: table) { tally.add(row: $0, &line) }
    return tally
  }
}

extension BackupManifest {
  /// Compares the rows and the journal's ends of a database with this.
  func verify(in tx: ReadTransaction) throws {
    let found = try BackupContent.catalogue(in: tx)
    for (name, written) in tables.sorted(by: { $0.key < $1.key }) {
      guard let table = found[name] else { throw BackupRefusal.different("tabel \(name) tidak ada.") }
      let now = try Tally.of(table, in: tx)
      guard now.rows == written.rows else {
        throw BackupRefusal.different("tabel \(name) berisi \(now.rows) baris, seharusnya \(written.rows).")
      }
      guard now.sum == written.sum else { throw BackupRefusal.different("isi tabel \(name) tidak sama.") }
    }
    guard try Head.all(in: tx) == heads else { throw BackupRefusal.different("akhir jurnal tidak sama.") }
  }
}
