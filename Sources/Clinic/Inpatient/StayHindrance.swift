import Store
import Vocabulary

/// What stands in the way of an admission from a visit as a whole.
enum StayHindrance {
  /// The sentence that tells what to do; nil when nothing does.
  static func sentence(for visit: Encounter, in tx: ReadTransaction) throws -> String? {
    switch visit.status {
    case .cancelled: return "Kunjungan ini sudah dibatalkan."
    case .arrived: return "Mulai pemeriksaan dahulu: rawat inap diputuskan di pemeriksaan."
    case .inProgress, .finished: break
    }
    guard try ClaimSettings.find(of: visit.facility, in: tx).hasBeds else {
      return "Puskesmas ini tercatat tanpa rawat inap. Bila sudah ada, kepala Puskesmas mencentang "
        + "Rawat inap di Klaim non-kapitasi, Puskesmas dan penanda tangan."
    }
    if try Stay.begun(from: visit.id, at: visit.facility, in: tx) != nil {
      return "Rawat inap dari kunjungan ini sudah dicatat."
    }
    if let open = try Stay.open(of: visit.patient, at: visit.facility, in: tx) {
      return "Pasien ini sedang dirawat di \(open.bed). Pulangkan dahulu di halaman Rawat inap."
    }
    return nil
  }
}
