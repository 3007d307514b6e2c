import Vocabulary

/// Inpatient days (PKS Bontang 2024 Ps.1(36); Lampiran II I.A.4).
public struct InpatientTerms: Sendable {
  public let code: String
  public let dayCount: DayCount
  public let minimumDays: Int

  /// How the days of a stay are counted; the text does not say.
  public enum DayCount: String, Sendable, CaseIterable { case nights, bothDays }

  init(_ section: JSONFields) throws(Problem) {
    code = try section["code"].text()
    dayCount = try section["dayCount"].choice()
    minimumDays = try section["minimumDays"].count(in: 0...30)
  }
}

/// Delivery packages (PKS Bontang 2024 Lampiran II I.A.4).
public struct DeliveryTerms: Sendable {
  /// Paid when the team has at least these doctors and other health workers.
  public let withDoctor: Team
  /// Paid without complication when the team has at least this many people together.
  public let withoutDoctor: SmallTeam
  /// By days, the shortest first.
  public let emergency: [Package]
  public let afterDelivery: String

  public struct Team: Sendable {
    public let code: String
    public let doctors: Int
    public let others: Int
  }

  public struct SmallTeam: Sendable {
    public let code: String
    public let healthWorkers: Int
  }

  public struct Package: Sendable {
    public let code: String
    public let days: Int
  }

  var codes: [String] { [withDoctor.code, withoutDoctor.code, afterDelivery] + emergency.map(\.code) }

  init(_ section: JSONFields) throws(Problem) {
    withDoctor = try section["withDoctor"].object { team throws(Problem) in
      Team(
        code: try team["code"].text(), doctors: try team["doctors"].count(in: 0...100),
        others: try team["others"].count(in: 0...100))
    }
    withoutDoctor = try section["withoutDoctor"].object { team throws(Problem) in
      SmallTeam(code: try team["code"].text(), healthWorkers: try team["healthWorkers"].count(in: 0...100))
    }
    emergency = try section["emergency"].objects { package throws(Problem) in
      Package(code: try package["code"].text(), days: try package["days"].count(in: 1...30))
    }
    guard emergency.map(\.days) == emergency.map(\.days).sorted() else {
      throw section["emergency"].problem("Paket harus berurut dari hari yang paling sedikit.")
    }
    afterDelivery = try section["afterDelivery"].text()
  }
}

/// Dental prostheses (PKS Bontang 2024 Lampiran II I.A.3 row 7).
public struct ProsthesisTerms: Sendable {
  public let oneJaw: String
  public let twoJaws: String
  public let yearsBetween: Int

  init(_ section: JSONFields) throws(Problem) {
    oneJaw = try section["oneJaw"].text()
    twoJaws = try section["twoJaws"].text()
    yearsBetween = try section["yearsBetween"].count(in: 0...50)
  }
}
