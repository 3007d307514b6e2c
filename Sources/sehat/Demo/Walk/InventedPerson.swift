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
    let serial = Int.random(in: 9000...9998)
    nik = "320413\(two(born.day + 40))\(two(born.month))\(two(born.year % 100))\(serial)"
    // The sandbox reads the card's owner out of it: twice the day's code, and one more for a woman.
    let owner = (((born.year - 1900) * 12 + born.month - 1) * 32 + born.day) * 2 + 1
    card = "0002\(owner)\(serial)"
    birthDate = "\(two(born.day))-\(two(born.month))-\(born.year)"
  }
}
