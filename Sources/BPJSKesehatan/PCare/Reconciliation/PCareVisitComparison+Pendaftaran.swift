import Clinic
import Journal

extension PCareVisitComparison {
  mutating func compareRegistration() {
    guard !visit.isCancelled else { return compareCancellation() }
    let entry = there.registration
    if let entry { findings.claim(entry) }
    let item = PCareItem.pendaftaran(visit.id)
    guard let noUrut = match(item, with: entry?.noUrut), let entry else { return }
    guard noUrut == entry.noUrut else {
      // Somebody registered the patient anew there: sent again, the new number is found and taken over.
      return differ(item, entry.noUrut, [.init("nomor urut", noUrut, entry.noUrut)], repair: item)
    }
    // P-Care changes no registration; whoever sees this decides.
    differ(item, entry.noUrut, fields(of: entry), repair: nil)
  }

  /// The registration of a cancelled visit must be gone.
  private mutating func compareCancellation() {
    guard let entry = there.registration, !findings.isClaimed(entry) else { return }
    findings.claim(entry)
    findings.count(ours: false, theirs: true)
    let item = PCareItem.cancellation(visit.id)
    guard !visit.awaits({ $0 == item || $0 == .pendaftaran(visit.id) }) else { return }
    let isOurs = entry.noUrut == visit.name(of: .pendaftaran(visit.id))
    differ(
      item, entry.noUrut, [.init("keadaan", "Batal", entry.status)], repair: isOurs ? item : nil)
  }

  private func fields(of entry: PendaftaranEntry) -> [Difference.Field] {
    // Where the participant is enrolled is not told in the list.
    guard let ours = try? mapper.pendaftaran(of: record, provider: "") else { return [] }
    var fields = PCareFields()
    fields.compare(
      "jenis kunjungan", ours.kunjSakit ? "sakit" : "sehat", entry.kunjSakit.map { $0 ? "sakit" : "sehat" })
    fields.compare("jenis pelayanan", ours.kdTkp, entry.kdTkp)
    return fields.found
  }
}
