import Clinic
import Hummingbird
import Vocabulary

/// One network facility and its statements: set up, printed, approved, taken back.
struct NetworkStatementPages: PageModule {
  let clinic: Clinic
  let documents: DocumentDesk

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.claims(.networkFacility(":id"))) { _, context in
      try await show(try context.captured("id"), context, FormState())
    }
    pages.post(.claims(.askStatement(":id"))) { _, context in
      let id: NetworkFacilityID = try context.captured("id")
      return try await answer(context, about: id) {
        let isRevocation = context.form["jenis"] == NetworkStatement.Kind.revocation.rawValue
        try await clinic.run(
          isRevocation
            ? AskNetworkStatement.revocation(id, reason: context.form["alasan"] ?? "") : .consent(id),
          by: context.actor)
      }
    }
    pages.get(.claims(.statementFile(":id")), use: file)
    pages.post(.claims(.keepAgreement)) { _, context in
      guard let id = NetworkFacilityID(context.form["jejaring"] ?? "") else { throw PageProblem.notFound() }
      return try await answer(context, about: id) { try await keep(id, context) }
    }
    pages.get(.claims(.agreementScan(":id"))) { _, context in
      let scan = try await clinic.read(
        ReadNetworkAgreementScan(try context.captured("id")), by: context.actor)
      return Download(
        bytes: scan.bytes, type: scan.kind.rawValue, name: "pks-jejaring.\(scan.kind.ending)", isShown: false)
    }
    pages.post(.claims(.approveStatement(":id"))) { _, context in
      let found = try await find(context)
      return try await answer(context, about: found.network.id) { try await approve(found, context) }
    }
    pages.post(.claims(.dropStatement(":id"))) { _, context in
      let found = try await find(context)
      return try await answer(context, about: found.network.id) {
        try await clinic.run(
          DropNetworkStatement(found.statement.id, reason: context.form["alasan"] ?? ""), by: context.actor)
      }
    }
  }

  private func show(
    _ id: NetworkFacilityID, _ context: PageContext, _ form: FormState
  ) async throws -> Page {
    let answer = try await clinic.read(ReadNetworkFacility(id), by: context.actor)
    return NetworkFacilityPage(viewer: context.viewer, answer: answer, form: form).page
  }

  private typealias Found = (network: NetworkFacility, statement: NetworkStatement)

  private func find(_ context: PageContext) async throws -> Found {
    let id: NetworkStatementID = try context.captured("id")
    let network = try await clinic.read(ReadNetwork(), by: context.actor)
    guard let statement = network.statements.first(where: { $0.id == id }),
      let facility = network.facilities.first(where: { $0.id == statement.network })
    else { throw PageProblem.notFound("Pernyataan jejaring ini tidak ditemukan.") }
    return (facility, statement)
  }

  private func answer(
    _ context: PageContext, about id: NetworkFacilityID, _ work: () async throws -> Void
  ) async throws -> Response {
    try await context.carryOut {
      try await work()
      return .seeOther(.claims(.networkFacility(id.text)))
    } orShow: {
      try await show(id, context, $0)
    }
  }

  private func approve(_ found: Found, _ context: PageContext) async throws {
    guard let party = NetworkApproval.Party(rawValue: context.form["pihak"] ?? "") else {
      throw PageProblem.notFound()
    }
    func field(_ name: String) -> String { NetworkApprovalForms.field(name, party) }
    var typed = TypedAnswers(context.form)
    let day = typed.optionalDay(field("hari"))
    try typed.problems.throwIfAny()
    do {
      try await clinic.run(
        ApproveNetworkStatement(
          found.statement.id, party, person: context.form[field("orang")] ?? "", on: day,
          reference: context.form[field("nomor-surat")] ?? ""),
        by: context.actor)
    } catch let problems as Problems {
      throw Problems(problems.all.map { $0.at(field($0.field)) })
    }
  }

  private func keep(_ id: NetworkFacilityID, _ context: PageContext) async throws {
    var typed = TypedAnswers(context.form)
    let (from, until) = (typed.day("pks-awal"), typed.day("pks-akhir"))
    guard let from, let until else { throw typed.problems }
    try await clinic.run(
      KeepNetworkAgreement(
        of: id, number: context.form["nomor-pks"] ?? "", from: from, until: until,
        scan: context.upload?.bytes ?? []),
      by: context.actor)
  }

  @Sendable private func file(_ request: Request, _ context: PageContext) async throws -> Download {
    let statement = try await find(context).statement
    let paper = NetworkStatementPaper(
      statement: statement, facility: context.viewer.facility, district: context.viewer.district)
    let issued = try await documents.issue(
      paper.draft, drawing: paper.document(at: clinic.clock.now()), by: context.actor)
    return .pdf(issued.pdf, name: "pernyataan-jejaring-\(statement.number).pdf")
  }
}
