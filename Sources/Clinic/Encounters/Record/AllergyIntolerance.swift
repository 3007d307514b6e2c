public import Store
public import Vocabulary

/// What a patient must not have. Belongs to the patient, noted at an encounter. FHIR `AllergyIntolerance`.
public struct AllergyIntolerance: Sendable, Hashable, Identifiable, Codable {
  public enum Category: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
    case food, medication, environment, biologic

    public var word: String {
      switch self {
      case .food: "Makanan"
      case .medication: "Obat"
      case .environment: "Lingkungan"
      case .biologic: "Produk biologi"
      }
    }
  }

  public let id: AllergyID
  public let category: Category
  /// SNOMED CT or KFA; `nil` when only words are known.
  public let code: Coded?
  /// The substance as it is called here: compared with a drug's ingredients.
  public let substance: String
  public let reaction: String
  public let severe: Bool
  public let at: Instant
  public let by: PractitionerID
  public let encounter: EncounterID

  public init(
    id: AllergyID, category: Category, code: Coded?, substance: String, reaction: String, severe: Bool,
    at: Instant, by: PractitionerID, encounter: EncounterID
  ) {
    self.id = id
    self.category = category
    self.code = code
    self.substance = substance
    self.reaction = reaction
    self.severe = severe
    self.at = at
    self.by = by
    self.encounter = encounter
  }
}
