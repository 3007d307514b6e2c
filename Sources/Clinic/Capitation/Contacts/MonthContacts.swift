import Store
import Vocabulary

/// The contacts of one month, with those that are held back, and who of the participants came.
struct MonthContacts: Sendable {
  let all: [RecordedContact]
  let doubts: [EncounterID: [ContactDoubt]]

  init(_ all: [RecordedContact], _ doubts: [EncounterID: [ContactDoubt]]) {
    self.all = all
    self.doubts = doubts
  }

  static func load(
    _ month: ParticipantMonth, _ list: ParticipantFile, hours: ServiceHours, in tx: ReadTransaction
  ) throws -> MonthContacts {
    let contacts = try RecordedContact.all(list, from: month.firstDay, until: month.next.firstDay, in: tx)
    let generated = try GeneratedDays(of: month, at: list.facility, in: tx)
    return MonthContacts(contacts, ContactGuard.usual.doubts(about: contacts, within: hours, generated))
  }

  /// One for each participant, the first that is beyond doubt: however often somebody comes, it counts once (KBK-04).
  var counted: [RecordedContact] { firstOfEach { _ in true } }

  /// Of these, those BPJS has.
  var accepted: [RecordedContact] { firstOfEach(\.isAccepted) }

  var held: [RecordedContact] { all.filter { doubts[$0.id] != nil } }

  private func firstOfEach(_ isWanted: (RecordedContact) -> Bool) -> [RecordedContact] {
    var seen: Set<String> = []
    return all.filter { doubts[$0.id] == nil && isWanted($0) && seen.insert($0.card).inserted }
  }
}
