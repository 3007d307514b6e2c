import Foundation
import Hummingbird

/// What can be looked up besides FHIR: drugs, regions, consent (contract sections 6.5 to 6.9).
struct Catalogues: Sendable {
  let now: @Sendable () -> Date

  /// `nil` for a path that the platform does not have.
  func answer(_ request: SandboxRequest) -> SandboxReply? {
    switch (request.method, request.path.joined(separator: "/")) {
    case (.get, "kfa-v2/products"): KFACatalogue.product(request)
    case (.get, "kfa-v2/products/all"): KFACatalogue.products(request)
    case (.get, let path) where path.hasPrefix("masterdata/v1/"):
      RegionCatalogue.answer(String(path.dropFirst("masterdata/v1/".count)), request)
    case (.get, "consent/v1/Consent"), (.post, "consent/v1/Consent"): consent(request)
    default: nil
    }
  }

  /// Section 6.9: both methods answer 200 with a Consent.
  private func consent(_ request: SandboxRequest) -> SandboxReply {
    let body = try? JSON(parsing: request.body)
    let patient = request.query("patient_id") ?? body?["patient_id"]?.string ?? ""
    let action = body?["action"]?.string ?? "OPTIN"
    let time = Version(microseconds: Int64(now().timeIntervalSince1970 * 1_000_000)).lastUpdated
    return .json(
      .ok,
      [
        "resourceType": "Consent", "id": .string("consent-\(patient)"), "status": "active",
        "scope": [
          "coding": [
            [
              "system": "http://terminology.hl7.org/CodeSystem/consentscope", "code": "patient-privacy",
            ]
          ]
        ],
        "category": [["coding": [["system": "http://loinc.org", "code": "59284-0"]]]],
        "patient": ["reference": .string("Patient/\(patient)")], "dateTime": .string(time),
        "policyRule": [
          "coding": [
            ["system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": .string(action)]
          ]
        ],
      ])
  }
}
