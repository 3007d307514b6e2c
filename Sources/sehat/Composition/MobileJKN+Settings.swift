import Clinic
import Store
import Vocabulary
import Web

extension MobileJKN {
  /// The service as the settings want it. The facility is looked up when Mobile JKN calls: it may not be there yet when
  /// the program starts.
  init(_ settings: Settings.MobileJKN, store: Store) {
    var choices = MobileJKN.Choices()
    choices.path = settings.path
    choices.version = Version(rawValue: settings.version) ?? .two
    choices.numbers = Numbers(rawValue: settings.numbers) ?? .byVersion
    choices.tokenLife = .seconds(settings.tokenMinutes * 60)
    choices.window = BookingWindow(daysAhead: settings.daysAhead)
    choices.mirrorsStatus = settings.mirrorsStatus
    self.init(choices) { username in
      guard username == settings.username, !username.isEmpty else { return nil }
      let facility = try? await store.read { tx in
        try Facility.called(bpjs: settings.provider, in: tx)
      }
      return facility.flatMap { $0 }.map {
        Account(username: settings.username, password: settings.password, facility: $0.id)
      }
    }
  }
}
