import Clinic
import Vocabulary

/// Claims that were sent for days after an ending's last one, because it was written down later (SAN-06, SAN-11).
struct EndingClaimsCard: Component {
  let viewer: Viewer
  let claims: [LapsedClaim]

  @HTMLBuilder var html: HTML {
    if !claims.isEmpty {
      Card("Klaim yang sudah diajukan untuk hari sesudahnya: \(claims.total.text)", tone: .waiting) {
        p(
          "Pelayanan sesudah hari terakhir tidak dijamin BPJS. Tarik klaimnya, atau kembalikan yang sudah dibayar."
        )
        LapsedClaimTable(claims: claims, opens: viewer.may(.readClaim))
      }
    }
  }
}
