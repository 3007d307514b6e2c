import Clinic
import Hummingbird
import JKN
import Vocabulary

/// The clubs of Prolanis: activities with their attendance, each with what it is paid.
struct ClubPages: PageModule {
  let clinic: Clinic
  let documents: DocumentDesk

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.claims(.clubs)) { _, context in try await show(context, FormState()) }
    pages.post(.claims(.clubs), use: record)
    pages.get(.claims(.attendance(":id")), use: attendance)
    pages.post(.claims(.linkClub), use: link)
    pages.get(.claims(.club(":id"))) { _, context in
      try await one(try context.captured("id"), context, FormState())
    }
    pages.post(.claims(.changeAttendance(":id"))) { _, context in
      let chosen = Set(context.form.all("hadir").compactMap { PatientID($0) })
      return try await change(context) { ChangeClubAttendance($0, attendees: chosen) }
    }
    pages.post(.claims(.keepAttendanceScan), use: keepScan)
    pages.get(.claims(.attendanceScan(":id")), use: scan)
    pages.post(.claims(.membershipSeen(":id"))) { _, context in
      let people = Set(context.form.all(NoteMembershipSeen.field).compactMap { PatientID($0) })
      return try await change(context) { NoteMembershipSeen($0, of: people) }
    }
    pages.post(.claims(.withdrawClub(":id"))) { _, context in
      try await change(context) { WithdrawClubMeeting($0, reason: context.form["alasan"] ?? "") }
    }
  }

  private func show(_ context: PageContext, _ form: FormState) async throws -> Page {
    let (answer, known) = try await read(context)
    return ClubPage(viewer: context.viewer, answer: answer, known: known, form: form).page
  }

  /// The year's activities, and the clubs as the insurer has them; nil without a connection.
  private func read(_ context: PageContext) async throws -> (ReadClubMeetings.Answer, [InsurerClub]?) {
    let insurer = clinic.insurer(of: context.actor.facility)
    let answer = try await clinic.read(ReadClubMeetings(line: insurer.line), by: context.actor)
    guard insurer.line != nil else { return (answer, nil) }
    return (answer, await insurer.clubs.clubs())
  }

  func one(_ id: ClubMeetingID, _ context: PageContext, _ form: FormState) async throws -> Page {
    let (answer, known) = try await read(context)
    guard let meeting = answer.meetings.first(where: { $0.id == id }) else { throw PageProblem.notFound() }
    let attendance = try await clinic.read(ReadClubAttendance(id), by: context.actor)
    return ClubMeetingPage(
      viewer: context.viewer, meeting: meeting, answer: answer, attendance: attendance,
      isConnected: known != nil, form: form
    ).page
  }

  private func change<C: Command>(
    _ context: PageContext, _ command: (ClubMeetingID) -> C
  ) async throws -> Response {
    let id: ClubMeetingID = try context.captured("id")
    return try await context.carryOut {
      try await clinic.run(command(id), by: context.actor)
      return .seeOther(.claims(.club(id.text)))
    } orShow: {
      try await one(id, context, $0)
    }
  }

  @Sendable func link(_ request: Request, _ context: PageContext) async throws -> Response {
    let insurer = clinic.insurer(of: context.actor.facility)
    let chosen = context.form["klub-bpjs"] ?? ""
    guard let target = await insurer.clubs.clubs().first(where: { $0.id == chosen }) else {
      let problems = Problems([Problem(field: "klub-bpjs", "Pilih klub di P-Care.")])
      return try await show(context, FormState(context.form, problems: problems))
        .response(status: .unprocessableContent)
    }
    return try await context.carryOut {
      try await clinic.run(
        LinkClub(context.form["klub-kita"] ?? "", to: target, line: insurer.line), by: context.actor)
      return .seeOther(.claims(.clubs))
    } orShow: {
      try await show(context, $0)
    }
  }

  @Sendable func record(_ request: Request, _ context: PageContext) async throws -> Response {
    let form = context.form
    return try await context.carryOut {
      var typed = TypedAnswers(form)
      let day = typed.day("tanggal")
      let cost = typed.price("konsumsi") ?? .zero
      var problems = typed.problems
      let kind = form["kegiatan"].flatMap(ClubActivity.Kind.init)
      let mode = form["cara"].flatMap(ClubActivity.Mode.init)
      if kind == nil { problems.add("kegiatan", "Pilih kegiatannya.") }
      if mode == nil { problems.add("cara", "Pilih tatap muka atau daring.") }
      guard let day, let kind, let mode, problems.isEmpty else { throw problems }
      try await clinic.run(
        RecordClubMeeting(
          club: form["klub"] ?? "", kind: kind, mode: mode, day: day, leader: form["narasumber"] ?? "",
          topic: form["materi"] ?? "", costPerPerson: cost,
          attendees: Set(form.all("hadir").compactMap { PatientID($0) })), by: context.actor)
      return .seeOther(.claims(.clubs))
    } orShow: {
      try await show(context, $0)
    }
  }

  @Sendable func attendance(_ request: Request, _ context: PageContext) async throws -> Download {
    let id: ClubMeetingID = try context.captured("id")
    let answer = try await clinic.read(ReadClubMeetings(), by: context.actor)
    guard let meeting = answer.meetings.first(where: { $0.id == id }) else { throw PageProblem.notFound() }
    let list = AttendanceList(
      meeting: meeting, facility: context.viewer.facility, district: context.viewer.district)
    let issued = try await documents.issue(
      list.draft, drawing: list.document(at: clinic.clock.now()), by: context.actor)
    return .pdf(issued.pdf, name: "daftar-hadir-\(meeting.day.iso).pdf")
  }
}
