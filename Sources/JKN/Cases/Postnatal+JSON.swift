import Vocabulary

/// `deliveredOn` and the `visits` in the order in which they took place.
struct PostnatalCase {
  private let deliveredOn: CalendarDate
  private let visits: [PostnatalVisit]

  init(_ fields: JSONFields) throws(Problem) {
    deliveredOn = try fields["deliveredOn"].date()
    visits = try fields["visits"].objects(PostnatalVisit.init)
    var before = deliveredOn
    for (place, visit) in visits.enumerated() {
      guard before <= visit.date else {
        let what = place == 0 || visit.date < deliveredOn ? "tanggal bersalin" : "kunjungan sebelumnya"
        throw Problem(field: "visits[\(place)].date", "Tanggal kunjungan mendahului \(what).")
      }
      before = visit.date
    }
  }

  func answer(_ bench: CaseBench) -> PostnatalPayment {
    bench.terms.postnatalPayment(deliveredOn: deliveredOn, visits)
  }
}

extension PostnatalVisit {
  init(_ fields: JSONFields) throws(Problem) {
    self.init(
      date: try fields["date"].date(), mother: try fields["mother"].flag(), baby: try fields["baby"].flag(),
      performer: try fields["performer"].choice())
    guard mother || baby else {
      throw fields["mother"].problem("Kunjungan harus untuk ibu, bayi, atau keduanya.")
    }
  }
}

extension PostnatalPayment: CaseAnswer {
  func write(to writer: inout JSONWriter) {
    writer.name("visits")
    writer.array { list in
      for visit in visits {
        list.object {
          $0.member("period", orNull: visit.period)
          $0.lines(visit.lines)
          $0.member("payable", visit.payable)
          $0.member("refused", orNull: visit.refused)
        }
      }
    }
    writer.member("total", total)
  }
}
