import Clinic
import Hummingbird

/// Pakta jumlah tenaga: each month's pact with its state; decided and printed with the month of the capitation ledger it is for.
struct StaffPactPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.facilityRegister(.staffPacts)) { _, context in
      let (today, pacts) = try await clinic.read(ReadStaffPacts(), by: context.actor)
      return StaffPactPage(viewer: context.viewer, today: today, pacts: pacts).page
    }
  }
}
