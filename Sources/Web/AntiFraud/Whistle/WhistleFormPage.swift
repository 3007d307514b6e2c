import Clinic

/// Where fraud is reported without a name.
struct WhistleFormPage: Component {
  let token: FormToken
  let facilities: [Facility]
  let form: FormState

  var html: HTML {
    GatePage(
      "Lapor kecurangan", lead: "Tanpa nama, tanpa akun. Hanya tim pencegahan kecurangan yang membaca."
    ) {
      ProblemSummary(form, order: ["puskesmas", "pesan", "kontak"])
      PostForm(to: .whistle(.report), token: token, .autocompleteOff) {
        ChoiceField(
          "Puskesmas", name: "puskesmas", in: form, choices: facilities.map { Choice($0.id.text, $0.name) },
          blank: "Pilih", required: true)
        AreaField(
          "Apa yang terjadi", name: "pesan", in: form, rows: 8,
          hint: "Siapa, apa, kapan, di mana. Paling panjang \(WhistleDesk.longestMessage) huruf.",
          required: true)
        TextField(
          "Kontak", name: "kontak", in: form,
          hint: "Boleh kosong. Bila diisi, tim dapat menghubungi Anda dan tahu siapa Anda.")
        Button("Kirim laporan", .wide)
      }
      p(
        "Yang disimpan hanya tulisan Anda dan tanggalnya. Alamat internet, peramban, jam, dan akun tidak dicatat. "
          + "Pakailah perangkat sendiri, bukan komputer kantor.", .class("small"))
      p(.class("foot")) { a("Sudah melapor? Lihat jawaban dengan kode", .href(.whistle(.look))) }
    }.html
  }
}

extension Attribute {
  /// What is typed is not offered again to the next person at this computer.
  fileprivate static let autocompleteOff = Attribute("autocomplete", "off")
}

/// The code, once.
struct WhistleSentPage: Component {
  let code: WhistleCode

  var html: HTML {
    GatePage("Laporan diterima", lead: "Catat kode ini sekarang. Kode tidak dapat ditampilkan lagi.") {
      p(.class("one-time")) { strong(code.text, .class("num")) }
      p("Dengan kode ini Anda melihat jawaban tim dan dapat menambah keterangan, tetap tanpa nama.")
      p(.class("foot")) { LinkButton("Lihat laporan dengan kode", to: .whistle(.look)) }
    }.html
  }
}

/// Asks for the code.
struct WhistleLookPage: Component {
  let token: FormToken
  let form: FormState

  var html: HTML {
    GatePage("Lihat laporan", lead: "Tulis kode yang Anda terima ketika melapor.") {
      PostForm(to: .whistle(.look), token: token, .autocompleteOff) {
        TextField(
          "Kode", name: "kode", in: form, hint: "Misalnya K7QX-93MB-TR2A-HN5C.", required: true, isFirst: true
        )
        Button("Lihat", .wide, keys: "Enter")
      }
      p(.class("foot")) { a("Buat laporan baru", .href(.whistle(.report))) }
    }.html
  }
}

/// The report as its sender sees it, and room to write more.
struct WhistleThreadPage: Component {
  let token: FormToken
  let code: WhistleCode
  let report: WhistleReport
  let form: FormState

  var html: HTML {
    GatePage(
      "Laporan Anda",
      lead: report.closedOn == nil ? "Tim membaca dan menjawab di sini." : "Laporan ini sudah ditutup."
    ) {
      WhistleMessages(report: report, teamWord: "Tim", reporterWord: "Anda")
      if report.closedOn == nil {
        PostForm(to: .whistle(.answer), token: token, .autocompleteOff) {
          HiddenField("kode", code.text)
          AreaField("Tambahan", name: "pesan", in: form, rows: 5, required: true)
          Button("Kirim", .wide)
        }
      }
    }.html
  }
}
