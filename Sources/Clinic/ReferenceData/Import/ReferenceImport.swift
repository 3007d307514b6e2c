import Crypto
import Foundation
public import Store
public import Vocabulary

/// Loads a file of reference data into the tables: the whole file or nothing of it.
///
/// Importing the same file again changes nothing. Each import is recorded with the digest of its file.
public enum ReferenceImport {
  /// Reads and checks the file, then saves it in one transaction.
  ///
  /// Throws `ImportRefusal`. `progress` is told at most a hundred times a step, from any thread.
  @discardableResult
  public static func run(
    kind: ReferenceKind, file: String, store: Store, at now: Instant,
    progress: @escaping @Sendable (ImportProgress) -> Void = { _ in }
  ) async throws -> ImportReport {
    guard let bytes = FileManager.default.contents(atPath: file).map({ [UInt8]($0) }) else {
      throw ImportRefusal.unreadable(file: file)
    }
    let name = URL(filePath: file).lastPathComponent
    return try await run(kind: kind, bytes: bytes, name: name, store: store, at: now, progress: progress)
  }

  /// The same for a file that is in memory already.
  @discardableResult
  public static func run(
    kind: ReferenceKind, bytes: [UInt8], name: String, store: Store, at now: Instant,
    progress: @escaping @Sendable (ImportProgress) -> Void = { _ in }
  ) async throws -> ImportReport {
    let batch = try batch(kind, bytes, progress)
    let digest = SHA256.hash(data: bytes).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
      .joined()
    return try await store.write { tx in
      let tally = try batch.save(tx) { progress(ImportProgress(step: .saving, percent: $0)) }
      let report = ImportReport(
        kind: kind, rows: batch.count, added: tally.added, changed: tally.changed, digest: digest)
      try record(report, name: name, at: now, in: tx)
      return report
    }
  }

  private static func batch(
    _ kind: ReferenceKind, _ bytes: [UInt8], _ progress: @Sendable (ImportProgress) -> Void
  ) throws -> any ImportBatch {
    switch kind {
    case .icd10: DiagnosisBatch(rows: try checked(bytes, RowFormat.diagnoses, progress))
    case .icd9cm: ProcedureBatch(rows: try checked(bytes, RowFormat.procedures, progress))
    case .regions: RegionBatch(rows: try checked(bytes, RowFormat.regions, progress))
    case .fktp144: PrimaryCareBatch(rows: try checked(bytes, [RowFormat.primaryCareDiagnoses], progress))
    case .kfa: DrugProductBatch(rows: try checked(bytes, [RowFormat.drugProducts], progress))
    case .loinc: LoincBatch(rows: try checked(bytes, [RowFormat.loincTests], progress))
    }
  }

  private static func record(
    _ report: ImportReport, name: String, at now: Instant, in tx: WriteTransaction
  ) throws {
    try tx.execute(
      """
      INSERT INTO reference_import (kind, file, digest, line_count, added, changed, imported_at)
      VALUES (\(report.kind.rawValue), \(name), \(report.digest), \(report.rows), \(report.added),
        \(report.changed), \(now))
      """)
  }
}
