import Store
import Vocabulary

extension RecordedFacts {
  /// The stay that the visit of the service began, or else the longest over its day. Its days take the place of those
  /// between arrival and signature.
  mutating func readStay(
    _ patient: PatientID, _ day: CalendarDate, visit: EncounterID?, _ context: Context,
    in tx: ReadTransaction
  ) throws {
    var found = try Stay.all(of: patient, over: day, context, in: tx)
    if let visit, let begun = try Stay.begun(from: visit, at: context.facility, in: tx) { found = [begun] }
    guard !found.isEmpty else { return }
    let agreements = try ClaimAgreements(of: context.facility, in: tx)
    let spans = found.compactMap { stay in stay.span(context.zone, agreements).map { (stay, $0) } }
    guard let (longest, span) = spans.max(by: { $0.1.days < $1.1.days }) else { return }
    let source = "catatan rawat inap \(longest.bed)"
    stay = Told(span, from: source)
    days = Told(span.days, from: source)
  }
}
