public import JKN
public import Vocabulary

/// On which paper a step of a case stands, and what a fraud team says in it (FRD-05).
public struct CaseStepPaper: Sendable {
  /// Number of the letter, the report or the minutes.
  public var letter: String
  public var team: FraudInvestigator?
  /// What was lost, where it was proven; nought where nothing was.
  public var loss: Rupiah?
  var file: NewOversightFile

  public init(
    letter: String = "", team: FraudInvestigator? = nil, loss: Rupiah? = nil, scan: [UInt8] = []
  ) {
    self.letter = letter.trimmingBlanks
    self.team = team
    self.loss = loss
    file = NewOversightFile(self.letter, scan, field: Field.scan)
  }

  /// The names of its fields.
  public enum Field {
    public static let letter = "dokumen"
    public static let team = "tim"
    public static let loss = "kerugian"
    public static let scan = "pindaian-langkah"
  }

  func check(for step: CaseStep, into problems: inout Problems) {
    if letter.isEmpty, step.needsLetter || !file.bytes.isEmpty {
      problems.add(Field.letter, "Tulis nomor surat, laporan, atau berita acaranya.")
    }
    problems.limit(letter, at: Field.letter, "Nomor dokumen", to: 100)
    if step == .investigated, team == nil { problems.add(Field.team, "Pilih tim yang memeriksa.") }
    if step == .proven, loss.map({ $0 < .zero || $0.amount > LedgerLimit.largest }) ?? true {
      problems.add(Field.loss, "Isi kerugian yang terbukti dalam rupiah; 0 bila tidak ada.")
    }
    file.check(into: &problems, isNeeded: false)
  }
}
