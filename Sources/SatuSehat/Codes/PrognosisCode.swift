import FHIR

/// Prognosis in SNOMED CT. Contract §9.13.
enum PrognosisCode {
  static func concept(_ prognosis: OurPrognosis) -> CodeableConcept {
    switch prognosis {
    case .sanam, .bonam: .snomed("170968001", "Prognosis good", text: prognosis.word)
    case .dubiaAdSanam: .snomed("65872000", "Fair prognosis", text: prognosis.word)
    case .dubiaAdMalam: .snomed("67334001", "Guarded prognosis", text: prognosis.word)
    case .malam: .snomed("170969009", "Prognosis bad", text: prognosis.word)
    }
  }
}
