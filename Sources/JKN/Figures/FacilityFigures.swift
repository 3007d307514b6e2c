public import Vocabulary

/// One Puskesmas's participants and what is counted of them, month by month, kept true event by event.
///
/// Each event costs a few machine words; a month's KBK and capitation come from the counters without looking at anybody
/// again. Participants are numbered as they are enrolled; the caller keeps who is who, so no personal data lies here.
public struct FacilityFigures: Sendable {
  /// The first day of month 0.
  public let start: CalendarDate
  /// 1 … 16.
  public let months: Int
  private let terms: CapitationTerms
  private let ages: AgeGroupTable
  private var people: [Person] = []
  private var marks: [[MonthSet]]
  /// By month.
  private var tallies: [MonthTally]

  private struct Person {
    let born: Int32
    let sex: Sex
    var registered: MonthSet
  }

  public init(start: CalendarDate, months: Int, under terms: CapitationTerms) {
    self.start = start.firstOfMonth
    self.months = min(max(months, 1), 16)
    self.terms = terms
    ages = AgeGroupTable(start: self.start, months: self.months, terms)
    marks = FigureMark.allCases.map { _ in [] }
    tallies = Array(repeating: MonthTally(groups: terms.ageGroups.count), count: self.months)
  }

  public var participants: Int { people.count }

  public mutating func reserve(_ participants: Int) {
    people.reserveCapacity(participants)
    for index in marks.indices { marks[index].reserveCapacity(participants) }
  }

  /// Adds a participant.
  ///
  /// - Parameter registered: the months for which the participant counts here; one who changes FKTP counts at the new one
  ///   from the next month on (Lampiran II III.2).
  /// - Returns: the number under which later events name the participant.
  public mutating func enroll(sex: Sex, born: CalendarDate, registered: MonthSet) -> Int {
    let person = Person(born: Int32(born.dayNumber), sex: sex, registered: registered)
    people.append(person)
    for index in marks.indices { marks[index].append(MonthSet()) }
    count(person, registered, by: 1)
    return people.count - 1
  }

  /// Changes the months in which a participant counts here.
  public mutating func setRegistered(_ registered: MonthSet, of participant: Int) {
    guard people.indices.contains(participant) else { return }
    let person = people[participant]
    let (gone, come) = (person.registered.bits & ~registered.bits, registered.bits & ~person.registered.bits)
    count(person, MonthSet(bits: gone), by: -1)
    count(person, MonthSet(bits: come), by: 1)
    for mark in FigureMark.allCases {
      let counted = countedMonths(of: mark, participant)
      tally(mark, MonthSet(bits: counted & gone), by: -1)
      tally(mark, MonthSet(bits: counted & come), by: 1)
    }
    people[participant].registered = registered
  }

  /// Notes a mark, or takes it back.
  /// - Returns: whether anything changed.
  @discardableResult
  public mutating func set(_ mark: FigureMark, _ isSet: Bool = true, of participant: Int, month: Int) -> Bool
  {
    guard people.indices.contains(participant), (0..<months).contains(month),
      marks[mark.rawValue][participant].contains(month) != isSet
    else { return false }
    if isSet {
      marks[mark.rawValue][participant].insert(month)
    } else {
      marks[mark.rawValue][participant].remove(month)
    }
    guard people[participant].registered.contains(month) else { return true }
    let change: Int64 = isSet ? 1 : -1
    if has(mark.needed, participant, month) { tallies[month].marks[mark.rawValue] += change }
    if let dependent = mark.dependent, has(dependent, participant, month) {
      tallies[month].marks[dependent.rawValue] += change
    }
    return true
  }

  /// Whether a mark stands; no mark is always there.
  private func has(_ mark: FigureMark?, _ participant: Int, _ month: Int) -> Bool {
    mark.map { marks[$0.rawValue][participant].contains(month) } ?? true
  }

  /// Counts a referral to a hospital, or takes it back.
  public mutating func add(_ referral: CountedReferral, month: Int, by one: Int64 = 1) {
    guard tallies.indices.contains(month) else { return }
    tallies[month].referrals[referral.rawValue] += one
  }

  private func countedMonths(of mark: FigureMark, _ participant: Int) -> UInt16 {
    let own = marks[mark.rawValue][participant].bits
    return mark.needed.map { own & marks[$0.rawValue][participant].bits } ?? own
  }

  private mutating func tally(_ mark: FigureMark, _ which: MonthSet, by one: Int64) {
    which.forEach { if $0 < months { tallies[$0].marks[mark.rawValue] += one } }
  }

  private mutating func count(_ person: Person, _ which: MonthSet, by one: Int64) {
    which.forEach { month in
      guard month < months else { return }
      let group = ages.group(born: person.born, month: month)
      tallies[month].heads[group * 2 + (person.sex == .male ? 0 : 1)] += one
    }
  }
}

extension FacilityFigures {
  /// What KBK is counted from in a month; nothing for a month outside the span.
  public func counts(month: Int) -> KBKCounts {
    guard tallies.indices.contains(month) else { return .none }
    return tallies[month].counts
  }

  /// The month's participants and their weight.
  public func headcount(month: Int) -> Headcount {
    var headcount = Headcount()
    guard tallies.indices.contains(month) else { return headcount }
    for group in terms.ageGroups.indices {
      headcount.add(tallies[month].heads[group * 2], sex: .male, groupIndex: group, under: terms)
      headcount.add(tallies[month].heads[group * 2 + 1], sex: .female, groupIndex: group, under: terms)
    }
    return headcount
  }
}
