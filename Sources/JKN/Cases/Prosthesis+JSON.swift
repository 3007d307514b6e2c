import Vocabulary

/// `date`, `jaws`, `cost`, and `history` when there is one.
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
    history =
      try fields["history"].present?.objects { earlier throws(Problem) in
        let day = try earlier["date"].date()
        guard day <= date else { throw earlier["date"].problem("Riwayat tidak boleh sesudah tanggal kasus.") }
        return (day, try earlier["jaw"].choice(Jaw.self))
      } ?? []
  }

  func answer(_ bench: CaseBench) -> ProsthesisPayment {
    bench.terms.prosthesisPayment(on: date, jaws: jaws, cost: cost, history: history)
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
