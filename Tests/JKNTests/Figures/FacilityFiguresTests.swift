import JKN
import Testing
import Vocabulary

@Suite struct FacilityFiguresTests {
  private let year = MonthSet(0..<12)

  private func figures() throws -> FacilityFigures {
    FacilityFigures(start: day("2024-01-01"), months: 12, under: try Bench().terms.capitation)
  }

  @Test("A contact counts once a month, and only for who is registered")
  func contacts() throws {
    var figures = try figures()
    let one = figures.enroll(sex: .male, born: day("1990-01-01"), registered: year)
    let guest = figures.enroll(sex: .female, born: day("1990-01-01"), registered: MonthSet(3..<12))
    let first = figures.set(.contact, of: one, month: 0)
    let second = figures.set(.contact, of: one, month: 0)
    #expect(first && !second)
    figures.set(.contact, of: guest, month: 0)
    #expect(figures.counts(month: 0).contacts == 1)
    #expect(figures.counts(month: 0).registered == 1)
    #expect(figures.counts(month: 3).registered == 2)
    figures.setRegistered(year, of: guest)
    #expect(figures.counts(month: 0).contacts == 2)
    figures.set(.contact, false, of: one, month: 0)
    #expect(figures.counts(month: 0).contacts == 1)
  }

  @Test("A controlled patient counts only when diagnosed, in whatever order it is told")
  func controlled() throws {
    var figures = try figures()
    let one = figures.enroll(sex: .male, born: day("1960-01-01"), registered: year)
    figures.set(.dmControlled, of: one, month: 2)
    #expect(figures.counts(month: 2).dmControlled == 0)
    figures.set(.dmDiagnosed, of: one, month: 2)
    #expect(figures.counts(month: 2).dmControlled == 1)
    figures.set(.dmDiagnosed, false, of: one, month: 2)
    #expect(figures.counts(month: 2).dmControlled == 0)
    #expect(figures.counts(month: 2).dmDiagnosed == 0)
  }

  @Test("A participant moves to the next age group in the month after the birthday, or on the first itself")
  func ages() throws {
    var figures = try figures()
    for born in ["2003-02-01", "2003-02-02"] {
      _ = figures.enroll(sex: .male, born: day(born), registered: year)
    }
    let expected: [Int128] = [15_600, 16_200, 16_800]
    for (month, weight) in expected.enumerated() { #expect(figures.headcount(month: month).weight == weight) }
  }

  @Test("TACC leaves the numerator only")
  func referrals() throws {
    var figures = try figures()
    for (kind, count) in [
      (CountedReferral.specialist, 113), (.nonSpecialist, 3), (.nonSpecialistWithTACC, 4),
    ] {
      figures.add(kind, month: 5, by: Int64(count))
    }
    let ratios = try KBKRatios(figures.counts(month: 5))
    #expect(ratios.referralRatio == Fraction(5, over: 2))
  }

  @Test("After any run of events the counters are what a count from scratch gives")
  func fromScratch() throws {
    var random = Seeded(62)
    var figures = try figures()
    var registered: [MonthSet] = []
    var marks: [[Set<Int>]] = []
    let terms = try Bench().terms.capitation
    var people: [(Sex, CalendarDate)] = []
    for _ in 0..<3000 {
      let person = Int.random(in: 0...50, using: &random)
      if person >= people.count {
        let months = MonthSet(bits: UInt16.random(in: 0...0xFFF, using: &random))
        let (sex, born) = (
          Sex.allCases.randomElement(using: &random) ?? .male,
          day("2024-06-15").adding(days: -Int.random(in: 0...40_000, using: &random))
        )
        #expect(figures.enroll(sex: sex, born: born, registered: months) == people.count)
        people.append((sex, born))
        registered.append(months)
        marks.append(FigureMark.allCases.map { _ in [] })
      } else if Int.random(in: 0..<10, using: &random) == 0 {
        registered[person] = MonthSet(bits: UInt16.random(in: 0...0xFFF, using: &random))
        figures.setRegistered(registered[person], of: person)
      } else {
        let mark = FigureMark.allCases.randomElement(using: &random) ?? .contact
        let (month, isSet) = (Int.random(in: 0..<12, using: &random), Bool.random(using: &random))
        figures.set(mark, isSet, of: person, month: month)
        if isSet {
          marks[person][mark.rawValue].insert(month)
        } else {
          marks[person][mark.rawValue].remove(month)
        }
      }
    }
    for month in 0..<12 {
      let here = people.indices.filter { registered[$0].contains(month) }
      func count(_ wanted: FigureMark...) -> Int64 {
        Int64(
          here.filter { person in wanted.allSatisfy { marks[person][$0.rawValue].contains(month) } }.count)
      }
      let counts = figures.counts(month: month)
      #expect(counts.contacts == count(.contact))
      #expect(counts.dmControlled == count(.dmDiagnosed, .dmControlled))
      #expect(counts.htDiagnosed == count(.htDiagnosed))
      #expect(counts.htControlled == count(.htDiagnosed, .htControlled))
      let first = day("2024-01-01").adding(months: month)
      let groups = here.filter { people[$0].1 <= first }.compactMap { person in
        Age(born: people[person].1, on: first).map {
          ParticipantGroup(sex: people[person].0, age: .years($0.years), count: 1)
        }
      }
      let unborn = here.filter { people[$0].1 > first }.map {
        ParticipantGroup(sex: people[$0].0, age: .years(0), count: 1)
      }
      let head = try Headcount(groups + unborn, under: terms)
      #expect(figures.headcount(month: month).weight == head.weight)
      #expect(counts.registered == head.people)
    }
  }
}
