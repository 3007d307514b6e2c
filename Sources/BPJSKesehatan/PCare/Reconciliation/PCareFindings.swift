import Journal
import Vocabulary

/// What a comparison has found so far.
struct PCareFindings: Sendable {
  private(set) var ours = 0
  private(set) var theirs = 0
  private(set) var differences: [Difference] = []
  /// Participants whose history was read.
  var cards: Set<String> = []
  private var claimedRegistrations: Set<PendaftaranEntry.Place> = []
  private var claimedVisits: Set<String> = []

  init(cards: Set<String> = []) { self.cards = cards }

  mutating func add(_ other: PCareFindings) {
    ours += other.ours
    theirs += other.theirs
    differences += other.differences
    cards.formUnion(other.cards)
    claimedRegistrations.formUnion(other.claimedRegistrations)
    claimedVisits.formUnion(other.claimedVisits)
  }

  /// Counts what we hold a receipt for, and what lies there.
  mutating func count(ours isOurs: Bool, theirs isTheirs: Bool) {
    if isOurs { ours += 1 }
    if isTheirs { theirs += 1 }
  }

  mutating func add(_ difference: Difference) { differences.append(difference) }

  func isClaimed(_ entry: PendaftaranEntry) -> Bool { claimedRegistrations.contains(entry.place) }
  mutating func claim(_ entry: PendaftaranEntry) { claimedRegistrations.insert(entry.place) }
  func isClaimed(_ entry: KunjunganEntry) -> Bool { claimedVisits.contains(entry.noKunjungan) }
  mutating func claim(_ entry: KunjunganEntry) { claimedVisits.insert(entry.noKunjungan) }

  /// A registration that no visit of ours answers for.
  mutating func typedThere(_ entry: PendaftaranEntry) {
    guard !isClaimed(entry) else { return }
    claim(entry)
    theirs += 1
    let fields = [
      Difference.Field(Difference.Field.card, nil, entry.noKartu), .init("poli", nil, entry.kdPoli),
      .init("keadaan", nil, entry.status),
    ]
    add(
      Difference(
        .missingHere, what: "Pendaftaran", key: nil, remoteID: entry.noUrut, encounter: nil,
        fields: fields.filter { !$0.theirs.isEmpty }))
  }

  /// A visit that no record of ours answers for.
  /// - card: of somebody who has no visit with us.
  /// - encounter: our visit in the same poli, which says nothing yet.
  mutating func typedThere(_ entry: KunjunganEntry, of card: String? = nil, encounter: EncounterID?) {
    guard !isClaimed(entry) else { return }
    claim(entry)
    theirs += 1
    let fields = [
      Difference.Field(Difference.Field.card, nil, card), .init("poli", nil, entry.kdPoli),
      .init("keluhan", nil, entry.keluhan),
      .init("diagnosis", nil, entry.kdDiag1),
    ]
    add(
      Difference(
        .missingHere, what: "Kunjungan", key: nil, remoteID: entry.noKunjungan, encounter: encounter,
        fields: fields.filter { !$0.theirs.isEmpty }))
  }
}

extension PendaftaranEntry {
  /// A participant is registered once in a poli a day.
  struct Place: Sendable, Hashable {
    let card: String?
    let poli: String?
    let number: String
  }

  var place: Place { Place(card: noKartu, poli: kdPoli, number: noUrut) }
}

extension Difference.Field {
  init(_ path: String, _ ours: String?, _ theirs: String?) {
    self.init(path: path, ours: ours ?? "", theirs: theirs ?? "")
  }
}
