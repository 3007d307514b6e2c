import Clinic
import Vocabulary

/// That claims were sent for days after the agreement's end, with the way to them.
struct LapsedClaimsNotice: Component {
  let claims: [LapsedClaim]

  @HTMLBuilder var html: HTML {
    if !claims.isEmpty {
      Notice(.danger) {
        "\(Indonesian.number(claims.count)) klaim (\(claims.total.text)) yang sudah masuk pengajuan dilayani sesudah perjanjian berakhir: tidak dijamin BPJS. "
        a(
          "Lihat yang harus dilakukan",
          .href(.claims(.list(show: ClaimDeskPage.View.lapsed.rawValue))))
      }
    }
  }
}
