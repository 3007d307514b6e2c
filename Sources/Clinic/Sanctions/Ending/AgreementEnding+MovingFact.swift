import Journal

extension AgreementEnding {
  /// A step of moving its participants, and of how many.
  func movingFact(_ what: String, _ people: Int) throws -> Fact {
    try Fact(
      FactKind.agreementEnding, subject: "AgreementEnding/\(id)",
      payload: ["what": what, "participants": String(people)])
  }
}
