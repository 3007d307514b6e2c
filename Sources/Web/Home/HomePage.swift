import Clinic
import Vocabulary

/// What the role does next, biggest first; then everything else it may open, with the number of those who wait.
struct HomePage {
  let viewer: Viewer
  let now: Instant

  var page: Page {
    Page("Beranda", at: .home, for: viewer) {
      PageHead("Selamat \(partOfDay), \(viewer.name)", note: note)
      if let first = steps.first { NextStep(place: first, count: viewer.counts[first] ?? 0) }
      Figures(
        steps.dropFirst().map { place in
          Figure(
            place.word, place.isCounted ? Indonesian.number(viewer.counts[place] ?? 0) : "→",
            note: place.note, tone: tone(place), to: place.route)
        })
    }
  }

  /// The places of the role's own work, in the order a patient walks through them.
  private var steps: [Place] { HomePage.order(for: viewer.actor.roles).filter(viewer.places.contains) }

  private var note: String {
    let zone = viewer.facility.zone
    return Indonesian.dayWithWeekday(zone.date(of: now)) + " · " + Indonesian.clockWithZone(now, zone)
  }

  private var partOfDay: String {
    switch viewer.facility.zone.time(of: now).hour {
    case 4..<11: "pagi"
    case 11..<15: "siang"
    case 15..<18: "sore"
    default: "malam"
    }
  }

  private func tone(_ place: Place) -> Tone {
    [.deliveries, .backups].contains(place) && (viewer.counts[place] ?? 0) > 0 ? .waiting : .neutral
  }

  /// The first is the next step; a person of several roles begins with the one nearest to the patient.
  static func order(for roles: Set<Role>) -> [Place] {
    let own = Role.allCases.first(where: roles.contains).map(mainPlace)
    return [own].compactMap { $0 } + Place.allCases.filter { $0 != own && $0 != .home }
  }

  private static func mainPlace(of role: Role) -> Place {
    switch role {
    case .loket: .registration
    case .perawat, .dokter, .bidan: .examination
    case .apoteker: .pharmacy
    case .analis: .laboratory
    case .kepala: .deliveries
    case .adminDinas: .staff
    case .mobileJKN: .home
    case .pengamat: .figures
    case .klaim: .claims
    case .bidanJejaring: .networkClaims
    case .auditor: .auditFiles
    case .timKecurangan: .fraud
    }
  }
}
