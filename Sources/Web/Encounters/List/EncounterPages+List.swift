import Clinic
import Hummingbird
import Vocabulary

extension EncounterPages {
  /// The visits of the day, of all rooms or of one.
  @Sendable func list(_ request: Request, _ context: PageContext) async throws -> Page {
    let asked = request.queryValues
    let room = asked["ruang"].flatMap { RoomID($0) }
    let found = try await clinic.read(
      ReadExaminationList(room: room, page: asked["hal"].flatMap { Int($0) } ?? 1), by: context.actor)
    return ExaminationListPage(
      found: found, room: room, viewer: context.viewer,
      today: context.viewer.facility.zone.date(of: clinic.clock.now())
    ).page
  }
}
