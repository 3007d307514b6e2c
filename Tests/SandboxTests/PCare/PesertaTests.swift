import Testing

@testable import Sandbox

@Suite("Participants of the sandbox (BPJS contract 3.9)")
struct PesertaTests {
  let bench = PCareBench()

  @Test("Every card of 13 digits is a participant, always the same one")
  func byCard() {
    let reply = bench.ask("GET", "peserta/0001234567890")
    #expect(reply.code == 200)
    #expect(reply.payload["aktif"] == true)
    #expect(reply.payload["kdProviderPst"]?["kdProvider"]?.string == PCareFacility.own.code)
    #expect(reply.payload == bench.ask("GET", "Peserta/NOKA/0001234567890").payload)
  }

  @Test("The card of zeroes is never found")
  func neverFound() {
    #expect(bench.ask("GET", "peserta/0000000000000").code == 204)
  }

  @Test("A malformed card or NIK is refused", arguments: ["123", "00012345678901", "000123456789a"])
  func malformed(number: String) {
    #expect(bench.ask("GET", "peserta/\(number)").fields == ["noKartu"])
    #expect(bench.ask("GET", "peserta/nik/\(number)").fields == ["nik"])
  }

  @Test("A synthetic NIK tells sex and birth date")
  func byNIK() {
    let reply = bench.ask("GET", "peserta/nik/3204135203859001")
    #expect(reply.payload["sex"] == "P")
    #expect(reply.payload["tglLahir"] == "12-03-1985")
    #expect(reply.payload["noKTP"] == "3204135203859001")
    #expect(reply.payload["noKartu"]?.string?.count == 13)
  }

  @Test(
    "The card of a NIK tells the same sex and birth date",
    arguments: ["3204135203859001", "3204131708459002"])
  func cardOfNIK(nik: String) throws {
    let byNIK = bench.ask("GET", "peserta/nik/\(nik)").payload
    let card = try #require(byNIK["noKartu"]?.string)
    let byCard = bench.ask("GET", "peserta/\(card)").payload
    #expect(byCard["sex"] == byNIK["sex"])
    #expect(byCard["tglLahir"] == byNIK["tglLahir"])
    #expect(byCard["aktif"] == true)
  }

  @Test("Other serials, and birth dates that do not exist, are unknown")
  func unknownNIK() {
    for nik in ["3204135203850001", "3204135203859999", "3204133113859001"] {
      #expect(bench.ask("GET", "peserta/nik/\(nik)").code == 204)
    }
  }

  @Test("Special serials and their cards tell the same story")
  func special() throws {
    let inactive = bench.ask("GET", "peserta/nik/3204135203859991").payload
    #expect(inactive["aktif"] == false)
    #expect(inactive["ketAktif"] == "TIDAK AKTIF")
    let card = try #require(inactive["noKartu"]?.string)
    #expect(bench.ask("GET", "peserta/\(card)").payload["aktif"] == false)

    let elsewhere = bench.ask("GET", "peserta/0009920000001").payload
    #expect(elsewhere["kdProviderPst"]?["kdProvider"]?.string == PCareFacility.elsewhere.code)
    #expect(bench.ask("GET", "peserta/0009930000001").payload["pstProl"] == "DM")
    #expect(bench.ask("GET", "peserta/0009940000001").payload["pstPrb"] == "HT")
    #expect(bench.ask("GET", "peserta/0009950000001").payload["tunggakan"] == 3)
  }
}
