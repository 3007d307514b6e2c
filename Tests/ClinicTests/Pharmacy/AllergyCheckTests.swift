import Testing
import Vocabulary

@testable import Clinic

@Suite("Allergies against a prescription")
struct AllergyCheckTests {
  private func found(
    _ substance: String, _ ingredients: [String], category: AllergyIntolerance.Category = .medication
  ) -> PrescriptionConcern.Kind? {
    let now = Dispensary.morning
    let allergy = AllergyIntolerance(
      id: AllergyID(at: now), category: category, code: nil, substance: substance, reaction: "ruam",
      severe: false,
      at: now, by: PractitionerID(at: now), encounter: EncounterID(at: now))
    let drug = Drug.invented("X", "Obat X", ingredients: ingredients)
    return AllergyCheck.concerns([.of(drug)], allergies: [allergy]).first?.kind
  }

  @Test(
    "The same substance is found, in whichever spelling",
    arguments: [
      ("Amoksisilin", "amoksisilin"), ("amoxicillin", "amoksisilin"), ("Parasetamol", "paracetamol"),
      ("Sulfa (kotrimoksazol)", "sulfametoksazol"), ("ASPIRIN", "asam asetilsalisilat"),
    ])
  func same(substance: String, ingredient: String) {
    #expect(found(substance, [ingredient]) == .allergy)
  }

  @Test(
    "A substance of the same class is found",
    arguments: [
      ("Penisilin", "amoksisilin"), ("Ampisilin", "benzatin benzilpenisilin"),
      ("Ibuprofen", "asam mefenamat"),
      ("Kaptopril", "lisinopril"),
    ])
  func sameClass(substance: String, ingredient: String) {
    #expect(found(substance, [ingredient]) == .allergy)
  }

  @Test("A cephalosporin warns of crossing with a penicillin allergy")
  func crossing() { #expect(found("Penisilin", ["sefiksim"]) == .crossAllergy) }

  @Test("Any one ingredient of a compound is enough")
  func compound() { #expect(found("Trimetoprim", ["sulfametoksazol", "trimetoprim"]) == .allergy) }

  @Test(
    "What has nothing to do with the drug says nothing",
    arguments: [
      ("Amoksisilin", "amlodipin"), ("Parasetamol", "ibuprofen"), ("", "amoksisilin"),
    ])
  func unrelated(substance: String, ingredient: String) { #expect(found(substance, [ingredient]) == nil) }

  @Test("An allergy to food is no allergy to a drug")
  func food() { #expect(found("Kuning telur", ["kuning telur"], category: .food) == nil) }
}
