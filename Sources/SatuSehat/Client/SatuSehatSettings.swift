/// Where the platform is and as whom we speak to it. Contract §1, §2.
///
/// Every address can be set, so that the same program speaks to staging, production or the local sandbox.
public struct SatuSehatSettings: Sendable {
  /// For example `https://api-satusehat.kemkes.go.id/oauth2/v1`.
  public var authURL: String
  /// For example `https://api-satusehat.kemkes.go.id/fhir-r4/v1`.
  public var fhirURL: String
  public var clientID: String
  public var clientSecret: String
  /// The facility's own IHS number; one client belongs to exactly one organisation.
  public var organizationID: String

  public init(
    authURL: String, fhirURL: String, clientID: String, clientSecret: String, organizationID: String
  ) {
    self.authURL = Self.trimmed(authURL)
    self.fhirURL = Self.trimmed(fhirURL)
    self.clientID = clientID
    self.clientSecret = clientSecret
    self.organizationID = organizationID
  }

  /// The two services of one host: `host/oauth2/v1` and `host/fhir-r4/v1`.
  public init(host: String, clientID: String, clientSecret: String, organizationID: String) {
    let host = Self.trimmed(host)
    self.init(
      authURL: host + "/oauth2/v1", fhirURL: host + "/fhir-r4/v1", clientID: clientID,
      clientSecret: clientSecret, organizationID: organizationID)
  }

  private static func trimmed(_ url: String) -> String {
    url.hasSuffix("/") ? String(url.dropLast()) : url
  }
}

extension SatuSehatSettings: CustomStringConvertible {
  /// Without the secret, so that it may be logged.
  public var description: String { "SATUSEHAT \(fhirURL) organisasi \(organizationID)" }
}
