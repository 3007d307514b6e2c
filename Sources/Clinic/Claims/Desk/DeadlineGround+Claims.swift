import JKN
import Vocabulary

extension DeadlineGround {
  /// What the claims desk waits for: the clocks of every batch, and the open claims that expire soon, by day (CLM-15). What
  /// BPJS gave back is told at once: its clock ran on all the while (CLM-09).
  func claims(_ book: ClaimBook) -> [Deadline] {
    book.batches.flatMap { batch in
      book.clocks(batch).filter { clock in
        clock.kind != .expiry || clock.alarm(on: book.today) != nil || book.stage(batch) == .returned
      }.compactMap {
        clock in
        due(clock.kind, clock.dueOn, subject: batch.id.text, "Pengajuan \(batch.number)")
      }
    } + expiring(book)
  }

  private func expiring(_ book: ClaimBook) -> [Deadline] {
    let open = book.claims.compactMap { claim in book.clock(claim).map { (claim, $0) } }
      .filter { $0.1.alarm(on: book.today) != nil }
    return Dictionary(grouping: open, by: \.1.dueOn).compactMap { day, claims in
      let total = book.total(claims.map(\.0))
      return due(.expiry, day, subject: "", "\(claims.count) klaim belum diajukan, \(total.text)")
    }
  }

  private func due(
    _ kind: ClaimClock.Kind, _ day: CalendarDate, subject: String, _ about: String
  ) -> Deadline? {
    calendar.rules.first { $0.code == "claim-\(kind.rawValue)" }.map {
      deadline($0, day, subject: subject, about: about)
    }
  }
}
