public import Vocabulary

/// Performance-based capitation: weights, bands and payment (PKS Bontang 2024 Lampiran II I.A.2.d.4, tables 1 and 2).
public struct KBKTerms: Sendable {
  public let contactRate: Indicator
  public let referralRatio: Indicator
  public let prolanisRatio: Indicator
  /// From the highest score down.
  public let payments: [Payment]
  /// Whom it applies to; `nil` where the agreement sets no condition.
  public let scope: Scope?
  /// Days on which nothing is announced, whatever the weekday's schedule says: derived, the text names no hours (KBK-13).
  public let closedOn: [DayOff]

  public enum DayOff: String, Sendable, CaseIterable { case national, collectiveLeave }

  /// When payment follows performance at a Puskesmas that runs KBK (I.A.2.d.2).
  public struct Scope: Sendable {
    /// Months it has worked with BPJS, at the least.
    public let cooperationMonths: Int
    /// Registered participants, at the least.
    public let participants: Int64
    public let reading: Reading

    /// Whether one condition is enough. The text says "dan/atau".
    public enum Reading: String, Sendable, CaseIterable { case either, both }
  }

  public struct Indicator: Sendable {
    /// Tenths of the whole: 40% is 4.
    public let weightTenths: Int
    /// From the best rating down; the last one takes everything else.
    public let bands: [Band]

    /// The edge of the best rating; `nil` where there is one rating only.
    public var target: Edge? { bands.first?.edge }

    /// The same as a figure; nought where there is none.
    public var targetValue: Fraction { target?.value ?? .zero }

    public func rating(of value: Fraction) -> Int {
      bands.first { $0.holds(value) }?.rating ?? bands.last?.rating ?? 1
    }
  }

  public struct Band: Sendable {
    public let rating: Int
    public let edge: Edge?

    func holds(_ value: Fraction) -> Bool {
      switch edge {
      case .atLeast(let limit): value >= limit
      case .above(let limit): value > limit
      case .atMost(let limit): value <= limit
      case .below(let limit): value < limit
      case nil: true
      }
    }
  }

  public enum Edge: Sendable {
    case atLeast(Fraction), above(Fraction), atMost(Fraction), below(Fraction)

    public var value: Fraction {
      switch self {
      case .atLeast(let value), .above(let value), .atMost(let value), .below(let value): value
      }
    }
  }

  /// From this score in tenths on, this percentage of the tariff is paid.
  public struct Payment: Sendable {
    public let fromTenths: Int
    public let percent: Int
  }

  /// - Parameter scoreTenths: 10 … 40.
  public func percent(scoreTenths: Int) -> Int {
    payments.first { $0.fromTenths <= scoreTenths }?.percent ?? payments.last?.percent ?? 100
  }

  init(_ section: JSONFields) throws(Problem) {
    contactRate = try section["contactRate"].object(Indicator.init)
    referralRatio = try section["referralRatio"].object(Indicator.init)
    prolanisRatio = try section["prolanisRatio"].object(Indicator.init)
    guard contactRate.weightTenths + referralRatio.weightTenths + prolanisRatio.weightTenths == 10 else {
      throw section["prolanisRatio"].problem("Jumlah bobot ketiga indikator harus 100 persen.")
    }
    payments = try section["payments"].objects { row throws(Problem) in
      Payment(
        fromTenths: try row["fromTenths"].count(in: 10...40),
        percent: try row["percent"].count(in: Limit.percent))
    }
    scope = try section["scope"].present?.object(Scope.init)
    closedOn =
      try section["closedOn"].present?.elements { day throws(Problem) in try day.field.choice() }
      ?? [.national]
    let scores = payments.map(\.fromTenths)
    guard scores.last == 10, scores == scores.sorted(by: >) else {
      throw section["payments"].problem("Baris harus turun dari nilai tertinggi sampai 10.")
    }
  }
}

extension KBKTerms {
  /// The days without practice, each with its name.
  public func closedDays(in calendar: HolidayCalendar) -> [CalendarDate: String] {
    var days: [CalendarDate: String] = [:]
    for kind in closedOn {
      switch kind {
      case .national: days.merge(calendar.national) { first, _ in first }
      case .collectiveLeave: days.merge(calendar.collectiveLeave) { first, _ in first }
      }
    }
    return days
  }
}

extension KBKTerms.Scope {
  init(_ section: JSONFields) throws(Problem) {
    cooperationMonths = try section["cooperationMonths"].count(in: 0...600)
    participants = try section["participants"].integer(in: Limit.count)
    reading = try section["reading"].choice()
  }
}

extension KBKTerms.Indicator {
  init(_ section: JSONFields) throws(Problem) {
    let percent = try section["weightPercent"].count(in: Limit.percent)
    guard percent % 10 == 0 else {
      throw section["weightPercent"].problem("Bobot harus kelipatan 10 persen.")
    }
    weightTenths = percent / 10
    bands = try section["bands"].objects { row throws(Problem) in
      KBKTerms.Band(rating: try row["rating"].count(in: 1...4), edge: try Self.edge(row))
    }
    guard bands.last?.edge == nil, bands.dropLast().allSatisfy({ $0.edge != nil }), !bands.isEmpty else {
      throw section["bands"].problem("Hanya baris terakhir, dan harus baris terakhir, tanpa batas.")
    }
  }

  private static func edge(_ row: JSONFields) throws(Problem) -> KBKTerms.Edge? {
    let range: ClosedRange<Int64> = 0...1000
    if let field = row["atLeast"].present { return .atLeast(try field.fraction(in: range, decimals: 6)) }
    if let field = row["above"].present { return .above(try field.fraction(in: range, decimals: 6)) }
    if let field = row["atMost"].present { return .atMost(try field.fraction(in: range, decimals: 6)) }
    if let field = row["below"].present { return .below(try field.fraction(in: range, decimals: 6)) }
    return nil
  }
}

extension KBKTerms.Edge: Equatable {}
