/// Whether somebody who signed the list of an activity counts for its payment: an enrolled member whose eligibility was valid on
/// that day (PRO-10; agreement 004 L.I II.2.b.2-3 and 5).
public enum AttendeeStanding: Sendable, Hashable {
  /// Registered here and active by that day's answer about eligibility.
  case asked
  /// Registered here and active by the list of participants of that month.
  case listed(ParticipantMonth)
  /// Seen so in BPJS's application by a person.
  case seen(by: String)
  case notMember
  /// That day's answer, or that month's list, says otherwise.
  case refused(String)
  /// Nobody asked that day, and there is no list of that month.
  case unknown

  public var counts: Bool {
    switch self {
    case .asked, .listed, .seen: true
    case .notMember, .refused, .unknown: false
    }
  }

  /// Whether it may be noted by hand that the membership was seen.
  public var isOpen: Bool { self == .unknown }

  public var word: String {
    switch self {
    case .asked: "kepesertaan diperiksa hari itu"
    case .listed(let month): "aktif menurut berkas peserta \(month.text)"
    case .seen(let by): "aktif di aplikasi BPJS, dilihat \(by)"
    case .notMember: "bukan peserta Prolanis pada hari itu"
    case .refused(let sentence): sentence
    case .unknown: "kepesertaan hari itu belum diketahui"
    }
  }
}
