import Vocabulary

extension Problems {
  /// Bytes of the largest scan that is kept.
  static let largestScan = 5 * 1024 * 1024

  /// What is wrong with a scanned paper that was sent with a form.
  /// - Parameter missing: the sentence when none was sent; nil where none is needed.
  mutating func checkScan(_ scan: [UInt8], in field: String, missing: String? = nil) {
    if scan.isEmpty {
      if let missing { add(field, missing) }
    } else if scan.count > Self.largestScan {
      add(field, "Pindaian paling besar 5 MB. Pindai hitam putih atau satu halaman saja.")
    } else if ScanKind(scan) == nil {
      add(field, "Pindaian harus PDF, JPEG, atau PNG.")
    }
  }
}
