import CryptoExtras
import Foundation
import Hummingbird
import Synchronization

/// Verification of patients for SATUSEHAT Mobile (contract section 6.10).
final class KYCOffice: Sendable {
  private struct Content {
    var agents: [String: String] = [:]
    var generator: SeededGenerator
  }

  private let key: KYCKey
  private let patients: PopulationRegister
  private let now: @Sendable () -> Date
  private let content: Mutex<Content>

  init(_ environment: SandboxEnvironment, patients: PopulationRegister) {
    key = KYCKey(environment)
    self.patients = patients
    now = environment.configuration.now
    let start = UInt64(bitPattern: Int64(environment.now.timeIntervalSince1970 * 1000))
    content = Mutex(Content(generator: SeededGenerator(seed: environment.seed ^ start ^ 0x4B59_43)))
  }

  /// The platform's public key as PEM; `nil` when none could be made.
  var publicPEM: String? { try? key.publicPEM() }

  /// `nil` for a path that KYC does not have.
  func answer(_ request: SandboxRequest) -> SandboxReply? {
    do throws(KYCRefusal) {
      switch (request.method, request.path.last) {
      case (.post, "generate-url"): return try url(request)
      case (.post, "challenge-code"): return try challenge(request)
      default: return nil
      }
    } catch {
      return error.reply
    }
  }

  /// The page behind a generated address; it needs no token of the platform's.
  func page(_ request: SandboxRequest) -> SandboxReply? {
    guard request.method == .get, request.path.starts(with: ["kyc", "v1", "validation-web"]),
      request.path.count == 4, let agent = content.withLock({ $0.agents[request.path[3]] })
    else { return nil }
    return ValidationPage.reply(agent: agent)
  }

  /// Encrypted, or as plain JSON: the answer comes as the question did.
  private func url(_ request: SandboxRequest) throws(KYCRefusal) -> SandboxReply {
    let text = String(decoding: request.body, as: UTF8.self)
    let isWrapped = KYCArmour.isWrapped(text)
    let question = try KYCQuestion(isWrapped ? open(text) : text)
    let token = content.withLock { content in
      let token = ResourceID.newUUID(using: &content.generator)
      content.agents[token] = question.agentName
      return token
    }
    let host = request.authority.map { "http://\($0)" } ?? ""
    let answer: JSON = [
      "metadata": ["code": "200", "message": "OK"],
      "data": [
        "agent_name": .string(question.agentName), "agent_nik": .string(question.agentNIK),
        "token": .string(token),
        "url": .string("\(host)/satusehat/kyc/v1/validation-web/\(token)"),
      ],
    ]
    guard isWrapped else { return .json(.ok, answer) }
    guard let sealed = try? KYCCipher.seal(answer.text, for: question.publicKey) else {
      throw KYCRefusal(text: "Failed to encrypt message")
    }
    return .text(.ok, KYCArmour.wrap(sealed))
  }

  private func open(_ text: String) throws(KYCRefusal) -> String {
    guard let message = KYCArmour.unwrap(text), let key = try? key.privateKey(),
      let clear = try? KYCCipher.open(message, with: key)
    else { throw .undecryptable }
    return clear
  }

  /// The code that appears in the patient's application.
  private func challenge(_ request: SandboxRequest) throws(KYCRefusal) -> SandboxReply {
    guard let body = try? JSON(parsing: request.body),
      body["metadata"]?["method"]?.string == "request_per_nik",
      let nik = body["data"]?["nik"]?.string, let name = body["data"]?["name"]?.string
    else { throw .unreadable }
    guard let person = patients.people(nik: nik).first else { throw KYCRefusal(text: "Patient not found") }
    guard !name.isEmpty else { throw KYCRefusal(text: "Name is empty") }
    let code = content.withLock { $0.generator.digits(6) }
    return .json(
      .ok,
      [
        "metadata": ["code": "200", "message": "OK"],
        "data": [
          "nik": .string(nik), "name": .string(name), "ihs_number": .string(person.ihsNumber),
          "challenge_code": .string(code), "created_timestamp": time(after: 0),
          "expired_timestamp": time(after: 300),
        ],
      ])
  }

  private func time(after seconds: Double) -> JSON {
    let instant = now().timeIntervalSince1970 + seconds
    return .string(CivilTime(microseconds: Int64(instant * 1_000_000)).iso8601)
  }
}

/// What a facility asks when it wants an address for verification.
struct KYCQuestion {
  var agentName: String
  var agentNIK: String
  var publicKey: _RSA.Encryption.PublicKey

  init(_ text: String) throws(KYCRefusal) {
    guard let json = try? JSON(parsing: text), let name = json["agent_name"]?.string,
      let nik = json["agent_nik"]?.string, let pem = json["public_key"]?.string
    else { throw .unreadable }
    guard !name.isEmpty else { throw KYCRefusal(text: "agent_name is empty") }
    guard nik.count == 16, ResourceID.isDigits(nik) else { throw KYCRefusal(text: "agent_nik is not valid") }
    guard let key = try? _RSA.Encryption.PublicKey(pemRepresentation: pem) else {
      throw KYCRefusal(text: "public_key is not valid")
    }
    agentName = name
    agentNIK = nik
    publicKey = key
  }
}
