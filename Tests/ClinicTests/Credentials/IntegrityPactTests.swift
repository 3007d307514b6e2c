import Foundation
import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("Credentials need the signed pact of their person")
struct IntegrityPactTests {
  @Test("Without a pact they are kept but not used; filing it is enough")
  func needed() async throws {
    let rig = try await CredentialRig()
    try await rig.set(.pcare, CredentialRig.consumer)
    let name = rig.head.name
    #expect(await rig.refusal(.pcare) == .noPact(.pcare, name: name))
    #expect(CredentialRefusal.noPact(.pcare, name: name).sentence.contains("halaman Kredensial"))
    try await rig.filePact()
    #expect(await rig.value(.consID, of: .pcare) == "70417")
  }

  @Test("It ends with its last day, in the Puskesmas's own zone")
  func over() async throws {
    let rig = try await CredentialRig()
    try await rig.filePact(until: "21-11-2026")
    try await rig.set(.pcareLogin, CredentialRig.login)
    rig.hands.move(.seconds(86_400))
    #expect(await rig.refusal(.pcareLogin) == nil)
    rig.hands.move(.seconds(86_400))
    guard case .pactOver(.pcareLogin, _, let until) = await rig.refusal(.pcareLogin) else {
      Issue.record("still usable")
      return
    }
    #expect(until.iso == "2026-11-21")
  }

  @Test("A pact that is taken back, or a person whose account is closed, stops what hangs on it")
  func stopped() async throws {
    let rig = try await CredentialRig()
    let pact = try await rig.filePact()
    try await rig.set(.pcare, CredentialRig.consumer)
    await #expect(throws: Problems.self) {
      try await rig.clinic.run(WithdrawIntegrityPact(pact.id, because: ""), by: rig.head)
    }
    try await rig.clinic.run(WithdrawIntegrityPact(pact.id, because: "Mutasi, surat 5/2026"), by: rig.head)
    rig.vault.forget()
    #expect(await rig.refusal(.pcare) == .noPact(.pcare, name: rig.head.name))
    let doctor = rig.demo.actor(.dokter)
    try await rig.filePact(of: doctor)
    try await rig.set(.pcare, [:], holder: doctor)
    #expect(await rig.refusal(.pcare) == nil)
    try await rig.clinic.run(CloseAccount(doctor.account), by: rig.head)
    rig.vault.forget()
    #expect(await rig.refusal(.pcare) == .holderLeft(.pcare, name: doctor.name))
  }

  @Test("A log-in changes hands only as a whole: nobody uses another's account")
  func personal() async throws {
    let rig = try await CredentialRig()
    try await rig.set(.pcareLogin, CredentialRig.login)
    do {
      try await rig.set(.pcareLogin, [:], holder: rig.demo.actor(.dokter))
      Issue.record("took it over")
    } catch let problems as Problems {
      #expect(problems["pengguna"] != nil && problems["kata-sandi"] != nil)
    }
  }

  @Test("SATUSEHAT and the account given to Mobile JKN need no pact of BPJS")
  func notNeeded() async throws {
    let rig = try await CredentialRig()
    try await rig.set(.mobileJKN, [.user: "mobile-jkn", .password: "contoh-70417"])
    #expect(await rig.value(.user, of: .mobileJKN) == "mobile-jkn")
  }

  @Test(
    "What is missing or wrong on the form is told beside its field",
    arguments: [
      (PactForm.Field.identity, "A1", "paspor"), (PactForm.Field.identity, "32041301018090012", "17"),
      (PactForm.Field.email, "kepala", "surel"), (PactForm.Field.position, "", "jabatan"),
      (PactForm.Field.signedOn, "21-11-2026", "belum tiba"), (PactForm.Field.signedOn, "kemarin", "misalnya"),
      (PactForm.Field.validUntil, "01-01-2026", "tidak berlaku"), (PactForm.Field.evidence, "", "disimpan"),
    ])
  func mistakes(field: String, typed: String, words: String) async throws {
    let rig = try await CredentialRig()
    var form = rig.pactForm()
    switch field {
    case PactForm.Field.identity: form.identity = typed
    case PactForm.Field.email: form.email = typed
    case PactForm.Field.position: form.position = typed
    case PactForm.Field.signedOn: form.signedOn = typed
    case PactForm.Field.validUntil: form.validUntil = typed
    default: form.evidence = typed
    }
    let problems = form.problems(today: try #require(CalendarDate(iso: "2026-11-20")))
    #expect(problems[field]?.contains(words) == true, "\(problems.all)")
  }

  @Test("A scan is told from its bytes and comes back as it was; anything else is refused")
  func scans() async throws {
    let rig = try await CredentialRig()
    var form = rig.pactForm()
    form.evidence = ""
    form.scan = Array("<script>".utf8)
    let refused = form
    await #expect(throws: Problems.self) {
      try await rig.clinic.run(FileIntegrityPact(refused), by: rig.head)
    }
    form.scan = Array("%PDF-1.5 contoh".utf8)
    let good = form
    let pact = try await rig.clinic.run(FileIntegrityPact(good), by: rig.head)
    #expect(pact.hasScan)
    let scan = try await rig.clinic.read(ReadPactScan(pact.id), by: rig.head)
    #expect(scan.kind == .pdf && scan.bytes == good.scan)
  }
}
