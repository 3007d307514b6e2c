import Clinic
import Vocabulary

/// A message to Antrean Online, ready to go.
enum AntreanMessage: Sendable, Equatable {
  case add(AntreanBaru)
  case call(PanggilanAntrean)
  case cancel(PembatalanAntrean)

  /// What stands in the receipt: BPJS gives no names of its own.
  var name: String {
    switch self {
    case .add(let number): number.nomorantrean
    case .call(let call): call.status == 1 ? "hadir" : "tidak hadir"
    case .cancel: "batal"
    }
  }
}

extension AntreanVisit {
  func number(_ ticket: Ticket, in session: DokterAntrean, poli: String) -> AntreanBaru {
    AntreanBaru(
      nomorkartu: encounter.jknNumber?.text ?? "", nik: patient.nik?.text ?? "", nohp: patient.phone ?? "",
      kodepoli: poli, namapoli: room.name, norm: patient.medicalRecordNumber.text,
      tanggalperiksa: encounter.day.iso, kodedokter: session.kodedokter, namadokter: session.namadokter,
      jampraktek: session.jampraktek, nomorantrean: ticket.label, angkaantrean: ticket.number,
      keterangan: "")
  }

  func message(of item: AntreanItem, card: String, poli: String) -> AntreanMessage {
    let day = encounter.day.iso
    switch item {
    case .called(_, let at):
      return .call(
        PanggilanAntrean(
          tanggalperiksa: day, kodepoli: poli, nomorkartu: card, status: 1, waktu: at.milliseconds))
    case .skipped(_, let at):
      return .call(
        PanggilanAntrean(
          tanggalperiksa: day, kodepoli: poli, nomorkartu: card, status: 2, waktu: at.milliseconds))
    default:
      return .cancel(
        PembatalanAntrean(
          tanggalperiksa: day, kodepoli: poli, nomorkartu: card, alasan: "Dibatalkan di Puskesmas"))
    }
  }
}

extension Booking {
  func call(status: Int, at instant: Instant) -> PanggilanAntrean {
    PanggilanAntrean(
      tanggalperiksa: day.iso, kodepoli: poli, nomorkartu: card.text, status: status,
      waktu: instant.milliseconds)
  }

  var cancellation: PembatalanAntrean {
    PembatalanAntrean(
      tanggalperiksa: day.iso, kodepoli: poli, nomorkartu: card.text,
      alasan: reason ?? "Dibatalkan di Puskesmas")
  }
}
