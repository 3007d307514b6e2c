import Vocabulary

/// `silpa` and the `months`' capitation.
struct SiLPACase {
  let silpa: Rupiah
  let months: [Rupiah]

  init(_ fields: JSONFields) throws(Problem) {
    silpa = try fields["silpa"].money()
    months = try fields["months"].elements { month throws(Problem) in try month.field.money() }
  }

  func answer(_ bench: CaseBench) -> SiLPA { bench.terms.silpa(silpa, months: months) }
}

extension SiLPA: CaseAnswer {
  var warnings: [String] { [] }

  func write(to writer: inout JSONWriter) {
    writer.member("paid", paid)
    writer.member("silpaAfter", silpaAfter)
  }
}
