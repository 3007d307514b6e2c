public import Store
public import Vocabulary

extension Prescription {
  /// Keeps what the prescriber has written so far, as the visit's one draft: the lines replace those before.
  /// A prescription that the pharmacist sent back is that draft again.
  ///
  /// The first line makes the prescription and its number; without lines and without a draft nothing is made.
  @discardableResult
  public static func saveDraft(
    _ lines: [MedicationRequest], of encounter: Encounter, by practitioner: PractitionerID,
    on day: CalendarDate, at now: Instant, in tx: WriteTransaction
  ) throws -> PrescriptionID? {
    try PrescriptionLines.check(lines)
    let kept: PrescriptionID? = try tx.value(
      """
      SELECT id FROM prescription
      WHERE encounter = \(encounter.id) AND facility = \(encounter.facility) AND state = 'draft'
      """)
    guard kept != nil || !lines.isEmpty else { return nil }
    let id: PrescriptionID
    if let kept {
      id = kept
      try tx.execute(
        """
        UPDATE prescription SET written_at = \(now), written_by = \(practitioner)
        WHERE id = \(id) AND facility = \(encounter.facility)
        """)
      try tx.execute(
        "DELETE FROM prescription_item WHERE prescription = \(id) AND facility = \(encounter.facility)")
    } else {
      id = PrescriptionID(at: now)
      let number = try Numbering.next("R", on: day, of: encounter.facility, in: tx)
      try tx.execute(
        """
        INSERT INTO prescription (id, facility, encounter, patient, number, day, state, written_at, written_by)
        VALUES (\(id), \(encounter.facility), \(encounter.id), \(encounter.patient), \(number), \(day),
          'draft', \(now), \(practitioner))
        """)
    }
    for (index, line) in lines.enumerated() {
      try line.insert(line: index + 1, of: id, at: encounter.facility, in: tx)
    }
    return id
  }

  /// Sends the visit's draft to the pharmacy and the patient into its queue; what is collected elsewhere goes apart and never
  /// comes there. `nil` when there is nothing for the pharmacy.
  @discardableResult
  public static func sendDraft(
    of encounter: EncounterID, at now: Instant, in tx: WriteTransaction
  ) throws -> PrescriptionID? {
    try sendOutside(of: encounter, at: now, in: tx)
    let found: Row? = try tx.first(
      """
      UPDATE prescription SET state = 'ordered', sent_at = \(now), return_reason = NULL
      WHERE encounter = \(encounter) AND state = 'draft'
        AND EXISTS (
          SELECT 1 FROM prescription_item i
          WHERE i.prescription = prescription.id AND i.facility = prescription.facility)
      RETURNING id, facility
      """)
    guard let found else { return nil }
    let facility: FacilityID = try found["facility"]
    try ServiceRoom.expect(
      try Encounter.find(encounter, of: facility, in: tx), .pharmacy, at: now, in: tx)
    tx.announce(PharmacyTopic.of(facility))
    return try found["id"]
  }
}
