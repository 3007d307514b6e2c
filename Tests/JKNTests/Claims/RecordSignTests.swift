import JKN
import Testing
import Vocabulary

@Suite("What in a record shows the service of a tariff")
struct RecordSignTests {
  private func codes(
    _ terms: AgreementTerms, tests: Set<String> = [], prolanis: Bool = false, procedures: Set<String> = [],
    _ diagnoses: [String] = []
  ) throws -> [String] {
    try RecordSigns.shipped().paid(by: terms).filter { sign in
      sign.isLaboratory
        ? sign.isShown(by: tests, isProlanis: prolanis, diagnoses: diagnoses)
        : sign.isShown(byProcedures: procedures, diagnoses: diagnoses)
    }.map(\.code)
  }

  private func added(_ tariffs: String) throws -> AgreementTerms {
    let file = """
      {"name":"baru","title":"Baru","citation":"Baru","from":"2025-01-01","basedOn":"bontang-2024","tariffs":[\(tariffs)]}
      """
    return try AgreementTerms(JSONText(Array(file.utf8)), known: try ShippedTerms.all())
  }

  @Test("What an agreement does not price is never shown as a claim, however often it is recorded")
  func unpriced() throws {
    let terms = try ShippedTerms.named("bontang-2024")
    let tests: Set = ["HBA1C", "MALB", "KREA", "PAP", "HBSAG", "HB"]
    #expect(try codes(terms, tests: tests, prolanis: true, ["Z12.3", "Z12.2", "Z11.5", "Z13.0"]).isEmpty)
    #expect(try codes(terms, tests: ["GDP"], prolanis: true) == ["PRL-GDP"])
    #expect(try codes(terms, tests: ["APUS"], ["Z13.0"]) == ["SKR-THA"])
  }

  @Test("Once a known code has a tariff, the record shows it by itself")
  func priced() throws {
    let terms = try added(
      """
      {"code":"PRL-HBA1C","service":"HbA1c","amount":150000,"source":"x"},
      {"code":"PRL-MALB","service":"Mikroalbuminuria","amount":90000,"source":"x"},
      {"code":"SKR-PAP","service":"Pap smear","amount":125000,"sex":"female","source":"x"},
      {"code":"SKR-PAYUDARA","service":"SADANIS","amount":25000,"source":"x"}
      """)
    #expect(try codes(terms, tests: ["HBA1C", "UACR"], prolanis: true) == ["PRL-HBA1C", "PRL-MALB"])
    #expect(try codes(terms, tests: ["HBA1C"]).isEmpty && codes(terms, tests: ["PAP"]) == ["SKR-PAP"])
    #expect(try codes(terms, ["Z12.3"]) == ["SKR-PAYUDARA"])
  }

  @Test("A complication of family planning shows by its diagnosis, some only beside one of contraception")
  func complication() throws {
    let terms = try ShippedTerms.named("bontang-2024")
    #expect(try codes(terms, ["T83.3"]) == ["KB-KOMP"] && codes(terms, ["T83.6", "N73.9"]) == ["KB-KOMP"])
    #expect(try codes(terms, ["T85.7", "Z30.8"]) == ["KB-KOMP"] && codes(terms, ["T85.7"]).isEmpty)
    #expect(try codes(terms, ["T81.4", "Z30.2"]) == ["KB-KOMP"] && codes(terms, ["T81.4"]).isEmpty)
    #expect(try codes(terms, ["N92.1", "Z30.4"]).isEmpty)
  }

  @Test("A visit with counselling or a control only is part of the family-planning tariff")
  func followUp() throws {
    let signs = try RecordSigns.shipped().paid(by: try ShippedTerms.named("bontang-2024"))
    func isOnly(_ code: String, _ diagnoses: [String], _ done: Set<String> = []) -> Bool {
      signs.filter { $0.code == code }.allSatisfy {
        $0.isOnlyFollowUp(procedures: done, diagnoses: diagnoses)
      }
    }
    #expect(isOnly("KB-IUD", ["Z30.5"]) && isOnly("KB-IUD", ["J00", "Z30.0"]))
    #expect(!isOnly("KB-IUD", ["Z30.5"], ["97.71"]) && !isOnly("KB-IUD", ["Z30.1"]) && !isOnly("KB-IUD", []))
    #expect(isOnly("KB-IMP", ["Z30.4"]) && !isOnly("KB-IMP", ["Z30.4"], ["86.05"]))
    #expect(isOnly("KB-KOMP", ["Z30.5"]) && !isOnly("KB-KOMP", ["Z30.5", "N92.1"]))
    #expect(!isOnly("KB-KOMP", ["T83.3", "Z30.5"]) && !isOnly("KB-INJ", ["Z30.4"]))
  }

  @Test("A code of its own says itself what shows it; a sign without anything to see is refused")
  func own() throws {
    let terms = try added(
      """
      {"code":"LAB-X","service":"Spirometri","amount":60000,"source":"x","evidence":["hasil-skrining"],
       "shownBy":{"procedures":["89.37"],"diagnoses":["Z12.2"]}}
      """)
    #expect(try codes(terms, procedures: ["89.37"], ["Z12.2"]) == ["LAB-X"])
    #expect(try codes(terms, procedures: ["89.37"], ["J44.9"]).isEmpty)
    #expect(throws: Problems.self) {
      try added(#"{"code":"LAB-X","service":"X","amount":1,"source":"x","shownBy":{}}"#)
    }
  }
}
