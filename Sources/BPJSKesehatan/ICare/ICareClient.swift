import Foundation
public import Vocabulary

/// i-Care JKN for a first-level facility (contract 8.1). Speaks as P-Care does: the same headers, the log-in
/// included (D3), and the same encryption; only bodies are called `application/json`.
public struct ICareClient: Sendable {
  private let service: PCareClient

  /// - configuration: P-Care's, with i-Care's base URL and gateway key.
  public init(configuration: PCareConfiguration, transport: BPJSTransport, clock: WallClock) {
    var configuration = configuration
    configuration.contentType = "application/json"
    service = PCareClient(configuration: configuration, transport: transport, clock: clock)
  }

  /// The address of one participant's history. It is good for a short time and one person: never keep or log it.
  func validate(noKartu: String) async throws(BPJSError) -> String {
    guard let body = try? JSONEncoder().encode(["param": noKartu]) else {
      throw .unreadable(code: 0, reason: "encoding")
    }
    // Only 200 is a success here: 201 says that nobody was found (contract 1.8, 8.1).
    let payload = try await service.call(
      "POST", PCareEndpoint("api", "pcare", "validate"), body: body, successes: [200])
    guard let address = payload.member("url")?.asText, Self.isOpenable(address) else {
      throw service.lacking("url", code: 200)
    }
    return address
  }

  /// Only an address of the web is handed to a browser.
  private static func isOpenable(_ address: String) -> Bool {
    guard let url = URL(string: address), let scheme = url.scheme?.lowercased() else { return false }
    return ["https", "http"].contains(scheme) && url.host() != nil
  }
}
