import JKN
import Testing
import Vocabulary

@Suite struct CapitationTests {
  private let people = """
    [{"sex":"M","ageGroup":"0-5","count":700},{"sex":"F","ageGroup":"0-5","count":650},
     {"sex":"M","ageGroup":"6-20","count":1600},{"sex":"F","ageGroup":"6-20","count":1500},
     {"sex":"M","ageGroup":"21-60","count":3200},{"sex":"F","ageGroup":"21-60","count":3500},
     {"sex":"M","ageGroup":"60+","count":600},{"sex":"F","ageGroup":"60+","count":650}]
    """

  @Test("The worked example gives Rp89.232.500")
  func workedExample() throws {
    let answer = try Bench().ask(
      .capitation,
      """
      {"participants":\(people),"doctors":3,"dentists":2,
       "kbk":{"contactRate":152,"nonSpecialistReferralRatio":1.8,"prolanisControlledRatio":5.2}}
      """)
    #expect(answer.int("base") == 7000)
    #expect(answer.decimal("coefficient") == "1.028024193548")
    #expect(answer.decimal("tariff") == "7196.16935483871")
    #expect(answer.int("kbkPercent") == 100)
    #expect(answer.int("headcount") == 12_400)
    #expect(answer.int("total") == 89_232_500)
    #expect(answer.isExplained)
  }

  @Test(
    "The base follows the doctors' ratio and the dentist; 1 : 5,000 is still the better row",
    arguments: [
      (5000, 1, 1, 7000), (5000, 1, 0, 6300), (5001, 1, 1, 6000), (5001, 1, 0, 5300), (5001, 0, 1, 4300),
      (5001, 0, 0, 3600), (10_000, 2, 1, 7000), (10_001, 2, 1, 6000),
    ])
  func base(people: Int, doctors: Int, dentists: Int, base: Int64) throws {
    let answer = try Bench().ask(
      .capitation,
      """
      {"participants":[{"sex":"M","age":30,"count":\(people)}],"doctors":\(doctors),"dentists":\(dentists)}
      """)
    #expect(answer.int("base") == base)
  }

  @Test(
    "The coefficient follows sex and completed years",
    arguments: [
      ("M", 0, "1.16"), ("M", 5, "1.16"), ("M", 6, "0.78"), ("M", 20, "0.78"), ("M", 21, "0.84"),
      ("M", 60, "0.84"),
      ("M", 61, "1.46"), ("M", 130, "1.46"), ("F", 5, "1.12"), ("F", 6, "0.83"), ("F", 60, "1.18"),
      ("F", 61, "1.57"),
    ])
  func coefficient(sex: String, age: Int, coefficient: String) throws {
    let answer = try Bench().ask(
      .capitation, #"{"participants":[{"sex":"\#(sex)","age":\#(age),"count":101}],"doctors":1,"dentists":1}"#
    )
    #expect(answer.decimal("coefficient") == coefficient)
  }

  @Test(
    "A hundred participants or fewer have no coefficient", arguments: [(100, "1"), (101, "1.46"), (0, "1")])
  func fewParticipants(count: Int, coefficient: String) throws {
    let answer = try Bench().ask(
      .capitation, #"{"participants":[{"sex":"M","age":70,"count":\#(count)}],"doctors":1,"dentists":1}"#)
    #expect(answer.decimal("coefficient") == coefficient)
    #expect(answer.int("headcount") == Int64(count))
  }

  @Test("The ceiling bites before performance, the floor after it")
  func limits() throws {
    let ceiling = try Bench().ask(
      .capitation,
      #"{"participants":[{"sex":"F","age":70,"count":1000}],"doctors":1,"dentists":1,"kbk":{"percent":85}}"#)
    #expect(ceiling.int("tariff") == 9000)
    #expect(ceiling.int("perParticipant") == 7650)
    #expect(ceiling.int("total") == 7_650_000)
    let floor = try Bench().ask(
      .capitation,
      #"{"participants":[{"sex":"M","age":30,"count":1000}],"doctors":0,"dentists":1,"kbk":{"percent":85}}"#)
    #expect(floor.decimal("tariff") == "3612")
    #expect(floor.int("perParticipant") == 3600)
    #expect(floor.int("total") == 3_600_000)
  }

  @Test(
    "A wrong case names its field",
    arguments: [
      (
        #"{"participants":[{"sex":"M","age":30,"count":-1}],"doctors":1,"dentists":0}"#,
        "participants[0].count"
      ),
      (
        #"{"participants":[{"sex":"M","age":131,"count":1}],"doctors":1,"dentists":0}"#, "participants[0].age"
      ),
      (#"{"participants":[{"sex":"M","age":-1,"count":1}],"doctors":1,"dentists":0}"#, "participants[0].age"),
      (#"{"participants":[{"sex":"X","age":30,"count":1}],"doctors":1,"dentists":0}"#, "participants[0].sex"),
      (#"{"participants":[{"sex":"M","count":1}],"doctors":1,"dentists":0}"#, "participants[0].age"),
      (
        #"{"participants":[{"sex":"M","age":1,"ageGroup":"0-5","count":1}],"doctors":1,"dentists":0}"#,
        "participants[0].ageGroup"
      ),
      (
        #"{"participants":[{"sex":"M","ageGroup":"7-9","count":1}],"doctors":1,"dentists":0}"#,
        "participants[0].ageGroup"
      ),
      (
        #"{"participants":[{"sex":"M","age":1.5,"count":1}],"doctors":1,"dentists":0}"#, "participants[0].age"
      ),
      (
        #"{"participants":[{"sex":"M","age":1,"count":1e30}],"doctors":1,"dentists":0}"#,
        "participants[0].count"
      ),
      (#"{"participants":[7],"doctors":1,"dentists":0}"#, "participants[0]"),
      (#"{"participants":{},"doctors":1,"dentists":0}"#, "participants"),
      (#"{"doctors":1,"dentists":0}"#, "participants"),
      (#"{"participants":[],"doctors":-1,"dentists":0}"#, "doctors"),
      (#"{"participants":[],"doctors":1}"#, "dentists"),
      (#"{"participants":[],"doctors":1,"dentists":0,"kbk":{"percent":101}}"#, "kbk.percent"),
      (#"{"participants":[],"doctors":1,"dentists":0,"kbk":{}}"#, "kbk.contactRate"),
      (#"{"participants":[],"doctors":1,"dentists":0,"kbk":90}"#, "kbk"),
      (#"3"#, ""),
    ])
  func refused(input: String, field: String) throws {
    #expect(try Bench().refusedField(.capitation, input) == field)
  }

  @Test("Each band's rupiah is told beside the others")
  func bands() throws {
    let terms = try Bench().terms
    let head = try Headcount(
      [ParticipantGroup(sex: .female, age: .years(30), count: 1000)], under: terms.capitation)
    let bands = terms.capitationByPercent(CapitationCase(headcount: head, doctors: 1, dentists: 1))
    #expect(bands.map(\.percent) == [100, 95, 90, 85])
    #expect(bands.map(\.total.amount) == [8_260_000, 7_847_000, 7_434_000, 7_021_000])
  }

  @Test("Random cases stay within floor and ceiling, and more participants or a better score never pay less")
  func properties() throws {
    let terms = try Bench().terms
    var random = Seeded(2024)
    for _ in 0..<500 {
      let groups = (0..<6).map { _ in
        ParticipantGroup(
          sex: Bool.random(using: &random) ? .male : .female,
          age: .years(Int.random(in: 0...130, using: &random)),
          count: Int64.random(in: 0...3000, using: &random))
      }
      let head = try Headcount(groups, under: terms.capitation)
      let (doctors, dentists) = (
        Int64.random(in: 0...5, using: &random), Int64.random(in: 0...1, using: &random)
      )
      let paid = [85, 90, 95, 100].map {
        terms.capitation(
          CapitationCase(
            headcount: head, doctors: doctors, dentists: dentists, performance: .percent(Fraction($0))))
      }
      for one in paid {
        #expect(one.perParticipant >= Fraction(3600) && one.perParticipant <= Fraction(9000))
        #expect(one.total.amount >= 3600 * head.people && one.total.amount <= 9000 * head.people)
        #expect((one.perParticipant * head.people).roundedHalfUp == Int128(one.total.amount))
      }
      #expect(zip(paid, paid.dropFirst()).allSatisfy { $0.total <= $1.total })
      let withDentist = terms.capitation(CapitationCase(headcount: head, doctors: doctors, dentists: 1))
      let without = terms.capitation(CapitationCase(headcount: head, doctors: doctors, dentists: 0))
      #expect(without.total <= withDentist.total)
    }
  }
}
