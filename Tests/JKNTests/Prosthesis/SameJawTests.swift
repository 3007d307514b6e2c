import JKN
import Testing
import Vocabulary

@Suite("A prosthesis asked of its rule, of its tariff and at the claims desk")
struct SameJawTests {
  /// One prosthesis on 15 June 2024 after others of the same person.
  struct Asked: Sendable {
    let jaws: [Jaw]
    let cost: Int64
    let earlier: [Made]
    let payable: Int64

    struct Made: Sendable {
      let date: String
      let jaw: Jaw
    }

    init(_ jaws: [Jaw], _ cost: Int64, after earlier: [(String, Jaw)] = [], pays payable: Int64) {
      self.jaws = jaws
      self.cost = cost
      self.earlier = earlier.map { Made(date: $0.0, jaw: $0.1) }
      self.payable = payable
    }

    private var names: String { jaws.map { "\"\($0.rawValue)\"" }.joined(separator: ",") }

    /// `history` with what more an entry holds.
    private func history(_ more: String = "") -> String {
      earlier.map { #"{"date":"\#($0.date)","jaw":"\#($0.jaw.rawValue)"\#(more)}"# }.joined(separator: ",")
    }

    var ofRule: String {
      #"{"date":"2024-06-15","jaws":[\#(names)],"cost":\#(cost),"history":[\#(history())]}"#
    }

    var ofTariff: String {
      """
      {"code":"\(jaws.count == 2 ? "PRT-2" : "PRT-1")","date":"2024-06-15","cost":\(cost),"jaws":[\(names)],
       "patient":{"sex":"F","birthDate":"1970-05-05"},"performer":"dentist",
       "facility":{"poned":false,"inpatient":false},"history":[\(history(#","code":"PRT-1""#))]}
      """
    }
  }

  static let all: [Asked] = [
    Asked([.upper], 620_000, pays: 500_000),
    Asked([.upper, .lower], 900_000, pays: 900_000),
    Asked([.lower], 400_000, after: [("2023-03-10", .upper)], pays: 400_000),
    Asked([.upper], 400_000, after: [("2023-03-10", .upper)], pays: 0),
    Asked([.upper], 400_000, after: [("2022-06-16", .upper)], pays: 0),
    Asked([.upper], 400_000, after: [("2022-06-15", .upper)], pays: 400_000),
    Asked([.upper, .lower], 900_000, after: [("2023-03-10", .upper)], pays: 500_000),
    Asked([.upper, .lower], 900_000, after: [("2023-03-10", .upper), ("2024-01-05", .lower)], pays: 0),
    Asked([.lower], 300_000, after: [("2021-01-05", .lower), ("2023-03-10", .upper)], pays: 300_000),
  ]

  @Test("All three pay the same", arguments: SameJawTests.all)
  func same(asked: Asked) throws {
    let bench = try Bench()
    let tariff = try bench.ask(.tariff, asked.ofTariff)
    #expect(try bench.ask(.prosthesis, asked.ofRule).int("payable") == asked.payable)
    #expect(tariff.int("payable") == asked.payable && tariff.linesTotal == asked.payable)
    #expect((tariff.text("refused") != nil) == (asked.payable == 0) && tariff.isExplained)
    let desk = try ClaimDesk()
    let before = asked.earlier.enumerated().map { place, made in
      desk.service(
        "before-\(place)", Self.denture([made.jaw]), on: made.date, by: .dentist, isSettled: true)
    }
    let now = desk.service("now", Self.denture(asked.jaws, asked.cost), on: "2024-06-15", by: .dentist)
    #expect(desk.check(before + [now])["now"]?.payable == Rupiah(asked.payable))
  }

  private static func denture(_ jaws: [Jaw], _ cost: Int64 = 400_000) -> ClaimService {
    .prosthesis(
      .init(upper: jaws.contains(.upper), lower: jaws.contains(.lower), cost: Rupiah(cost)))
  }

  private func tariff(_ code: String, _ more: String) -> String {
    """
    {"code":"\(code)","date":"2024-06-15","cost":400000,"patient":{"sex":"F","birthDate":"1970-05-05"},
     "performer":"dentist","facility":{"poned":false,"inpatient":false}\(more)}
    """
  }

  @Test(
    "One jaw that nobody named waits for both, and the answer says so; an earlier one without a jaw is both")
  func unnamed() throws {
    let bench = try Bench()
    let earlier = #","history":[{"code":"PRT-1","date":"2023-03-10","jaw":"upper"}]"#
    let open = try bench.ask(.tariff, tariff("PRT-1", earlier))
    #expect(open.int("payable") == 0)
    #expect(open.member("warnings")?.elements.contains { $0.string?.contains("isi jaw") == true } == true)
    let both = try bench.ask(.tariff, tariff("PRT-2", earlier))
    #expect(both.int("payable") == 400_000)
    #expect(both.member("lines")?.elements.first?.text("code") == "PRT-1")
    let untold = try bench.ask(.tariff, tariff("PRT-1", #","jaw":"lower","history":["2023-03-10"]"#))
    #expect(untold.int("payable") == 0)
    #expect(untold.text("refused")?.contains("rahang bawah baru dapat lagi mulai 2025-03-10") == true)
  }

  @Test("The rule takes several jaws of one earlier prosthesis; wrong jaws are refused by their field")
  func fields() throws {
    let bench = try Bench()
    let several =
      #"{"date":"2024-06-15","jaws":["lower"],"cost":1,"history":[{"date":"2023-03-10","jaws":["upper","lower"]}]}"#
    #expect(try bench.ask(.prosthesis, several).int("payable") == 0)
    #expect(try bench.refusedField(.tariff, tariff("PRT-1", #","jaws":["upper","lower"]"#)) == "jaws")
    #expect(try bench.refusedField(.tariff, tariff("PRT-2", #","jaw":"upper""#)) == "jaws")
    #expect(try bench.refusedField(.tariff, tariff("PRT-1", #","jaw":"left""#)) == "jaw")
    let twice = #","history":[{"date":"2023-03-10","jaws":["upper","upper"]}]"#
    #expect(try bench.refusedField(.tariff, tariff("PRT-1", twice)) == "history[0].jaws")
  }

  @Test("A jaw that was refused at the desk uses up no turn")
  func refusedJaw() throws {
    let desk = try ClaimDesk()
    let checked = desk.check([
      desk.service("first", Self.denture([.upper]), on: "2023-03-10", by: .dentist, isSettled: true),
      desk.service("both", Self.denture([.upper, .lower]), on: "2024-06-10", by: .dentist),
      desk.service("next", Self.denture([.upper]), on: "2025-03-10", by: .dentist),
    ])
    #expect(checked["both"]?.kinds == [.frequency] && checked["both"]?.lines.count == 1)
    #expect(checked["next"]?.payable == Rupiah(400_000))
  }
}
