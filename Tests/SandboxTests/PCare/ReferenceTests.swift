import Testing

@testable import Sandbox

@Suite("Reference lists of the sandbox's P-Care (BPJS contract section 4)")
struct ReferenceTests {
  let bench = PCareBench()

  @Test("Diagnoses are found by code, by words, and by any well-formed code")
  func diagnoses() {
    #expect(bench.ask("GET", "diagnosa/A01/0/10").rows.count == 2)
    #expect(bench.ask("GET", "diagnosa/HYPERTENSION/0/10").rows.first?["kdDiag"] == "I10")
    #expect(bench.ask("GET", "diagnosa/Q21.0/0/10").rows.first?["kdDiag"] == "Q210")
    #expect(bench.ask("GET", "diagnosa/tidak ada/0/10").rows.isEmpty)
  }

  @Test("Lists without a count are alergi and prognosa, as at the real service")
  func counts() {
    #expect(bench.ask("GET", "kesadaran").payload["count"] == 4)
    #expect(bench.ask("GET", "prognosa").payload["count"] == nil)
    #expect(bench.ask("GET", "alergi/jenis/01").payload["count"] == nil)
    #expect(bench.ask("GET", "alergi/jenis/09").code == 412)
  }

  @Test("How a visit may end depends on whether the patient stayed")
  func dispositions() {
    #expect(bench.ask("GET", "statuspulang/rawatInap/false").rows.count == 4)
    #expect(bench.ask("GET", "STATUSPULANG/rawatinap/true").rows.contains { $0["kdStatusPulang"] == "1" })
  }

  @Test("Poli, doctors, drugs, procedures and facilities are paged")
  func paged() {
    for path in ["poli/fktp", "dokter", "provider", "obat/dpho/tablet", "tindakan/kdTkp/10"] {
      #expect(bench.ask("GET", "\(path)/0/2").rows.count == 2)
      #expect(bench.ask("GET", "\(path)/x/2").code == 412)
    }
  }
}
