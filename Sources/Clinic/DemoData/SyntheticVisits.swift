import Vocabulary

/// Finished visits of synthetic patients, day after day, over the three years before today.
struct SyntheticVisits: Sendable {
  /// A room with those who may examine there.
  struct Place: Sendable {
    let room: RoomID
    let practitioners: [PractitionerID]
    /// How often it is visited, against the other places.
    let weight: Int
  }

  let facility: FacilityID
  let zone: FacilityZone
  let places: [Place]
  let reasons: [String]
  /// Working days, Monday to Saturday, oldest first.
  let days: [CalendarDate]

  init(facility: FacilityID, zone: FacilityZone, places: [Place], reasons: [String], today: CalendarDate) {
    self.facility = facility
    self.zone = zone
    self.places = places
    self.reasons = reasons
    days = (1...1095).reversed().map { today.adding(days: -$0) }.filter { $0.weekday != 7 }
  }

  /// How many of `total` visits fall on the day at `position`; the sum over all days is `total`.
  func count(onDayAt position: Int, of total: Int) -> Int {
    total * (position + 1) / days.count - total * position / days.count
  }

  /// The visits of one day in the order of arrival.
  func visits(
    _ count: Int, on day: CalendarDate, by patients: SyntheticPatients, _ random: inout SeededGenerator
  ) -> [Encounter] {
    let opening = zone.instant(on: day, hour: 7, minute: 30)
    let prefix = day.iso.filter { $0 != "-" }
    return (0..<count).map { position in
      let arrival = opening + .milliseconds(position * 14_400_000 / count)
      return visit(
        of: somebody(bornBy: day, patients, &random), by: patients,
        number: "\(prefix)-\(digits(position + 1, 4))",
        on: day, at: arrival, &random)
    }
  }

  private func visit(
    of patient: Int, by patients: SyntheticPatients, number: String, on day: CalendarDate,
    at arrival: Instant,
    _ random: inout SeededGenerator
  ) -> Encounter {
    let place = places[random.weighted(places.map(\.weight))]
    let card = patients.card(of: patient)
    let started = arrival + .seconds(random.within(240...3000))
    return Encounter(
      id: EncounterID(at: arrival, using: &random), facility: facility, number: number,
      patient: patients.id(of: patient), room: place.room, practitioner: random.pick(place.practitioners),
      payer: card == nil ? .general : random.happens(93) ? .jknHere : .jknElsewhere, jknNumber: card,
      status: .finished, reason: random.pick(reasons), day: day, arrivedAt: arrival, startedAt: started,
      finishedAt: started + .seconds(random.within(180...1200)),
      disposition: random.happens(94) ? .home : .referred)
  }

  /// A patient who was born by that day; a tenth of the patients make half of the visits.
  private func somebody(
    bornBy day: CalendarDate, _ patients: SyntheticPatients, _ random: inout SeededGenerator
  ) -> Int {
    let all = patients.births.count
    for _ in 0..<20 {
      let index = random.happens(50) ? random.below(max(1, all / 10)) * 10 % all : random.below(all)
      if Int(patients.births[index]) <= day.dayNumber { return index }
    }
    return patients.births.firstIndex { Int($0) <= day.dayNumber } ?? 0
  }
}
