import FHIR
import Foundation
import Testing

/// The platform's own published request bodies: read, written and compared member by member.
@Suite("Golden bodies", .enabled(if: GoldenBodies.exist, "shared data folder satusehat-examples is absent"))
struct GoldenBodyTests {
  @Test("A published body survives reading and writing", arguments: GoldenBodies.files)
  func roundTrip(file: URL) throws {
    let original = try Data(contentsOf: file)
    let resource = try FHIRJSON.decode(Resource.self, from: original)
    if case .other = resource { return }
    let written = try FHIRJSON.encode(resource)
    #expect(try FHIRJSON.decode(Resource.self, from: written) == resource)
    let lost = try Members.of(original).subtracting(try Members.of(written))
    #expect(lost.isSubset(of: GoldenBodies.leftOut), "lost: \(lost)")
  }
}

enum GoldenBodies {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared/data/satusehat-examples").standardized

  static var exist: Bool { FileManager.default.fileExists(atPath: folder.path()) }

  static let files: [URL] = ResourceType.allCases.flatMap { type in
    let listed = try? FileManager.default.contentsOfDirectory(
      at: folder.appending(path: type.rawValue), includingPropertiesForKeys: nil)
    return (listed ?? []).filter { $0.pathExtension == "json" }.sorted { $0.path() < $1.path() }
  }

  /// Members of the published bodies that SEHAT does not use.
  static let leftOut: Set<String> = [".result.id"]
}

/// The paths of a JSON value's members, without array indices.
enum Members {
  static func of(_ json: Data) throws -> Set<String> {
    var paths: Set<String> = []
    collect(try JSONSerialization.jsonObject(with: json), at: "", into: &paths)
    return paths
  }

  private static func collect(_ value: Any, at path: String, into paths: inout Set<String>) {
    if let object = value as? [String: Any] {
      for (key, member) in object {
        paths.insert(path + "." + key)
        collect(member, at: path + "." + key, into: &paths)
      }
    } else if let array = value as? [Any] {
      for element in array { collect(element, at: path, into: &paths) }
    }
  }
}
