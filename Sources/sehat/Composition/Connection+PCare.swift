import BPJSKesehatan
import Clinic
import Foundation
import Store
import Vocabulary

extension Connection {
  /// P-Care, with each facility's own credentials.
  static func pcare(
    _ clients: BPJSClients, mapping: PCareMapping, pace: Settings.Pace, store: Store, clock: WallClock
  ) -> Connection {
    let mapper = PCareMapper(mapping)
    return Connection(
      feed: PCareFeed(mapper: mapper),
      destination: PCareDestination(
        client: { facility throws(CredentialRefusal) in try await clients.pcare(facility) }, mapper: mapper,
        store: store, memory: RecordMemory()),
      pace: pace, preflight: .pcare(mapper, store: store),
      reconciler: PCareReconciler(
        client: { facility throws(CredentialRefusal) in try await clients.pcare(facility) }, mapper: mapper,
        store: store, clock: clock))
  }
}

extension Settings.PCare {
  /// The facility's own table of P-Care codes, from the file that the settings name.
  func readMapping() throws -> PCareMapping? {
    guard let mappingFile else { return nil }
    guard let bytes = FileManager.default.contents(atPath: mappingFile) else {
      throw Problems([Problem(field: "pcare.mapping", "Berkas \(mappingFile) tidak dapat dibaca.")])
    }
    do { return try JSONDecoder().decode(PCareMapping.self, from: bytes) } catch {
      throw Problems([
        Problem(field: "pcare.mapping", "Berkas \(mappingFile) bukan tabel kode P-Care yang benar.")
      ])
    }
  }
}
