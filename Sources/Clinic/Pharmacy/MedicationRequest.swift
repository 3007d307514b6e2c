public import Vocabulary

/// One line of a prescription. FHIR `MedicationRequest`; P-Care `obat`.
public struct MedicationRequest: Sendable, Hashable, Identifiable {
  public let id: MedicationRequestID
  /// 1, 2, 3 … within the prescription.
  public let line: Int
  public let drug: Drug
  /// Signa: `timesPerDay` × `dose` (3 × 1 tablet); P-Care signa1 and signa2.
  public let timesPerDay: Int
  public let dose: ExactDecimal
  /// Unit of one dose: tablet, sendok takar, tetes.
  public let doseUnit: String
  public let days: Int
  /// Units of the drug to hand over.
  public let quantity: Int
  /// `sesudah makan`, `bila perlu` …
  public let instruction: String
  /// Lines with the same number are mixed into one compound (racikan); `nil` for a drug that is given as it is.
  public let compound: Int?
  /// Why less than `quantity` was prepared; empty when nothing is missing.
  public let shortReason: String
  /// `nil` for a drug of our own pharmacy.
  public let collection: OutsideCollection?

  public init(
    id: MedicationRequestID, line: Int, drug: Drug, timesPerDay: Int, dose: ExactDecimal,
    doseUnit: String, days: Int, quantity: Int, instruction: String, compound: Int? = nil,
    shortReason: String = "", collection: OutsideCollection? = nil
  ) {
    self.id = id
    self.line = line
    self.drug = drug
    self.timesPerDay = timesPerDay
    self.dose = dose
    self.doseUnit = doseUnit
    self.days = days
    self.quantity = quantity
    self.instruction = instruction
    self.compound = compound
    self.shortReason = shortReason
    self.collection = collection
  }

  /// As on the label: `3 × 1 tablet sehari, sesudah makan`.
  public var signa: String {
    "\(timesPerDay) × \(dose.comma) \(doseUnit) sehari" + (instruction.isEmpty ? "" : ", \(instruction)")
      + (compound.map { ", racikan \($0)" } ?? "")
  }
}
