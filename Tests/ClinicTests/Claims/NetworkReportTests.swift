import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Monthly reports of the network to BPJS through the Puskesmas")
struct NetworkReportTests {
  private static func november() throws -> ParticipantMonth { try PaidMonth.november() }

  private func enter(_ rig: ClaimRig, by midwife: Actor, on iso: String = "2026-11-11") async throws
    -> ClaimID
  {
    try await rig.clinic.run(
      EnterNetworkClaim(
        card: PaidMonth.card(2), birthDate: try day("1990-01-01"),
        ClaimForm(day: try day(iso), practitioner: nil, service: .tariff(.init(code: "KB-INJ")))),
      by: midwife)
  }

  @Test("Made from the claims, confirmed by her, approved by the Puskesmas, sent: each with who and when")
  func way() async throws {
    let rig = try await ClaimRig()
    let midwife = try await rig.networkMidwife()
    _ = try await rig.patient(2)
    let claim = try await enter(rig, by: midwife)
    let (december, november) = (try rig.on("2026-12-02"), try Self.november())
    var draft = NetworkReportDraft()
    draft.others = "Pemeriksaan balita; 1.200\n\nKonseling ; 7"
    draft.note = "Lengkap"
    let report = try await december.run(ConfirmOwnNetworkReport(november, draft), by: midwife)
    let waiting = try await conflict {
      try await december.run(ApproveNetworkReport(report), by: rig.officer)
    }
    #expect(waiting.contains("1 pelayanan bulan itu masih menunggu"))
    try await rig.clinic.run(DecideNetworkClaim(claim, .approve), by: rig.officer)
    try await december.run(ApproveNetworkReport(report), by: rig.officer)
    let early = try await problems {
      try await december.run(
        SendNetworkReport(report, on: try day("2026-12-01"), reference: ""), by: rig.officer)
    }
    #expect(Set(early.all.map(\.field)) == ["dikirim", "nomor-surat"])
    try await december.run(
      SendNetworkReport(report, on: try day("2026-12-02"), reference: "445/9/2026"), by: rig.officer)
    let line = try #require(
      try await december.read(ReadNetworkReports(november), by: rig.officer).lines.first)
    let sent = try #require(line.report)
    #expect(line.stage == .sent && sent.number == "LJ-20261202-0001" && sent.isElectronic)
    #expect(sent.confirmed.by == midwife.name && sent.approved?.by == rig.officer.name)
    #expect(sent.sending?.reference == "445/9/2026" && sent.sending?.mark.by == rig.officer.name)
    #expect(sent.content.others.map(\.count) == [1_200, 7] && sent.content.note == "Lengkap")
    let claimed = try #require(sent.content.claimed.first)
    #expect(claimed.code == "KB-INJ" && claimed.count == 1 && claimed.people == 1)
    let book = try await rig.book()
    #expect(claimed.amount == book.claims.first.map { book.payable($0) } && claimed.amount != .zero)
  }

  @Test("Due by the 10th of the next month, once a network facility and month; done when it was sent")
  func deadline() async throws {
    let rig = try await ClaimRig()
    let midwife = try await rig.networkMidwife()
    func due() async throws -> [Deadline] {
      try await rig.clinic.read(ReadDeadlines(), by: rig.month.demo.actor(.kepala)).deadlines
        .filter { $0.rule.code == "network-report" }
    }
    #expect(try await due().map(\.dueOn.iso) == ["2026-10-10", "2026-11-10", "2026-12-10"])
    #expect(try await due().allSatisfy { $0.done == nil && $0.about.contains("PMB Melati") })
    let october = try Self.november().adding(months: -1)
    var draft = NetworkReportDraft()
    draft.isNothing = true
    let report = try await rig.clinic.run(ConfirmOwnNetworkReport(october, draft), by: midwife)
    try await rig.clinic.run(ApproveNetworkReport(report), by: rig.officer)
    try await rig.clinic.run(
      SendNetworkReport(report, on: try day("2026-11-20"), reference: "surel"), by: rig.officer)
    let done = try #require(try await due().first { $0.dueOn.iso == "2026-11-10" }?.done)
    #expect(done.by == rig.officer.name && done.note.contains("surel"))
  }

  @Test("What changes after she confirmed goes back: withdrawn with a reason, confirmed anew, both kept")
  func changed() async throws {
    let rig = try await ClaimRig()
    let midwife = try await rig.networkMidwife()
    _ = try await rig.patient(2)
    let (december, november) = (try rig.on("2026-12-02"), try Self.november())
    var nothing = NetworkReportDraft()
    nothing.isNothing = true
    let report = try await december.run(ConfirmOwnNetworkReport(november, nothing), by: midwife)
    let twice = try await conflict {
      try await december.run(ConfirmOwnNetworkReport(november, nothing), by: midwife)
    }
    #expect(twice.contains("sudah dikonfirmasi"))
    let claim = try await enter(rig, by: midwife)
    try await rig.clinic.run(DecideNetworkClaim(claim, .approve), by: rig.officer)
    let stale = try await conflict {
      try await december.run(ApproveNetworkReport(report), by: rig.officer)
    }
    #expect(stale.contains("berubah sesudah"))
    let blank = try await problems {
      try await december.run(WithdrawNetworkReport(report, reason: " "), by: rig.officer)
    }
    #expect(blank.all.map(\.field) == ["alasan"])
    try await december.run(WithdrawNetworkReport(report, reason: "Ada yang menyusul"), by: rig.officer)
    try await december.run(ConfirmOwnNetworkReport(november, NetworkReportDraft()), by: midwife)
    let versions = try await december.read(ReadOwnNetworkReport(november), by: midwife).versions
    #expect(versions.count == 2 && versions.last?.withdrawal?.reason == "Ada yang menyusul")
    let gone = try await conflict {
      try await december.run(ApproveNetworkReport(report), by: rig.officer)
    }
    #expect(gone.contains("sudah ditarik"))
  }

  @Test(
    "A pharmacy without an account: the Puskesmas writes down who says so; an empty month is said to be empty"
  )
  func onPaper() async throws {
    let rig = try await ClaimRig()
    _ = try await rig.networkMidwife()
    var form = NetworkFacilityForm()
    form.kind = .pharmacy
    form.name = "Apotek Contoh"
    form.responsible = "apt. Contoh"
    form.licenceNumber = "SIA/1"
    (form.licenceFrom, form.licenceUntil) = (try day("2025-01-01"), try day("2029-12-31"))
    (form.agreementFrom, form.agreementUntil) = (try day("2026-10-15"), try day("2027-12-31"))
    let pharmacy = try await rig.clinic.run(RecordNetworkFacility(nil, form), by: rig.officer)
    let october = try Self.november().adding(months: -1)
    func confirm(
      _ month: ParticipantMonth, _ others: String, nothing: Bool = false, by person: String = "apt. Contoh"
    ) async throws -> NetworkReportID {
      var draft = NetworkReportDraft()
      draft.others = others
      draft.isNothing = nothing
      return try await rig.clinic.run(
        ConfirmNetworkReport(of: pharmacy, month, draft, confirmedBy: person), by: rig.officer)
    }
    for (others, nothing, field) in [
      ("", false, "nihil"), ("Resep; 3", true, "nihil"), ("Resep", false, "pelayanan-lain"),
      ("Resep; banyak", false, "pelayanan-lain"), ("Resep; -1", false, "pelayanan-lain"),
    ] {
      let refused = try await problems { try await confirm(october, others, nothing: nothing) }
      #expect(refused.all.map(\.field) == [field], "\(others)")
    }
    let nobody = try await problems { try await confirm(october, "Resep; 3", by: " ") }
    #expect(nobody.all.map(\.field) == ["yang-mengonfirmasi"])
    let running = try await conflict { try await confirm(try Self.november(), "Resep; 3") }
    #expect(running.contains("belum berakhir"))
    let before = try await conflict { try await confirm(october.adding(months: -1), "Resep; 3") }
    #expect(before.contains("PKS Apotek Contoh tidak berlaku"))
    _ = try await confirm(october, "Resep peserta JKN; 120")
    let line = try #require(
      try await rig.clinic.read(ReadNetworkReports(october), by: rig.officer).lines
        .first { $0.network.id == pharmacy })
    #expect(line.report?.confirmer == "apt. Contoh" && line.report?.isElectronic == false)
    #expect(line.report?.content.count == 120)
  }
}
