/// Rule 10132 (contract section 4.2): the form of instants, and their range from a first day to now.
struct DateRule: Sendable {
  static let number = 10132

  let now: Double
  private let oldest: Double
  /// As the platform's sentence prints it.
  private let oldestInWords: String

  /// `oldestDay` is the first day taken: 2014-06-03 in the general rules, 2022-08-31 on one page.
  init(now: Double, oldestDay: String = "2014-06-03") {
    self.now = now
    oldest = Double(FHIRTime.day(oldestDay) ?? 0)
    oldestInWords = oldestDay == "2022-08-31" ? "31 Aug 2022" : "3 June 2014"
  }

  /// Clocks differ a little.
  private static let tolerance = 60.0
  private static let form = "YYYY-MM-DDThh:mm:ss+00:00"

  func issue(_ text: String, _ path: ElementPath) -> Issue? {
    // A day is enough for an expiry date, as in official bodies.
    if path.element.hasSuffix("expirationDate"), FHIRTime.day(text) != nil { return nil }
    guard let instant = FHIRTime.instant(text) else {
      return .rule(
        "Invalid date time format : \(text) (RuleNumber: 10132). Format allowed : \(Self.form)", at: path.text
      )
    }
    let element = path.element
    let isFuture = instant > now + Self.tolerance && !Self.mayBeFuture(element)
    let isOld = instant < oldest && !Self.mayBeOld(element)
    guard isFuture || isOld else { return nil }
    return Issue(
      text: "Invalid date time value : \(text) (RuleNumber: 10132). "
        + "Not Allowed : Future Date or Past Date older than \(oldestInWords)",
      expression: path.text, rule: Self.number)
  }

  func birthDateIssue(_ text: String, _ path: ElementPath) -> Issue? {
    guard let day = FHIRTime.day(text), Double(day) > now + 14 * 3600 else { return nil }
    return Issue(
      text: "Invalid date time value : \(text) (RuleNumber: 10132). Not Allowed : Future Date",
      expression: path.text, rule: Self.number)
  }

  /// Appointments, plans, expiry dates, validity periods.
  private static func mayBeFuture(_ element: String) -> Bool {
    let planned = [
      "ServiceRequest.occurrence", "CarePlan.period", "CarePlan.activity.detail", "Goal.", "NutritionOrder.",
      "RiskAssessment.prediction",
    ]
    return planned.contains { element.hasPrefix($0) }
      || ["validityPeriod", "expirationDate", "boundsPeriod", "identifier.period"].contains {
        element.contains($0)
      }
  }

  private static func mayBeOld(_ element: String) -> Bool {
    ["Patient.deceasedDateTime", "Patient.name.period", "Patient.address.period"].contains(element)
  }
}

extension Issue {
  /// A malformed date has its number in the middle of the sentence.
  fileprivate static func rule(_ text: String, at path: String) -> Issue {
    Issue(code: "format", text: text, expression: path, rule: DateRule.number)
  }
}
