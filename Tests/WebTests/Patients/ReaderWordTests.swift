import Clinic
import Testing

@testable import Web

@Suite("What was done with a record, in words")
struct ReaderWordTests {
  @Test(
    "Nobody reads the journal's own name for what is done in the house",
    arguments: [
      FactKind.patientChanged, FactKind.encounterTriaged, FactKind.encounterRecorded,
      FactKind.eligibilityChecked, FactKind.contactConsentNoted, FactKind.stayAdmitted,
      FactKind.stayDischarged, FactKind.stayWithdrawn, FactKind.screeningPaperRecorded,
      FactKind.screeningPaperWithdrawn, FactKind.referBackRecorded, FactKind.prolanisJoined,
      FactKind.claimEntered, FactKind.claimWithdrawn,
    ])
  func words(_ kind: String) {
    #expect(ReaderTable.word(kind) != kind && !ReaderTable.word(kind).contains("."))
  }
}
