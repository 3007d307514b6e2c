public import Store

/// The regions most addresses of a Puskesmas lie in: the villages of its own district, then the other districts of
/// its regency. Empty without reference data.
public struct ReadRegionChoices: Query {
  public static let action = Action.registerPatient

  /// A code that is offered besides, because a patient has it.
  public let current: String?

  public init(current: String? = nil) { self.current = current }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> RegionChoices {
    let district = try Facility.find(context.facility, in: tx).districtCode
    let villages = try Region.below(district, in: tx)
    let districts = try Region.below(String(district.prefix(4)), in: tx).filter { $0.level == .district }
    let offered = (villages + districts).map(\.code)
    let other = try current.flatMap { code in
      offered.contains(code) ? nil : try Region.fullName(code, in: tx).map { (code, $0) }
    }
    return RegionChoices(
      villages: villages, districts: districts,
      other: other.map { Region(code: $0, name: $1, level: .village, kind: nil) })
  }
}

/// What `ReadRegionChoices` answers.
public struct RegionChoices: Sendable, Hashable {
  public let villages: [Region]
  public let districts: [Region]
  public let other: Region?
}
