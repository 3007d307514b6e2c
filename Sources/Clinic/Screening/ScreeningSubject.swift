public import Store
import Vocabulary

/// What a participant is screened for (agreement 004 L.I I.A.6.b).
public enum ScreeningSubject: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
  case diabetes, iva, papSmear = "pap-smear", haemoglobin, hepatitis, thalassaemia, breast, lung, colorectal

  public var word: String {
    switch self {
    case .diabetes: "Diabetes melitus (gula darah)"
    case .iva: "Kanker leher rahim (IVA)"
    case .papSmear: "Kanker leher rahim (Pap smear)"
    case .haemoglobin: "Anemia remaja putri (Hb)"
    case .hepatitis: "Hepatitis B dan C"
    case .thalassaemia: "Talasemia"
    case .breast: "Kanker payudara (SADANIS)"
    case .lung: "Paru (TB, PPOK, kanker)"
    case .colorectal: "Kanker usus besar"
    }
  }

  /// The tariffs by which it is paid.
  var tariffs: Set<String> {
    switch self {
    case .diabetes: ["SKR-GD"]
    case .iva: ["SKR-IVA"]
    case .papSmear: ["SKR-PAP"]
    case .haemoglobin: ["SKR-HB"]
    case .hepatitis: ["SKR-HEP-B", "SKR-HEP-C"]
    case .thalassaemia: ["SKR-THA"]
    case .breast: ["SKR-PAYUDARA"]
    case .lung: ["SKR-PARU"]
    case .colorectal: ["SKR-COL"]
    }
  }

  /// Before these the participant states in writing not to have been screened yet (L.I II.3.f).
  public var needsStatement: Bool {
    switch self {
    case .diabetes, .iva, .papSmear: true
    default: false
    }
  }

  /// Some are for women and girls only.
  public func isFor(_ patient: Patient) -> Bool {
    switch self {
    case .iva, .papSmear, .haemoglobin, .breast: patient.sex == .female
    default: true
    }
  }
}
