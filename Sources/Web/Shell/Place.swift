import Clinic

/// A place of the left bar, seen by those who may do its first action.
enum Place: String, Sendable, Hashable, CaseIterable {
  case home, registration, queue, examination, laboratory, pharmacy
  case prolanis
  // After what a phone's bottom bar has room for.
  case inpatient
  case figures, deliveries, participants, capitation, ledger, claims, networkClaims, deadlines
  case manualReports, issuedDocuments, schedule, facilityRegister, staff, credentials, securityLog
  case backups
  case audits, fraud, auditFiles

  /// The clusters of Integrasi Layanan Primer (Kepmenkes HK.01.07/MENKES/2015/2023), in the order of the bar.
  enum Cluster: String, Sendable, CaseIterable {
    case shared = ""
    case motherAndChild = "Klaster 2 · Ibu dan anak"
    case adults = "Klaster 3 · Dewasa dan lansia"
    case communicable = "Klaster 4 · Penyakit menular"
    case management = "Klaster 1 · Manajemen"
  }

  var cluster: Cluster {
    switch self {
    case .home, .registration, .queue, .examination, .laboratory, .pharmacy, .inpatient: .shared
    case .prolanis: .adults
    case .figures, .deliveries, .participants, .capitation, .ledger, .claims, .networkClaims, .deadlines,
      .manualReports, .issuedDocuments, .schedule, .facilityRegister, .staff, .credentials, .securityLog,
      .backups, .audits, .fraud, .auditFiles:
      .management
    }
  }

  /// Whether it is there in a warehouse, where there are figures and nobody's record.
  var isInWarehouse: Bool { [.home, .figures, .staff, .backups].contains(self) }

  /// What one must be allowed to do to see it.
  var action: Action {
    switch self {
    case .home: .ownAccount
    case .registration: .registerVisit
    case .queue: .readQueue
    case .examination: .triage
    case .laboratory: .workLaboratory
    case .pharmacy: .reviewPrescription
    case .inpatient: .readStays
    case .figures: .readFigures
    case .deliveries: .readDeliveries
    case .participants: .importParticipants
    case .manualReports: .reportToInsurer
    case .issuedDocuments: .readIssuedDocuments
    case .schedule, .facilityRegister: .manageFacility
    case .capitation, .ledger: .readCapitation
    case .claims: .manageClaims
    case .networkClaims: .enterNetworkClaims
    case .prolanis: .manageProlanis
    case .deadlines: .manageDeadlines
    case .staff: .manageAccounts
    case .credentials: .manageCredentials
    case .securityLog: .readSecurityLog
    case .backups: .readBackups
    case .audits: .readCases
    case .fraud: .workFraud
    case .auditFiles: .readAuditedRecords
    }
  }

  /// The word in the bar.
  var word: String {
    switch self {
    case .home: "Beranda"
    case .registration: "Pendaftaran"
    case .queue: "Antrean"
    case .examination: "Pemeriksaan"
    case .laboratory: "Laboratorium"
    case .pharmacy: "Farmasi"
    case .inpatient: "Rawat inap"
    case .figures: "Angka"
    case .deliveries: "Terkirim"
    case .participants: "Peserta JKN"
    case .manualReports: "Laporan manual"
    case .issuedDocuments: "Surat keluar"
    case .schedule: "Jadwal praktik"
    case .facilityRegister: "Register fasilitas"
    case .capitation: "Kapitasi & KBK"
    case .claims: "Klaim non-kapitasi"
    case .networkClaims: "Pelayanan jejaring"
    case .ledger: "Buku kapitasi"
    case .prolanis: "Prolanis"
    case .deadlines: "Tenggat"
    case .staff: "Staf"
    case .credentials: "Kredensial"
    case .securityLog: "Catatan keamanan"
    case .backups: "Cadangan"
    case .audits: "Verifikasi & audit"
    case .fraud: "Anti-kecurangan"
    case .auditFiles: "Berkas audit"
    }
  }

  /// A shorter word for the bottom bar of a phone.
  var shortWord: String {
    switch self {
    case .registration: "Daftar"
    case .examination: "Periksa"
    case .laboratory: "Lab"
    case .claims: "Klaim"
    case .networkClaims: "Pelayanan"
    default: word
    }
  }

  var route: Route {
    switch self {
    case .home: .home
    case .registration: .patients(.desk())
    case .queue: .queue(.board())
    case .examination: .encounters(.list())
    case .laboratory: .laboratory(.list())
    case .pharmacy: .pharmacy(.list())
    case .inpatient: .stays(.list())
    case .figures: .figures(.list())
    case .deliveries: .deliveries(.list())
    case .participants: .participants(.list)
    case .manualReports: .manualReports(.month())
    case .issuedDocuments: .issuedDocuments(.list())
    case .schedule: .schedule(.week)
    case .facilityRegister: .facilityRegister(.staff)
    case .capitation: .capitation(.month())
    case .claims: .claims(.list())
    case .networkClaims: .claims(.own())
    case .ledger: .ledger(.year())
    case .prolanis: .prolanis(.list())
    case .deadlines: .deadlines(.list())
    case .staff: .staff(.list())
    case .credentials: .credentials(.list)
    case .securityLog: .securityLog(.list())
    case .backups: .backups(.list)
    case .audits: .audits(.list)
    case .fraud: .fraud(.list())
    case .auditFiles: .audits(.files)
    }
  }
}
