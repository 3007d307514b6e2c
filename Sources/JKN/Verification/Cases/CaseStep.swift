public import Vocabulary

/// What can happen in a case (VER-02, VER-04 to VER-06, FRD-05; PKS 004 Ps.8(3), Ps.9(2)–(6), Ps.10).
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
  /// A fraud case only: a team looks into it, says what it found, the loss is paid back, a warning is given.
  case investigated
  case proven
  case notProven = "not-proven"
  case recoveryAgreed = "recovery-agreed"
  case sanctioned
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
    case .investigated: "Diperiksa tim"
    case .proven: "Hasil: terbukti"
    case .notProven: "Hasil: tidak terbukti"
    case .recoveryAgreed: "Pemulihan kerugian disepakati"
    case .sanctioned: "Sanksi diberikan"
    case .closed: "Ditutup"
    }
  }

  /// Whether it is written down at the case. The others come with what they are about: a recovery, a warning.
  public var isByHand: Bool { self != .recoveryAgreed && self != .sanctioned }

  /// What a fraud team says or does, on paper: with the number of the paper.
  public var needsLetter: Bool { [.investigated, .proven, .notProven].contains(self) }

  /// What may come next in a case that is no fraud case. Only a disagreement without an indication of fraud climbs to TKMKB, DPK and the ministry, one
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
    case .investigated, .proven, .notProven, .recoveryAgreed, .sanctioned, .closed: []
    }
  }
}

/// A step that was taken.
public struct CaseEvent: Sendable, Hashable {
  public let step: CaseStep
  public let on: CalendarDate
  /// Until when evidence has to be there, where it was asked for.
  public let dueOn: CalendarDate?
  /// Which team looked into it; with `investigated` only.
  public let team: FraudInvestigator?
  /// What was lost by what was proven; with `proven` only.
  public let loss: Rupiah?

  public init(
    _ step: CaseStep, on: CalendarDate, dueOn: CalendarDate? = nil, team: FraudInvestigator? = nil,
    loss: Rupiah? = nil
  ) {
    self.step = step
    self.on = on
    self.dueOn = dueOn
    self.team = team
    self.loss = loss
  }
}

/// The two teams that the agreement calls by similar names (C-04-20; Ps.1(47), Ps.9(6)).
public enum FraudInvestigator: String, Sendable, CaseIterable {
  case insurer = "bpjs"
  case puskesmas

  public var word: String {
    switch self {
    case .insurer: "Tim AK JKN (BPJS Kesehatan)"
    case .puskesmas: "Tim PK JKN (Puskesmas)"
    }
  }
}
