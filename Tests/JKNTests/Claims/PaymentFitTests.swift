import JKN
import Testing
import Vocabulary

@Suite("Which batch of claims a payment may pay")
struct PaymentFitTests {
  private static func fit(
    _ words: String, gross: Int64, net: Int64? = nil, on iso: String = "2024-06-20",
    numbers: [String] = ["PK-20240601-0001"],
    owed: Int64 = 1_000_000, tax: Int64 = 0
  ) -> PaymentFit {
    PaymentFit(
      .init(words: words, gross: Rupiah(gross), net: Rupiah(net ?? gross), on: day(iso)), numbers: numbers,
      owed: Rupiah(owed), tax: Rupiah(tax), window: day("2024-06-03")...day("2024-07-24"))
  }

  @Test("A number counts however the bank writes it, and more than an amount")
  func number() {
    let byNumber = Self.fit("TRF BPJS pk20240601 0001 klaim", gross: 400_000)
    let byAmount = Self.fit("TRF BPJS", gross: 1_000_000)
    #expect(byNumber.reasons == [.number, .part, .day] && byNumber.isLikely)
    #expect(byAmount.reasons == [.amount, .day] && byAmount.isLikely)
    #expect(byNumber.weight > byAmount.weight)
    #expect(Self.fit("FPK 0123/IX/24", gross: 5, numbers: ["", "0123/IX/24"]).reasons.contains(.number))
  }

  @Test("The same amount after tax and fee is likely too; the amount alone on a day that does not fit is not")
  func amount() {
    #expect(Self.fit("", gross: 1_010_000, net: 1_000_000).reasons == [.net, .day])
    #expect(!Self.fit("", gross: 1_000_000, on: "2024-06-02").isLikely)
    #expect(!Self.fit("", gross: 999_999).isLikely && !Self.fit("", gross: 1_000_001).isLikely)
  }

  @Test("A statement that has only the net of honoraria is likely")
  func honoraria() {
    #expect(Self.fit("", gross: 975_000, tax: 25_000).reasons == [.net, .day])
    #expect(!Self.fit("", gross: 975_000).isLikely)
  }

  @Test("Empty and very short numbers fit nothing")
  func short() {
    #expect(!Self.fit("1234", gross: 1, numbers: ["", "1234", "-"]).reasons.contains(.number))
  }
}
