import Foundation

/// Does the slow work of passwords on two threads of its own, so that it never holds up a page, and refuses
/// when too many wait, so that it cannot be used to stop the site.
public final class PasswordHasher: Sendable {
  private let cost: PasswordHash.Cost
  private let queue = OperationQueue()
  private static let longestQueue = 32

  public init(cost: PasswordHash.Cost = .standard) {
    self.cost = cost
    queue.name = "sehat.passwords"
    queue.maxConcurrentOperationCount = 2
  }

  /// - Throws: `Refusal.conflict` when too many wait.
  public func hash(_ password: String) async throws -> PasswordHash {
    var generator = SystemRandomNumberGenerator()
    let salt = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    return try await run { [cost] in try PasswordHash(of: password, cost: cost, salt: salt) }
  }

  /// Whether the password is the one behind `hash`. Without a hash it takes as long and answers no, so that the
  /// time does not tell which user names exist.
  func verify(_ password: String, against hash: PasswordHash?) async throws -> Bool {
    try await run { [cost] in
      guard let hash else {
        _ = try PasswordHash(of: password, cost: cost, salt: [UInt8](repeating: 0, count: 16))
        return false
      }
      return hash.matches(password)
    }
  }

  private func run<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
    guard queue.operationCount < Self.longestQueue else {
      throw Refusal.conflict("Terlalu banyak yang sedang masuk. Tunggu sebentar, lalu coba lagi.")
    }
    return try await withCheckedThrowingContinuation { continuation in
      queue.addOperation { continuation.resume(with: Result(catching: work)) }
    }
  }
}
