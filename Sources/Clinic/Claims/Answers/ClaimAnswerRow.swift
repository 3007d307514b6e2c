import Vocabulary

/// What one line of a file says BPJS decided about a claim.
struct ClaimAnswerRow: Sendable, Hashable {
  let line: Int
  /// Our own number: `K-20261121-0001`.
  let number: String
  let verdict: ClaimVerdict
  let amount: Rupiah?
  let reason: String
}

/// A file of BPJS's answers, line by line: what was read, and what was wrong.
struct ClaimAnswerRows: Sendable {
  private(set) var rows: [ClaimAnswerRow] = []
  private(set) var problems: [CSVProblem] = []

  /// CSV with commas or semicolons, or a workbook whose first sheet is read; column heads in any order.
  /// - Throws: `ImportRefusal` when it is no such file at all.
  init(_ file: [UInt8]) throws(ImportRefusal) {
    var reader: ClaimAnswerColumns?
    var lines = try ImportedLines(file)
    while let (line, fields) = try lines.next() {
      guard let columns = reader else {
        reader = ClaimAnswerColumns(fields)
        continue
      }
      do throws(CSVProblem) {
        rows.append(try columns.read(fields, line: line))
      } catch {
        problems.append(error)
      }
    }
    guard reader != nil else {
      throw .unusable("Tidak ada judul kolom “nomor klaim” dan “status” di berkas ini.")
    }
    guard !rows.isEmpty || !problems.isEmpty else { throw .noRows }
  }
}

/// Where a file has what; `nil` for a line that is no head.
struct ClaimAnswerColumns {
  private let number, verdict: Int
  private let amount, reason: Int?

  init?(_ fields: [String]) {
    let heads = ColumnHeads(fields)
    guard let number = heads.place("nomorklaim", "noklaim", "nosjp", "nomorsjp", "nokunjungan"),
      let verdict = heads.place("status", "statusfpk", "statusklaim", "hasil", "hasilverifikasi")
    else { return nil }
    (self.number, self.verdict) = (number, verdict)
    amount = heads.place("dibayar", "jumlahdibayar", "disetujui", "biaya", "biayadisetujui", "nominal")
    reason = heads.place("alasan", "keterangan", "catatan", "sebab")
  }

  func read(_ fields: [String], line: Int) throws(CSVProblem) -> ClaimAnswerRow {
    let number = fields.words(at: number).uppercased()
    guard !number.isEmpty else { throw CSVProblem(line: line, "Nomor klaim kosong.") }
    guard let verdict = Self.verdict(fields.words(at: verdict)) else {
      throw CSVProblem(
        line: line, "Status tidak dikenal; pakai layak, tertunda, dikembalikan, atau dibayar.")
    }
    let typed = fields.words(at: amount)
    let money = typed.isEmpty ? nil : Self.money(typed)
    if !typed.isEmpty, money == nil { throw CSVProblem(line: line, "Jumlah bukan rupiah bulat.") }
    if verdict == .paid, money == nil { throw CSVProblem(line: line, "Jumlah yang dibayar kosong.") }
    let reason = String(fields.words(at: reason).prefix(300))
    if verdict == .returned, reason.isEmpty { throw CSVProblem(line: line, "Alasan pengembalian kosong.") }
    return ClaimAnswerRow(line: line, number: number, verdict: verdict, amount: money, reason: reason)
  }

  private static func verdict(_ word: String) -> ClaimVerdict? {
    switch word.lowercased() {
    case "layak", "verified", "disetujui", "terverifikasi", "final": .verified
    case "tertunda", "pending", "ditunda": .pending
    case "dikembalikan", "returned", "tidak layak", "ditolak", "kembali": .returned
    case "dibayar", "paid", "terbayar", "lunas": .paid
    default: nil
    }
  }

  /// `180000`, `180.000` or `Rp180.000`, and `,00` behind it.
  private static func money(_ text: String) -> Rupiah? {
    var digits = text.hasPrefix("Rp") ? String(text.dropFirst(2)).trimmingBlanks : text
    for cents in [",00", ".00"] where digits.hasSuffix(cents) { digits = String(digits.dropLast(3)) }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 1 || parts.dropFirst().allSatisfy({ $0.count == 3 }),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let amount = Int64(parts.joined()), amount <= 1_000_000_000_000
    else { return nil }
    return Rupiah(amount)
  }
}
