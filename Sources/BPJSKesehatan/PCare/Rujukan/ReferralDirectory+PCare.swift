public import Clinic
import Vocabulary

extension ReferralDirectory {
  /// Specialties and sarana from the kept lists, hospitals from P-Care itself: their load is of this moment
  /// (contract 3.12).
  public static func pcare(_ client: PCareClient, _ references: PCareReferences) -> ReferralDirectory {
    ReferralDirectory(
      choices: { await choices(references) },
      hospitals: { wanted in
        do throws(BPJSError) {
          let found = try await hospitals(for: wanted, client)
          return .found(
            found.map(Hospital.init).sorted { ($0.metres ?? .infinity) < ($1.metres ?? .infinity) })
        } catch {
          return .unavailable(error.sentence)
        }
      })
  }

  /// From the kept lists; nothing while there are none.
  public static func choices(_ references: PCareReferences) async -> Choices {
    (try? await read(references)) ?? Choices(specialties: [], saranas: [], readAt: nil)
  }

  private static func read(_ references: PCareReferences) async throws -> Choices {
    let names = Dictionary(
      try await references.rows(of: .spesialis).map { ($0.code, $0.name) }, uniquingKeysWith: { $1 })
    let parts = try await references.rows(of: .subSpesialis)
    let special = try await references.rows(of: .khusus)
    return Choices(
      specialties: parts.map { Option(code: $0.code, name: "\(names[$0.parent] ?? $0.parent): \($0.name)") }
        + special.flatMap { options(of: $0, parts) },
      saranas: try await references.rows(of: .sarana).map { Option(code: $0.code, name: $0.name) },
      readAt: try await references.age(of: .subSpesialis)?.readAt)
  }

  /// Thalassaemia and haemophilia are offered with each sub-specialty that treats them (contract 4.8).
  private static func options(of khusus: PCareReference, _ parts: [PCareReference]) -> [Option] {
    let name = "Khusus: \(khusus.name)"
    guard Khusus.needSubSpesialis.contains(khusus.code) else {
      return [Option(code: khusus.code, name: name)]
    }
    return parts.filter { Khusus.subSpesialis.contains($0.code) }
      .map { Option(code: "\(khusus.code)/\($0.code)", name: "\(name), \($0.name)") }
  }

  private static func hospitals(
    for wanted: Wanted, _ client: PCareClient
  ) async throws(BPJSError) -> [FaskesRujukan] {
    switch ReferralTarget(wanted.specialtyCode) {
    case .subSpesialis(let code):
      return try await client.faskes(subSpesialis: code, sarana: wanted.saranaCode, on: wanted.day)
    case .khusus(let code, let part):
      return try await client.faskes(
        khusus: code, subSpesialis: part, noKartu: wanted.card?.text ?? "", on: wanted.day)
    }
  }
}

extension ReferralDirectory.Hospital {
  fileprivate init(_ faskes: FaskesRujukan) {
    self.init(
      code: faskes.kdppk, name: faskes.nmppk ?? faskes.kdppk, address: faskes.alamatPpk ?? "",
      phone: faskes.telpPpk ?? "", level: faskes.kelas ?? "", metres: faskes.distance,
      schedule: faskes.jadwal ?? "", expected: faskes.jmlRujuk, capacity: faskes.kapasitas)
  }
}
