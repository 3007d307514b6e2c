import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting

@testable import Web

/// Calls the service as Mobile JKN does.
struct MobileCaller: Sendable {
  let client: any TestClientProtocol
  let base: String
  var token = ""

  /// An answer, taken apart.
  struct Answer {
    let status: Int
    let json: [String: Any]

    var code: Int? { metadata["code"] as? Int }
    var message: String { metadata["message"] as? String ?? "" }
    var hasResponse: Bool { json["response"] != nil }
    var response: [String: Any] { json["response"] as? [String: Any] ?? [:] }
    var rows: [[String: Any]] { json["response"] as? [[String: Any]] ?? [] }
    private var metadata: [String: Any] { json["metadata"] as? [String: Any] ?? [:] }
  }

  func signIn(_ username: String = MobileSite.username, _ password: String = "rahasia") async throws -> Answer
  {
    try await send(.get, "auth", headers: [.mobileUsername: username, .mobilePassword: password])
  }

  func get(_ path: String) async throws -> Answer { try await send(.get, path, headers: signed) }

  func post(_ path: String, _ body: [String: Any?]) async throws -> Answer {
    try await send(.post, path, try Self.text(body), headers: signed)
  }

  func put(_ path: String, _ body: [String: Any?]) async throws -> Answer {
    try await send(.put, path, try Self.text(body), headers: signed)
  }

  func send(
    _ method: HTTPRequest.Method, _ path: String, _ body: String? = nil, headers: HTTPFields = [:]
  ) async throws -> Answer {
    try await client.execute(
      uri: "/\(base)/\(path)", method: method, headers: headers, body: body.map { ByteBuffer(string: $0) }
    ) { response in
      let json = try? JSONSerialization.jsonObject(with: Data(response.body.readableBytesView))
      return Answer(status: response.status.code, json: json as? [String: Any] ?? [:])
    }
  }

  var signed: HTTPFields { [.mobileToken: token, .mobileUsername: MobileSite.username] }

  private static func text(_ body: [String: Any?]) throws -> String {
    let members = body.mapValues { $0 ?? NSNull() }
    return String(decoding: try JSONSerialization.data(withJSONObject: members), as: UTF8.self)
  }

  // MARK: Messages

  /// Born on 1 January 1990.
  static func nik(_ serial: Int) -> String { "320413010190\(serial)" }
  static func card(_ serial: Int) -> String { "000200000\(serial)" }

  /// A3 in its second version; `changes` replaces members, nil as a value writes null.
  static func booking(_ serial: Int = 9001, _ changes: [String: Any?] = [:]) -> [String: Any?] {
    let body: [String: Any?] = [
      "nomorkartu": card(serial), "nik": nik(serial), "kodepoli": "001", "tanggalperiksa": MobileSite.today,
      "keluhan": "Batuk", "kodedokter": 73229, "jampraktek": MobileSite.hours, "norm": "",
      "nohp": "081200009001",
    ]
    return body.merging(changes) { $1 }
  }

  static func firstVersion(_ serial: Int = 9001) -> [String: Any?] {
    booking(serial).filter { !["kodedokter", "jampraktek", "norm", "nohp"].contains($0.key) }
  }

  static func cancellation(_ serial: Int = 9001, _ changes: [String: Any?] = [:]) -> [String: Any?] {
    let body: [String: Any?] = [
      "nomorkartu": card(serial), "kodepoli": "001", "tanggalperiksa": MobileSite.today,
      "keterangan": "Berhalangan",
    ]
    return body.merging(changes) { $1 }
  }

  static func newcomer(_ serial: Int = 9001, _ changes: [String: Any?] = [:]) -> [String: Any?] {
    let body: [String: Any?] = [
      "nomorkartu": card(serial), "nik": nik(serial), "nomorkk": "3204130101909999", "nama": "Warga Contoh",
      "jeniskelamin": "L", "tanggallahir": "1990-01-01", "nohp": "081200009001", "alamat": "Jl. Contoh 1",
      "kodeprop": "11", "namaprop": "Jawa Barat", "kodedati2": "0120", "namadati2": "Kab. Bandung",
      "kodekec": "1319", "namakec": "Banjaran", "kodekel": "D2105", "namakel": "Banjaran", "rw": "001",
      "rt": "013",
    ]
    return body.merging(changes) { $1 }
  }
}
