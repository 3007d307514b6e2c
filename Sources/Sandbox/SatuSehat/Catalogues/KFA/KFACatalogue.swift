import Hummingbird

/// Drugs by number and by word (contract section 6.7).
enum KFACatalogue {
  /// `GET /kfa-v2/products?identifier=kfa|nie|lkpp&code=`.
  static func product(_ request: SandboxRequest) -> SandboxReply {
    let missing = ["identifier", "code"].filter { request.query($0)?.isEmpty ?? true }
    guard missing.isEmpty, let source = request.query("identifier"), let code = request.query("code") else {
      return KFARefusal.missing(missing)
    }
    guard ["kfa", "nie", "lkpp"].contains(source) else {
      return KFARefusal.of("identifier", "value is not a valid enumeration member", "type_error.enum")
    }
    let found = KFASample.products.first { $0.bears(code, of: source) }
    return .json(
      .ok,
      [
        "search_code": .string(code), "search_identifier": .string(source),
        "result": found.map(\.json) ?? .null,
      ])
  }

  /// `GET /kfa-v2/products/all?page=&size=&product_type=&keyword=`.
  static func products(_ request: SandboxRequest) -> SandboxReply {
    let page: KFAPage
    switch KFAPage.read(request, size: "size") {
    case .success(let read): page = read
    case .failure(let refusal): return refusal.reply
    }
    let keyword = request.query("keyword")?.lowercased() ?? ""
    let isDrug = (request.query("product_type") ?? "farmasi") == "farmasi"
    let found =
      isDrug ? KFASample.products.filter { $0.name.lowercased().contains(keyword) || keyword.isEmpty } : []
    return .json(
      .ok,
      [
        "total": .number(String(found.count)), "page": .number(String(page.number)),
        "size": .number(String(page.size)), "items": ["data": .array(page.cut(found).map(\.json))],
      ])
  }
}

/// Number and size of a page of a list.
struct KFAPage: Sendable {
  var number: Int
  var size: Int

  /// Why no page could be read.
  struct Failure: Error {
    var reply: SandboxReply
  }

  /// Both must be there, whole numbers from 1; `size` is the second one's name.
  static func read(_ request: SandboxRequest, size name: String) -> Result<KFAPage, Failure> {
    let missing = ["page", name].filter { request.query($0)?.isEmpty ?? true }
    guard missing.isEmpty else { return .failure(Failure(reply: KFARefusal.missing(missing))) }
    guard let number = request.query("page").flatMap(Int.init), number > 0 else {
      return .failure(Failure(reply: KFARefusal.notANumber("page")))
    }
    guard let size = request.query(name).flatMap(Int.init), size > 0 else {
      return .failure(Failure(reply: KFARefusal.notANumber(name)))
    }
    return .success(KFAPage(number: number, size: size))
  }

  func cut<Element>(_ all: [Element]) -> [Element] {
    Array(all.dropFirst((number - 1) * size).prefix(size))
  }
}

/// HTTP 422 as KFA words it.
enum KFARefusal {
  static func missing(_ names: [String], in place: String = "query") -> SandboxReply {
    details(names.map { ($0, "field required", "value_error.missing") }, place)
  }

  static func notANumber(_ name: String) -> SandboxReply {
    of(name, "value is not a valid integer", "type_error.integer")
  }

  static func of(_ name: String, _ message: String, _ type: String) -> SandboxReply {
    details([(name, message, type)], "query")
  }

  private static func details(
    _ problems: [(name: String, message: String, type: String)], _ place: String
  ) -> SandboxReply {
    let details = problems.map { problem -> JSON in
      [
        "loc": [.string(place), .string(problem.name)], "msg": .string(problem.message),
        "type": .string(problem.type),
      ]
    }
    return .json(.unprocessableContent, ["detail": .array(details)])
  }
}
