import JKN
import Vocabulary

/// Whether JKN may pay for a visit that is about to begin (REG-01, REG-03, IDN-05; agreement 004 Ps.4(4)f, L.I II.1.c-d).
///
/// An emergency is never held up (REG-04; Ps.4(4)e), and while BPJS cannot be asked nobody is (CTG-02).
struct VisitCover {
  let payer: Payer
  let isEmergency: Bool
  /// The newest of today.
  let check: EligibilityCheck?
  let outOfArea: OutOfAreaVisits?
  let shown: ShownDocuments.Ticks
  let identity: ShownDocuments.Identity

  /// What stands in the way, beside the field that mends it; `nil` when nothing does.
  var objection: Problem? {
    guard payer.isJKN, !isEmergency else { return nil }
    guard let check else {
      return Problem(
        field: VisitField.payer,
        "Kepesertaan JKN belum diperiksa hari ini. Periksa dahulu, atau tandai gawat darurat.")
    }
    guard !check.isContingency else { return nil }
    if check.standing == .inactive {
      return Problem(
        field: VisitField.payer, "\(check.sentence) Pilih \(Payer.general.word), atau tandai gawat darurat.")
    }
    return documents(check) ?? registration(check)
  }

  private func documents(_ check: EligibilityCheck) -> Problem? {
    guard check.needsDocuments else { return nil }
    if !shown.card {
      return Problem(field: VisitField.cardShown, "Minta KIS atau KIS Digital diperlihatkan, lalu centang.")
    }
    if !shown.identity {
      return Problem(field: VisitField.identityShown, "Minta \(identity.word) diperlihatkan, lalu centang.")
    }
    return nil
  }

  private func registration(_ check: EligibilityCheck) -> Problem? {
    switch (check.standing, payer) {
    case (.elsewhere, .jknHere):
      return Problem(field: VisitField.payer, "\(check.sentence) Pilih \(Payer.jknElsewhere.word).")
    case (.here, .jknElsewhere):
      return Problem(field: VisitField.payer, "\(check.sentence) Pilih \(Payer.jknHere.word).")
    default: break
    }
    guard let outOfArea, outOfArea.isReached else { return nil }
    return Problem(
      field: VisitField.payer,
      "Peserta luar wilayah sudah dilayani \(outOfArea.served) kali bulan ini; batasnya \(outOfArea.most) "
        + "(\(outOfArea.source)). Pilih \(Payer.general.word), atau tandai gawat darurat.")
  }
}
