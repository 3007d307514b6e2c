import Journal
import Store

/// Puts an archive's rows into a database whose schema is the archive's, and checks what then stands there.
enum ArchiveLoader {
  /// - Returns: what was written down when the archive was made; the database now holds exactly that.
  @discardableResult
  static func load(_ reader: inout ArchiveReader, into tx: WriteTransaction) throws -> BackupManifest {
    let catalogue = try BackupContent.catalogue(in: tx)
    var loader: TableLoader?
    while let piece = try reader.next() {
      switch piece {
      case .table(let name, let columns):
        try loader?.finish()
        loader = TableLoader(try table(name, columns, in: catalogue), in: tx)
      case .row(_, let values):
        guard loader != nil else { throw reader.malformed }
        try loader?.add(values)
      case .end(let manifest):
        try loader?.finish()
        // Nothing may follow, and the source must end as it was sealed.
        while try reader.next() != nil {}
        try check(manifest, in: tx)
        return manifest
      }
    }
    throw BackupRefusal.truncated
  }

  /// Compares every row with what was written down, and recomputes every chain.
  static func check(_ manifest: BackupManifest, in tx: ReadTransaction) throws {
    try manifest.verify(in: tx)
    let chains = try ChainCheck.run(in: tx)
    if let broken = chains.breaks.first {
      throw BackupRefusal.different(
        "rantai jurnal fasilitas \(broken.facility) putus pada entri \(broken.sequence). \(broken.sentence)")
    }
  }

  /// The table as the database has it now; the columns must be the same, in the same order.
  private static func table(
    _ name: String, _ columns: [String], in catalogue: Catalogue
  ) throws -> Catalogue.Table {
    guard let table = catalogue[name], table.columns.map(\.name) == columns else {
      throw SnapshotRefusal.otherTable(name)
    }
    return table
  }
}
