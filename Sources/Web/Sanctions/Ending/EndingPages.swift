import Clinic
import Hummingbird
import JKN
import Vocabulary

/// Pengakhiran perjanjian: notices and grounds, the participants' move, the Berita Acara.
struct EndingPages: PageModule {
  let clinic: Clinic
  let documents: DocumentDesk

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.endings(.list)) { _, context in try await list(context, FormState()) }
    pages.post(.endings(.notice), use: notice)
    pages.post(.endings(.terminate), use: terminate)
    pages.get(.endings(.open(":id"))) { _, context in try await one(context, FormState()) }
    pages.post(.endings(.withdraw(":id"))) { _, context in
      try await changed(context) { id, typed in
        try await clinic.run(WithdrawExit(id, because: typed.text(WithdrawExit.field)), by: context.actor)
      }
    }
    pages.post(.endings(.coordinate(":id"))) { _, context in
      typealias Field = CoordinateEnding.Field
      return try await changed(context) { id, typed in
        try await clinic.run(
          CoordinateEnding(
            id, on: CalendarDate(typed: typed.text(Field.day)), with: typed.text(Field.parties),
            registered: Int(typed.text(Field.registered))), by: context.actor)
      }
    }
    pages.post(.endings(.destination(":id"))) { _, context in
      typealias Field = NameDestination.Field
      return try await changed(context) { id, typed in
        _ = try await clinic.run(
          NameDestination(
            id, typed.text(Field.name), code: typed.text(Field.code), count: Int(typed.text(Field.count))),
          by: context.actor)
      }
    }
    pages.post(.endings(.dropDestination(":id"))) { _, context in
      try await changed(context) { id, typed in
        try await clinic.run(
          DropDestination(id, EndingDestinationID(typed.text("hapus-tujuan"))), by: context.actor)
      }
    }
    pages.post(.endings(.moved(":id"))) { _, context in
      typealias Field = MoveParticipants.Field
      return try await changed(context) { id, typed in
        _ = try await clinic.run(
          MoveParticipants(
            id, to: EndingDestinationID(typed.text(Field.destination)), total: Int(typed.text(Field.total)),
            on: CalendarDate(typed: typed.text(Field.day))), by: context.actor)
      }
    }
    pages.post(.endings(.sign(":id"))) { _, context in
      try await changed(context) { id, typed in
        try await clinic.run(SignEndingMinutes(id, EndingMinutesForm(typed)), by: context.actor)
      }
    }
    pages.post(.endings(.copy(":id"))) { _, context in
      try await changed(context) { id, typed in
        _ = try await clinic.run(RecordLetterCopy(of: .ending(id), typed), by: context.actor)
      }
    }
    pages.get(.endings(.minutes(":id")), use: minutes)
  }

  private func list(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadEndings(), by: context.actor)
    return EndingListPage(viewer: context.viewer, answer: answer, form: form).page
  }

  private func one(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadEnding(try context.captured("id")), by: context.actor)
    return EndingPage(viewer: context.viewer, answer: answer, form: form).page
  }

  @Sendable func notice(_ request: Request, _ context: PageContext) async throws -> Response {
    typealias Field = RegisterExit.Field
    let typed = TypedAnswers(context.form)
    return try await context.carryOut {
      let id = try await clinic.run(
        RegisterExit(
          ExitParty(rawValue: typed.text(Field.party)), letter: typed.text(Field.letter),
          receivedOn: CalendarDate(typed: typed.text(Field.receivedOn)),
          wishedOn: CalendarDate(typed: typed.text(Field.wishedOn)), reason: typed.text(Field.reason)),
        by: context.actor)
      return .seeOther(.endings(.open(id.text)))
    } orShow: {
      try await list(context, $0)
    }
  }

  @Sendable func terminate(_ request: Request, _ context: PageContext) async throws -> Response {
    typealias Field = RecordTermination.Field
    let form = context.form
    return try await context.carryOut {
      var typed = TypedAnswers(form)
      let lastDay = typed.optionalDay(Field.lastDay)
      try typed.problems.throwIfAny()
      _ = try await clinic.run(
        RecordTermination(
          TerminationGround(rawValue: typed.text(Field.ground)),
          on: CalendarDate(typed: typed.text(Field.day)), note: typed.text(Field.letter), lastDay: lastDay),
        by: context.actor)
      return .seeOther(.endings(.list))
    } orShow: {
      try await list(context, $0)
    }
  }

  private func changed(
    _ context: PageContext, _ work: (AgreementEndingID, TypedAnswers) async throws -> Void
  ) async throws -> Response {
    let id: AgreementEndingID = try context.captured("id")
    return try await context.carryOut {
      try await work(id, TypedAnswers(context.form))
      return .seeOther(.endings(.open(id.text)))
    } orShow: {
      try await one(context, $0)
    }
  }

  /// What is signed carries the square that anybody can check; before that it is a draft and not issued.
  @Sendable func minutes(_ request: Request, _ context: PageContext) async throws -> Download {
    let answer = try await clinic.read(ReadEnding(try context.captured("id")), by: context.actor)
    let paper = EndingDocument(
      answer: answer, facility: context.viewer.facility, district: context.viewer.district,
      madeAt: clinic.clock.now())
    let name = "berita-acara-pengakhiran.pdf"
    guard let draft = paper.draft else { return .pdf(try paper.document.pdf(), name: name) }
    return .pdf(
      try await documents.issue(draft, drawing: paper.document, by: context.actor).pdf, name: name)
  }
}

extension EndingMinutesForm {
  fileprivate init(_ typed: TypedAnswers) {
    typealias Field = RecordMinutes.Field
    self.init()
    number = typed.text(Field.number)
    agreedOn = CalendarDate(typed: typed.text(Field.agreedOn))
    place = typed.text(Field.place)
    insurerName = typed.text(Field.insurerName)
    insurerPosition = typed.text(Field.insurerPosition)
    headName = typed.text(Field.headName)
    headNumber = typed.text(Field.headNumber)
  }
}
