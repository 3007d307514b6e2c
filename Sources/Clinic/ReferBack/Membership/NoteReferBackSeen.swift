import Journal
public import Store
public import Vocabulary

/// Writes down what somebody saw in BPJS's application about a patient's rujuk balik, while P-Care cannot be asked (PRO-12,
/// CTG-02).
public struct NoteReferBackSeen: Command {
  public static let action = Action.manageReferBack
  public let patient: PatientID
  /// As the application words it; `nil`: not in the programme.
  public let programme: String?

  /// The name of the field of the programme.
  public static let field = "program-prb"

  public init(_ patient: PatientID, programme: String?) {
    self.patient = patient
    self.programme = programme?.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    _ = try Patient.find(patient, of: context.facility, in: tx)
    if let programme, !(1...50).contains(programme.count) {
      throw Problems([
        Problem(field: Self.field, "Tulis programnya seperti di aplikasi BPJS, misalnya DM atau HT.")
      ])
    }
    try tx.execute(
      """
      INSERT INTO refer_back_lookup (facility, id, patient, programme, noted_at, noted_by)
      VALUES (\(context.facility), \(ID<ReferBackMembership>(at: context.now)), \(patient), \(programme ?? ""),
        \(context.now), \(context.actor.name))
      """)
    let payload = ["member": programme == nil ? "no" : "yes"]
    return Performed((), try Fact(FactKind.referBackSeen, patient: patient, payload: payload))
  }
}
