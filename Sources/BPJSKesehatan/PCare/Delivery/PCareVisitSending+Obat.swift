import Clinic
import Journal
import Vocabulary

extension PCareVisitSending {
  func sendObat(_ id: MedicationRequestID, lookFirst: Bool) async throws(PCareObstacle) -> DeliveryOutcome {
    guard let noKunjungan else { throw .missing(.kunjungan(encounter)) }
    let lines = record.prescriptions.flatMap { prescription in prescription.items.map { ($0, prescription) } }
    guard let (line, prescription) = lines.first(where: { $0.0.id == id }), prescription.state != .cancelled
    else { return .superseded("Obat ini tidak ada lagi di resep.") }
    let message = mapper.obat(line, of: prescription, noKunjungan: noKunjungan)
    let alike = lines.filter { mapper.obat($0.0, of: $0.1, noKunjungan: noKunjungan) == message }
      .map { PCareItem.obat($0.0.id) }
    return try await add(
      lookFirst: lookFirst,
      find: { () async throws(BPJSError) in
        let there = try await client.obat(noKunjungan: noKunjungan).filter { $0.isSame(as: message) }
        return unclaimed(there.map(\.kdObatSK), by: .obat(id), among: alike)
      },
      send: { () async throws(BPJSError) in try await client.add(message).kdObatSK })
  }
}

extension ObatEntry {
  fileprivate func isSame(as message: Obat) -> Bool {
    guard signa1 == Double(message.signa1), signa2 == Double(message.signa2),
      jmlObat == Double(message.jmlObat)
    else { return false }
    switch message.name {
    case .dpho(let code): return kdObat == code
    case .free(let name): return kdObat == nil && nmObat == name
    }
  }
}
