import Vocabulary

extension OversightTerms {
  /// - Throws: the first wrong field with a sentence.
  init(_ file: JSONText) throws(Problem) {
    let fields = try JSONFields(file.root)
    from = try fields["from"].date()
    audit = try fields["audit"].object { part throws(Problem) in
      Audit(perYear: try part["perYear"].count(in: 1...12), source: try part["source"].text())
    }
    recovery = try fields["recovery"].object { part throws(Problem) in
      let months = try part["months"].count(in: 1...120)
      return Recovery(
        months: months, extendedMonths: try part["extendedMonths"].count(in: 1...120),
        source: try part["source"].text())
    }
    warning = try fields["warning"].object { part throws(Problem) in
      Warning(
        daysBetween: try part["daysBetween"].count(in: 0...365),
        mostWritten: try part["mostWritten"].count(in: 1...12), source: try part["source"].text())
    }
    exit = try fields["exit"].object { part throws(Problem) in
      Exit(noticeMonths: try part["noticeMonths"].count(in: 1...60), source: try part["source"].text())
    }
    recooperation = try fields["recooperation"].object { part throws(Problem) in
      Recooperation(months: try part["months"].count(in: 0...120), source: try part["source"].text())
    }
    let grounds = try fields["grounds"].objects(GroundTerms.init)
    guard Set(grounds.map(\.ground)) == Set(TerminationGround.allCases),
      grounds.count == TerminationGround.allCases.count
    else { throw fields["grounds"].problem("Tiap dasar pengakhiran harus disebut tepat sekali.") }
    self.grounds = Dictionary(grounds.map { ($0.ground, $0) }, uniquingKeysWith: { first, _ in first })
    lastMonth = try fields["lastMonth"].object { part throws(Problem) in
      LastMonth(capitation: try part["capitation"].choice(), source: try part["source"].text())
    }
  }
}

extension GroundTerms {
  fileprivate init(_ row: JSONFields) throws(Problem) {
    ground = try row["ground"].choice()
    lastDay = try row["lastDay"].choice()
    mayLieAhead = try row["mayLieAhead"].present?.flag() ?? false
    source = try row["source"].text()
  }
}
