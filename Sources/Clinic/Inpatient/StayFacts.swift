import Journal
import Vocabulary

/// What can happen with a stay in bed, as the journal names it. Payload: the stay, and the visit it began from.
extension FactKind {
  public static let stayAdmitted = "stay.admitted"
  public static let stayDischarged = "stay.discharged"
  public static let stayWithdrawn = "stay.withdrawn"
}

extension Stay {
  func fact(_ kind: String) throws -> Fact {
    try Fact(
      kind, patient: patient, subject: "Stay/\(id)", payload: ["stay": id.text, "encounter": encounter.text])
  }
}
