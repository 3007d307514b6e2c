import Clinic
import Hummingbird
import Vocabulary

/// Licences and SIP of a network facility; they stand on its page.
struct NetworkLicencePages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.post(.claims(.recordNetworkLicence(":id"))) { _, context in
      let id: NetworkFacilityID = try context.captured("id")
      return try await answer(context, about: id) { try await record(id, context) }
    }
    pages.post(.claims(.withdrawNetworkLicence(":id"))) { _, context in
      let licence: NetworkLicenceID = try context.captured("id")
      guard let id = NetworkFacilityID(context.form["jejaring"] ?? "") else { throw PageProblem.notFound() }
      return try await answer(context, about: id) {
        try await clinic.run(
          WithdrawNetworkLicence(licence, reason: context.form["alasan"] ?? ""), by: context.actor)
      }
    }
  }

  private func record(_ id: NetworkFacilityID, _ context: PageContext) async throws {
    typealias Field = RecordNetworkLicence.Field
    var typed = TypedAnswers(context.form)
    let (from, until) = (typed.day(Field.from), typed.day(Field.until))
    guard let from, let until else { throw typed.problems }
    try await clinic.run(
      RecordNetworkLicence(
        of: id, context.form[Field.kind].flatMap(NetworkLicence.Kind.init) ?? .operating,
        holder: context.form[Field.holder] ?? "", number: context.form[Field.number] ?? "", from: from,
        until: until),
      by: context.actor)
  }

  private func answer(
    _ context: PageContext, about id: NetworkFacilityID, _ work: () async throws -> Void
  ) async throws -> Response {
    try await context.carryOut {
      try await work()
      return .seeOther(.claims(.networkFacility(id.text)))
    } orShow: {
      let answer = try await clinic.read(ReadNetworkFacility(id), by: context.actor)
      return NetworkFacilityPage(viewer: context.viewer, answer: answer, form: $0).page
    }
  }
}
