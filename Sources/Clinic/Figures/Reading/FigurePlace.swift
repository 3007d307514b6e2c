import Store
public import Vocabulary

/// A Puskesmas as the figures know it, here and in a warehouse.
public struct FigurePlace: Sendable, Hashable {
  public let facility: FacilityID
  public let name: String
  public let districtCode: String
  /// Empty while the regions have not been imported where the figures were counted.
  public let district: String
  public let zone: FacilityZone
  /// Everything that happened before is counted; 1970 when nothing has been yet.
  public let completeUntil: Instant

  init(_ row: Row) throws {
    facility = try row["facility"]
    name = try row["name"]
    districtCode = try row["district_code"]
    district = try row["district"]
    zone = try row["zone"]
    completeUntil = try row["complete_until"]
  }

  /// The name of the kabupaten or kota, or its code.
  public var districtWord: String { district.isEmpty ? "Kab./Kota \(districtCode)" : district }
}
