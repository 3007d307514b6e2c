import Vocabulary

/// Somebody who does not exist: for the walk. The NIK's serial is one of those kept for synthetic people, and
/// known at the sandbox.
struct InventedPerson {
  let name: String
  let nik: String
  let card: String
  let birthDate: String

  init() {
    let women = ["Siti", "Nia", "Rina", "Dewi", "Euis", "Neneng", "Yuyun", "Imas"]
    let families = ["Rahmawati", "Kurniasih", "Nuraeni", "Suryani", "Maryati", "Handayani", "Lestari"]
    name = "\(women.randomElement() ?? "Siti") \(families.randomElement() ?? "Rahmawati")"
    let born = CalendarDate(dayNumber: Int.random(in: -4000...11_000))
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    nik = "320413\(two(born.day + 40))\(two(born.month))\(two(born.year % 100))\(Int.random(in: 9000...9998))"
    card = "000\(Int.random(in: 1_000_000_000...9_999_999_999))"
    birthDate = "\(two(born.day))-\(two(born.month))-\(born.year)"
  }
}
