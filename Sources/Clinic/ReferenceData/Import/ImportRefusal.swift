/// Why a file was not imported. Nothing of it was saved.
public enum ImportRefusal: Error, Hashable, Sendable {
  /// The file is not there or may not be read.
  case unreadable(file: String)
  /// These lines are wrong: the first ones, and how many there are in all.
  case problems([CSVProblem], total: Int)
  /// A header and no row.
  case noRows
  /// The file is damaged or of another kind: what to do about it.
  case unusable(String)
  /// The diagnoses have to be there before they can be marked.
  case diagnosesMissing

  /// What the person is told, one line per problem.
  public var sentence: String {
    switch self {
    case .unreadable(let file): return "Berkas \(file) tidak ada atau tidak dapat dibaca."
    case .problems(let problems, let total):
      let listed = problems.map(\.description).joined(separator: "\n")
      let rest = total > problems.count ? "\n… dan \(total - problems.count) baris lain." : ""
      return "\(listed)\(rest)\nTidak ada yang disimpan; perbaiki baris itu lalu impor lagi."
    case .unusable(let sentence): return sentence
    case .noRows: return "Berkas hanya berisi judul kolom; tidak ada yang disimpan."
    case .diagnosesMissing: return "Impor dahulu diagnosis ICD-10, sesudah itu 144 diagnosis FKTP."
    }
  }
}
