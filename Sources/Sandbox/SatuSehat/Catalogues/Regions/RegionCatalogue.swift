import Foundation
import Hummingbird

/// Master wilayah in both versions (contract section 6.6).
enum RegionCatalogue {
  private static let pageSize = 10

  /// Version 1: everything that fits, in one list.
  static func list(_ level: String, _ request: SandboxRequest) -> SandboxReply? {
    found(level, request).map { regions in
      .json(.ok, ["status": 200, "error": false, "message": "success", "data": .array(regions.map(row))])
    }
  }

  /// Version 2: pages of ten, with a cursor that is the base64 of the last or first code.
  static func page(_ level: String, _ request: SandboxRequest) -> SandboxReply? {
    guard let regions = found(level, request) else { return nil }
    let page: [Region]
    if let last = request.query("next").flatMap(decoded) {
      page = Array(regions.drop { $0.code <= last }.prefix(pageSize))
    } else if let first = request.query("prev").flatMap(decoded) {
      page = regions.prefix { $0.code < first }.suffix(pageSize)
    } else {
      page = Array(regions.prefix(pageSize))
    }
    let isLast = page.last == regions.last
    let current = request.query("current_page").flatMap(Int.init) ?? 1
    return .json(
      .ok,
      [
        "status": 200, "error": false, "message": "success", "data": .array(page.map(row)),
        "meta": [
          "item_count": .number(String(page.count)),
          "page": [
            "is_cursor": true, "current": .number(String(current)),
            "previous": .number(String(page.first == regions.first ? 0 : current - 1)),
            "next": .number(String(isLast ? 0 : current + 1)), "limit": .number(String(pageSize)),
            "total_page": .number(String((regions.count + pageSize - 1) / pageSize)),
            "total": .number(String(regions.count)),
          ],
          "cursors": ["next": cursor(isLast ? nil : page.last), "previous": cursor(page.first)],
        ],
      ])
  }

  /// The regions of a level, or of some parents; `nil` for a level that there is not.
  private static func found(_ level: String, _ request: SandboxRequest) -> [Region]? {
    func chosen(_ all: [Region], _ filter: String, by key: (Region) -> String) -> [Region] {
      guard let text = request.query(filter), !text.isEmpty else { return all }
      let wanted = Set(text.split(separator: ",").map(String.init))
      return all.filter { wanted.contains(key($0)) }
    }
    return switch level {
    case "provinces": chosen(RegionSample.provinces, "codes", by: \.code)
    case "cities": chosen(RegionSample.cities, "province_codes", by: \.parent)
    case "districts": chosen(RegionSample.districts, "city_codes", by: \.parent)
    case "sub-districts": chosen(RegionSample.villages, "district_codes", by: \.parent)
    default: nil
    }
  }

  /// The statistics office's own codes are not in the sample; the region's code stands in their place.
  private static func row(_ region: Region) -> JSON {
    [
      "code": .string(region.code), "parent_code": .string(region.parent), "bps_code": .string(region.code),
      "name": .string(region.name),
    ]
  }

  private static func cursor(_ region: Region?) -> JSON {
    .string(region.map { Base64.encode($0.code.utf8) } ?? "")
  }

  private static func decoded(_ cursor: String) -> String? {
    guard !cursor.isEmpty, let data = Data(base64Encoded: cursor) else { return nil }
    return String(validating: data, as: UTF8.self)
  }
}
