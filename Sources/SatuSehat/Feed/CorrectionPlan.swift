import Clinic
import FHIR
import Journal
import Vocabulary

/// What corrections after the signature ask to be said again: a part that reads differently replaces what lies at the
/// platform, a part that is gone is marked there as entered in error. New parts and the visit itself are `VisitPlan`'s.
enum CorrectionPlan {
  /// - `planned`: what `VisitPlan` sends of the record as it stands now.
  static func deliveries(for record: EncounterRecord, planned: [PlannedDelivery]) -> [PlannedDelivery] {
    let current = Set(planned.map(\.key))
    var deliveries: [PlannedDelivery] = []
    func add(_ key: ResourceKey, in version: Int, needs: [String] = [], supersedes: [String] = []) {
      deliveries.append(
        PlannedDelivery(
          destination: SatuSehat.destination, kind: key.type.rawValue,
          key: key.revised(in: version).description,
          facility: record.encounter.facility, patient: record.patient.id, encounter: record.encounter.id,
          needs: needs, supersedes: supersedes))
    }
    for correction in record.corrections {
      let touched = correction.changed.union(correction.dropped).flatMap(keys)
      for key in touched.sorted(by: { $0.description < $1.description }) {
        let original = [key.description]
        if current.contains(key.description) {
          add(key, in: correction.version, needs: original)
        } else {
          add(key, in: correction.version, supersedes: original)
        }
      }
    }
    return deliveries
  }

  /// The resources that come from one part of the record.
  private static func keys(of part: Correction.Part) -> [ResourceKey] {
    func key(_ type: ResourceType, _ variant: String? = nil) -> ResourceKey {
      ResourceKey(type, id: part.id, variant)
    }
    return switch part.kind {
    case .observation: [key(.observation)]
    case .condition: [key(.condition)]
    case .procedure: [key(.procedure)]
    case .allergy: [key(.allergyIntolerance)]
    case .medicationStatement: [key(.medicationStatement)]
    case .questionnaireResponse: [key(.questionnaireResponse)]
    case .note:
      EncounterRecord.ImpressionUse.allCases.map { key(.clinicalImpression, $0.rawValue) }
    case .dietSummary: [key(.nutritionOrder), key(.composition)]
    case .carePlan: [key(.carePlan), key(.serviceRequest, VisitMapping.RequestUse.control.rawValue)]
    case .referral: [key(.serviceRequest, VisitMapping.RequestUse.referral.rawValue)]
    }
  }
}
