import Clinic

@testable import Web

extension DocumentDesk {
  /// The desk of a site that people reach at `https://sehat.example`.
  static func test(_ clinic: Clinic) -> DocumentDesk {
    DocumentDesk(clinic, at: PublicAddress("https://sehat.example/"))
  }
}
