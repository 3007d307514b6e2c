public import Vocabulary

/// What can happen in a dispute about the agreement (SAN-12; PKS 004 Ps.13).
public enum DisputeStep: String, Sendable, CaseIterable {
  // The rungs of the ladder, from below.
  case deliberation, tkmkb, tpk, dpk, mediation, court
  /// The parties met on the present rung; nothing is settled yet.
  case met
  /// How it can end.
  case agreed, ruled, withdrawn

  public var word: String {
    switch self {
    case .deliberation: "Musyawarah"
    case .tkmkb: "Tim Kendali Mutu Kendali Biaya (TKMKB)"
    case .tpk: "Tim Pertimbangan Klinis (TPK)"
    case .dpk: "Dewan Pertimbangan Klinis (DPK)"
    case .mediation: "Mediasi"
    case .court: "Pengadilan Negeri"
    case .met: "Pertemuan"
    case .agreed: "Selesai: disepakati"
    case .ruled: "Selesai: diputus pengadilan"
    case .withdrawn: "Selesai: dicabut"
    }
  }

  /// From below; nil for what is no rung.
  public var rung: Int? {
    switch self {
    case .deliberation: 0
    case .tkmkb: 1
    case .tpk: 2
    case .dpk: 3
    case .mediation: 4
    case .court: 5
    case .met, .agreed, .ruled, .withdrawn: nil
    }
  }

  public var isEnd: Bool { [.agreed, .ruled, .withdrawn].contains(self) }
}

/// A step that was taken.
public struct DisputeEvent: Sendable, Hashable {
  public let step: DisputeStep
  public let on: CalendarDate
  /// Until when the parties want to be through with it; the agreement sets no time.
  public let dueOn: CalendarDate?

  public init(_ step: DisputeStep, on: CalendarDate, dueOn: CalendarDate? = nil) {
    self.step = step
    self.on = on
    self.dueOn = dueOn
  }
}
