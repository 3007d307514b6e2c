/// The lists a Puskesmas goes through and answers about itself.
public enum ChecklistKind: String, Sendable, CaseIterable {
  /// Minimum of hardware and the working network (004 Ps.4(4)p; 000 Ps.4(2)a–b; FAC-15).
  case equipment
  /// Komitmen Integrasi Sistem (004 Lampiran X; D-07).
  case integration
  /// Pelayanan prima, a list for each area (004 Lampiran XIII A–F; PRI-01; D-24).
  case registration, outpatient, inpatient, diagnostics, pharmacy, information

  /// The areas of Pelayanan prima in the order of the agreement.
  public static let service: [ChecklistKind] = [
    .registration, .outpatient, .inpatient, .diagnostics, .pharmacy, .information,
  ]
}
