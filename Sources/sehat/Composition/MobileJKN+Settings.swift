import Clinic
import Store
import Vocabulary
import Web

extension MobileJKN {
  /// The service as the settings want it. Facilities and their accounts are looked up when Mobile JKN calls: they may not
  /// be there yet when the program starts, and a changed password holds at once.
  init(_ settings: Settings.MobileJKN, _ credentials: FacilityCredentials, store: Store) {
    var choices = MobileJKN.Choices()
    choices.path = settings.path
    choices.version = Version(rawValue: settings.version) ?? .two
    choices.numbers = Numbers(rawValue: settings.numbers) ?? .byVersion
    choices.tokenLife = .seconds(settings.tokenMinutes * 60)
    choices.window = BookingWindow(daysAhead: settings.daysAhead)
    choices.mirrorsStatus = settings.mirrorsStatus
    self.init(choices) { username in
      guard !username.isEmpty, let facilities = try? await store.read({ try Facility.all(in: $0) }) else {
        return nil
      }
      for facility in facilities where settings.serves(facility) {
        guard let open = try? await credentials.find(.mobileJKN, at: facility.id),
          open[.user] == username, let password = open[.password]
        else { continue }
        return Account(username: username, password: password, facility: facility.id)
      }
      return nil
    } signedIn: { account, isRight in
      credentials.uses.note(
        isRight ? .used : .refused, of: .mobileJKN, version: 0, at: account.facility,
        detail: isRight ? "" : "Kata sandi salah.")
    }
  }
}

extension Settings.MobileJKN {
  fileprivate func serves(_ facility: Facility) -> Bool {
    provider == nil || facility.bpjsProvider == provider
  }
}
