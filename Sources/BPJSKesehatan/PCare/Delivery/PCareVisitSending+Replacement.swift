import Clinic
import Journal
import Vocabulary

extension PCareVisitSending {
  /// P-Care has no way to change a drug: what reads differently is taken back there, and the drug's own delivery sends
  /// it anew. Then this one sees that it reads as the record does.
  func sendReplacement(_ id: MedicationRequestID) async throws(PCareObstacle) -> DeliveryOutcome {
    guard let noKunjungan else { throw .missing(.kunjungan(encounter)) }
    guard let (line, prescription) = obatLines.first(where: { $0.0.id == id }) else {
      return .superseded("Obat ini tidak ada lagi di rekam medis.")
    }
    guard let number = names[PCareItem.obat(id).key] else { throw .missing(.obat(id)) }
    let there = try await call(.read) { () async throws(BPJSError) in
      try await client.obat(noKunjungan: noKunjungan).first { $0.kdObatSK == number }
    }
    guard let there else { throw .missing(.obat(id)) }
    guard !there.isSame(as: mapper.obat(line, of: prescription, noKunjungan: noKunjungan)) else {
      return .delivered(remoteID: number)
    }
    try await call(.remove) { () async throws(BPJSError) in
      try await client.deleteObat(number, noKunjungan: noKunjungan)
    }
    throw .missing(.obat(id))
  }
}
