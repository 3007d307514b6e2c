import Clinic
import Foundation
import Journal
import Sandbox
import Store
import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("Activities of clubs on their way to P-Care", .serialized)
struct PCareClubTests {
  @Test("An activity arrives with everybody who attended, each once, and P-Care's number is kept")
  func whole() async throws {
    try await PCareClubRig.run { rig in
      let meeting = try await rig.record(attended: 3)
      try await rig.sendAll()
      let there = try await rig.there()
      #expect(there.count == 1)
      let entry = try #require(there.first)
      #expect(entry.club?.nama == "Klub Melati" && entry.kdKelompok == "02" && entry.kdKegiatan == "10")
      #expect(entry.materi == "Gizi" && entry.pembicara == "dr. Contoh" && entry.biaya == 39_000)
      #expect(entry.keterangan == "Tatap muka. \(PCareMark.of(meeting))")
      #expect(try await rig.cards(entry.eduId) == rig.cards(of: 3))
      let lines = try await rig.deliveries()
      #expect(lines.count == 4 && lines.allSatisfy { $0.state == .delivered && $0.remoteID == entry.eduId })
    }
  }

  @Test("Under every kind of fault each thing is there exactly once", arguments: PCareEveryFaultTests.kinds)
  func faults(kind: FaultKind) async throws {
    try await PCareClubRig.run { rig in
      rig.pcare.server.faults.set(
        FaultPlan(system: "bpjs", rate: 0.4, kinds: [kind], seed: 7, times: 20, hold: .milliseconds(5)))
      _ = try await rig.record(attended: 3)
      _ = try await rig.record(attended: 2)
      try await rig.sendAll(hurrying: true)
      rig.pcare.server.faults.set(FaultPlan(system: "bpjs", rate: 0, seed: 1))
      let there = try await rig.there()
      #expect(there.count == 2, "two that look alike stay two")
      var counts: [Int] = []
      for entry in there { counts.append(try await rig.cards(entry.eduId).count) }
      #expect(counts.sorted() == [2, 3])
    }
  }

  @Test("What the journal tells again, and a courier killed after sending, double nothing")
  func again() async throws {
    try await PCareClubRig.run { rig in
      _ = try await rig.record(attended: 2)
      try await rig.sendAll()
      // As after a crash between the request and the receipt.
      try await rig.pcare.store.write { tx in
        _ = try tx.execute(
          "UPDATE delivery SET state = 'waiting', remote_id = NULL, outcome_unknown = 1, due_at = 0")
      }
      try await rig.sendAll()
      #expect(try await rig.there().count == 1)
      #expect(try await rig.deliveries().allSatisfy { $0.state == .delivered && $0.remoteID != nil })
    }
  }

  @Test("The list is put right: who is new is added, who was not there is taken off, and the cost follows")
  func attendance() async throws {
    try await PCareClubRig.run { rig in
      let meeting = try await rig.record(attended: 3)
      try await rig.sendAll()
      let people = Set(rig.people[1...3])
      try await rig.clinic.run(ChangeClubAttendance(meeting, attendees: people), by: rig.officer)
      try await rig.sendAll()
      let entry = try #require(try await rig.there().first)
      #expect(Set(try await rig.cards(entry.eduId)) == Set((1...3).map { rig.card($0) }))
      #expect(entry.biaya == 39_000)
      try await rig.clinic.run(
        ChangeClubAttendance(meeting, attendees: Set(rig.people[0...3])), by: rig.officer)
      try await rig.sendAll()
      #expect(try await rig.cards(entry.eduId).count == 4)
      #expect(try await rig.there().map(\.biaya) == [52_000])
      #expect(try await rig.deliveries().allSatisfy { $0.state == .delivered || $0.state == .superseded })
    }
  }

  @Test("Somebody taken off before the list went out is never sent")
  func unsentDeparture() async throws {
    try await PCareClubRig.run { rig in
      let meeting = try await rig.record(attended: 3)
      try await rig.clinic.run(
        ChangeClubAttendance(meeting, attendees: Set(rig.people[0...1])), by: rig.officer)
      try await rig.sendAll()
      let entry = try #require(try await rig.there().first)
      #expect(try await rig.cards(entry.eduId).count == 2)
      #expect(try await rig.deliveries().allSatisfy { $0.state == .delivered || $0.state == .superseded })
    }
  }

  @Test("An activity that was taken back is deleted there, and one that was never sent is not sent")
  func withdrawn() async throws {
    try await PCareClubRig.run { rig in
      let sent = try await rig.record(attended: 2)
      try await rig.sendAll()
      try await rig.clinic.run(WithdrawClubMeeting(sent, reason: "salah hari"), by: rig.officer)
      let unsent = try await rig.record(attended: 2)
      try await rig.clinic.run(WithdrawClubMeeting(unsent, reason: "dobel"), by: rig.officer)
      try await rig.sendAll()
      #expect(try await rig.there().isEmpty)
      #expect(try await rig.deliveries().allSatisfy { $0.state == .delivered || $0.state == .superseded })
    }
  }

  @Test("What somebody typed at P-Care by hand becomes ours, and is not doubled")
  func adopted() async throws {
    try await PCareClubRig.run { rig in
      let typed = try await rig.pcare.client.save(
        Kegiatan(clubId: 1203, tglPelayanan: WireDate(rig.day), kdKegiatan: "10", kdKelompok: "02"))
      _ = try await rig.record(attended: 1)
      try await rig.sendAll()
      let there = try await rig.there()
      #expect(there.map(\.eduId) == [typed] && there.first?.materi == "Gizi")
    }
  }

  @Test("A club that P-Care knows under another name waits until somebody says which it is")
  func linked() async throws {
    try await PCareClubRig.run { rig in
      _ = try await rig.record(attended: 1, club: "Senam Pagi")
      try await rig.sendAll(untilHeld: true)
      let held = try #require(try await rig.deliveries().first { $0.problem != nil })
      #expect(held.state == .retry && held.remedy == Remedy.clubs.text)
      #expect(held.problem?.contains("Klub Senam Pagi belum dipasangkan") == true)
      let target = InsurerClub(id: "1202", programme: .hypertension, name: "Klub Jantung Riang")
      try await rig.clinic.run(LinkClub("senam pagi ", to: target, line: "pcare"), by: rig.officer)
      try await rig.sendAll()
      #expect(try await rig.there().map(\.club?.clubId) == [1202])
    }
  }

  @Test("Who has no card, and whom P-Care refuses, is told with the place where it is mended")
  func withoutCard() async throws {
    try await PCareClubRig.run { rig in
      _ = try await rig.record(attended: 2)
      let patient = rig.people[0]
      try await rig.pcare.store.write { tx in
        _ = try tx.execute("UPDATE patient SET jkn_number = NULL WHERE id = \(patient)")
      }
      try await rig.sendAll()
      let waiting = try await rig.deliveries().filter { $0.state == .attention }
      #expect(waiting.map(\.remedy) == [Remedy.patient(patient).text])
      #expect(waiting.first?.problem?.contains("belum mempunyai nomor JKN") == true)
    }
  }

  @Test("The night compares activities and people; one click brings back what is missing there")
  func reconciled() async throws {
    try await PCareClubRig.run { rig in
      _ = try await rig.record(attended: 2)
      try await rig.sendAll()
      #expect(try await rig.compare().differences == [])
      let entry = try #require(try await rig.there().first)
      try await rig.pcare.client.deletePeserta(rig.card(0), ofKegiatan: entry.eduId)
      let one = try await rig.compare().differences
      #expect(one.map(\.what) == ["Peserta kegiatan klub"] && one.map(\.kind) == [.missingThere])
      try await rig.pcare.client.deleteKegiatan(entry.eduId)
      let all = try await rig.compare()
      #expect(all.differences.map(\.what) == ["Kegiatan klub"])
      try await rig.pcare.repair(all)
      try await rig.sendAll()
      let typed = try await rig.pcare.client.save(
        Kegiatan(clubId: 1201, tglPelayanan: WireDate(rig.day), kdKegiatan: "01", kdKelompok: "01"))
      let found = try await rig.compare().differences
      #expect(found.contains { $0.kind == .missingHere && $0.remoteID == typed && $0.key == nil })
      #expect(try await rig.there().count == 2)
    }
  }

  @Test("Every item finds its way back from its key")
  func keys() {
    let (meeting, patient) = (
      ClubMeetingID(at: Instant(milliseconds: 1)), PatientID(at: Instant(milliseconds: 2))
    )
    let items: [PCareClubItem] = [
      .kegiatan(meeting), .change(meeting, version: 2), .withdrawal(meeting),
      .peserta(meeting, patient, version: 1), .departure(meeting, patient, version: 3),
    ]
    for item in items {
      #expect(PCareClubItem(key: item.key) == item)
      #expect(PCareItem(key: item.key) == nil)
    }
    for key in ["", "klub", "klub/a/b", "klub-hadir/a/b", "klub-hadir/a/b/c", "obat/x"] {
      #expect(PCareClubItem(key: key) == nil)
    }
  }
}
