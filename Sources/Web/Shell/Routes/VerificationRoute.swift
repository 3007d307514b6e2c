/// Verifikasi & audit: cases, and what an auditor sees of them.
enum VerificationRoute: Sendable, Hashable {
  case list
  case open(String)
  case step(String)
  case sample(String)
  case finding(String)
  case recommendation(String)
  case recommendationDone(String)
  case access(String)
  case endAccess(String)
  /// What an auditor may see: the cases, one case's sample, one record.
  case files
  case file(String)
  case record(String, String)

  var address: Address {
    switch self {
    case .list: Address("audit")
    case .open(let id): Address("audit", id)
    case .step(let id): Address("audit", id, "langkah")
    case .sample(let id): Address("audit", id, "sampel")
    case .finding(let id): Address("audit", id, "temuan")
    case .recommendation(let id): Address("audit", id, "rekomendasi")
    case .recommendationDone(let id): Address("audit", id, "rekomendasi", "selesai")
    case .access(let id): Address("audit", id, "akses")
    case .endAccess(let id): Address("audit", id, "akses", "akhiri")
    case .files: Address("berkas-audit")
    case .file(let id): Address("berkas-audit", id)
    case .record(let id, let encounter): Address("berkas-audit", id, encounter)
    }
  }
}
