import Hummingbird

/// A small sample of medical devices (contract section 6.7, version 3; members as the platform's page shows
/// them). All of it is made up.
enum KFADevices {
  private struct Device {
    var code: String
    var template: String
    var name: String
  }

  private static let sample = [
    Device(code: "33990001", template: "32990001", name: "Tensimeter digital dewasa"),
    Device(code: "33990002", template: "32990002", name: "Strip uji glukosa darah"),
    Device(code: "33990003", template: "32990003", name: "Alat EKG 12 sadapan"),
  ]

  /// `POST /kfa-v3/alkes/products` with `{"page":1,"size":10}`, `kfa_code` and `search` if wanted.
  static func products(_ request: SandboxRequest) -> SandboxReply {
    page(request) { device in
      [
        "kfa_code": .string(device.code), "active": true, "display_name": .string(device.name),
        "farmalkes_type": ["code": "device", "name": "device", "group": "alkes"],
        "product_state": "valid", "uom_name": "Units", "produksi_buatan": "lokal",
        "product_template": [
          "state": "valid", "kfa_code": .string(device.template), "name": .string(device.name),
        ],
      ]
    }
  }

  /// `POST /kfa-v3/alkes/template`.
  static func templates(_ request: SandboxRequest) -> SandboxReply {
    page(request) { device in
      [
        "kfa_code": .string(device.template), "active": true, "state": "valid",
        "display_name": .string(device.name),
        "farmalkes_type": ["code": "device", "name": "device", "group": "alkes"],
      ]
    }
  }

  private static func page(_ request: SandboxRequest, _ row: (Device) -> JSON) -> SandboxReply {
    let body = (try? JSON(parsing: request.body)) ?? .null
    let missing = ["page", "size"].filter { (body[$0]?.int ?? 0) < 1 }
    guard missing.isEmpty, let number = body["page"]?.int, let size = body["size"]?.int else {
      return KFARefusal.missing(missing, in: "body")
    }
    let words = body["search"]?.string?.lowercased() ?? ""
    let code = body["kfa_code"]?.string ?? ""
    let found = sample.filter { device in
      (words.isEmpty || device.name.lowercased().contains(words))
        && (code.isEmpty || [device.code, device.template].contains(code))
    }
    let rows = KFAPage(number: number, size: size).cut(found)
    return .json(
      .ok,
      [
        "status": 200, "error": false, "message": "success",
        "meta": [
          "item_count": .number(String(found.count)),
          "page": [
            "is_cursor": false, "current": .number(String(number)), "previous": .number(String(number - 1)),
            "next": .number(String(number * size < found.count ? number + 1 : 0)),
            "limit": .number(String(size)), "total": .number(String((found.count + size - 1) / size)),
          ],
          "sort": nil, "param": nil, "data": .array(rows.map(row)),
        ],
      ])
  }
}
