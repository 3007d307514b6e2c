import Clinic
import Testing
import Vocabulary

@testable import Web

@Suite("A new patient at the counter")
struct NewPatientTests {
  @Test("Saved, the patient stands ready for the queue")
  func good() async throws {
    let counter = try await CounterSite()
    try await counter.test { browser in
      let saved = try await browser.post(.patients(.create), CounterSite.typed(CounterSite.siti))
      #expect(saved.status == .seeOther)
      let desk = try await browser.send(.get, try #require(saved.location))
      #expect(desk.text.contains("Siti Rahmawati"))
      #expect(desk.text.contains("Masukkan ke antrean"))
    }
    #expect(try await counter.patientCount() == 1)
  }

  @Test(
    "What is wrong is told beside its field, nothing is saved, and nothing typed is lost",
    arguments: [
      (PatientField.nik, "320413520385900", "NIK harus 16 angka; yang terisi 15."),
      (.nik, "3204137213859001", "Tanggal lahir di dalam NIK"),
      (.birthDate, "13-03-1985", "Berbeda dengan NIK, yang menyebut 12-03-1985."),
      (.sex, "male", "Berbeda dengan NIK, yang menyebut perempuan."),
      (.birthDate, "12-03-2085", "Tanggal lahir belum terjadi."),
      (.birthDate, "31-02-1985", "Tanggal lahir tidak terbaca."),
      (.jknNumber, "00012345", "13 angka"),
      (.name, "", "Isi nama lengkap sesuai kartu identitas."),
    ])
  func wrong(_ field: PatientField, _ typed: String, _ sentence: String) async throws {
    let counter = try await CounterSite()
    try await counter.test { browser in
      let page = try await browser.post(
        .patients(.create), CounterSite.typed(CounterSite.siti, [field: typed, .birthPlace: "Garut <kota>"]))
      #expect(page.status == .unprocessableContent)
      #expect(page.text.contains(sentence))
      #expect(page.text.contains("href=\"#f-\(field.rawValue)\""))
      #expect(page.text.contains("value=\"Garut &lt;kota&gt;\""))
      if field != .sex { #expect(page.text.contains(try Regex("name=\"\(field.rawValue)\"[^>]* autofocus"))) }
    }
    #expect(try await counter.patientCount() == 0)
  }

  @Test("While it is typed, the NIK tells birth date and sex, or whose it is")
  func nik() async throws {
    let counter = try await CounterSite()
    try await counter.test { browser in
      let note = try await browser.get(.patients(.nik("3204135203859001")))
      #expect(note.text.contains("lahir 12 Mar 1985"))
      #expect(note.text.contains("data-value=\"12-03-1985\""))
      #expect(try await browser.get(.patients(.nik("32041352"))).text.isEmpty)
      _ = try await browser.post(.patients(.create), CounterSite.typed(CounterSite.siti))
      #expect(try await browser.get(.patients(.nik("3204135203859001"))).text.contains("Sudah terdaftar"))
    }
  }

  @Test("A newborn without NIK belongs to the mother and lives where she lives")
  func newborn() async throws {
    let counter = try await CounterSite()
    let mother = try await counter.patient()
    try await counter.test { browser in
      let form = try await browser.get(.patients(.new(mother: mother.id.text)))
      #expect(form.text.contains("value=\"By. Ny. Siti Rahmawati\""))
      #expect(form.text.contains("value=\"Jl. Pamekaran 5\""))
      #expect(form.text.contains("<details open"))
      let saved = try await browser.post(
        .patients(.create),
        [
          "nama": "By. Ny. Siti Rahmawati", "ibu": mother.id.text, "ibu_cari": "Siti Rahmawati",
          "anak_ke": "1",
          "tanggal_lahir": "12-11-2026", "jenis_kelamin": "male",
        ])
      #expect(saved.status == .seeOther)
      let desk = try await browser.send(.get, try #require(saved.location))
      #expect(desk.text.contains("belum ber-NIK"))
    }
  }

  @Test("Without the script, the mother's record number in her search box is enough")
  func motherByNumber() async throws {
    let counter = try await CounterSite()
    try await counter.patient()
    try await counter.test { browser in
      let fields: FormValues = [
        "nama": "By. Ny. Siti", "ibu": "", "ibu_cari": "00 00 00 01", "tanggal_lahir": "12-11-2026",
        "jenis_kelamin": "female",
      ]
      #expect(try await browser.post(.patients(.create), fields).status == .seeOther)
      var unknown = fields
      unknown["ibu_cari"] = "77"
      let page = try await browser.post(.patients(.create), unknown)
      #expect(page.status == .unprocessableContent)
      #expect(page.text.contains("Ibu belum terdaftar di sini."))
    }
  }

  @Test("A foreigner is known by the passport")
  func foreigner() async throws {
    let counter = try await CounterSite()
    try await counter.test { browser in
      let saved = try await browser.post(
        .patients(.create),
        ["nama": "John Example", "paspor": "B7654321", "tanggal_lahir": "1-5-1990", "jenis_kelamin": "male"])
      #expect(saved.status == .seeOther)
      let found = try await browser.get(.patients(.desk(search: "b7654321")))
      #expect(found.text.contains("John Example"))
    }
  }

  @Test("Somebody alike is shown first; “tetap simpan” saves a new patient all the same")
  func alike() async throws {
    let counter = try await CounterSite()
    try await counter.patient()
    let typed: FormValues = [
      "nama": "Siti Rachmawati", "paspor": "B7654321", "tanggal_lahir": "12/3/85", "jenis_kelamin": "female",
      "tempat_lahir": "Garut",
    ]
    try await counter.test { browser in
      let warned = try await browser.post(.patients(.create), typed)
      #expect(warned.status == .conflict)
      #expect(warned.text.contains("Mungkin orang yang sama. Belum disimpan."))
      #expect(warned.text.contains("Siti Rahmawati"))
      #expect(warned.text.contains("value=\"Garut\""))
      let confirmation = try #require(
        warned.text.firstMatch(of: /name="konfirmasi" value="([0-9a-f]+)"/)?.output.1)
      var again = typed
      again["konfirmasi"] = String(confirmation)
      #expect(try await browser.post(.patients(.create), again).status == .seeOther)
    }
    #expect(try await counter.patientCount() == 2)
  }

  @Test("Two desks that save the same person at once get one patient, and the second is led to it")
  func atOnce() async throws {
    let counter = try await CounterSite()
    try await counter.test { browser in
      let answers = try await withThrowingTaskGroup(of: TestBrowser.Answer.self) { group in
        for _ in 0..<6 {
          group.addTask { try await browser.post(.patients(.create), CounterSite.typed(CounterSite.siti)) }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(answers.count { $0.status == .seeOther } == 1)
      #expect(answers.count { $0.status == .conflict } == 5)
      let second = try #require(answers.first { $0.status == .conflict })
      #expect(second.text.contains("NIK ini sudah dipakai pasien yang terdaftar."))
      #expect(second.text.contains("/pendaftaran?pasien="))
    }
    #expect(try await counter.patientCount() == 1)
  }

  @Test("Data is put right on the same form; another patient's NIK is refused")
  func change() async throws {
    let counter = try await CounterSite()
    let siti = try await counter.patient()
    try await counter.patient([.name: "Ujang Sutisna", .nik: "3204131708459002"])
    try await counter.test { browser in
      let form = try await browser.get(.patients(.edit(siti.id.text)))
      #expect(form.text.contains("value=\"Jl. Pamekaran 5\""))
      let saved = try await browser.post(
        .patients(.update(siti.id.text)), CounterSite.typed(CounterSite.siti, [.address: "Jl. Baru 7"]))
      #expect(saved.status == .seeOther)
      #expect(try await browser.get(.patients(.record(siti.id.text))).text.contains("Jl. Baru 7"))
      let taken = try await browser.post(
        .patients(.update(siti.id.text)),
        CounterSite.typed([.name: "Siti", .nik: "3204131708459002", .sex: "male"]))
      #expect(taken.status != .seeOther)
    }
  }
}
