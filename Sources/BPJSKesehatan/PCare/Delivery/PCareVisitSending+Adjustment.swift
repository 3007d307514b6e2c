import Clinic
import Journal
import Vocabulary

extension PCareVisitSending {
  /// After a correction: what is at P-Care under our numbers and not in the record any more is taken back, and a
  /// procedure whose words or price changed is changed there. What somebody typed at P-Care itself stays.
  func sendAdjustment() async throws(PCareObstacle) -> DeliveryOutcome {
    guard let noKunjungan else { throw .missing(.kunjungan(encounter)) }
    let drugs = try await takeBackObat(noKunjungan)
    let procedures = try await adjustTindakan(noKunjungan)
    guard drugs + procedures > 0 else {
      return .superseded("Obat dan tindakan di P-Care sudah sesuai.")
    }
    return .delivered(remoteID: noKunjungan)
  }

  /// Something that was dropped before it was sent. When an earlier attempt may have arrived, nobody can tell it
  /// from what was typed there by hand: a person looks.
  func settleDropped(
    _ item: PCareItem, lookFirst: Bool, _ noKunjungan: String
  ) async throws(PCareObstacle) -> DeliveryOutcome {
    let gone = "\(item.kind) ini tidak ada lagi di rekam medis."
    guard lookFirst else { return .superseded(gone) }
    let there = try await call(.read) { () async throws(BPJSError) -> [String] in
      if case .obat = item { return try await client.obat(noKunjungan: noKunjungan).map(\.kdObatSK) }
      return try await client.tindakan(noKunjungan: noKunjungan).map(\.kdTindakanSK)
    }
    guard !there.allSatisfy({ names.values.contains($0) }) else { return .superseded(gone) }
    return .needsAttention(
      "\(gone) Pengirimannya pernah tidak dijawab, jadi mungkin sudah masuk: periksa kunjungan \(noKunjungan) "
        + "di P-Care dan hapus bila ada.", remedy: Remedy.encounter(encounter).text)
  }

  /// How many were taken back.
  private func takeBackObat(_ noKunjungan: String) async throws(PCareObstacle) -> Int {
    let kept = Set(obatLines.map { PCareItem.obat($0.0.id).key })
    let dropped = numbers { if case .obat = $0 { !kept.contains($0.key) } else { false } }
    guard !dropped.isEmpty else { return 0 }
    let there = try await call(.read) { () async throws(BPJSError) in
      try await client.obat(noKunjungan: noKunjungan).map(\.kdObatSK)
    }
    let present = dropped.filter { there.contains($0) }
    for number in present {
      try await call(.remove) { () async throws(BPJSError) in
        try await client.deleteObat(number, noKunjungan: noKunjungan)
      }
    }
    return present.count
  }

  /// How many were taken back or changed.
  private func adjustTindakan(_ noKunjungan: String) async throws(PCareObstacle) -> Int {
    let sent = numbers { if case .tindakan = $0 { true } else { false } }
    guard !sent.isEmpty else { return 0 }
    let there = try await call(.read) { () async throws(BPJSError) in
      try await client.tindakan(noKunjungan: noKunjungan)
    }
    let wanted: [(number: String, message: Tindakan)] = mapper.tindakan(of: record).compactMap { procedure in
      guard let number = names[PCareItem.tindakan(procedure.id).key],
        var message = mapper.tindakan(procedure, noKunjungan: noKunjungan), let key = Int(number)
      else { return nil }
      message.kdTindakanSK = key
      return (number, message)
    }
    var adjusted = 0
    for entry in there where sent.contains(entry.kdTindakanSK) {
      guard let wish = wanted.first(where: { $0.number == entry.kdTindakanSK }) else {
        try await call(.remove) { () async throws(BPJSError) in
          try await client.deleteTindakan(entry.kdTindakanSK, noKunjungan: noKunjungan)
        }
        adjusted += 1
        continue
      }
      guard !entry.says(wish.message) else { continue }
      try await call(.change) { () async throws(BPJSError) in try await client.update(wish.message) }
      adjusted += 1
    }
    return adjusted
  }

  /// P-Care's numbers of our things of one kind.
  private func numbers(_ isOne: (PCareItem) -> Bool) -> [String] {
    names.compactMap { key, number in PCareItem(key: key).map(isOne) == true ? number : nil }.sorted()
  }
}

extension TindakanEntry {
  fileprivate func says(_ message: Tindakan) -> Bool {
    kdTindakan == message.kdTindakan && biaya == message.biaya && keterangan == message.keterangan
  }
}
