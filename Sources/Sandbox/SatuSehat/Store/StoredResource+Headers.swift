import HTTPTypes
import Hummingbird

extension StoredResource {
  /// The headers seen on answers to writes; `location` is an internal address (contract section 3.2).
  var headers: HTTPFields {
    [
      .eTag: "W/\"\(version.id)\"",
      .lastModified: version.httpDate,
      .location:
        "https://healthcare.googleapis.com/v1/projects/dto-ihs-sandbox/fhir/\(type)/\(id)/_history/\(version.id)",
      .via: "1.1 google",
      .vary: "Referer",
    ]
  }
}
