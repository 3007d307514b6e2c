import Store
import Vocabulary

extension RecordedFacts {
  /// The stay over a day: the one that is asked for, or else the longest. Its days take the place of those between arrival
  /// and signature.
  mutating func readStay(
    _ patient: PatientID, _ day: CalendarDate, _ asked: StayID?, _ context: Context, in tx: ReadTransaction
  ) throws {
    let found = try Stay.all(of: patient, over: day, context, in: tx).filter { asked == nil || $0.id == asked }
    guard !found.isEmpty else { return }
    let agreements = try ClaimAgreements(of: context.facility, in: tx)
    let spans = found.compactMap { stay in stay.span(context.zone, agreements).map { (stay, $0) } }
    guard let (longest, span) = spans.max(by: { $0.1.days < $1.1.days }) else { return }
    let source = "catatan rawat inap \(longest.bed)"
    stay = Told(span, from: source)
    days = Told(span.days, from: source)
  }
}
