import Vocabulary

/// Names as on the identity card: Permendagri 73/2022 art. 4 (at most 60 letters, no digits) for names given since;
/// older and foreign names, titles and `By. Ny.` are taken as they are.
enum PatientName {
  static let longest = 100

  static func read(_ typed: String) throws(Problem) -> String {
    let name = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !name.isEmpty else { throw Problem("Isi nama lengkap sesuai kartu identitas.") }
    guard name.count <= longest else { throw Problem("Nama paling banyak \(longest) huruf.") }
    guard !name.contains(where: \.isNumber) else { throw Problem("Nama tidak memuat angka.") }
    guard name.allSatisfy({ $0.isLetter || " .,'’-/()`".contains($0) }) else {
      throw Problem("Nama hanya berisi huruf, titik, koma, tanda petik, dan tanda hubung.")
    }
    guard name.contains(where: \.isLetter), FoldedText(name).text.count >= 2 else {
      throw Problem("Nama paling sedikit 2 huruf.")
    }
    return name
  }
}
