import Vocabulary

/// `date`, `jaws`, `cost`, and `history` when there is one, of entries with `jaw` or `jaws`.
struct ProsthesisCase {
  private let date: CalendarDate
  private let jaws: [Jaw]
  private let cost: Rupiah
  private let history: [(date: CalendarDate, jaw: Jaw)]

  init(_ fields: JSONFields) throws(Problem) {
    let date = try fields["date"].date()
    self.date = date
    jaws = try fields["jaws"].elements { jaw throws(Problem) in try jaw.field.choice() }
    guard !jaws.isEmpty else { throw fields["jaws"].problem("Sebut paling sedikit satu rahang.") }
    guard Set(jaws).count == jaws.count else {
      throw fields["jaws"].problem("Rahang yang sama disebut dua kali.")
    }
    cost = try fields["cost"].money(in: Limit.tariff)
    let made: [(date: CalendarDate, jaws: [Jaw])] =
      try fields["history"].present?.objects { earlier throws(Problem) in
        let day = try earlier["date"].date()
        guard day <= date else { throw earlier["date"].problem("Riwayat tidak boleh sesudah tanggal kasus.") }
        let named = try Jaw.named(in: earlier)
        return (day, try named.isEmpty ? [earlier["jaw"].choice(Jaw.self)] : named)
      } ?? []
    history = made.flatMap { each in each.jaws.map { (date: each.date, jaw: $0) } }
  }

  func answer(_ bench: CaseBench) -> ProsthesisPayment {
    bench.terms.prosthesisPayment(on: date, jaws: jaws, cost: cost, history: history)
  }
}

extension Jaw {
  /// `jaw`, or `jaws` with each jaw once; empty where neither is named.
  static func named(in fields: JSONFields) throws(Problem) -> [Jaw] {
    if let one = fields["jaw"].present { return [try one.choice()] }
    guard let several = fields["jaws"].present else { return [] }
    let jaws: [Jaw] = try several.elements { jaw throws(Problem) in try jaw.field.choice() }
    guard Set(jaws).count == jaws.count else { throw several.problem("Rahang yang sama disebut dua kali.") }
    return jaws
  }
}

extension ProsthesisPayment: CaseAnswer {
  func write(to writer: inout JSONWriter) {
    writer.member("payable", payable)
    writer.name("refusedJaws")
    writer.array { list in
      for refused in refusedJaws {
        list.object {
          $0.member("jaw", refused.jaw.rawValue)
          $0.member("allowedFrom", refused.allowedFrom)
        }
      }
    }
    writer.lines(lines)
  }
}
