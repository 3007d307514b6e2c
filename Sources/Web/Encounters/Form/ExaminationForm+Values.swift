import Clinic
import Vocabulary

extension ExaminationForm {
  /// The fields with what stands in them.
  var values: FormValues {
    var pairs: [(name: String, value: String)] = []
    func put(_ name: String, _ value: String) {
      if !value.isEmpty { pairs.append((name: name, value: value)) }
    }
    func tick(_ name: String, _ flag: Bool) { if flag { put(name, "ya") } }
    for kind in Observation.Kind.allCases { put("observed.\(kind.rawValue)", self[kind]) }
    for kind in confirmed.sorted() { put("confirmed", kind) }
    put("complaints", complaints.map(\.text).joined(separator: "\n"))
    put("history", history.map(\.text).joined(separator: "\n"))
    for (name, value) in [
      ("subjective", subjective), ("objective", objective), ("assessment", assessment), ("plan", plan),
      ("impression", impression), ("prognosis", prognosis), ("nonDrugTherapy", nonDrugTherapy),
      ("consumables", consumables), ("diet", diet), ("dietText", dietText), ("carePlan", carePlan),
      ("controlOn", Self.typed(controlOn)), ("disposition", disposition), ("place", place),
      ("contactKind", contactKind), ("mode", mode), ("referral.destination", referral.destination),
      ("referral.destinationCode", referral.destinationCode), ("referral.specialty", referral.specialty),
      ("referral.specialtyCode", referral.specialtyCode), ("referral.reason", referral.reason),
      ("referral.visitOn", Self.typed(referral.visitOn)), ("referral.tacc", referral.tacc),
      ("referral.taccReason", referral.taccReason), ("referral.sarana", referral.sarana),
      ("referral.room", referral.room), ("referral.ambulance", referral.ambulance),
      ("referral.kilometres", referral.kilometres), ("referral.stabilisation", referral.stabilisation),
    ] { put(name, value) }
    tick("noKnownAllergy", noKnownAllergy)
    tick("warningsAccepted", warningsAccepted)
    tick("groupScreening", groupScreening)
    for (id, given) in answers {
      for (link, value) in given { put("answers.\(id).\(link)", value) }
    }
    return FormValues(pairs + listPairs)
  }

  private static func typed(_ iso: String) -> String { CalendarDate(iso: iso)?.typed ?? iso }

  private var listPairs: [(name: String, value: String)] {
    var pairs: [(name: String, value: String)] = []
    func put(_ list: String, _ index: Int, _ fields: KeyValuePairs<String, String>) {
      for (name, value) in fields where !value.isEmpty {
        pairs.append((name: "\(list).\(index + 1).\(name)", value: value))
      }
    }
    for (index, line) in diagnoses.enumerated() {
      put("diagnoses", index, ["code": line.code, "text": line.text])
    }
    for (index, line) in procedures.enumerated() {
      put(
        "procedures", index,
        ["code": line.code, "text": line.text, "note": line.note, "explained": line.explained ? "ya" : ""])
    }
    for (index, line) in allergies.enumerated() {
      put(
        "allergies", index,
        [
          "category": line.category, "substance": line.substance, "reaction": line.reaction,
          "severe": line.severe ? "ya" : "",
        ])
    }
    for (index, line) in medications.enumerated() {
      put(
        "medications", index,
        ["name": line.name, "dosage": line.dosage, "active": line.active ? "ya" : "tidak"])
    }
    for (index, line) in items.enumerated() {
      put(
        "items", index,
        [
          "drug": line.drug, "text": line.text, "timesPerDay": line.timesPerDay, "dose": line.dose,
          "doseUnit": line.doseUnit, "days": line.days, "quantity": line.quantity,
          "instruction": line.instruction, "compound": line.compound, "letter": line.letter,
        ])
    }
    return pairs
  }
}
