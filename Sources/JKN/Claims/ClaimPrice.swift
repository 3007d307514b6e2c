import Vocabulary

/// What one service is paid by its rule, seen with the earlier services of the same person or club.
struct ClaimPrice {
  private(set) var lines: [ClaimLine] = []
  private(set) var findings: [ClaimFinding] = []
  private(set) var explanation: [Step] = []
  /// The tariffs it is claimed by, also when nothing is paid.
  private(set) var codes: [String] = []

  let service: ClaimedService
  let past: [ClaimedService]
  let terms: AgreementTerms
  let ground: ClaimGround

  init(_ service: ClaimedService, past: [ClaimedService], _ terms: AgreementTerms, _ ground: ClaimGround) {
    self.service = service
    self.past = past
    self.terms = terms
    self.ground = ground
    switch service.service {
    case .tariff(let plain): price(plain)
    case .antenatal(let visit): price(visit)
    case .postnatal(let visit): price(visit)
    case .delivery(let birth): price(birth)
    case .inpatient(let stay): price(stay)
    case .prosthesis(let denture): price(denture)
    case .club(let activity): price(activity)
    }
  }

  /// The tariffs of the earlier services with their days.
  var pastCodes: [(code: String, day: CalendarDate)] {
    past.map { ($0.service.mainCode(by: $0.performer, terms), $0.day) }
  }

  mutating func find(
    _ kind: ClaimFinding.Kind, _ sentence: String, _ article: Article, remedy: ClaimFinding.Remedy? = nil
  ) {
    findings.append(ClaimFinding(kind, sentence, source: terms.source(article), remedy: remedy))
  }

  /// Takes what a rule said, and tests the tariffs' own conditions on top.
  mutating func take(
    _ lines: [ClaimLine], codes: [String], _ explanation: [Step], refused: String?, kind: ClaimFinding.Kind,
    _ article: Article
  ) {
    self.explanation += explanation
    self.codes = codes
    if let refused { find(kind, refused, article) }
    var failed = false
    for code in codes {
      guard let line = terms.tariffs[code], let plain = plainCase(code) else { continue }
      for (kind, sentence) in TariffConditions(plain, line).standing {
        findings.append(ClaimFinding(kind, sentence, source: line.source))
        failed = true
      }
    }
    if failed {
      self.explanation.append(
        Step("Syarat tarif tidak terpenuhi: tidak dibayar", .whole(0), source: terms.source(article)))
    } else {
      self.lines = lines
    }
  }

  /// Takes a plain tariff's result, of which every condition has been tested.
  /// - Parameter before: steps by which its amount was found.
  mutating func take(
    _ payment: TariffPayment, code: String, _ failed: [(kind: ClaimFinding.Kind, sentence: String)],
    before: [Step] = []
  ) {
    explanation = before + payment.explanation
    codes = [code]
    lines = failed.isEmpty ? payment.lines : []
    let source = terms.tariffSource(code)
    findings += failed.map { ClaimFinding($0.kind, $0.sentence, source: source) }
  }

  /// A fact without which the rule cannot be asked.
  mutating func lacks(
    _ sentence: String, codes: [String], _ article: Article, remedy: ClaimFinding.Remedy? = nil
  ) {
    self.codes = codes
    find(.facts, sentence, article, remedy: remedy)
    explanation.append(Step(sentence, .whole(0), source: terms.source(article)))
  }

  /// The service as the table of tariffs sees it; `nil` for a club.
  func plainCase(
    _ code: String, history: [TariffCase.Earlier] = [], quantity: Int = 1, localTariff: Rupiah? = nil
  ) -> TariffCase? {
    guard case .person(_, let sex, let born) = service.subject, born <= service.day else { return nil }
    return TariffCase(
      code: code, date: service.day, sex: sex, birthDate: born, performer: service.performer,
      facilityIsPONED: ground.isPONED, facilityHasBeds: ground.hasBeds, history: history, quantity: quantity,
      localTariff: localTariff, isFollowUp: service.isFollowUp)
  }
}
