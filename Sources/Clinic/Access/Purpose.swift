/// Why a record is opened. The codes are HL7 `v3-ActReason` PurposeOfUse.
public enum Purpose: String, Sendable, Codable, CaseIterable {
  case treatment = "TREAT"
  case payment = "HPAYMT"
  case operations = "HOPERAT"
  case administration = "HSYSADMIN"
}
