public import Vocabulary

/// What can happen in a case (VER-02, VER-04 to VER-06; PKS 004 Ps.8(3), Ps.9(2)–(6)).
public enum CaseStep: String, Sendable, CaseIterable {
  case evidenceRequested = "evidence-requested"
  case evidenceSupplied = "evidence-supplied"
  case resultDelivered = "result-delivered"
  case agreed, disagreed
  case toTKMKB = "to-tkmkb"
  case toDPK = "to-dpk"
  case toMinistry = "to-ministry"
  /// An indication of fraud goes to the anti-fraud team of JKN (Ps.9(6)).
  case toAntiFraud = "to-anti-fraud"
  case closed

  public var word: String {
    switch self {
    case .evidenceRequested: "Bukti diminta"
    case .evidenceSupplied: "Bukti diserahkan"
    case .resultDelivered: "Hasil diterima"
    case .agreed: "Hasil disetujui"
    case .disagreed: "Hasil tidak disetujui"
    case .toTKMKB: "Diajukan ke TKMKB"
    case .toDPK: "Diajukan ke DPK"
    case .toMinistry: "Diajukan ke Kementerian Kesehatan"
    case .toAntiFraud: "Diserahkan ke Tim AK JKN"
    case .closed: "Ditutup"
    }
  }

  /// What may come next. Only a disagreement without an indication of fraud climbs to TKMKB, DPK and the ministry, one
  /// after the other (Ps.9(4)–(5)).
  var next: Set<CaseStep> {
    switch self {
    case .evidenceRequested: [.evidenceRequested, .evidenceSupplied, .resultDelivered, .toAntiFraud]
    case .evidenceSupplied: [.evidenceRequested, .resultDelivered, .toAntiFraud]
    case .resultDelivered: [.agreed, .disagreed, .toAntiFraud]
    case .agreed: [.closed]
    case .disagreed: [.toTKMKB, .toAntiFraud, .agreed]
    case .toTKMKB: [.toDPK, .agreed, .closed]
    case .toDPK: [.toMinistry, .agreed, .closed]
    case .toMinistry: [.agreed, .closed]
    case .toAntiFraud: [.evidenceRequested, .evidenceSupplied, .resultDelivered, .agreed, .closed]
    case .closed: []
    }
  }
}

/// A step that was taken.
public struct CaseEvent: Sendable, Hashable {
  public let step: CaseStep
  public let on: CalendarDate
  /// Until when evidence has to be there, where it was asked for.
  public let dueOn: CalendarDate?

  public init(_ step: CaseStep, on: CalendarDate, dueOn: CalendarDate? = nil) {
    self.step = step
    self.on = on
    self.dueOn = dueOn
  }
}
