import Clinic

/// What of a visit can be said to the platform at all. Contract §12.
extension EncounterRecord {
  /// Diagnoses, the primary one first, each code once: the platform refuses a second one of the same visit.
  var distinctDiagnoses: [OurCondition] {
    var seen: Set<String> = []
    return diagnoses.filter { diagnosis in
      diagnosis.code.map { seen.insert(ClassificationCode.icd10($0.code)).inserted } ?? false
    }
  }

  /// Complaints with a SNOMED code; the others stay words in the clinical impression.
  var codedComplaints: [OurCondition] { Self.distinctlyCoded(complaints) }

  var codedHistory: [OurCondition] { Self.distinctlyCoded(conditions.filter { $0.category == .history }) }

  private static func distinctlyCoded(_ conditions: [OurCondition]) -> [OurCondition] {
    var seen: Set<String> = []
    return conditions.filter { condition in condition.code.map { seen.insert($0.code).inserted } ?? false }
  }

  /// Allergies that were noted at this visit and have a code: each is sent once, not at every visit.
  var newCodedAllergies: [OurAllergyIntolerance] {
    allergies.filter { $0.encounter == encounter.id && $0.code != nil }
  }

  var codedMedicationStatements: [OurMedicationStatement] {
    medicationStatements.filter { $0.code != nil }
  }

  /// Both come from the one note of the examiner.
  enum ImpressionUse: String, CaseIterable {
    case course, prognosis
  }

  /// The course when somebody wrote words, the prognosis when one was given.
  var impressionUses: [ImpressionUse] {
    ImpressionUse.allCases.filter { use in
      switch use {
      case .course: note != nil && courseOfIllness != nil
      case .prognosis: note?.prognosis != nil && !distinctDiagnoses.isEmpty
      }
    }
  }

  /// Anamnesis, with the complaints that have no code and therefore cannot go out by themselves.
  var courseOfIllness: String? {
    let uncoded = complaints.filter { $0.code == nil }.map(\.text)
    let parts = [note?.subjective, note?.impression] + uncoded
    let said = parts.compactMap { $0?.ifSaid }
    return said.isEmpty ? nil : said.joined(separator: "\n")
  }
}

extension Prescription {
  /// Lines whose drug has a KFA code: the others do not go out.
  var sendableItems: [OurMedicationRequest] { items.filter { $0.drug.kfa != nil } }
}
