/// The doctors' sessions as the facility entered them in HFIS: those of the demonstration Puskesmas.
struct AntreanSchedule: Sendable {
  let poli: String
  let doctor: Int
  let name: String
  /// 1 = Monday … 7 = Sunday.
  let weekdays: Set<Int>
  let hours: String
  let capacity: Int

  static let all: [AntreanSchedule] = [
    .init("001", 73229, "dr. Ratna Kusumah", [1, 2, 3, 4], "08:00-12:00"),
    .init("001", 73229, "dr. Ratna Kusumah", [5, 6], "08:00-11:00"),
    .init("001", 73233, "dr. Yusuf Ramdani", [1, 2, 3, 4], "08:00-12:00"),
    .init("001", 73233, "dr. Yusuf Ramdani", [5], "08:00-11:00"),
    .init("002", 73231, "drg. Intan Permatasari", [1, 2, 3, 4], "08:00-12:00"),
    .init("002", 73231, "drg. Intan Permatasari", [5, 6], "08:00-11:00"),
  ]

  private init(
    _ poli: String, _ doctor: Int, _ name: String, _ weekdays: Set<Int>, _ hours: String, capacity: Int = 60
  ) {
    self.poli = poli
    self.doctor = doctor
    self.name = name
    self.weekdays = weekdays
    self.hours = hours
    self.capacity = capacity
  }

  static func on(_ day: AntreanDay) -> [AntreanSchedule] { all.filter { $0.weekdays.contains(day.weekday) } }

  var json: JSON {
    [
      "namadokter": .string(name), "kodedokter": .number(String(doctor)), "jampraktek": .string(hours),
      "kapasitas": .number(String(capacity)),
    ]
  }
}
