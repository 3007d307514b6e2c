import JKN
import Vocabulary

extension NetworkFacility {
  /// Who helps its midwife and has a SIP on record, whether or not it still holds; by name.
  public var helpers: [String] {
    newestPapers.filter { $0.kind == .practice && !$0.isMidwife(of: self) }.map(\.holder).sorted()
  }

  /// What allows its midwife to serve on a day: her SIP, former ones too, the agreements, the licence to operate where it is
  /// recorded (NET-13).
  var permit: ClaimedService.Permit { permit(of: midwife) }

  /// The same of whoever a claim names: the midwife, or one of those who help her, each by a SIP of his or her own (PAY-08,
  /// NET-13).
  func permit(of performer: String) -> ClaimedService.Permit {
    let helper = holders.last {
      NetworkLicence.isSame($0, performer) && !NetworkLicence.isSame($0, midwife)
    }
    let holder = helper ?? midwife
    let others = helpers.filter { !NetworkLicence.isSame($0, holder) } + (helper == nil ? [] : [midwife])
    return ClaimedService.Permit(
      holder: holder, licences: licences(of: holder), isNetwork: true, agreements: agreements,
      operating: papers.filter { $0.kind == .operating }.map(\.span),
      helpers: others.map { ClaimedService.Permit.Helper($0, licences: licences(of: $0)) })
  }

  /// When somebody had a SIP; the midwife's is the statement's, and what was recorded beside it.
  private func licences(of person: String) -> [ClosedRange<CalendarDate>] {
    let recorded = papers.filter { $0.kind == .practice && $0.isOf(person) }.map(\.span)
    return NetworkLicence.isSame(person, midwife) ? [licence] + recorded : recorded
  }
}
