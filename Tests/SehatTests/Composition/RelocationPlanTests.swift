import Clinic
import Store
import Testing
import Vocabulary

@testable import sehat

@Suite("The move of the whole program's tables")
struct RelocationPlanTests {
  @Test("Every table has a rule: two empty Puskesmas of all floors move")
  func everyTable() async throws {
    let (source, target) = (try Store.temporary(), try Store.temporary())
    let now = Instant(milliseconds: 1_795_136_400_000)
    for store in [source, target] { try await store.migrate(Installation.migrations, at: 1) }
    _ = try await DemoPuskesmas.seed(in: source, at: now)
    let report = try await Relocate(
      from: .init(source, name: "asal"), to: .init(target, name: "tujuan"),
      migrations: Installation.migrations, plan: Installation.relocationPlan, clock: .fixed(now)
    ).run()
    #expect(report.facilities == ["Puskesmas Cempaka Sari"])
  }
}
