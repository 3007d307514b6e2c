import Vocabulary

/// `kind` and `serviceEnded`; `completeOn` when the file was received complete; `asOf`, otherwise today.
struct ClaimExpiryCase {
  private let kind: ClaimExpiry.Kind
  private let serviceEnded: CalendarDate
  private let completeOn: CalendarDate?
  private let asOf: CalendarDate?

  init(_ fields: JSONFields) throws(Problem) {
    kind = try fields["kind"].choice()
    serviceEnded = try fields["serviceEnded"].date()
    completeOn = try fields["completeOn"].present?.date()
    asOf = try fields["asOf"].present?.date()
    if let completeOn, completeOn < serviceEnded {
      throw fields["completeOn"].problem("Berkas lengkap mendahului selesainya pelayanan.")
    }
    if let asOf, asOf < serviceEnded {
      throw fields["asOf"].problem("Tanggal ini mendahului selesainya pelayanan.")
    }
    if let asOf, let completeOn, asOf < completeOn {
      throw fields["asOf"].problem("Tanggal ini mendahului tanggal berkas lengkap.")
    }
  }

  func answer(_ bench: CaseBench) -> ClaimExpiry {
    bench.terms.claimExpiry(
      kind, serviceEnded: serviceEnded, completeOn: completeOn,
      asOf: asOf ?? completeOn ?? max(bench.today, serviceEnded))
  }
}

extension ClaimExpiry: CaseAnswer {
  var warnings: [String] { [] }

  func write(to writer: inout JSONWriter) {
    writer.member("lastDay", lastDay)
    writer.member("status", status.rawValue)
    writer.member("daysLeft", daysLeft)
  }
}
