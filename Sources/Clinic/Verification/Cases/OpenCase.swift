public import JKN
import Journal
public import Store
public import Vocabulary

/// Opens a case. An audit without an indication is refused (VER-03).
public struct OpenCase: Command {
  public static let action = Action.manageCases
  public let kind: CaseKind?
  public let trigger: CaseTrigger?
  public let about: String
  public let auditor: AuditCase.AuditorKind
  public let from: CalendarDate?
  public let to: CalendarDate?

  /// - Parameters:
  ///   - from: the first day of what is looked at; a monthly verification looks at the whole of its month.
  ///   - to: the last day.
  public init(
    _ kind: CaseKind?, trigger: CaseTrigger?, about: String, auditor: AuditCase.AuditorKind,
    from: CalendarDate?, to: CalendarDate?
  ) {
    self.kind = kind
    self.trigger = trigger
    self.about = about.trimmingBlanks
    self.auditor = auditor
    self.from = from
    self.to = to
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<AuditCase> {
    var problems = Problems()
    if kind == nil { problems.add("jenis", "Pilih jenis perkara.") }
    if let kind, kind.needsTrigger, trigger == nil {
      problems.add("dasar", "Pilih dasarnya: \(kind.word.lowercased()) hanya dilakukan bila ada indikasi.")
    }
    problems.require(about, at: "tentang", "Tulis tentang apa", upTo: 500)
    if from == nil { problems.add("dari", "Tulis tanggal, misalnya 01-10-2026.") }
    if to == nil { problems.add("sampai", "Tulis tanggal, misalnya 31-10-2026.") }
    if let from, let to, to < from {
      problems.add("sampai", "Hari terakhir tidak boleh sebelum hari pertama.")
    }
    if let to, to > context.today {
      problems.add("sampai", "Kunjungan yang diperiksa tidak boleh di masa depan.")
    }
    if kind == .postClaim, let from, from.firstOfMonth >= context.today.firstOfMonth {
      problems.add("dari", "Verifikasi pascaklaim tentang klaim yang dibebankan di bulan yang sudah lewat.")
    }
    if kind == .postClaim, let from, problems.isEmpty {
      let same = try AuditCase.all(of: context.facility, in: tx).first {
        $0.claimMonth == from.firstOfMonth && $0.course.isOpen(asOf: context.today)
      }
      if let same { problems.add("dari", "Verifikasi bulan ini sedang berjalan: perkara \(same.number).") }
    }
    try problems.throwIfAny()
    guard let kind, let from, let to else { throw Refusal.notFound("Perkara") }
    let opened = try Self.open(
      kind, trigger: trigger, about: about, auditor: auditor,
      period: kind == .postClaim ? Self.month(of: from) : from...to, in: tx, context)
    return Performed(opened, try opened.fact(FactKind.caseOpened))
  }

  private static func month(of day: CalendarDate) -> ClosedRange<CalendarDate> {
    let first = day.firstOfMonth
    return first...first.adding(months: 1).adding(days: -1)
  }

  /// Writes the case; also for a hit or a report that becomes one.
  static func open(
    _ kind: CaseKind, trigger: CaseTrigger?, about: String, auditor: AuditCase.AuditorKind,
    period: ClosedRange<CalendarDate>, origin: AuditCaseID? = nil, in tx: WriteTransaction,
    _ context: Context
  ) throws -> AuditCase {
    let opened = AuditCase(
      id: AuditCaseID(at: context.now),
      number: try Numbering.next("P", on: context.today, of: context.facility, in: tx), kind: kind,
      trigger: trigger, about: about, auditor: auditor, period: period,
      claimMonth: kind == .postClaim ? period.lowerBound.firstOfMonth : nil, openedOn: context.today,
      openedBy: context.actor.name, origin: origin, events: [])
    try opened.insert(at: context.facility, context.now, in: tx)
    return opened
  }
}
