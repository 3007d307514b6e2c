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
    pages.get(.capitation(.practiceOf(":dokter"))) { request, context in
      try await one(context, try month(request), day: request.queryValues["hari"], FormState())
    }
    pages.post(.capitation(.setAside(":dokter"))) { _, context in
      try await change(context) { doctor, month in
        try await clinic.run(
          SetDoctorAside(doctor, in: month, because: context.form[SetDoctorAside.field] ?? ""),
          by: context.actor)
      }
    }
    pages.post(.capitation(.countAgain(":dokter"))) { _, context in
      try await change(context) { doctor, month in
        let answer = try await clinic.read(ReadPractice(month), by: context.actor)
        let decision = answer.doctors.first { $0.doctor.practitioner.id == doctor }?.doctor.decision
        guard let decision else { throw PageProblem.notFound("Tidak ada keputusan yang dapat dicabut.") }
        try await clinic.run(
          WithdrawEntry(
            "tidak-dihitung", id: decision.id.text, because: context.form[WithdrawEntry.field] ?? ""),
          by: context.actor)
      }
    }
  }

  private func change(
    _ context: PageContext, _ work: (PractitionerID, ParticipantMonth) async throws -> Void
  ) async throws -> Response {
    let doctor: PractitionerID = try context.captured("dokter")
    guard let month = ParticipantMonth(context.form[PracticeDecisionCard.month] ?? ""), month.year <= 2100
    else { throw PageProblem.notFound() }
    return try await context.carryOut {
      try await work(doctor, month)
      return .seeOther(.capitation(.practiceOf(doctor.text, month: month.text)))
    } orShow: {
      try await one(context, month, day: nil, $0)
    }
  }

  /// - Parameter day: whose visits are asked for.
  private func one(
    _ context: PageContext, _ month: ParticipantMonth?, day: String?, _ form: FormState
  ) async throws -> Page {
    let id: PractitionerID = try context.captured("dokter")
    let answer = try await clinic.read(ReadPractice(month), by: context.actor)
    guard let line = answer.doctors.first(where: { $0.doctor.practitioner.id == id }) else {
      throw PageProblem.notFound("Dokter ini tidak ada di daftar.")
    }
    var visits: (day: CalendarDate, lines: [CapitationLine])?
    if let text = day, !text.isEmpty {
      guard let day = CalendarDate(iso: text), ParticipantMonth(of: day) == answer.month else {
        throw PageProblem.notFound()
      }
      visits = (day, try await clinic.read(ReadPracticeVisits(of: id, on: day), by: context.actor))
    }
    return PracticeDaysPage(
      viewer: context.viewer, month: answer.month, line: line, visits: visits, isClosed: answer.isClosed,
      form: form
    ).page
  }

  /// The month in the address; nil for the running one.
  private func month(_ request: Request) throws -> ParticipantMonth? {
    guard let text = request.queryValues["bulan"], !text.isEmpty else { return nil }
    guard let month = ParticipantMonth(text), month.year <= 2100 else { throw PageProblem.notFound() }
    return month
  }
}
