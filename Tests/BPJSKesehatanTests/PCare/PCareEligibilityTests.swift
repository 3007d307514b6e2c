import Clinic
import Foundation
import Sandbox
import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("Asking P-Care whether JKN pays")
struct PCareEligibilityTests {
  @Test("An active participant, one enrolled elsewhere, one not active, and nobody")
  func answers() async throws {
    try await PCareRig.run { rig in
      let eligibility = Eligibility.pcare(rig.client)
      guard case .participant(let active) = await eligibility.byNIK(NIK(stored: "3204135203859001")) else {
        Issue.record("not found")
        return
      }
      #expect(active.active)
      #expect(active.status == "AKTIF")
      #expect(active.sex == .female)
      #expect(active.birthDate == CalendarDate(year: 1985, month: 3, day: 12))
      #expect(active.nik == "3204135203859001")
      #expect(active.providerCode == rig.demo.facility.bpjsProvider)
      #expect(active.membership == "PBI (APBN)")
      #expect(active.classOfCare == "KELAS III")
      #expect(active.card.text.count == 13)

      guard case .participant(let elsewhere) = await eligibility.byCard(JKNNumber(stored: "0009920000001")),
        case .participant(let inactive) = await eligibility.byCard(JKNNumber(stored: "0009910000001")),
        case .participant(let owing) = await eligibility.byCard(JKNNumber(stored: "0009950000001"))
      else {
        Issue.record("not found")
        return
      }
      #expect(elsewhere.providerName == "KLINIK PRATAMA CONTOH")
      #expect(!inactive.active)
      #expect(inactive.status == "TIDAK AKTIF")
      #expect(owing.status == "PREMI MENUNGGAK, tunggakan 3")

      #expect(
        await eligibility.byCard(JKNNumber(stored: "0000000000000"))
          == .unknown("Nomor kartu 0000000000000 tidak terdaftar sebagai peserta JKN."))
      #expect(
        await eligibility.byNIK(NIK(stored: "3204135203859999"))
          == .unknown("NIK 320413••••••••99 tidak terdaftar sebagai peserta JKN."))
    }
  }

  @Test("Rujuk balik is told with P-Care's word, and as nobody's where the answer leaves it empty")
  func referBack() async throws {
    try await PCareRig.run { rig in
      let eligibility = Eligibility.pcare(rig.client)
      guard case .participant(let member) = await eligibility.byCard(JKNNumber(stored: "0009940000001")),
        case .participant(let other) = await eligibility.byCard(JKNNumber(stored: "0001234567890"))
      else {
        Issue.record("not found")
        return
      }
      #expect(member.referBack == "HT" && other.referBack == "")
    }
  }

  @Test("An answer that does not name rujuk balik, or names it null, says nothing about it")
  func silent() throws {
    for field in ["", #","pstPrb":null"#] {
      let body = #"{"noKartu":"0001234567890","aktif":true\#(field)}"#
      let peserta = try JSONDecoder().decode(Peserta.self, from: Data(body.utf8))
      #expect(peserta.pstPrb == nil)
    }
  }

  @Test("When BPJS cannot be asked, care goes on with a sentence")
  func unreachable() async throws {
    let recorder = PCareClientTests.Recorder { _ throws(BPJSError) in throw .unreachable }
    let answer = await Eligibility.pcare(recorder.client).byCard(JKNNumber(stored: "0001234567890"))
    #expect(answer == .unreachable(BPJSError.unreachable.sentence))
  }

  @Test("A port where nobody listens is unreachable")
  func refusedConnection() async throws {
    try await PCareRig.run { rig in
      var configuration = rig.client.configuration
      configuration.baseURL = "http://127.0.0.1:1/pcare-rest"
      let client = PCareClient(
        configuration: configuration, transport: rig.client.transport, clock: .system)
      let error = await #expect(throws: BPJSError.self) { try await client.kesadaran() }
      #expect(error == .unreachable)
    }
  }
}
