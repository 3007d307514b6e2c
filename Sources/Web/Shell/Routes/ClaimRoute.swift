/// Klaim non-kapitasi: the desk, one line, one batch, the clubs, the network, and a network midwife's own page.
enum ClaimRoute: Sendable, Hashable {
  case list(show: String? = nil, page: Int? = nil)
  case collect
  case settings
  /// `kind` is the kind of service; `card` finds the patient.
  case new(kind: String? = nil, card: String? = nil)
  case line(String)
  case change(String)
  case evidence(String)
  case withdraw(String)
  case decide(String)
  case answer(String)
  case takeOut(String)
  /// Surat Pernyataan Pelayanan, Lampiran VII.
  case statement(String)
  case makeBatch
  case batch(String)
  case move(String)
  case sign(String)
  /// BPJS's own number of the claim form.
  case fpk(String)
  case paper(String, String)
  case export(String, format: String)
  case answers
  case undo(String)
  case clubs
  /// Which club at the insurer one of ours is.
  case linkClub
  /// One activity of a club.
  case club(String)
  case changeAttendance(String)
  case withdrawClub(String)
  /// Keeps the scan of a signed attendance list; which activity's stands in the form.
  case keepAttendanceScan
  case attendanceScan(String)
  /// Notes whose membership was seen in BPJS's application.
  case membershipSeen(String)
  case attendance(String)
  /// `change` shows one in the form.
  case network(change: String? = nil)
  /// Approves the ticked services of the network.
  case approve
  /// One network facility with its statements.
  case networkFacility(String)
  /// Sets a statement up, or asks that it be revoked.
  case askStatement(String)
  /// Lampiran VI as PDF.
  case statementFile(String)
  case approveStatement(String)
  case dropStatement(String)
  /// A copy of the agreement with a network facility.
  case keepAgreement
  case agreementScan(String)
  /// The network's monthly reports; one of a network facility and month; what is done with one.
  case networkReports(month: String? = nil)
  case networkReport(String, month: String)
  case confirmNetworkReport(String, month: String)
  case approveNetworkReport(String)
  case sendNetworkReport(String)
  case withdrawNetworkReport(String)
  case networkReportFile(String)
  /// Sessions with the network.
  case coaching(year: String? = nil)
  case recordCoaching
  case withdrawCoaching(String)
  case coachingScan(String)
  case coachingFile(year: String? = nil)
  /// What the Puskesmas has itself.
  case ownSupport
  /// A licence of a network facility, or a SIP of somebody there.
  case recordNetworkLicence(String)
  case withdrawNetworkLicence(String)
  /// A network midwife signs her own.
  case ownStatement(String)
  /// A network midwife's own services.
  case own(kind: String? = nil)
  /// Her own monthly report.
  case ownReport(month: String? = nil)
  case confirmOwnReport(String)

  var address: Address {
    switch self {
    case .list(let show, let page): Address("klaim", query: ["tampil": show, "hal": page.map(String.init)])
    case .collect: Address("klaim", "kumpulkan")
    case .settings: Address("klaim", "pengaturan")
    case .new(let kind, let card): Address("klaim", "baru", query: ["jenis": kind, "kartu": card])
    case .line(let id): Address("klaim", "baris", id)
    case .change(let id): Address("klaim", "baris", id, "ubah")
    case .evidence(let id): Address("klaim", "baris", id, "bukti")
    case .withdraw(let id): Address("klaim", "baris", id, "tarik")
    case .decide(let id): Address("klaim", "baris", id, "putusan")
    case .answer(let id): Address("klaim", "baris", id, "jawaban")
    case .takeOut(let id): Address("klaim", "baris", id, "keluarkan")
    case .statement(let id): Address("klaim", "baris", id, "pernyataan")
    case .makeBatch: Address("klaim", "pengajuan")
    case .batch(let id): Address("klaim", "pengajuan", id)
    case .move(let id): Address("klaim", "pengajuan", id, "langkah")
    case .sign(let id): Address("klaim", "pengajuan", id, "persetujuan")
    case .fpk(let id): Address("klaim", "pengajuan", id, "fpk")
    case .paper(let id, let paper): Address("klaim", "pengajuan", id, "surat", paper)
    case .export(let id, let format): Address("klaim", "pengajuan", id, "berkas", format)
    case .answers: Address("klaim", "jawaban")
    case .undo(let id): Address("klaim", "jawaban", id, "batal")
    case .clubs: Address("klaim", "klub")
    case .linkClub: Address("klaim", "klub", "pasangan")
    case .club(let id): Address("klaim", "klub", id)
    case .changeAttendance(let id): Address("klaim", "klub", id, "hadir")
    case .withdrawClub(let id): Address("klaim", "klub", id, "tarik")
    case .keepAttendanceScan: Address("klaim", "pindaian-klub")
    case .attendanceScan(let id): Address("klaim", "klub", id, "pindaian")
    case .membershipSeen(let id): Address("klaim", "klub", id, "kepesertaan")
    case .attendance(let id): Address("klaim", "klub", id, "daftar-hadir")
    case .network(let change): Address("klaim", "jejaring", query: ["ubah": change])
    case .approve: Address("klaim", "setujui")
    case .networkFacility(let id): Address("klaim", "jejaring", id)
    case .askStatement(let id): Address("klaim", "jejaring", id, "pernyataan")
    case .statementFile(let id): Address("klaim", "pernyataan-jejaring", id, "surat")
    case .approveStatement(let id): Address("klaim", "pernyataan-jejaring", id, "persetujuan")
    case .dropStatement(let id): Address("klaim", "pernyataan-jejaring", id, "batal")
    case .keepAgreement: Address("klaim", "pks-jejaring")
    case .agreementScan(let id): Address("klaim", "pks-jejaring", id, "pindaian")
    case .networkReports(let month): Address("klaim", "laporan-jejaring", query: ["bulan": month])
    case .networkReport(let id, let month): Address("klaim", "laporan-jejaring", id, month)
    case .confirmNetworkReport(let id, let month):
      Address("klaim", "laporan-jejaring", id, month, "konfirmasi")
    case .approveNetworkReport(let id): Address("klaim", "berkas-laporan-jejaring", id, "setujui")
    case .sendNetworkReport(let id): Address("klaim", "berkas-laporan-jejaring", id, "kirim")
    case .withdrawNetworkReport(let id): Address("klaim", "berkas-laporan-jejaring", id, "tarik")
    case .networkReportFile(let id): Address("klaim", "berkas-laporan-jejaring", id, "surat")
    case .coaching(let year): Address("klaim", "pembinaan-jejaring", query: ["tahun": year])
    case .recordCoaching: Address("klaim", "pembinaan-jejaring", "baru")
    case .withdrawCoaching(let id): Address("klaim", "pembinaan-jejaring", id, "tarik")
    case .coachingScan(let id): Address("klaim", "pembinaan-jejaring", id, "pindaian")
    case .coachingFile(let year): Address("klaim", "pembinaan-jejaring.pdf", query: ["tahun": year])
    case .ownSupport: Address("klaim", "penunjang-sendiri")
    case .recordNetworkLicence(let id): Address("klaim", "jejaring", id, "izin")
    case .withdrawNetworkLicence(let id): Address("klaim", "izin-jejaring", id, "tarik")
    case .ownStatement(let id): Address("jejaring", "pernyataan", id)
    case .ownReport(let month): Address("jejaring", "laporan", query: ["bulan": month])
    case .confirmOwnReport(let month): Address("jejaring", "laporan", month)
    case .own(let kind): Address("jejaring", query: ["jenis": kind])
    }
  }
}
