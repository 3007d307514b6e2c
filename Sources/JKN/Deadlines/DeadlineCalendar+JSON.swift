import Vocabulary

extension DeadlineCalendar {
  /// - Throws: the first wrong field with a sentence.
  init(_ file: JSONText) throws(Problem) {
    let fields = try JSONFields(file.root)
    from = try fields["from"].date()
    rules = try fields["rules"].objects(DeadlineRule.init)
    guard Set(rules.map(\.code)).count == rules.count else {
      throw fields["rules"].problem("Dua tenggat memakai kode yang sama.")
    }
  }
}

extension DeadlineRule {
  fileprivate init(_ rule: JSONFields) throws(Problem) {
    code = try rule["code"].text()
    title = try rule["title"].text()
    responsible = try rule["responsible"].text()
    ifMissed = try rule["ifMissed"].text()
    source = try rule["source"].text()
    endsWithAgreement = try rule["endsWithAgreement"].present?.flag() ?? false
    if let after = rule["after"].present {
      due = try after.object { clock throws(Problem) in
        .after(try clock["event"].choice(), try Span(clock))
      }
    } else if let ahead = rule["before"].present {
      due = try ahead.object { clock throws(Problem) in
        .before(try clock["event"].choice(), try DeadlineRule.Lead(clock))
      }
    } else if let before = rule["beforeAgreementEnd"].present {
      due = .beforeAgreementEnd(
        months: try before.object { fields throws(Problem) in try fields["months"].count(in: 1...60) })
    } else {
      let every: Every = try rule["every"].choice()
      let shift: Shift = try rule["shift"].present?.choice() ?? .none
      due = .recurring(
        months: every.months, early: try rule["monthsBefore"].present?.count(in: 0...11) ?? 0,
        day: try rule["day"].count(in: 1...31), shift: shift)
    }
  }

  private enum Every: String, CaseIterable {
    case month, quarter, halfYear, year

    var months: Int {
      switch self {
      case .month: 1
      case .quarter: 3
      case .halfYear: 6
      case .year: 12
      }
    }
  }
}

extension DeadlineRule.Lead {
  fileprivate init(_ clock: JSONFields) throws(Problem) {
    if let months = clock["months"].present {
      self = .months(try months.count(in: 1...60))
    } else {
      self = .days(try clock["days"].count(in: 1...366))
    }
  }
}

extension DeadlineRule.Span {
  fileprivate init(_ clock: JSONFields) throws(Problem) {
    if let months = clock["months"].present {
      self = .months(try months.count(in: 1...120))
    } else if let days = clock["workingDays"].present {
      self = .workingDays(try days.count(in: 0...250))
    } else {
      self = .days(try clock["days"].count(in: 0...3_650))
    }
  }
}
