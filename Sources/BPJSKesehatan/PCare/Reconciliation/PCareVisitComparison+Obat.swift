import Clinic
import Journal
import Vocabulary

extension PCareVisitComparison {
  /// Every drug that has a delivery, then what lies there besides.
  mutating func compareDrugs() {
    var left = there.drugs
    func take(_ isIt: (ObatEntry) -> Bool) -> ObatEntry? {
      left.firstIndex(where: isIt).map { left.remove(at: $0) }
    }
    let lines = record.obatLines.filter { visit.standing(of: .obat($0.0.id)) != nil }
    var unsent: [(PCareItem, Obat)] = []
    for (line, prescription) in lines {
      let item = PCareItem.obat(line.id)
      let message = mapper.obat(line, of: prescription, noKunjungan: "")
      guard let number = visit.name(of: item) else {
        unsent.append((item, message))
        continue
      }
      let entry = take { $0.kdObatSK == number }
      guard match(item, with: entry?.kdObatSK) != nil, let entry else { continue }
      // A drug of a compound is told by its compound's code; a person changes that there.
      let repair = message.racikan ? nil : PCareItem.replacement(line.id, revision: revision)
      differ(item, number, fields(of: message, entry), repair: repair)
    }
    for (item, message) in unsent {
      _ = match(item, with: take { $0.isSame(as: message) }?.kdObatSK)
    }
    let dropped = Set(visit.names { if case .obat = $0 { true } else { false } })
    for entry in left {
      let isDropped = dropped.contains(entry.kdObatSK)
      besides(.init(entry), what: "Obat", isDropped: isDropped)
    }
  }

  private func fields(of message: Obat, _ entry: ObatEntry) -> [Difference.Field] {
    var fields = PCareFields()
    switch message.name {
    case .dpho(let code): fields.compare("kode obat", code, entry.kdObat ?? "")
    case .free(let name): fields.compare("nama obat", name, entry.nmObat ?? "")
    }
    fields.compare("kali sehari", message.signa1, entry.signa1)
    fields.compare("tiap kali", message.signa2, entry.signa2)
    fields.compare("jumlah", message.jmlObat, entry.jmlObat)
    return fields.found
  }

  /// Something that lies there and is none of what we sent: typed there, or dropped by a correction of ours that did
  /// not take it back.
  mutating func besides(_ entry: PCareItemThere, what: String, isDropped: Bool) {
    findings.count(ours: false, theirs: true)
    guard !visit.awaits(\.isItem) else { return }
    findings.add(
      Difference(
        isDropped ? .different : .missingHere, what: what,
        key: isDropped ? PCareItem.kunjungan(visit.id).key : nil, remoteID: entry.number,
        encounter: visit.id, fields: [.init("isi", isDropped ? "dihapus" : nil, entry.words)],
        repairKey: isDropped ? PCareItem.adjustment(visit.id, version: revision).key : nil))
  }
}

/// A drug or a procedure as P-Care lists it, for a person.
struct PCareItemThere {
  let number: String
  let words: String

  init(_ entry: ObatEntry) {
    number = entry.kdObatSK
    let amount = entry.jmlObat.map { ", " + PCareFields.text($0) } ?? ""
    words = (entry.nmObat ?? entry.kdObat ?? "?") + amount
  }

  init(_ entry: TindakanEntry) {
    number = entry.kdTindakanSK
    words = entry.kdTindakan ?? "?"
  }
}

extension PCareItem {
  /// A drug or a procedure, or what changes them.
  fileprivate var isItem: Bool {
    switch self {
    case .obat, .tindakan, .adjustment, .replacement: true
    case .pendaftaran, .kunjungan, .correction, .cancellation, .mcu, .mcuChange: false
    }
  }
}
