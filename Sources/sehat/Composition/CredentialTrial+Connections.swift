import Clinic
import Vocabulary

extension CredentialTrial {
  /// Tries what is connected with one question that changes nothing.
  static func connections(
    _ clients: BPJSClients, _ satusehat: SatuSehatClients?, settings: Settings
  ) -> CredentialTrial {
    CredentialTrial { system, facility in
      do throws(CredentialRefusal) {
        switch system {
        case .pcare, .pcareLogin:
          guard settings.pcare != nil else { return .notConnected(system, "pcare.url") }
          return try await clients.pcare(facility).trial()
        case .antrean:
          guard settings.antrean != nil else { return .notConnected(system, "antrean.url") }
          return try await clients.antrean(facility).trial(on: FacilityZone.wib.date(of: clients.clock.now()))
        case .satusehat:
          guard let satusehat else { return .notConnected(system, "satusehat.url") }
          return try await satusehat.newClient(of: facility).trial()
        case .icare:
          return .cannotBeTried(
            "i-Care tidak punya panggilan tanpa akibat: setiap panggilan membuka riwayat seorang peserta. Lihat hasilnya "
              + "saat dokter membuka riwayat.")
        case .mobileJKN:
          return .cannotBeTried(
            "BPJS yang memanggil kita dengan akun ini. Lihat pemakaian terakhirnya di bawah.")
        }
      } catch {
        return .fails(error.sentence)
      }
    }
  }
}

extension CredentialTrial.Answer {
  fileprivate static func notConnected(_ system: OutsideSystem, _ key: String) -> Self {
    .fails("\(system.word) belum dihubungkan: \(key) belum ada di berkas setelan server.")
  }
}
