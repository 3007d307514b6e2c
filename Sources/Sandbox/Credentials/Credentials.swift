/// What clients need to be let in, in the shape of `GET /_control/credentials`.
public struct Credentials: Sendable, Hashable {
  public struct SatuSehat: Sendable, Hashable {
    public var clientId: String
    public var clientSecret: String
    /// IHS number of the facility's main organisation.
    public var organizationId: String

    public init(clientId: String, clientSecret: String, organizationId: String) {
      self.clientId = clientId
      self.clientSecret = clientSecret
      self.organizationId = organizationId
    }
  }

  public struct BPJS: Sendable, Hashable {
    public var consId: String
    public var secretKey: String
    public var userKey: String
    public var pcareUser: String
    public var pcarePassword: String
    /// `kdAplikasi`; 095 for every facility system.
    public var appCode: String

    public init(
      consId: String, secretKey: String, userKey: String, pcareUser: String, pcarePassword: String,
      appCode: String
    ) {
      self.consId = consId
      self.secretKey = secretKey
      self.userKey = userKey
      self.pcareUser = pcareUser
      self.pcarePassword = pcarePassword
      self.appCode = appCode
    }
  }

  public var satusehat: SatuSehat
  public var bpjs: BPJS

  public init(satusehat: SatuSehat, bpjs: BPJS) {
    self.satusehat = satusehat
    self.bpjs = bpjs
  }

  /// Fresh credentials, the same for the same seed.
  public static func generated(seed: UInt64) -> Credentials {
    var generator = SeededGenerator(seed: seed)
    return Credentials(
      satusehat: .init(
        clientId: generator.token(length: 48), clientSecret: generator.token(length: 64),
        organizationId: "1000" + generator.digits(5)),
      bpjs: .init(
        consId: String(10_000 + generator.next() % 90_000), secretKey: generator.token(length: 10),
        userKey: generator.token(length: 32).lowercased(), pcareUser: "pkm-" + generator.digits(6),
        pcarePassword: generator.token(length: 12), appCode: "095"))
  }
}

extension Credentials {
  var json: JSON {
    [
      "satusehat": [
        "clientId": .string(satusehat.clientId), "clientSecret": .string(satusehat.clientSecret),
        "organizationId": .string(satusehat.organizationId),
      ],
      "bpjs": [
        "consId": .string(bpjs.consId), "secretKey": .string(bpjs.secretKey),
        "userKey": .string(bpjs.userKey), "pcareUser": .string(bpjs.pcareUser),
        "pcarePassword": .string(bpjs.pcarePassword), "appCode": .string(bpjs.appCode),
      ],
    ]
  }
}
