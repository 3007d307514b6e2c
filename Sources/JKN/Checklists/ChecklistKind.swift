/// The lists a Puskesmas goes through and answers about itself.
public enum ChecklistKind: String, Sendable, CaseIterable {
  /// Minimum of hardware and the working network (004 Ps.4(4)p; 000 Ps.4(2)a–b; FAC-15).
  case equipment
  /// Komitmen Integrasi Sistem (004 Lampiran X; D-07).
  case integration
  /// Pelayanan prima (004 Lampiran XIII; PRI-01; D-24).
  case service
}
