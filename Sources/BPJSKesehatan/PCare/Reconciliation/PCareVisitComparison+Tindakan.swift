import Clinic
import Journal
import Vocabulary

extension PCareVisitComparison {
  /// Every procedure that has a delivery, then what lies there besides.
  mutating func compareProcedures() {
    var left = there.procedures
    func take(_ isIt: (TindakanEntry) -> Bool) -> TindakanEntry? {
      left.firstIndex(where: isIt).map { left.remove(at: $0) }
    }
    let procedures = mapper.tindakan(of: record).filter { visit.standing(of: .tindakan($0.id)) != nil }
    var unsent: [(PCareItem, Tindakan)] = []
    for procedure in procedures {
      let item = PCareItem.tindakan(procedure.id)
      guard let message = mapper.tindakan(procedure, noKunjungan: "") else { continue }
      guard let number = visit.name(of: item) else {
        unsent.append((item, message))
        continue
      }
      let entry = take { $0.kdTindakanSK == number }
      guard match(item, with: entry?.kdTindakanSK) != nil, let entry else { continue }
      differ(item, number, fields(of: message, entry), repair: .adjustment(visit.id, version: revision))
    }
    for (item, message) in unsent {
      _ = match(item, with: take { $0.kdTindakan == message.kdTindakan }?.kdTindakanSK)
    }
    let dropped = Set(visit.names { if case .tindakan = $0 { true } else { false } })
    for entry in left {
      besides(.init(entry), what: "Tindakan", isDropped: dropped.contains(entry.kdTindakanSK))
    }
  }

  private func fields(of message: Tindakan, _ entry: TindakanEntry) -> [Difference.Field] {
    var fields = PCareFields()
    fields.compare("kode tindakan", message.kdTindakan, entry.kdTindakan ?? "")
    fields.compare("biaya", message.biaya, entry.biaya.map(Double.init))
    fields.compare("keterangan", message.keterangan, entry.keterangan ?? "")
    return fields.found
  }
}
