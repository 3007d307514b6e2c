import Foundation
import Hummingbird
import Synchronization

/// Takes patients' consent and tells what it allows (contract 6.9 and 5.6). Without a word from the patient,
/// records are not shared.
final class ConsentOffice: Sendable {
  private let consents = Mutex<[String: Consent]>([:])
  private let environment: SandboxEnvironment
  private let system: String
  private let knowsPatient: @Sendable (_ id: String) -> Bool

  init(
    _ environment: SandboxEnvironment, system: String,
    knowsPatient: @escaping @Sendable (_ id: String) -> Bool
  ) {
    self.environment = environment
    self.system = system
    self.knowsPatient = knowsPatient
  }

  /// `GET` and `POST {consent}/Consent`.
  func answer(_ request: SandboxRequest, from client: SatuSehatClient) -> SandboxReply {
    do throws(Refusal) {
      let consent = try request.method == .post ? give(request, client) : ask(request, client)
      return .json(.ok, consent.resource)
    } catch {
      return error.reply
    }
  }

  func hasOptedIn(_ patient: String) -> Bool {
    consents.withLock { $0[patient]?.action == .optIn }
  }

  func restore(_ consent: Consent) {
    consents.withLock { $0[consent.patient] = consent }
  }

  func reset() {
    consents.withLock { $0 = [:] }
  }

  private func ask(_ request: SandboxRequest, _ client: SatuSehatClient) throws(Refusal) -> Consent {
    let patient = try known(request.query("patient_id"))
    return consents.withLock { $0[patient] } ?? consent(of: patient, .optOut, agent: "", at: client)
  }

  private func give(_ request: SandboxRequest, _ client: SatuSehatClient) throws(Refusal) -> Consent {
    guard let body = try? JSON(parsing: request.body), body.object != nil else {
      throw .structure("unparseable_resource", "invalid JSON")
    }
    let patient = try known(body["patient_id"]?.string)
    guard let action = body["action"]?.string.flatMap(Consent.Action.init) else {
      throw .structure("invalid_value", "action must be OPTIN or OPTOUT")
    }
    guard let agent = body["agent"]?.string, !agent.isEmpty else {
      throw .structure("invalid_value", "agent is missing")
    }
    let consent = consent(of: patient, action, agent: agent, at: client)
    restore(consent)
    environment.keep(consent.record, of: system)
    return consent
  }

  private func known(_ patient: String?) throws(Refusal) -> String {
    guard let patient, !patient.isEmpty else { throw .structure("invalid_value", "patient_id is missing") }
    guard knowsPatient(patient) else { throw .notFound("Patient", patient) }
    return patient
  }

  private func consent(
    of patient: String, _ action: Consent.Action, agent: String, at client: SatuSehatClient
  ) -> Consent {
    Consent(
      patient: patient, action: action, agent: agent, organization: client.organization,
      version: Version(microseconds: Int64(environment.now.timeIntervalSince1970 * 1_000_000)))
  }
}
