import Clinic
import Journal
import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("The letter of a referral")
struct PCareReferralLetterTests {
  private func referred(_ rig: PCareRig, payer: Payer = .jknHere) throws -> EncounterRecord {
    try rig.newRecord(card: "0001234567890", payer: payer) { record in
      record.encounter.disposition = .referred
      record.referral = Referral(
        id: .init(at: record.encounter.arrivedAt), destination: "RSUD CONTOH", destinationCode: "0112R016",
        specialty: "Anak", specialtyCode: "26", saranaCode: "1", reason: "Perlu pemeriksaan lanjutan",
        visitOn: record.encounter.day.adding(days: 1), tacc: 1, taccReason: "< 3 Hari",
        at: record.encounter.arrivedAt, by: record.encounter.practitioner)
    }
  }

  private func letters(_ rig: PCareRig, client: PCareClient? = nil) -> ReferralLetters {
    .pcare(client ?? rig.client, mapping: PCareSamples.mapping, store: rig.store, records: rig.reader)
  }

  @Test("It waits for the visit to arrive, then carries P-Care's number and its validity")
  func number() async throws {
    try await PCareRig.run { rig in
      let record = try referred(rig)
      let referral = try #require(record.referral)
      let id = record.encounter.id
      guard case .waiting = await letters(rig).letter(id, referral) else {
        Issue.record("there is no number yet")
        return
      }
      try await rig.happened([FactKind.encounterArrived, FactKind.encounterSigned], to: record)
      try await rig.deliver()
      let number = try await rig.deliveries(of: record).first { $0.key == "kunjungan/\(id)" }?.remoteID
      let answer = await letters(rig).letter(id, referral)
      #expect(
        answer
          == .letter(
            .init(
              number: try #require(number), validUntil: referral.visitOn.adding(days: 89), poli: "ANAK",
              branch: "KANTOR CABANG CONTOH", notice: "", isFromReceipt: false)))
    }
  }

  @Test("While P-Care cannot be asked, the number comes from the receipt")
  func receipt() async throws {
    try await PCareRig.run { rig in
      let record = try referred(rig)
      let referral = try #require(record.referral)
      try await rig.happened([FactKind.encounterArrived, FactKind.encounterSigned], to: record)
      try await rig.deliver()
      let down = PCareClient(
        configuration: rig.client.configuration,
        transport: BPJSTransport { _ throws(BPJSError) in throw .unreachable }, clock: .system)
      guard case .letter(let letter) = await letters(rig, client: down).letter(record.encounter.id, referral)
      else {
        Issue.record("the receipt holds the number")
        return
      }
      #expect(letter.isFromReceipt && letter.number.count == 19)
    }
  }

  @Test("P-Care has no part in a visit that JKN does not pay")
  func general() async throws {
    try await PCareRig.run { rig in
      let record = try referred(rig, payer: .general)
      let referral = try #require(record.referral)
      #expect(await letters(rig).letter(record.encounter.id, referral) == .none)
    }
  }
}
