import Clinic

extension ProlanisProgramme {
  /// `kdProgram` and `kdKelompok` (contract 4.11).
  var pcareCode: String { self == .diabetes ? "01" : "02" }

  init?(pcareCode: String?) {
    switch pcareCode {
    case "01": self = .diabetes
    case "02": self = .hypertension
    default: return nil
    }
  }
}
