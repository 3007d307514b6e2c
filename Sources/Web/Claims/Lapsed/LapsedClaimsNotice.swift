import Clinic
import Vocabulary

/// That something is still to be done about claims of days without an agreement, with the way to them.
struct LapsedClaimsNotice: Component {
  let claims: [LapsedClaim]

  @HTMLBuilder var html: HTML {
    if !claims.isEmpty {
      Notice(.danger) {
        "\(Indonesian.number(claims.count)) klaim (\(claims.total.text)) yang sudah masuk pengajuan dilayani pada hari tanpa perjanjian: tidak dijamin BPJS. "
        a(
          "Lihat yang harus dilakukan",
          .href(.claims(.list(show: ClaimDeskPage.View.lapsed.rawValue))))
      }
    }
  }
}
