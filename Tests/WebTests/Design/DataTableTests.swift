import Testing

@testable import Web

@Suite("A table on a phone")
struct DataTableTests {
  private func stacks(_ columns: [DataTable.Column]) -> Bool {
    DataTable("Angka", columns, stacks: true) {}.html.text.contains("stacks")
  }

  @Test("Its rows become blocks, but never rows of numbers without their headings")
  func stacking() {
    #expect(stacks([.text("Nama"), .number("Menit"), .actions()]))
    #expect(!stacks([.text("Hari"), .number("Kunjungan"), .number("Selesai")]))
  }
}
