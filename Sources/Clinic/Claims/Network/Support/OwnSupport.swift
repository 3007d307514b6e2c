import Store
import Vocabulary

/// What a Puskesmas has itself of pharmacy, laboratory and midwifery, and what its network stands in for: a network facility of
/// a kind is obligatory where the own support is missing (PKS 004 Ps.5(1)-(2); NET-01).
public struct OwnSupport: Sendable {
  public struct Line: Sendable {
    public let kind: NetworkKind
    /// Whether the Puskesmas has it itself; nil while nobody said.
    public let isOwn: Bool?
    /// Network facilities of the kind that may serve today.
    public let partners: [NetworkFacility]

    public enum State: Sendable, Hashable { case own, partnered, missing, unknown }

    public var state: State {
      switch isOwn {
      case true?: .own
      case false?: partners.isEmpty ? .missing : .partnered
      case nil: partners.isEmpty ? .unknown : .partnered
      }
    }
  }

  public static let source = "PKS 004 Ps.5(1)-(2), Ps.1(17)"

  /// One for each kind.
  public let lines: [Line]

  init(
    _ details: [FacilityField: FacilityDetail], _ networks: [NetworkFacility], on today: CalendarDate
  ) {
    lines = NetworkKind.allCases.map { kind in
      Line(
        kind: kind, isOwn: details[kind.ownSupport].map { $0.value == FacilityField.yes },
        partners: networks.filter { $0.kind == kind && $0.mayServe(on: today) })
    }
  }
}

extension NetworkKind {
  /// Where the register says whether the Puskesmas has it itself.
  public var ownSupport: FacilityField {
    switch self {
    case .midwife: .ownMidwife
    case .laboratory: .ownLaboratory
    case .pharmacy: .ownPharmacy
    }
  }
}

extension NetworkFacility {
  /// Whether licence and agreement hold on a day and its statement is not revoked.
  func mayServe(on day: CalendarDate) -> Bool {
    let permit = self.permit
    return (endedOn.map { day <= $0 } ?? true) && permit.licences.contains { $0.contains(day) }
      && permit.agreements.contains { $0.contains(day) }
      && (permit.operating.isEmpty || permit.operating.contains { $0.contains(day) })
  }
}
