import Clinic
import Hummingbird
import Vocabulary

/// The signed attendance list of an activity, scanned (PRO-05).
extension ClubPages {
  @Sendable func keepScan(_ request: Request, _ context: PageContext) async throws -> Response {
    guard let id = ClubMeetingID(context.form[ClubScanForm.meeting] ?? "") else {
      throw PageProblem.notFound()
    }
    do {
      try await clinic.run(KeepAttendanceScan(id, scan: context.upload?.bytes ?? []), by: context.actor)
      return .seeOther(.claims(.club(id.text)))
    } catch let problems as Problems {
      return try await one(id, context, FormState(context.form, problems: problems))
        .response(status: .unprocessableContent)
    }
  }

  @Sendable func scan(_ request: Request, _ context: PageContext) async throws -> Download {
    let scan = try await clinic.read(ReadAttendanceScan(try context.captured("id")), by: context.actor)
    return Download(
      bytes: scan.bytes, type: scan.kind.rawValue, name: "daftar-hadir-klub.\(scan.kind.ending)",
      isShown: false)
  }
}
