/// Which column of a file holds what. BPJS's applications name them differently from place to place; spelling, blanks and
/// points do not matter.
struct ParticipantColumns: Sendable {
  let card, name, sex, birthDate: Int
  let nik, membership, classOfCare, status: Int?

  /// - Throws: the names that are missing, in words.
  init(_ header: [String]) throws(CSVProblem) {
    let known = Dictionary(
      header.enumerated().map { (Self.folded($1), $0) }, uniquingKeysWith: { first, _ in first })
    func find(_ names: [String]) -> Int? { names.lazy.compactMap { known[$0] }.first }
    let wanted = [
      ("nomor kartu", find(["nomorkartu", "nokartu", "noka", "nokapst", "nokapeserta", "nomorpeserta"])),
      ("nama", find(["nama", "namapeserta", "nmpst"])),
      ("jenis kelamin", find(["jeniskelamin", "jk", "jkel", "sex", "kelamin", "lp"])),
      ("tanggal lahir", find(["tanggallahir", "tgllahir", "tgllhr"])),
    ]
    let missing = wanted.filter { $0.1 == nil }.map(\.0)
    guard let card = wanted[0].1, let name = wanted[1].1, let sex = wanted[2].1, let born = wanted[3].1 else {
      throw CSVProblem(line: 1, "Kolom yang belum ada: \(missing.joined(separator: ", ")).")
    }
    self.card = card
    self.name = name
    self.sex = sex
    birthDate = born
    nik = find(["nik", "noktp", "nomorktp"])
    membership = find(["jenispeserta", "jnspeserta", "segmen", "segmenpeserta", "nmjnspst"])
    classOfCare = find(["kelas", "kelasrawat", "hakkelas", "nmkelas"])
    status = find(["status", "statuspeserta", "keaktifan", "aktif", "ketaktif"])
  }

  private static func folded(_ name: String) -> String {
    name.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}
