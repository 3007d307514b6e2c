/// Which column of a file holds what. BPJS's applications name them differently from place to place; spelling, blanks and
/// points do not matter.
struct ParticipantColumns: Sendable {
  let card, name, sex, birthDate: Int
  let nik, membership, classOfCare, status: Int?

  /// - Throws: the names that are missing, in words.
  init(_ header: [String]) throws(CSVProblem) {
    let heads = ColumnHeads(header)
    let wanted = [
      ("nomor kartu", heads.place("nomorkartu", "nokartu", "noka", "nokapst", "nokapeserta", "nomorpeserta")),
      ("nama", heads.place("nama", "namapeserta", "nmpst")),
      ("jenis kelamin", heads.place("jeniskelamin", "jk", "jkel", "sex", "kelamin", "lp")),
      ("tanggal lahir", heads.place("tanggallahir", "tgllahir", "tgllhr")),
    ]
    let missing = wanted.filter { $0.1 == nil }.map(\.0)
    guard let card = wanted[0].1, let name = wanted[1].1, let sex = wanted[2].1, let born = wanted[3].1 else {
      throw CSVProblem(line: 1, "Kolom yang belum ada: \(missing.joined(separator: ", ")).")
    }
    self.card = card
    self.name = name
    self.sex = sex
    birthDate = born
    nik = heads.place("nik", "noktp", "nomorktp")
    membership = heads.place("jenispeserta", "jnspeserta", "segmen", "segmenpeserta", "nmjnspst")
    classOfCare = heads.place("kelas", "kelasrawat", "hakkelas", "nmkelas")
    status = heads.place("status", "statuspeserta", "keaktifan", "aktif", "ketaktif")
  }
}
