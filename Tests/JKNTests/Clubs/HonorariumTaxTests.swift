import JKN
import Testing
import Vocabulary

@Suite("Income tax on honoraria of clubs")
struct HonorariumTaxTests {
  private func pay(_ kind: ClubActivity.Kind, _ mode: ClubActivity.Mode, on iso: String) throws -> ClubPayment
  {
    try ShippedTerms.named("bontang-2024").clubPayment(
      ClubActivity(
        kind: kind, mode: mode, date: day(iso), attendees: 22, costPerPerson: Rupiah(13_000), history: []))
  }

  @Test("The honorarium is taxed, the consumption is not; gross less tax is net")
  func education() throws {
    let paid = try pay(.education, .offline, on: "2024-03-13")
    #expect(paid.payable == Rupiah(786_000) && paid.tax == Rupiah(12_500) && paid.net == Rupiah(773_500))
    #expect(paid.lines.map(\.tax) == [Rupiah(12_500), .zero])
    let steps = paid.explanation.suffix(2)
    #expect(steps.first?.source.contains("PMK 168/2023") == true)
    #expect(
      steps.last?.source == "PKS Bontang 2024, Lampiran II Pembiayaan Kegiatan Kelompok 1.4 dan 2.4; III.27")
  }

  @Test("The rate is that of the day")
  func byDate() throws {
    let before = try pay(.physical, .online, on: "2023-12-31")
    #expect(
      before.tax == Rupiah(5_000) && before.explanation.contains { $0.source.contains("PER-16/PJ/2016") })
    #expect(try pay(.physical, .online, on: "2016-01-01").tax == .zero)
  }

  @Test("The command tells gross, tax and net, of the whole and of the line")
  func command() throws {
    let answer = try Bench().ask(
      .club, #"{"activity":"education","mode":"online","date":"2024-03-13","attendees":20}"#)
    #expect(answer.int("payable") == 500_000 && answer.int("tax") == 12_500 && answer.int("net") == 487_500)
    #expect(answer.member("lines")?.elements.first?.int("net") == 487_500)
  }

  @Test(
    "A civil servant whose honorarium the region bears is taxed finally on the whole, by golongan",
    arguments: [(1, 0), (2, 0), (3, 25_000), (4, 75_000)])
  func civilServant(grade: Int, tax: Int64) throws {
    let answer = try Bench().ask(
      .club,
      """
      {"activity":"education","mode":"online","date":"2024-03-13","attendees":20,"recipient":"civilServant",
        "grade":\(grade)}
      """)
    #expect(answer.int("tax") == tax && answer.int("net") == 500_000 - tax)
  }

  @Test("A golongan that is none, or of nobody, and a recipient nobody knows are refused")
  func wrongRecipient() throws {
    for (recipient, field) in [
      (#""recipient":"civilServant""#, "grade"), (#""recipient":"civilServant","grade":5"#, "grade"),
      (#""grade":3"#, "grade"), (#""recipient":"guru""#, "recipient"),
    ] {
      let input =
        #"{"activity":"education","mode":"online","date":"2024-03-13","attendees":20,\#(recipient)}"#
      #expect(try Bench().refusedField(.club, input) == field, "\(recipient)")
    }
  }

  @Test("What nothing is paid for is not taxed")
  func refused() throws {
    let answer = try Bench().ask(
      .club, #"{"activity":"education","mode":"online","date":"2024-03-13","attendees":2}"#)
    #expect(answer.int("payable") == 0 && answer.int("tax") == 0)
  }
}
