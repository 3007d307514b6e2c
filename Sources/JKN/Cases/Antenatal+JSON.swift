import Vocabulary

/// The `visits` in the order in which they took place.
struct AntenatalCase {
  private let visits: [AntenatalVisit]

  init(_ fields: JSONFields) throws(Problem) {
    visits = try fields["visits"].objects(AntenatalVisit.init)
    for (place, (earlier, later)) in zip(visits, visits.dropFirst()).enumerated() {
      guard earlier.date <= later.date else {
        throw Problem(
          field: "visits[\(place + 1)].date", "Tanggal kunjungan mendahului kunjungan sebelumnya.")
      }
      guard earlier.number <= later.number else {
        throw Problem(
          field: "visits[\(place + 1)].number", "Nomor kunjungan mendahului kunjungan sebelumnya.")
      }
    }
  }

  func answer(_ bench: CaseBench) -> AntenatalPayment { bench.terms.antenatalPayment(visits) }
}

extension AntenatalVisit {
  init(_ fields: JSONFields) throws(Problem) {
    let reason = fields["reasonNoDoctorOrUltrasound"]
    if let value = reason.value, value.string == nil { throw reason.problem("Isian ini harus teks.") }
    let words = reason.value?.string?.trimmingBlanks ?? ""
    self.init(
      date: try fields["date"].date(), trimester: try fields["trimester"].count(in: 1...3),
      number: try fields["number"].count(in: 1...99), performer: try fields["performer"].choice(),
      ultrasound: try fields["ultrasound"].flag(), reasonNoDoctorOrUltrasound: words.isEmpty ? nil : words)
  }
}

extension AntenatalPayment: CaseAnswer {
  func write(to writer: inout JSONWriter) {
    writer.name("visits")
    writer.array { list in
      for visit in visits {
        list.object {
          $0.member("number", visit.number)
          $0.member("code", visit.code)
          $0.member("payable", visit.payable)
          $0.member("refused", orNull: visit.refused)
        }
      }
    }
    writer.member("total", total)
  }
}
