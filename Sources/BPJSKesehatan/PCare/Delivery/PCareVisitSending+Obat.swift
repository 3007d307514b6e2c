import Clinic
import Journal
import Vocabulary

extension PCareVisitSending {
  func sendObat(_ id: MedicationRequestID, lookFirst: Bool) async throws(PCareObstacle) -> DeliveryOutcome {
    guard let noKunjungan else { throw .missing(.kunjungan(encounter)) }
    let lines = obatLines
    guard let (line, prescription) = lines.first(where: { $0.0.id == id }) else {
      return try await settleDropped(.obat(id), lookFirst: lookFirst, noKunjungan)
    }
    if lookFirst { try awaitTwin(PCareTwins.obat(of: record, mapper)[id].map(PCareItem.obat)) }
    let racikan = try await racikan(of: line, prescription, noKunjungan)
    let message = mapper.obat(line, of: prescription, noKunjungan: noKunjungan, kdRacikan: racikan)
    let alike = lines.filter { mapper.obat($0.0, of: $0.1, noKunjungan: noKunjungan).isSame(as: message) }
      .map { PCareItem.obat($0.0.id) }
    return try await add(
      lookFirst: lookFirst,
      find: { () async throws(BPJSError) in
        let there = try await client.obat(noKunjungan: noKunjungan).filter { $0.isSame(as: message) }
        return unclaimed(there.map(\.kdObatSK), by: .obat(id), among: alike)
      },
      send: { () async throws(BPJSError) in try await client.add(message).kdObatSK })
  }

  var obatLines: [(MedicationRequest, Prescription)] { record.obatLines }

  /// The code that P-Care gave the compound with its first drug; nil for that one and for a drug that is not mixed.
  private func racikan(
    of line: MedicationRequest, _ prescription: Prescription, _ noKunjungan: String
  ) async throws(PCareObstacle) -> String? {
    guard let first = mapper.firstOfCompound(line, of: prescription) else { return nil }
    guard let number = names[PCareItem.obat(first.id).key] else { throw .missing(.obat(first.id)) }
    let there = try await call(.read) { () async throws(BPJSError) in
      try await client.obat(noKunjungan: noKunjungan)
    }
    guard let code = there.first(where: { $0.kdObatSK == number })?.kdRacikan else {
      throw .missing(.obat(first.id))
    }
    return code
  }
}

extension EncounterRecord {
  /// The lines that the patient was given; what is collected elsewhere is reported by whoever hands it over.
  var obatLines: [(MedicationRequest, Prescription)] {
    prescriptions.filter { $0.state != .cancelled && $0.state != .outside }
      .flatMap { prescription in prescription.items.map { ($0, prescription) } }
  }
}

extension Obat {
  /// The same to P-Care, whatever its compound is called there.
  fileprivate func isSame(as other: Obat) -> Bool {
    racikan == other.racikan && name == other.name && signa1 == other.signa1 && signa2 == other.signa2
      && jmlObat == other.jmlObat
  }
}

extension ObatEntry {
  /// Whether it reads as the message does.
  func isSame(as message: Obat) -> Bool {
    guard signa1 == Double(message.signa1), signa2 == Double(message.signa2),
      jmlObat == Double(message.jmlObat), (kdRacikan != nil) == message.racikan
    else { return false }
    if let code = message.kdRacikan, code != kdRacikan { return false }
    switch message.name {
    case .dpho(let code): return kdObat == code
    case .free(let name): return kdObat == nil && nmObat == name
    }
  }
}
