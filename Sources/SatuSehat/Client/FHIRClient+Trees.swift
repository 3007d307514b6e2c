import FHIR
import Foundation

extension FHIRClient {
  /// One resource as it lies there, whatever it holds.
  func tree(_ type: ResourceType, id: String) async throws(SatuSehatFailure) -> JSONTree {
    let path = "\(type.rawValue)/\(PercentEncoding.query(id))"
    return try Self.decode(JSONTree.self, try await get(type, path), writes: false)
  }

  /// What a search finds, as it lies there; hidden entries are left out (§5.6).
  func trees(
    _ type: ResourceType, _ parameters: [(String, String)]
  ) async throws(SatuSehatFailure) -> [JSONTree] {
    let query = parameters.map { "\($0)=\(PercentEncoding.query($1))" }.joined(separator: "&")
    let answer = try await get(type, "\(type.rawValue)?\(query)")
    let bundle = try Self.decode(JSONTree.self, answer, writes: false)
    return (bundle["entry"]?.elements ?? []).compactMap { $0["resource"] }
      .filter { $0["resourceType"]?.text == type.rawValue }
  }
}
