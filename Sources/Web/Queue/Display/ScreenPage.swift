import Clinic

/// Where the head of the Puskesmas makes the address of the waiting room's screen.
struct ScreenPage {
  let viewer: Viewer
  /// The new code, shown this once.
  let code: String?

  var page: Page {
    Page("Layar ruang tunggu", at: .queue, for: viewer) {
      PageHead("Layar ruang tunggu")
      if let code {
        Card("Alamat layar") {
          p("Buka alamat ini di televisi ruang tunggu. Catat sekarang: tidak ditampilkan lagi.")
          p(.class("one-time")) {
            a(Route.queue(.display(code)).url, .href(.queue(.display(code))))
          }
        }
      }
      Card(code == nil ? "Buat alamat layar" : "Ganti alamat layar") {
        p(
          "Layar menampilkan nomor dan ruangan tanpa nama pasien, dan tidak memerlukan akun. Alamat lama berhenti berlaku."
        )
        PostForm(to: .queue(.screen), token: viewer.formToken) {
          Button(code == nil ? "Buat alamat baru" : "Ganti alamat", code == nil ? .primary : .secondary)
        }
      }
    }
  }
}
