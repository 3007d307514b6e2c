import Testing

@testable import Clinic

@Suite("The diseases of Program Rujuk Balik")
struct ReferBackConditionTests {
  @Test(
    "Each of the nine is told by its codes",
    arguments: [
      ("E10.9", ReferBackCondition.diabetes), ("E14", .diabetes), ("I10", .hypertension),
      ("I15.9", .hypertension), ("I25.1", .heart), ("I50.0", .heart), ("J45.9", .asthma), ("J44.1", .lungs),
      ("G40.9", .epilepsy), ("F20.0", .mental), ("I63.9", .stroke), ("I69.3", .stroke), ("M32.1", .lupus),
    ])
  func known(code: String, expected: ReferBackCondition) {
    #expect(ReferBackCondition(diagnosis: code) == expected)
  }

  @Test(
    "Any other diagnosis is none of them",
    arguments: ["E15", "I16.0", "I00", "J06.9", "G43.9", "M33", "Z34.9", ""])
  func others(code: String) {
    #expect(ReferBackCondition(diagnosis: code) == nil)
  }

  @Test("Diabetes and hypertension lead into Prolanis, the others do not")
  func prolanis() {
    #expect(ReferBackCondition.allCases.compactMap(\.prolanis) == [.diabetes, .hypertension])
  }
}
