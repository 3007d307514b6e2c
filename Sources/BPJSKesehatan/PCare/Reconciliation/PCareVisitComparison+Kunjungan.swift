import Clinic
import Journal

extension PCareVisitComparison {
  /// The visit itself once it is signed, then what was added to it. Before the signature whatever lies there was
  /// typed there, and shows when nobody claims it.
  mutating func compareVisit() {
    let item = PCareItem.kunjungan(visit.id)
    guard record.encounter.isSigned || visit.standing(of: item) != nil else { return }
    let entry = there.visit
    if let entry { findings.claim(entry) }
    let number = match(item, with: entry?.noKunjungan)
    guard let entry, let number else {
      if entry == nil { compareItems() }
      return
    }
    guard number == entry.noKunjungan else {
      return differ(
        item, entry.noKunjungan, [.init("nomor kunjungan", number, entry.noKunjungan)], repair: item)
    }
    if !visit.awaits(isCorrection) {
      differ(item, number, fields(of: entry), repair: .correction(visit.id, version: revision))
    }
    compareItems()
  }

  private mutating func compareItems() {
    compareDrugs()
    compareProcedures()
    compareFindings()
  }

  private func isCorrection(_ item: PCareItem) -> Bool {
    if case .correction = item { true } else { false }
  }

  /// What version 4 added is not in the history, so it cannot be compared (contract 3.5).
  private func fields(of entry: KunjunganEntry) -> [Difference.Field] {
    guard let ours = try? mapper.kunjungan(of: record) else { return [] }
    var fields = PCareFields()
    fields.compare("poli", ours.kdPoli, entry.kdPoli)
    fields.compare("keluhan", ours.keluhan, entry.keluhan)
    let mine = [ours.kdDiag1, ours.kdDiag2, ours.kdDiag3].compactMap(\.self)
    let theirs = entry.diagnoses.map(\.kdDiag)
    for place in 0..<max(mine.count, theirs.count) {
      let code = place < mine.count ? mine[place] : nil
      let other = place < theirs.count ? theirs[place] : ""
      // With or without the dot it is the same diagnosis (D9).
      fields.compare("diagnosis \(place + 1)", code?.replacing(".", with: ""), other.replacing(".", with: ""))
    }
    fields.compare("kesadaran", ours.kdSadar, entry.kdSadar)
    fields.compare("dokter", ours.kdDokter, entry.kdDokter)
    fields.compare("status pulang", ours.kdStatusPulang, entry.kdStatusPulang)
    fields.compare("tanggal pulang", ours.tglPulang.day.iso, entry.tglPulang?.iso)
    fields.compare("rumah sakit rujukan", ours.rujukLanjut?.kdppk, entry.kdProviderRujukLanjut)
    fields.compare("poli rujukan internal", ours.kdPoliRujukInternal, entry.kdPoliRujukInternal)
    for (sign, name, value) in ours.vitalSigns { fields.compare(name, value, entry.vitalSigns[sign]) }
    return fields.found
  }
}

extension Kunjungan {
  /// Those that the history tells as well, with the words for a person.
  fileprivate var vitalSigns: [(KunjunganEntry.VitalSign, String, Int)] {
    [
      (.sistole, "sistole", sistole), (.diastole, "diastole", diastole),
      (.beratBadan, "berat badan", beratBadan), (.tinggiBadan, "tinggi badan", tinggiBadan),
      (.respRate, "laju napas", respRate), (.heartRate, "nadi", heartRate),
    ]
  }
}
