import Clinic
import Hummingbird
import Vocabulary

/// Praktik menurut jadwal: a month of the doctors, one of them day by day, the visits of a day.
struct PracticePages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.capitation(.practice())) { request, context in
      let answer = try await clinic.read(ReadPractice(try month(request)), by: context.actor)
      return PracticePage(viewer: context.viewer, answer: answer).page
    }
    pages.get(.capitation(.practiceOf(":dokter")), use: one)
  }

  @Sendable func one(_ request: Request, _ context: PageContext) async throws -> Page {
    let id: PractitionerID = try context.captured("dokter")
    let answer = try await clinic.read(ReadPractice(try month(request)), by: context.actor)
    guard let line = answer.doctors.first(where: { $0.doctor.practitioner.id == id }) else {
      throw PageProblem.notFound("Dokter ini tidak ada di daftar.")
    }
    var visits: (day: CalendarDate, lines: [CapitationLine])?
    if let text = request.queryValues["hari"], !text.isEmpty {
      guard let day = CalendarDate(iso: text), ParticipantMonth(of: day) == answer.month else {
        throw PageProblem.notFound()
      }
      visits = (day, try await clinic.read(ReadPracticeVisits(of: id, on: day), by: context.actor))
    }
    return PracticeDaysPage(viewer: context.viewer, month: answer.month, line: line, visits: visits).page
  }

  /// The month in the address; nil for the running one.
  private func month(_ request: Request) throws -> ParticipantMonth? {
    guard let text = request.queryValues["bulan"], !text.isEmpty else { return nil }
    guard let month = ParticipantMonth(text), month.year <= 2100 else { throw PageProblem.notFound() }
    return month
  }
}
