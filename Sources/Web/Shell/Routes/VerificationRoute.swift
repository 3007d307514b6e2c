/// Verifikasi & audit: cases, and what an auditor sees of them.
enum VerificationRoute: Sendable, Hashable {
  case list
  case open(String)
  case step(String)
  case sample(String)
  case finding(String)
  case claimFinding(String)
  /// An indication of fraud becomes a case of its own.
  case raise(String)
  /// What follows from the findings.
  case recover(String)
  case expect(String)
  case correct(String)
  /// Other evidence of a case: filed, taken back, read by its own address.
  case evidence(String)
  case withdrawEvidence(String)
  case caseFile(String)
  case recommendation(String)
  case recommendationDone(String)
  /// The bodies that supervise, by name.
  case supervisors
  case endSupervisor(String)
  case access(String)
  case endAccess(String)
  /// What an auditor may see: the cases, one case's sample, one record.
  case files
  case file(String)
  case record(String, String)
  case auditedFile(String, String)

  var address: Address {
    switch self {
    case .list: Address("audit")
    case .open(let id): Address("audit", id)
    case .step(let id): Address("audit", id, "langkah")
    case .sample(let id): Address("audit", id, "sampel")
    case .finding(let id): Address("audit", id, "temuan")
    case .raise(let id): Address("audit", id, "kasus-kecurangan")
    case .claimFinding(let id): Address("audit", id, "temuan-klaim")
    case .recover(let id): Address("audit", id, "pemulihan")
    case .expect(let id): Address("audit", id, "kurang-bayar")
    case .correct(let id): Address("audit", id, "koreksi")
    case .evidence(let id): Address("audit", id, "berkas")
    case .withdrawEvidence(let id): Address("audit", id, "berkas", "tarik")
    case .caseFile(let id): Address("berkas-perkara", id)
    case .recommendation(let id): Address("audit", id, "rekomendasi")
    case .recommendationDone(let id): Address("audit", id, "rekomendasi", "selesai")
    case .supervisors: Address("lembaga-pengawas")
    case .endSupervisor(let id): Address("lembaga-pengawas", id, "akhiri")
    case .access(let id): Address("audit", id, "akses")
    case .endAccess(let id): Address("audit", id, "akses", "akhiri")
    case .files: Address("berkas-audit")
    case .file(let id): Address("berkas-audit", id)
    case .record(let id, let encounter): Address("berkas-audit", id, encounter)
    case .auditedFile(let id, let file): Address("berkas-audit", id, "bukti", file)
    }
  }
}
