import JKN
import Store
import Vocabulary

extension EndingState {
  /// As it is now.
  init(
    of ending: AgreementEnding, _ book: ClaimBook, _ context: Context, in tx: ReadTransaction
  ) throws {
    self.init(
      registered: ending.coordination?.registered ?? 0,
      destinations: ending.destinations.map {
        Destination(name: $0.name, planned: $0.planned, moved: $0.moved)
      },
      outstanding: try Self.losses(context, in: tx) + Self.batches(book) + Self.open(book)
        + Self.lapsed(book)
        + Self.capitation(until: ending.effectiveOn, context, in: tx) + Self.disputes(context, in: tx))
  }

  /// What is still to be paid back, and what of it was to be kept back from payments that now may not come.
  private static func losses(_ context: Context, in tx: ReadTransaction) throws -> [Outstanding] {
    try Recovery.all(of: context.facility, in: tx).flatMap { recovery -> [Outstanding] in
      let left = recovery.standing(asOf: context.today).balance
      guard left > .zero else { return [] }
      let record = Outstanding.Record(kind: .recovery, subject: recovery.id.text)
      let planned = recovery.setOffs.filter(\.isPlanned).map { setOff in
        Outstanding(
          what: "Bagian kerugian itu yang direncanakan dipotong", number: recovery.number,
          amount: setOff.total, record: record)
      }
      return [
        Outstanding(
          what: "Kerugian yang belum dikembalikan", number: recovery.number, amount: left, record: record)
      ] + planned
    }
  }

  /// Batches that were not paid, or not wholly, and the penalties of those that are late.
  private static func batches(_ book: ClaimBook) -> [Outstanding] {
    book.batches.flatMap { batch -> [Outstanding] in
      guard book.stage(batch) != .expired, !book.lines(of: batch.id).isEmpty else { return [] }
      let account = book.account(batch)
      let record = Outstanding.Record(kind: .batch, subject: batch.id.text)
      var found: [Outstanding] = []
      if account.unpaid > .zero {
        found.append(
          Outstanding(
            what: account.payments.isEmpty
              ? "Klaim nonkapitasi yang belum dibayar" : "Sisa klaim nonkapitasi yang belum dibayar",
            number: batch.number, amount: account.unpaid, record: record))
      }
      if account.penalty > .zero {
        found.append(
          Outstanding(
            what: "Denda keterlambatan klaim", number: batch.number, amount: account.penalty, record: record))
      }
      return found
    }
  }

  /// What was done while the agreement held and can still be claimed.
  private static func open(_ book: ClaimBook) -> [Outstanding] {
    let open = book.claims.filter { claim in
      claim.isOpen && book.stage(claim) != .expired && book.lapse(on: claim.day) == nil
    }
    guard !open.isEmpty else { return [] }
    return [
      Outstanding(
        what: "Klaim nonkapitasi yang belum diajukan", number: "\(open.count) pelayanan",
        amount: book.total(open), record: Outstanding.Record(kind: .claims, subject: ""))
    ]
  }

  /// What was sent for days without an agreement: BPJS does not owe it, and has what was paid of it back. What was agreed on
  /// of it stands among the losses.
  private static func lapsed(_ book: ClaimBook) -> [Outstanding] {
    let record = Outstanding.Record(kind: .claims, subject: "")
    let paid = book.unagreedClaims
    let open = book.lapsedClaims.filter { $0.byStage != .recover }
    let owed = paid.reduce(Rupiah.zero) { $0 + $1.unagreed }
    return [
      ("Klaim sesudah hari terakhir atau di luar masanya yang harus ditarik", open, open.total),
      ("Klaim sesudah hari terakhir atau di luar masanya yang sudah dibayar", paid, owed),
    ].filter { !$0.1.isEmpty }.map { what, claims, sum in
      Outstanding(what: what, number: "\(claims.count) pelayanan", amount: sum, record: record)
    }
  }

  /// Months back in which capitation is looked at.
  private static let reach = 12

  /// Month by month what was expected and did not come, or came too much, with its penalty; what a month left over.
  private static func capitation(
    until last: CalendarDate, _ context: Context, in tx: ReadTransaction
  ) throws -> [Outstanding] {
    let ground = try LedgerGround(context, in: tx)
    let end = min(ParticipantMonth(of: last), ParticipantMonth(of: context.today))
    let first = end.adding(months: 1 - reach)
    var left = try ground.remainder(before: first, in: tx)
    var found: [Outstanding] = []
    for month in (0..<reach).map({ first.adding(months: $0) }) {
      let ledger = try ground.month(month, after: left, in: tx)
      left = ledger.settlement.after
      found += capitation(of: ledger, asOf: context.today)
    }
    func remainder(_ what: String, _ amount: Rupiah) {
      guard amount > .zero else { return }
      found.append(
        Outstanding(
          what: what, number: end.text, amount: amount,
          record: Outstanding.Record(kind: .month, subject: end.text)))
    }
    remainder("Kelebihan bayar kapitasi yang belum diperhitungkan", left.overpaid)
    remainder("SiLPA yang belum diperhitungkan", left.silpa)
    return found
  }

  private static func capitation(of ledger: LedgerMonth, asOf today: CalendarDate) -> [Outstanding] {
    let month = ledger.month.text
    let penalty = ledger.payments(asOf: today).reduce(Rupiah.zero) { $0 + $1.late.penalty }
    let parts = [
      ("Kapitasi yang belum diterima", Rupiah.zero - ledger.difference),
      ("Kapitasi yang diterima lebih", ledger.difference),
      ("Denda keterlambatan kapitasi", penalty),
    ]
    return parts.filter { $0.1 > .zero }.map { what, amount in
      Outstanding(
        what: what, number: month, amount: amount,
        record: Outstanding.Record(kind: .month, subject: month))
    }
  }

  private static func disputes(_ context: Context, in tx: ReadTransaction) throws -> [Outstanding] {
    try Dispute.all(of: context.facility, in: tx).filter(\.course.isOpen).map { dispute in
      Outstanding(
        what: "Sengketa: \(dispute.matter.word.lowercased())", number: dispute.number,
        amount: dispute.amount ?? .zero,
        record: Outstanding.Record(kind: .dispute, subject: dispute.id.text))
    }
  }
}
