import JKN
import Store
import Vocabulary

extension CapitationMonth {
  init(_ ground: MonthGround, asOf today: CalendarDate, in tx: ReadTransaction) throws {
    let terms = ground.terms
    let counts = try ground.counts(in: tx)
    var accepted = counts
    accepted.contacts = Int64(ground.contacts.accepted.count)
    let projectedContacts = Self.projected(counts, in: ground.month, asOf: today)
    var atEnd = counts
    atEnd.contacts = projectedContacts
    let counted = min(max(today, ground.month.firstDay), ground.month.lastDay)
    let doctors = try CapitationDoctor.all(of: ground.facility, on: counted, under: terms, in: tx)
    let people = ground.heads?.headcount ?? Headcount()
    let applies = ground.choice.kbkApplies(on: ground.month.firstDay, participants: people.people)
    let ratios = try KBKRatios(counts)
    func number(_ profession: Practitioner.Profession) -> Int64 {
      Int64(doctors.filter { $0.counts && $0.practitioner.profession == profession }.count)
    }
    let input = CapitationCase(
      headcount: people, doctors: number(.doctor), dentists: number(.dentist),
      performance: applies ? .ratios(ratios) : .none)
    let capitation = terms.capitation(input)
    self.init(
      month: ground.month, asOf: today, terms: terms, heads: ground.heads, doctors: doctors, counts: counts,
      accepted: accepted, held: ground.contacts.held.count,
      invitable: Int64(try ground.invitable(in: tx).count), kbk: terms.kbk(ratios),
      acceptedKBK: terms.kbk(try KBKRatios(accepted)), projected: terms.kbk(try KBKRatios(atEnd)),
      projectedContacts: projectedContacts, outlook: try terms.outlook(counts), kbkApplies: applies,
      capitation: capitation,
      bands: terms.capitationByPercent(input).map { Band(percent: $0.percent, total: $0.total) },
      warnings: Self.warnings(ground) + capitation.warnings)
  }

  /// Contacts at the month's end if each day brings as many new ones as the days before; never more than are registered.
  static func projected(_ counts: KBKCounts, in month: ParticipantMonth, asOf today: CalendarDate) -> Int64 {
    let days = Int64(month.lastDay.day)
    let passed = Int64(today.days(since: month.firstDay)) + 1
    guard (1..<days).contains(passed) else { return counts.contacts }
    return min(counts.contacts * days / passed, counts.registered)
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
