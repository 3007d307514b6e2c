import JKN
import Journal
public import Store
public import Vocabulary

/// Fills in or mends the facts of an open claim; a returned one is put right and can go again.
public struct ChangeClaim: Command {
  public static let action = Action.manageClaims
  public let id: ClaimID
  public let form: ClaimForm

  public init(_ id: ClaimID, _ form: ClaimForm) {
    self.id = id
    self.form = form
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let claim = try Claim.open(id, of: context.facility, in: tx)
    guard claim.origin != .club else {
      throw Refusal.conflict("Klaim klub diubah lewat kegiatannya: tarik, lalu catat lagi.")
    }
    try form.problems(context, in: tx).throwIfAny()
    var (performer, name, practitioner) = (claim.performer, claim.performerName, claim.practitioner)
    if claim.network == nil, let chosen = form.practitioner {
      let found = try Practitioner.find(chosen, of: context.facility, in: tx)
      (performer, name, practitioner) = (found.profession.performer, found.name, found.id)
    }
    let approved = claim.network == nil || claim.approvedBy != nil
    let stage: Claim.Standing = approved ? .approved : .entered
    try tx.execute(
      """
      UPDATE claim SET day = \(form.day), performer = \(performer.rawValue), practitioner = \(practitioner),
        performer_name = \(name), service = \(Kept(form.service)), diagnosis = \(form.diagnosis.trimmingBlanks),
        stage = \(stage), stage_reason = '', verdict = NULL, paid = NULL, answer_reason = NULL
      WHERE facility = \(context.facility) AND id = \(id)
      """)
    try Claim.note("changed", of: id.text, on: context.today, in: tx, context)
    return Performed((), try Fact(FactKind.claimChanged, patient: claim.patient, subject: "Claim/\(id)"))
  }
}
