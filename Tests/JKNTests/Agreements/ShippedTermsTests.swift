import JKN
import Testing
import Vocabulary

@Suite struct ShippedTermsTests {
  @Test("The shipped agreements are whole, and named as they say")
  func names() throws {
    #expect(try ShippedTerms.all().map(\.name) == ["bontang-2024", "pmk3-2023"])
    #expect(ShippedTerms.names == ["bontang-2024", "pmk3-2023"])
  }

  @Test(
    "The printed tariffs of Bontang",
    arguments: [
      "PRL-GDS": 20_000, "PRL-GDP": 20_000, "PRL-GDPP": 20_000, "SKR-IVA": 25_000, "SKR-GD": 20_000,
      "SKR-THA": 55_000, "SKR-COL": 45_000, "TER-KRIO": 150_000, "ANC-DUSG": 160_000, "ANC-D": 90_000,
      "ANC-B": 70_000, "ANC-BJ": 70_000, "PNC": 50_000, "PNC-BJ": 50_000, "PRAR": 200_000, "KB-IUD": 105_000,
      "KB-IMP": 105_000, "KB-INJ": 20_000, "KB-KOMP": 125_000, "KB-MOP": 370_000, "PRT-2": 1_000_000,
      "PRT-1": 500_000, "RITP": 190_000, "PSL-D": 1_000_000, "PSL-N": 800_000, "PSL-P2": 1_250_000,
      "PSL-P3": 1_500_000, "PSL-PP": 180_000, "CLB-EDU-OFF": 890_000, "CLB-EDU-ON": 500_000,
      "CLB-AF-OFF": 590_000, "CLB-AF-ON": 200_000,
    ])
  func tariffs(code: String, amount: Int64) throws {
    #expect(try ShippedTerms.named("bontang-2024").tariffs[code]?.amount == Rupiah(amount))
  }

  @Test("The regulation's column differs for mothers only")
  func regulation() throws {
    let (bontang, regulation) = (try ShippedTerms.named("bontang-2024"), try ShippedTerms.named("pmk3-2023"))
    let different = bontang.tariffs.keys.filter {
      bontang.tariffs[$0]?.amount != regulation.tariffs[$0]?.amount
    }
    #expect(Set(different) == ["ANC-DUSG", "ANC-D", "ANC-B", "PNC", "PRAR"])
    #expect(regulation.tariffs["ANC-DUSG"]?.amount == Rupiah(140_000))
    #expect(regulation.tariffs["PNC"]?.source.hasPrefix("Permenkes 3/2023") == true)
  }

  @Test("Every rule cites its article")
  func articles() throws {
    let terms = try ShippedTerms.named("bontang-2024")
    for article in Article.allCases { #expect(terms.source(article).hasPrefix("PKS Bontang 2024, ")) }
  }
}
