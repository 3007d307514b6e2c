import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// Opens pages and sends forms as a person's browser does: cookies kept, redirections followed, hidden fields sent.
final class Browser {
  /// A page that came back.
  struct Page {
    let status: UInt
    /// Path and query where the redirections ended.
    let address: String
    let text: String

    /// The first link whose path begins with `prefix`.
    func link(_ prefix: String) -> String? {
      text.matches(of: /href="([^"]*)"/).map { Markup.plain(String($0.1)) }.first { $0.hasPrefix(prefix) }
    }

    /// The form with this action, or the first whose action begins with it.
    func form(_ action: String) -> PageForm? {
      let forms = PageForm.all(in: text)
      return forms.first { $0.action == action } ?? forms.first { $0.action.hasPrefix(action) }
    }

    /// The links of this shape, in order.
    func links(_ shape: some RegexComponent<(Substring, Substring)>) -> [String] {
      text.matches(of: shape).map { String($0.1) }
    }

    /// The sentences beside the fields that say what must be mended, as one text.
    var complaints: String {
      text.matches(of: /class="problem"[^>]*>([^<]*)</).map { Markup.plain(String($0.1)) }
        .joined(separator: " ")
    }
  }

  /// Redirections are followed here, so that cookies are kept on the way.
  private static let client = HTTPClient(
    eventLoopGroupProvider: .singleton, configuration: .init(redirectConfiguration: .disallow))

  private let base: String
  private var cookies: [String: String] = [:]

  init(base: String) { self.base = base }

  func get(_ path: String) async throws -> Page {
    try await follow(HTTPClientRequest(url: base + path), path)
  }

  /// Fills in the first form of `page` whose action begins with `action`, and sends it.
  func submit(_ action: String, on page: Page, _ fields: [(String, String)]) async throws -> Page {
    guard var form = page.form(action) else {
      throw DemoFailure("Di halaman \(page.address) tidak ada formulir \(action).")
    }
    form.fill(fields.map { (name: $0.0, value: $0.1) })
    var request = HTTPClientRequest(url: base + form.action)
    request.method = .POST
    request.headers.add(name: "content-type", value: "application/x-www-form-urlencoded")
    request.headers.add(name: "origin", value: base)
    request.headers.add(name: "sec-fetch-site", value: "same-origin")
    request.body = .bytes(ByteBuffer(string: form.body))
    return try await follow(request, form.action)
  }

  private func follow(_ first: HTTPClientRequest, _ path: String) async throws -> Page {
    var request = first
    var address = path
    for _ in 0..<8 {
      if !cookies.isEmpty {
        request.headers.replaceOrAdd(
          name: "cookie", value: cookies.map { "\($0)=\($1)" }.joined(separator: "; "))
      }
      let response = try await Self.client.execute(request, timeout: .seconds(30))
      keepCookies(of: response.headers)
      let body = try await response.body.collect(upTo: 4 << 20)
      guard (300..<400).contains(response.status.code),
        let location = response.headers.first(name: "location")
      else {
        return Page(
          status: response.status.code, address: address, text: String(buffer: body))
      }
      address = location
      request = HTTPClientRequest(url: base + location)
    }
    throw DemoFailure("Pengalihan tanpa akhir di \(path).")
  }

  private func keepCookies(of headers: HTTPHeaders) {
    for line in headers["set-cookie"] {
      let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1).map(String.init)
      if pair.count == 2 { cookies[pair[0]] = pair[1] } else if let name = pair.first { cookies[name] = nil }
    }
  }
}

/// Why the demo could not go on, in one sentence.
struct DemoFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
