public import Store

/// What kind of paper leaves the house (requirements, Part D). The word is read by whoever checks it.
public enum DocumentKind: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
  /// D-15.
  case referralLetter = "referral-letter"
  /// For the apotek at which drugs of rujuk balik are collected (PRO-15).
  case prescriptionCopy = "prescription-copy"
  /// D-11.
  case screeningStatement = "screening-statement"
  case screeningLetter = "screening-letter"
  /// D-08, Lampiran XII.
  case credentialPact = "credential-pact"
  /// D-02, D-03: Lampiran IV and V.
  case manualReport = "manual-report"
  /// D-06, Lampiran IX.
  case loginPact = "login-pact"
  /// D-09.
  case staffPact = "staff-pact"
  /// D-05, Lampiran VIII, and the name board (D-17).
  case schedule
  /// D-01, Lampiran VII.
  case serviceStatement = "service-statement"
  /// D-10: FPK, recap, receipt, SPTJM.
  case claimForm = "claim-form"
  case claimRecap = "claim-recap"
  case receipt
  case responsibilityStatement = "responsibility-statement"
  /// NET-10, NET-12.
  case networkReport = "network-report"
  case coachingRegister = "coaching-register"
  /// Lampiran III.
  case facilityList = "facility-list"
  /// D-12.
  case attendanceList = "attendance-list"
  /// D-07, D-24: what the Puskesmas found of itself against Lampiran X or XIII.
  case checklist
  /// D-13: Berita Acara of any matter.
  case minutes
  /// D-14 and other signed statements.
  case statement
  /// Any other letter: notices, replies, warnings.
  case letter

  public var word: String {
    switch self {
    case .referralLetter: "Surat rujukan"
    case .prescriptionCopy: "Salinan resep"
    case .screeningStatement: "Surat pernyataan belum skrining"
    case .screeningLetter: "Surat pengantar skrining"
    case .credentialPact: "Pakta integritas kunci dan akun BPJS"
    case .manualReport: "Laporan pelayanan"
    case .loginPact: "Pakta integritas pengguna aplikasi"
    case .staffPact: "Pakta integritas jumlah tenaga medis"
    case .schedule: "Jadwal pelayanan"
    case .serviceStatement: "Surat pernyataan pelayanan"
    case .claimForm: "Formulir pengajuan klaim"
    case .claimRecap: "Rekapitulasi klaim"
    case .receipt: "Kuitansi"
    case .responsibilityStatement: "Surat pernyataan tanggung jawab mutlak"
    case .networkReport: "Laporan bulanan jejaring"
    case .coachingRegister: "Daftar pembinaan jejaring"
    case .facilityList: "Daftar Puskesmas"
    case .attendanceList: "Daftar hadir"
    case .checklist: "Daftar periksa"
    case .minutes: "Berita acara"
    case .statement: "Surat pernyataan"
    case .letter: "Surat"
    }
  }
}
