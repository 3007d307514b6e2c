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
  }

  private func show(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadClubMeetings(), by: context.actor)
    return ClubPage(viewer: context.viewer, answer: answer, form: form).page
  }

  @Sendable func record(_ request: Request, _ context: PageContext) async throws -> Response {
    let form = context.form
    do {
      var reader = ClaimFormReader(form)
      let day = reader.day("tanggal")
      let cost = reader.money("konsumsi") ?? .zero
      var problems = reader.problems
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
    } catch let problems as Problems {
      return try await show(context, FormState(form, problems: problems))
        .response(status: .unprocessableContent)
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
