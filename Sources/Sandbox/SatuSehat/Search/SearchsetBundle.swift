/// The answer to a search (contract section 6.1).
enum SearchsetBundle {
  static func entry(_ type: String, _ id: String, _ resource: JSON) -> JSON {
    ["fullUrl": .string("\(FHIRBase.path)/\(type)/\(id)"), "resource": resource]
  }

  static func bundle(
    _ entries: [JSON], total: Int, type: String, request: SandboxRequest, next: Int? = nil
  ) -> JSON {
    let items = request.query.filter { $0.name != "page" }
    let address =
      "\(FHIRBase.path)/\(type)?" + items.map { "\($0.name)=\(encoded($0.value))" }.joined(separator: "&")
    var links: [JSON] = ["search", "first", "self"].map {
      ["relation": .string($0), "url": .string(address)]
    }
    if let next { links.append(["relation": "next", "url": .string("\(address)&page=\(next)")]) }
    return [
      "resourceType": "Bundle", "type": "searchset", "total": .number(String(total)),
      "entry": .array(entries), "link": .array(links),
    ]
  }

  private static func encoded(_ value: String) -> String {
    value.utf8.reduce(into: "") { text, byte in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || [0x2D, 0x2E, 0x2F, 0x3A, 0x5F, 0x7E].contains(byte)
      text +=
        isPlain
        ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16).uppercased()
    }
  }
}
