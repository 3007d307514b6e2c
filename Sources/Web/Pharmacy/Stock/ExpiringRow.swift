import Clinic
import Vocabulary

/// A batch that has expired or soon will, with the way off the shelf for what has.
struct ExpiringRow: Component {
  let batch: StockBatch
  let today: CalendarDate
  let token: FormToken

  var html: HTML {
    tr {
      td("\(batch.drug.name) \(batch.drug.strength)")
      td(batch.lot, .class("num"))
      td(.class("num")) {
        Indonesian.day(batch.expiresOn)
        " "
        if batch.isExpired(on: today) {
          StateMark("Kedaluwarsa", tone: .danger, symbol: "▲")
        } else {
          small("\(batch.expiresOn.days(since: today)) hari lagi")
        }
      }
      td("\(Indonesian.number(batch.quantity)) \(batch.drug.unit)", .class("right num keep"))
      td {
        if batch.isExpired(on: today) {
          PostForm(to: .pharmacy(.writeOff(batch.id.text)), token: token) {
            HiddenField("quantity", String(batch.quantity))
            HiddenField("reason", "Kedaluwarsa \(Indonesian.day(batch.expiresOn))")
            Button("Keluarkan dari rak", .danger)
          }
        }
      }
    }
  }
}
