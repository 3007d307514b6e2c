/// Anti-kecurangan: hits of the rules, the team, anonymous reports as the team reads them.
enum FraudRoute: Sendable, Hashable {
  case list(month: String? = nil, disposition: String? = nil, page: Int? = nil)
  case scan
  case hit(String)
  /// By what a record shows a claimed service; a post adds one.
  case signs
  case endSign(String)
  case team
  /// Its decree, members and meetings; the declarations of both sides.
  case decree
  case member
  case meeting
  case declaration
  case fileDeclaration
  /// The form as PDF.
  case declarationForm(String)
  case statement
  case endMember(String)
  case endDecree(String)
  case teamFile(String)
  case reports
  case report(String)
  case answer(String)
  case close(String)

  var address: Address {
    switch self {
    case .list(let month, let disposition, let page):
      Address(
        "kecurangan", query: ["bulan": month, "keadaan": disposition, "hal": page.map { String($0) }])
    case .scan: Address("kecurangan", "periksa")
    case .hit(let id): Address("kecurangan", "temuan", id)
    case .signs: Address("kecurangan", "tanda")
    case .endSign(let id): Address("kecurangan", "tanda", id, "akhiri")
    case .team: Address("kecurangan", "tim")
    case .decree: Address("kecurangan", "tim", "sk")
    case .member: Address("kecurangan", "tim", "anggota")
    case .meeting: Address("kecurangan", "tim", "rapat")
    case .declaration: Address("kecurangan", "tim", "pernyataan")
    case .fileDeclaration: Address("kecurangan", "tim", "pernyataan", "simpan")
    case .declarationForm(let id): Address("kecurangan", "tim", "pernyataan", id, "formulir")
    case .statement: Address("kecurangan", "tim", "sptjm")
    case .endMember(let id): Address("kecurangan", "tim", "anggota", id, "akhiri")
    case .endDecree(let id): Address("kecurangan", "tim", "sk", id, "akhiri")
    case .teamFile(let id): Address("kecurangan", "tim", "berkas", id)
    case .reports: Address("kecurangan", "laporan")
    case .report(let id): Address("kecurangan", "laporan", id)
    case .answer(let id): Address("kecurangan", "laporan", id, "jawab")
    case .close(let id): Address("kecurangan", "laporan", id, "tutup")
    }
  }
}
