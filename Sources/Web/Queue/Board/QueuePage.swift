import Clinic
import Vocabulary

/// One room's queue: who is called, who waits, who did not come. It keeps itself fresh.
struct QueuePage {
  let viewer: Viewer
  let now: Instant
  let queue: RoomQueue

  var page: Page {
    Page("Antrean \(queue.room.name)", at: .queue, for: viewer) {
      PageHead("Antrean") {
        Indonesian.dayWithWeekday(viewer.facility.zone.date(of: now))
        if viewer.may(.manageFacility) {
          " · "
          a("Layar ruang tunggu", .href(.queue(.screen)))
        }
      }
      Live(events: .queue(.events), fragment: .queue(.board(room: queue.room.id.text))) { board }
    }
  }

  @HTMLBuilder var board: HTML {
    RoomTabs(queue: queue)
    Columns {
      CalledCards(viewer: viewer, queue: queue, now: now)
      ExpectedTable(viewer: viewer, queue: queue)
      WaitingTable(viewer: viewer, queue: queue, now: now)
    } aside: {
      Card("Hari ini") { figures }
      SkippedTable(viewer: viewer, queue: queue)
    }
  }

  private var count: QueueCount {
    queue.rooms.first { $0.id == queue.room.id }?.count ?? QueueCount()
  }

  private var figures: HTML {
    Facts([
      "Menunggu": Indonesian.number(count.waiting),
      "Dilayani": Indonesian.number(count.called + count.serving),
      "Terlewat": Indonesian.number(count.skipped), "Selesai": Indonesian.number(count.done),
      "Satu pasien": queue.serviceTime.map { Indonesian.span($0) } ?? "belum cukup data",
      "Tunggu terlama": queue.longestWait.map { "± " + Indonesian.span($0) } ?? "belum cukup data",
    ]).html
  }
}
