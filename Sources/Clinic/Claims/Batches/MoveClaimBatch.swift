public import JKN
import Journal
public import Store
public import Vocabulary

/// Writes down that something happened to a batch on a day (CLM-07 to CLM-12).
public struct MoveClaimBatch: Command {
  public static let action = Action.manageClaims
  public let id: ClaimBatchID
  public let event: ClaimStage.Event
  public let day: CalendarDate
  public let note: String
  /// With `.pay` only.
  public let payment: ClaimBatch.Payment?
  /// How many documents BPJS counted, with `.matchCount` only. Another number than ours sends the batch back (CLM-08).
  public let documents: Int?

  public init(
    _ id: ClaimBatchID, _ event: ClaimStage.Event, on day: CalendarDate, note: String = "",
    payment: ClaimBatch.Payment? = nil, documents: Int? = nil
  ) {
    self.id = id
    self.event = event
    self.day = day
    self.note = note.trimmingBlanks
    self.payment = payment
    self.documents = documents
  }

  /// The name of its field.
  public static let documentsField = "dokumen"

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<ClaimStage> {
    let book = try ClaimBook(context, in: tx)
    let batch = try ClaimBatch.find(id, of: context.facility, in: tx)
    let now = stage(batch, in: book)
    guard now.after(event) != nil else {
      throw Refusal.conflict(
        "“\(event.word)” tidak dapat dicatat pada pengajuan yang \(now.word.lowercased()).")
    }
    if event == .submit, book.lines(of: id).isEmpty {
      throw Refusal.conflict("Pengajuan \(batch.number) tidak berisi klaim lagi.")
    }
    try check(batch, book, context)
    let count = book.documents(batch)
    let happened = documents.map { DocumentCount.event(counted: $0, of: count.total) } ?? event
    guard let next = now.after(happened) else { throw Refusal.conflict("Langkah ini tidak dapat dicatat.") }
    try tx.execute(
      """
      UPDATE claim_batch SET stage = \(next.rawValue), \(sql: set(happened, day))
      WHERE facility = \(context.facility) AND id = \(id)
      """)
    if event == .submit || event == .matchCount {
      // What is handed over anew is counted anew.
      try tx.execute(
        """
        UPDATE claim_batch SET insurer_documents = \(documents) WHERE facility = \(context.facility) AND id = \(id)
        """)
    }
    if let payment {
      try tx.execute(
        """
        UPDATE claim_batch SET paid = \(payment.paid), tax = \(payment.tax), fee = \(payment.fee),
          delay_cause = \(payment.cause.rawValue) WHERE facility = \(context.facility) AND id = \(id)
        """)
    }
    try Claim.note(happened.rawValue, of: id.text, on: day, words(count), in: tx, context)
    var payload = ["what": happened.rawValue, "on": day.iso]
    if let documents { payload["documents"] = "\(count.total)/\(documents)" }
    return Performed(
      next, try Fact(FactKind.claimBatchMoved, subject: "ClaimBatch/\(id)", payload: payload))
  }

  /// Whether it is in time is a matter of the day it happened, not of the day it is written down.
  static func countsByItsDay(_ event: ClaimStage.Event) -> Bool {
    event == .declareComplete || event == .agree
  }

  private func stage(_ batch: ClaimBatch, in book: ClaimBook) -> ClaimStage {
    // What expired is still at BPJS, and may come back from there.
    if event == .giveBack { return batch.stage }
    return Self.countsByItsDay(event) ? book.stage(batch, on: min(day, book.today)) : book.stage(batch)
  }

  /// The note, and beside it what was handed over and counted.
  private func words(_ count: DocumentCount) -> String {
    let counted =
      switch event {
      case .submit: "\(count.total) dokumen diserahkan."
      case .matchCount:
        DocumentCount(evidence: count.evidence, papers: count.papers, insurer: documents).difference
          ?? "\(count.total) dokumen, sama."
      default: ""
      }
    return [counted, note].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func set(_ event: ClaimStage.Event, _ day: CalendarDate) -> SQL {
    switch event {
    case .submit: "submitted_on = \(day)"
    case .matchCount: "count_checked_on = \(day)"
    case .giveBack: "returned_on = \(day)"
    case .declareComplete: "complete_on = \(day)"
    case .beginVerification: "verifying_on = \(day)"
    case .tellFeedback: "feedback_on = \(day)"
    case .agree: "agreed_on = \(day)"
    case .pay: "paid_on = \(day)"
    }
  }
}
