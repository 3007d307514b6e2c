import Store
public import Vocabulary

/// Whose figures are asked for, and therefore what the lines of the answer are.
public enum FigureScope: Sendable, Hashable {
  /// A line for each kabupaten or kota.
  case everywhere
  /// Four digits of Kemendagri; a line for each Puskesmas.
  case district(String)
  /// A line for each day.
  case facility(FacilityID)

  /// The scope one level down as long as there is only one way to go, and never wider than `context` may see.
  func narrowed(for context: Context, in tx: ReadTransaction) throws -> FigureScope {
    let seesOthers = !context.actor.roles.isDisjoint(with: [.adminDinas, .pengamat])
    guard seesOthers else { return .facility(context.facility) }
    var scope = self
    if case .everywhere = scope {
      let codes: [String] = try tx.all(
        "SELECT DISTINCT district_code FROM figure_facility LIMIT 2", { try $0["district_code"] })
      if codes.count == 1 { scope = .district(codes[0]) }
    }
    if case .district(let code) = scope {
      let only: [FacilityID] = try tx.all(
        "SELECT facility FROM figure_facility WHERE district_code = \(code) LIMIT 2", { try $0["facility"] })
      if only.count == 1 { scope = .facility(only[0]) }
    }
    return scope
  }

  /// The facilities `f` it holds.
  var condition: SQL {
    switch self {
    case .everywhere: "1 = 1"
    case .district(let code): "f.district_code = \(code)"
    case .facility(let id): "f.facility = \(id)"
    }
  }
}
