/// Refuses what is there already, among the drafts themselves too (contract 14.7).
struct DuplicateCheck: Sendable {
  let switches: Switchboard

  func check(
    _ drafts: [ResourceStore.Draft], _ shelves: [String: ResourceShelf]
  ) throws(CommitFailure) {
    var own: [String: Set<DuplicateKey>] = [:]
    for (index, draft) in drafts.enumerated() {
      let keys = DuplicateKey.keys(of: draft.body).filter(counts)
      let found = shelves[draft.type]?.holder(ofAny: keys, except: draft.isNew ? nil : draft.id)
      let twin = keys.first { own[draft.type]?.contains($0) == true }
      if let key = found ?? twin {
        throw CommitFailure(entry: index, refusal: refusal(of: draft, key))
      }
      own[draft.type, default: []].formUnion(keys)
    }
  }

  private func counts(_ key: DuplicateKey) -> Bool {
    switch key.kind {
    case .identifier, .newborn: true
    case .prescriptionItem: switches.isOn(.duplicateItem)
    case .condition: switches.isOn(.duplicateCondition)
    case .episode: switches.isOn(.duplicateEpisode)
    case .observation: switches.isOn(.duplicateObservation)
    }
  }

  private func refusal(of draft: ResourceStore.Draft, _ key: DuplicateKey) -> Refusal {
    switch key.kind {
    case .episode:
      .rules([
        .rule(
          "found duplicated EpisodeOfCare Type with status active.", at: "EpisodeOfCare.type", 10109,
          code: "duplicate")
      ])
    case .identifier where draft.type == "Patient": .patient("Patient Resource Exists")
    default: .duplicate(draft.type, wording: switches[.duplicateText])
    }
  }
}
