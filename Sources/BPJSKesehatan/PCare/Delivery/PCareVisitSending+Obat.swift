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

  func sendTindakan(_ id: ProcedureID, lookFirst: Bool) async throws(PCareObstacle) -> DeliveryOutcome {
    guard let noKunjungan else { throw .missing(.kunjungan(encounter)) }
    guard let procedure = record.procedures.first(where: { $0.id == id }),
      let message = mapper.tindakan(procedure, noKunjungan: noKunjungan)
    else { return .superseded("Tindakan ini tidak ada lagi di rekam medis.") }
    let alike = mapper.tindakan(of: record)
      .filter { mapper.tindakan($0, noKunjungan: noKunjungan)?.kdTindakan == message.kdTindakan }
      .map { PCareItem.tindakan($0.id) }
    return try await add(
      lookFirst: lookFirst,
      find: { () async throws(BPJSError) in
        let there = try await client.tindakan(noKunjungan: noKunjungan)
          .filter { $0.kdTindakan == message.kdTindakan }
        return unclaimed(there.map(\.kdTindakanSK), by: .tindakan(id), among: alike)
      },
      send: { () async throws(BPJSError) in try await client.add(message) })
  }

  /// Which of the numbers found at P-Care is this thing's. A visit may hold the same drug twice and P-Care does not
  /// refuse doubles: numbers that belong to another delivery are left out, and of several alike that still have none
  /// the first takes the first.
  private func unclaimed(_ found: [String], by item: PCareItem, among alike: [PCareItem]) -> String? {
    let claimed = Set(alike.filter { $0 != item }.compactMap { names[$0.key] })
    let free = found.filter { !claimed.contains($0) }
    let waiting = alike.filter { $0 == item || names[$0.key] == nil }
    guard let rank = waiting.firstIndex(of: item), free.indices.contains(rank) else { return nil }
    return free[rank]
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
