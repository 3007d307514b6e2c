import Clinic
import Hummingbird

/// Jadwal: who serves today and when. Open to everybody; names those who serve and nobody who is served.
struct PublicSchedulePages: PageModule {
  let clinic: Clinic
  var pace = AddressPace(.publicPages)

  func registerOpen(on pages: RouterGroup<VisitorContext>) {
    let pages = pages.group().add(middleware: PublicPace(pace: pace))
    pages.get(.facilityRegister(.publicSchedule(":fasilitas"))) { _, context in
      let key = context.parameters.get("fasilitas") ?? ""
      guard let schedule = try await clinic.publicSchedule(key) else {
        return GatePage(
          "Jadwal tidak ditemukan",
          lead:
            "Tidak ada Puskesmas dengan alamat ini. Periksa tautannya atau tanyakan kepada Puskesmas Anda."
        ) {}.response(status: .notFound)
      }
      return PublicSchedulePage(schedule: schedule).response()
    }
  }
}
