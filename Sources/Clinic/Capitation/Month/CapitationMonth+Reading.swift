import JKN
import Store
import Vocabulary

extension CapitationMonth {
  init(_ ground: MonthGround, asOf today: CalendarDate, in tx: ReadTransaction) throws {
    let terms = ground.terms
    let (counts, accepted) = try ground.counted(in: tx)
    let projectedContacts = Self.projected(counts, in: ground.month, asOf: today)
    var atEnd = counts
    atEnd.contacts = projectedContacts
    let counted = min(max(today, ground.month.firstDay), ground.month.lastDay)
    let first = ground.month.firstDay
    func staff(on day: CalendarDate) throws -> [CapitationDoctor] {
      try CapitationDoctor.all(of: ground.facility, on: day, under: terms, asOf: today, in: tx)
    }
    let (paidFor, doctors) = (try staff(on: first), try staff(on: counted))
    let pact = try StaffPact.paying(ground.month, at: ground.facility, asOf: today, in: tx)
    let known = [pact.warning].compactMap { $0 }
    let assessments = try KBKAssessment.all(of: ground.facility, for: ground.month, in: tx)
    let people = ground.heads?.headcount ?? Headcount()
    // What BPJS assessed it pays by: whether KBK applies is answered then.
    let standing = assessments.isEmpty ? ground.choice.kbkStanding(on: first) : nil
    let applies = standing.map { terms.kbkScope($0, participants: people.people).applies } ?? true
    let ratios = try KBKRatios(counts)
    func number(_ profession: Practitioner.Profession) -> Int64 {
      Int64(paidFor.count { $0.counts && $0.practitioner.profession == profession })
    }
    func capitation(_ performance: CapitationCase.Performance) -> CapitationCase {
      CapitationCase(
        headcount: people, doctors: number(.doctor), dentists: number(.dentist), performance: performance,
        standing: standing)
    }
    let own = capitation(applies ? .ratios(ratios) : .none)
    let used = assessments.last.map { capitation(.percent(Fraction($0.assessed.percent))) } ?? own
    let expected = terms.capitation(used)
    let ended = ground.ended(expected.total)
    self.init(
      month: ground.month, asOf: today, terms: terms, heads: ground.heads, doctors: doctors, counts: counts,
      accepted: accepted, held: ground.contacts.held.count,
      invitable: Int64(try ground.invitable(in: tx).count),
      referBack: try ground.referBack(asOf: today).count(in: tx), kbk: terms.kbk(ratios),
      acceptedKBK: terms.kbk(try KBKRatios(accepted)), projected: terms.kbk(try KBKRatios(atEnd)),
      projectedContacts: projectedContacts, outlook: try terms.outlook(counts), kbkApplies: applies,
      assessments: assessments, capitation: expected, byOwnCounts: terms.capitation(own),
      ended: ended,
      bands: terms.capitationByPercent(own).map { Band(percent: $0.percent, total: $0.total) },
      warnings: [ended?.sentence].compactMap { $0 } + Self.warnings(ground) + known
        + Self.warnings(paidFor, now: doctors) + expected.warnings)
  }

  /// Contacts at the month's end if each day brings as many new ones as the days before; never more than are registered.
  static func projected(_ counts: KBKCounts, in month: ParticipantMonth, asOf today: CalendarDate) -> Int64 {
    let days = Int64(month.lastDay.day)
    let passed = Int64(today.days(since: month.firstDay)) + 1
    guard (1..<days).contains(passed) else { return counts.contacts }
    return min(counts.contacts * days / passed, counts.registered)
  }

  /// The month is paid in advance by who counted on its first day (Lampiran II III.8); who came or went since is told.
  private static func warnings(_ paidFor: [CapitationDoctor], now: [CapitationDoctor]) -> [String] {
    let changed = zip(paidFor, now).filter { $0.counts != $1.counts }.map(\.1.practitioner.name)
    guard !changed.isEmpty else { return [] }
    let names = changed.joined(separator: ", ")
    return [
      "Bulan ini dihitung menurut dokter tanggal 1. Sesudah itu berubah: \(names). Yang berkurang berlaku mundur sejak harinya; catat sebagai koreksi."
    ]
  }

  private static func warnings(_ ground: MonthGround) -> [String] {
    var warnings: [String] = []
    if let list = ground.heads?.list {
      if list.month != ground.month {
        warnings.append(
          "Daftar peserta bulan \(ground.month.text) belum dimuat; dipakai daftar bulan \(list.month.text).")
      }
    } else {
      warnings.append("Belum ada daftar peserta dari BPJS; muat berkasnya di halaman Peserta JKN.")
    }
    if !ground.terms.isInForce(on: ground.month.firstDay) {
      warnings.append(
        "\(ground.terms.title) tidak berlaku pada bulan ini; angka rupiah adalah perkiraan menurut ketentuannya."
      )
    }
    return warnings
  }
}
