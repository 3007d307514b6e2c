import FHIR
import Logging
import SatuSehat
import Vocabulary

extension FHIRClient {
  /// A client of a Puskesmas that speaks to a script.
  static func scripted(_ script: ScriptedWire, clock: WallClock = HandClock().clock) -> FHIRClient {
    FHIRClient(
      settings: SatuSehatSettings(
        host: "https://satusehat.example/", clientID: "id & co", clientSecret: "rahasia",
        organizationID: "100026555"),
      wire: script.wire, clock: clock,
      logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
  }
}

extension Condition {
  static var fever: Condition {
    var condition = Condition(subject: Reference(.patient, "P02478375538"))
    condition.code = CodeableConcept(
      Coding(system: "http://snomed.info/sct", code: "386661006", display: "Fever"))
    return condition
  }
}
