import Clinic
import Foundation
import Vocabulary

/// One visit from the counter to the pharmacy, through the pages and forms that people use.
struct VisitWalk {
  let base: String
  /// Told after each step, in the words of the desk.
  let say: (String) -> Void

  init(base: String, say: @escaping (String) -> Void) {
    self.base = base
    self.say = say
  }

  /// - Returns: the visit that was made.
  func run() async throws -> EncounterID {
    let person = InventedPerson()
    let visit = try await CounterWalk(desk: try await signIn(.loket), say: say).run(person)
    return visit
  }

  private func signIn(_ role: Role) async throws -> Browser {
    let browser = Browser(base: base)
    let gate = try await browser.get("/masuk")
    let inside = try await browser.submit(
      "/masuk", on: gate,
      ["nama-pengguna": DemoAccounts.userName(of: role), "sandi": DemoAccounts.password])
    guard inside.status == 200, inside.form("/masuk") == nil else {
      throw DemoFailure("Akun \(role.rawValue) tidak dapat masuk: \(inside.complaints.joined(separator: " "))")
    }
    return browser
  }
}
