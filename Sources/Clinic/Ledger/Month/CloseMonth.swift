import Foundation
public import JKN
import Journal
public import Store
import Vocabulary

/// Closes a month: keeps what it was counted from and what it came to, so that it can be counted again years later. A month
/// that is closed already stays as it is.
public struct CloseMonth: Command {
  public static let action = Action.keepLedger
  public let month: ParticipantMonth

  public init(_ month: ParticipantMonth) { self.month = month }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<MonthClosing> {
    if let closed = try MonthClosing.find(of: month, at: context.facility, in: tx) {
      return Performed(closed, nil)
    }
    let ground = try LedgerGround(context, in: tx)
    let ledger = try ground.month(month, after: ground.remainder(before: month, in: tx), in: tx)
    let pact = try StaffPact.paying(month, at: context.facility, asOf: context.today, in: tx)
    if let obstacle = try Self.obstacle(to: ledger, pact, context, in: tx) {
      throw Refusal.conflict(obstacle)
    }
    let figures = try ground.figures(of: month, in: tx)
    for correction in ledger.corrections where correction.isDerived {
      try correction.insert(at: context.facility, context.now, in: tx)
    }
    try keep(ledger, figures, context, in: tx)
    guard let closing = try MonthClosing.find(of: month, at: context.facility, in: tx) else {
      throw Refusal.notFound("Bulan")
    }
    let payload = [
      "month": month.text, "capitation": String(closing.capitation.amount),
      "payable": String(closing.payable.amount),
    ]
    return Performed(closing, try Fact(FactKind.capitationMonthClosed, payload: payload))
  }

  /// What stands in the way; nil when nothing does.
  static func obstacle(
    to ledger: LedgerMonth, _ pact: StaffPact, _ context: Context, in tx: ReadTransaction
  ) throws -> String? {
    let month = ledger.month
    guard context.today > month.lastDay else {
      return "Bulan \(month.text) belum berakhir; tutup mulai \(month.next.firstDay.iso)."
    }
    if let last = try MonthClosing.last(of: context.facility, in: tx)?.month {
      if month < last { return "Bulan \(last.text) sudah ditutup; bulan sebelumnya tidak dapat menyusul." }
      if month > last.next { return "Tutup dahulu bulan \(last.next.text): bulan ditutup berurutan." }
    }
    // After an early end BPJS sends no list any more, and nothing is counted from one.
    guard ledger.ended?.isOver == true || ledger.list?.month == month else {
      return "Daftar peserta bulan \(month.text) belum dimuat di halaman Peserta JKN."
    }
    if case .objected = pact.state {
      return "Keberatan atas pakta tenaga medis bulan \(pact.month.text) belum selesai."
    }
    if let open = ledger.setOffs.first(where: \.isPlanned) {
      return "Potongan pemulihan \(open.number) pada bulan ini belum dicatat sudah dipotong atau dibatalkan."
    }
    if ledger.hasCompensation, ledger.minutes == nil {
      return "Ada kompensasi bulan ini: catat dahulu nomor berita acaranya."
    }
    return nil
  }

  private func keep(
    _ ledger: LedgerMonth, _ figures: LedgerFigures, _ context: Context, in tx: WriteTransaction
  ) throws {
    let settlement = ledger.settlement
    let answer = ledger.terms.answer(to: figures.input.json)
    try tx.execute(
      """
      INSERT INTO capitation_closing (facility, month, terms, participant_file, list_version, input, answer, records,
        doctors, dentists, capitation, corrections, silpa_before, overpaid_before, silpa_fixed, payable,
        silpa_after, overpaid_after, closed_at, closed_by)
      VALUES (\(context.facility), \(month), \(ledger.terms.name), \(ledger.list?.id), \(ledger.list?.version),
        \(String(decoding: figures.input.json, as: UTF8.self)), \(answer.text), \(try records(ledger, figures)),
        \(ledger.doctors), \(ledger.dentists), \(settlement.capitation), \(settlement.corrections),
        \(settlement.before.silpa), \(settlement.before.overpaid), \(settlement.silpaFixed),
        \(settlement.payable), \(settlement.after.silpa), \(settlement.after.overpaid), \(context.now),
        \(context.actor.name))
      """)
  }

  private func records(_ ledger: LedgerMonth, _ figures: LedgerFigures) throws -> String {
    let records = ClosedRecords(
      letter: ledger.letter?.id.text, corrections: ledger.corrections.map(\.id.text),
      silpa: ledger.fixings.map(\.id.text), doctors: figures.doctors.map(ClosedRecords.Doctor.init),
      assessment: figures.assessment?.id.text,
      warnings: ledger.warnings)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(records), as: UTF8.self)
  }
}

extension ClosedRecords.Doctor {
  fileprivate init(_ doctor: CapitationDoctor) {
    self.init(
      practitioner: doctor.practitioner.id, name: doctor.practitioner.name,
      profession: doctor.practitioner.profession.rawValue, counts: doctor.counts,
      reason: doctor.standing.reason)
  }
}

extension DoctorStanding {
  /// Why somebody does not count; empty for who does.
  public var reason: String {
    switch self {
    case .counted: ""
    case .correctedNextMonth: "Dikoreksi bulan depan: SIP baru dicatat tepat waktu sesudah tanggal hitung."
    case .notCounted(let reason): reason
    }
  }
}
