import Clinic

/// The rooms side by side, each with the number of those who wait.
struct RoomTabs: Component {
  let queue: RoomQueue

  var html: HTML {
    nav(.class("steps"), .aria("aria-label", "Ruangan")) {
      ul(.class("tabs")) {
        for summary in queue.rooms {
          li {
            a(
              .href(.queue(.board(room: summary.room.id.text))),
              .current(summary.room.id == queue.room.id ? "page" : nil)
            ) {
              summary.room.name
              if summary.count.waiting > 0 {
                span(.class("count num")) {
                  " " + Indonesian.number(summary.count.waiting)
                  span(" menunggu", .class("unseen"))
                }
              }
            }
          }
        }
      }
    }
  }
}
