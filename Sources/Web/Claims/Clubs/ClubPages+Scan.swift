import Clinic
import Hummingbird
import Vocabulary

/// The signed attendance list of an activity, scanned (PRO-05).
extension ClubPages {
  @Sendable func keepScan(_ request: Request, _ context: PageContext) async throws -> Response {
    guard let id = ClubMeetingID(context.form[ClubScanForm.meeting] ?? "") else {
      throw PageProblem.notFound()
    }
    return try await context.carryOut {
      try await clinic.run(KeepAttendanceScan(id, scan: context.upload?.bytes ?? []), by: context.actor)
      return .seeOther(.claims(.club(id.text)))
    } orShow: {
      try await one(id, context, $0)
    }
  }

  @Sendable func scan(_ request: Request, _ context: PageContext) async throws -> Download {
    let scan = try await clinic.read(ReadAttendanceScan(try context.captured("id")), by: context.actor)
    return Download(
      bytes: scan.bytes, type: scan.kind.rawValue, name: "daftar-hadir-klub.\(scan.kind.ending)",
      isShown: false)
  }
}
