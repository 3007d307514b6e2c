import Clinic
import Journal
import Vocabulary

extension PCareVisitSending {
  /// P-Care refuses no second row, so after a lost answer it is looked for by our mark.
  func sendMCU(lookFirst: Bool) async throws(PCareObstacle) -> DeliveryOutcome {
    guard let noKunjungan else { throw .missing(.kunjungan(encounter)) }
    guard let message = mapper.mcu(of: record, noKunjungan: noKunjungan) else {
      return .superseded("Tidak ada lagi hasil laboratorium yang dikirim ke P-Care.")
    }
    if lookFirst, let known = ours(among: try await findings(noKunjungan), like: message) {
      return try await put(message, over: known)
    }
    return try await addMCU(message)
  }

  /// Makes what lies there read like our record, whatever came before. Doing so twice does no harm.
  func sendMCUChange() async throws(PCareObstacle) -> DeliveryOutcome {
    guard let noKunjungan else { throw .missing(.kunjungan(encounter)) }
    let message = mapper.mcu(of: record, noKunjungan: noKunjungan)
    let known = ours(among: try await findings(noKunjungan), like: message)
    switch (message, known) {
    case (nil, nil): return .superseded("Hasil laboratorium di P-Care sudah sesuai.")
    case (nil, let known?):
      try await call(.remove) { () async throws(BPJSError) in
        try await client.deleteMCU(known.kdMCU, noKunjungan: noKunjungan)
      }
      return .delivered(remoteID: String(known.kdMCU))
    case (let message?, nil): return try await addMCU(message)
    case (let message?, let known?):
      guard !known.says(message) else { return .superseded("Hasil laboratorium di P-Care sudah sesuai.") }
      return try await put(message, over: known)
    }
  }

  private func findings(_ noKunjungan: String) async throws(PCareObstacle) -> [MCU] {
    try await call(.read) { () async throws(BPJSError) in try await client.mcu(noKunjungan: noKunjungan) }
  }

  /// By number, by mark, or typed there by hand and saying the same.
  private func ours(among rows: [MCU], like message: MCU?) -> MCU? {
    let number = names[PCareItem.mcu(encounter).key]
    return rows.first { String($0.kdMCU) == number || $0.isMarked(for: encounter) }
      ?? rows.first { row in
        message.map { row.keterangan?.nonBlank == nil && row.measuresSame(as: $0) } ?? false
      }
  }

  private func addMCU(_ message: MCU) async throws(PCareObstacle) -> DeliveryOutcome {
    .delivered(
      remoteID: String(try await call(.add) { () async throws(BPJSError) in try await client.add(message) }))
  }

  private func put(_ message: MCU, over known: MCU) async throws(PCareObstacle) -> DeliveryOutcome {
    if !known.says(message) {
      var changed = message
      changed.kdMCU = known.kdMCU
      let row = changed
      try await call(.change) { () async throws(BPJSError) in try await client.update(row) }
    }
    return .delivered(remoteID: String(known.kdMCU))
  }
}

extension MCU {
  func isMarked(for encounter: EncounterID) -> Bool {
    keterangan?.contains(PCareMark.of(encounter)) == true
  }

  func measuresSame(as other: MCU) -> Bool {
    Measure.allCases.allSatisfy { abs((values[$0] ?? 0) - (other.values[$0] ?? 0)) < 0.005 }
  }

  func says(_ message: MCU) -> Bool {
    measuresSame(as: message) && tglPelayanan == message.tglPelayanan && keterangan == message.keterangan
  }
}
