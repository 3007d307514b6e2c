import Vocabulary

/// `admitted`, `discharged`, `obstetricDelivery`.
struct InpatientCase {
  private let admitted: CalendarDate
  private let discharged: CalendarDate
  private let obstetricDelivery: Bool

  init(_ fields: JSONFields) throws(Problem) {
    admitted = try fields["admitted"].date()
    discharged = try fields["discharged"].date()
    obstetricDelivery = try fields["obstetricDelivery"].flag()
    guard admitted <= discharged else {
      throw fields["discharged"].problem("Tanggal pulang mendahului tanggal masuk.")
    }
  }

  func answer(_ bench: CaseBench) -> InpatientStay {
    bench.terms.inpatientStay(
      admitted: admitted, discharged: discharged, obstetricDelivery: obstetricDelivery)
  }
}

extension InpatientStay: CaseAnswer {
  func write(to writer: inout JSONWriter) {
    writer.member("days", days)
    writer.member("payable", payable)
    writer.lines(lines)
    writer.member("refused", orNull: refused)
  }
}
