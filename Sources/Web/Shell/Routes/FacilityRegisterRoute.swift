import JKN

/// Register fasilitas: staff with their licences, substitutes, what HFIS has to be told, the facility's own data, who
/// holds which access; and the board that everybody may read.
enum FacilityRegisterRoute: Sendable, Hashable {
  case staff
  case admit, licence, registration, departure
  case substitutes
  case addSubstitute
  case cancelSubstitute(String)
  case changes(month: String? = nil)
  case enterChange(String)
  /// What HFIS needs, and what is missing of it.
  case dataset
  case reviewDataset
  /// The monthly pacts on the number of medical staff.
  case staffPacts
  /// The month's changes as a letter, for a house without a line.
  case changesFile(month: String? = nil)
  /// Where Janji Layanan JKN hangs, its photographs, and the sheet to be hung.
  case promise
  case postPromise
  case removePromise(String)
  case promisePhoto(String)
  case promiseFile
  /// A list of what the agreements ask: the newest assessment and the form; one assessment, and its PDF.
  case checklist(ChecklistKind)
  case assessChecklist(ChecklistKind)
  case assessment(ChecklistKind, String)
  case assessmentFile(ChecklistKind, String)
  case details
  case recordDetail
  case operators
  case assignOperator
  case endOperator(String)
  case reportOperator(String)
  /// Lampiran IX as PDF.
  case operatorsFile
  /// Changes of officials, and the Berita Acara of one as PDF.
  case officials
  case officialFile(String)
  case ownPacts
  case signPact(String)
  /// Lampiran VIII as PDF, and the name board.
  case scheduleFile, boardFile
  /// Open to everybody; by `kdProvider` or identity.
  case publicSchedule(String)

  var address: Address {
    switch self {
    case .staff: Address("fasilitas", "tenaga")
    case .admit: Address("fasilitas", "tenaga", "baru")
    case .licence: Address("fasilitas", "tenaga", "sip")
    case .registration: Address("fasilitas", "tenaga", "str")
    case .departure: Address("fasilitas", "tenaga", "berhenti")
    case .substitutes: Address("fasilitas", "pengganti")
    case .addSubstitute: Address("fasilitas", "pengganti", "baru")
    case .cancelSubstitute(let id): Address("fasilitas", "pengganti", id, "batal")
    case .changes(let month): Address("fasilitas", "hfis", query: ["bulan": month])
    case .enterChange(let id): Address("fasilitas", "hfis", id)
    case .changesFile(let month): Address("fasilitas", "hfis.pdf", query: ["bulan": month])
    case .dataset: Address("fasilitas", "kelengkapan-hfis")
    case .reviewDataset: Address("fasilitas", "kelengkapan-hfis", "bandingkan")
    case .staffPacts: Address("fasilitas", "pakta-tenaga")
    case .promise: Address("fasilitas", "janji-layanan")
    case .postPromise: Address("fasilitas", "janji-layanan", "pasang")
    case .removePromise(let id): Address("fasilitas", "janji-layanan", id, "lepas")
    case .promisePhoto(let id): Address("fasilitas", "janji-layanan", id, "foto")
    case .promiseFile: Address("fasilitas", "janji-layanan.pdf")
    case .checklist(let kind): Address("fasilitas", kind.step)
    case .assessChecklist(let kind): Address("fasilitas", kind.step, "periksa")
    case .assessment(let kind, let id): Address("fasilitas", kind.step, id)
    case .assessmentFile(let kind, let id): Address("fasilitas", kind.step, id, "penilaian")
    case .details: Address("fasilitas", "data")
    case .recordDetail: Address("fasilitas", "data", "isi")
    case .operators: Address("fasilitas", "pengguna-bpjs")
    case .assignOperator: Address("fasilitas", "pengguna-bpjs", "baru")
    case .endOperator(let id): Address("fasilitas", "pengguna-bpjs", id, "akhiri")
    case .reportOperator(let id): Address("fasilitas", "pengguna-bpjs", id, "dilaporkan")
    case .operatorsFile: Address("fasilitas", "pengguna-bpjs.pdf")
    case .officials: Address("fasilitas", "pejabat")
    case .officialFile(let id): Address("fasilitas", "pejabat", id, "berita-acara")
    case .ownPacts: Address("pakta-saya")
    case .signPact(let id): Address("pakta-saya", id)
    case .scheduleFile: Address("fasilitas", "jadwal.pdf")
    case .boardFile: Address("fasilitas", "papan-nama.pdf")
    case .publicSchedule(let key): Address("jadwal", key)
    }
  }
}

extension ChecklistKind {
  /// Its part of an address.
  fileprivate var step: String {
    switch self {
    case .equipment: "perangkat"
    case .integration: "komitmen-integrasi"
    case .registration: "pelayanan-pendaftaran"
    case .outpatient: "pelayanan-rawat-jalan"
    case .inpatient: "pelayanan-rawat-inap"
    case .diagnostics: "pelayanan-penunjang"
    case .pharmacy: "pelayanan-farmasi"
    case .information: "pelayanan-informasi"
    }
  }
}
