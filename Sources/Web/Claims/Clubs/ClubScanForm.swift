import Clinic
import Vocabulary

/// Keeps the scan of the signed attendance list, without which the activity cannot be claimed.
struct ClubScanForm: Component {
  /// The field that tells which activity's list it is.
  static let meeting = "kegiatan-klub"

  let viewer: Viewer
  let meeting: ClubMeeting
  let scan: AttendanceScan?
  let form: FormState

  var html: HTML {
    if let scan {
      p {
        a("Buka pindaian", .href(.claims(.attendanceScan(meeting.id.text))))
        small(" \(Indonesian.moment(scan.at, viewer.facility.zone)), \(scan.by)")
      }
      if scan.version < meeting.version {
        Notice(.waiting, "Daftar hadir diubah sesudah dipindai. Unggah lagi bila kertasnya juga berubah.")
      }
    } else {
      Notice(
        .waiting,
        "Belum dipindai. Tanpa pindaian daftar hadir yang ditandatangani, klaim tidak dapat diajukan.")
    }
    PostForm(
      to: .claims(.keepAttendanceScan), token: viewer.formToken,
      Attribute("enctype", "multipart/form-data")
    ) {
      HiddenField(Self.meeting, meeting.id.text)
      Field(
        "Pindaian", name: KeepAttendanceScan.field, hint: "PDF, JPEG, atau PNG, paling besar 5 MB.",
        problem: form.problem(KeepAttendanceScan.field), required: true
      ) { wiring in
        HTML.void(
          "input",
          [
            .type("file"), .name(KeepAttendanceScan.field),
            Attribute("accept", "application/pdf,image/jpeg,image/png"),
          ] + wiring.attributes)
      }
      Button("Simpan pindaian")
    }
  }
}
