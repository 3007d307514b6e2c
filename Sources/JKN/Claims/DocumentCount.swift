/// The documents of a batch as the Puskesmas hands them over, and as BPJS counts them (PKS Bontang 2024 Lampiran II
/// II.2.a–b). The hand-over is digital: a number that differs sends the batch back for repair.
public struct DocumentCount: Sendable, Hashable {
  /// Evidence in the files of all lines.
  public let evidence: Int
  /// Papers of the batch itself: claim form, recap, receipt, statement of responsibility.
  public let papers: Int
  /// What BPJS counted; `nil` while it has not.
  public let insurer: Int?

  public init(evidence: Int, papers: Int, insurer: Int?) {
    self.evidence = evidence
    self.papers = papers
    self.insurer = insurer
  }

  public var total: Int { evidence + papers }

  /// What follows from BPJS's count.
  public static func event(counted: Int, of total: Int) -> ClaimStage.Event {
    counted == total ? .matchCount : .giveBack
  }

  /// Why the batch came back; `nil` when the numbers agree, or BPJS has not counted.
  public var difference: String? {
    guard let insurer, insurer != total else { return nil }
    return "Jumlah dokumen tidak sama: kita menyerahkan \(total), BPJS menghitung \(insurer)."
  }
}
