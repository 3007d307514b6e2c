public import Store
public import Vocabulary

/// The prescriptions that came back from the pharmacy to the one who asks.
public struct ReturnedPrescriptions: Query {
  public static let action = Action.prescribe

  public struct Line: Sendable, Identifiable {
    public let id: PrescriptionID
    public let encounter: EncounterID
    public let number: String
    public let patient: String
    public let reason: String
  }

  public init() {}

  public func read(in tx: ReadTransaction, _ context: Context) throws -> [Line] {
    try tx.all(
      """
      SELECT p.id, p.encounter, p.number, t.name, p.return_reason FROM prescription p
      JOIN patient t ON t.id = p.patient AND t.facility = p.facility
      WHERE p.facility = \(context.facility) AND p.state = 'draft' AND p.return_reason IS NOT NULL
        AND p.written_by = \(context.actor.practitioner)
      ORDER BY p.id
      """
    ) { row in
      Line(
        id: try row["id"], encounter: try row["encounter"], number: try row["number"],
        patient: try row["name"], reason: try row["return_reason"])
    }
  }
}
