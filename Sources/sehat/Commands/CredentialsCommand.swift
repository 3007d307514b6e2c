import ArgumentParser
import Clinic
import Foundation
import Store
import Vocabulary

/// `sehat credentials`: the key of the credentials, and bringing them over from the settings file.
struct CredentialsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "credentials", abstract: "Kredensial ke BPJS dan SATUSEHAT, dan kuncinya.",
    subcommands: [Status.self, MakeKey.self, RotateKey.self, Import.self], defaultSubcommand: Status.self)

  struct MakeKey: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "make-key", abstract: "Membuat berkas kunci kredensial. Yang sudah ada tidak ditimpa.",
      discussion: """
        Berkas hanya dapat dibaca pemiliknya (0600); jalankan sebagai pengguna yang menjalankan SEHAT. Salin ke tempat
        aman di luar server, terpisah dari cadangan basis data. Bila kunci hilang, kredensial harus diketik ulang.
        """)

    @Argument(help: "Berkas kunci yang dibuat, misalnya /etc/sehat/kredensial.kunci.") var file: String

    func run() throws {
      do {
        let keys = try CredentialKeys.make(at: file)
        Terminal.say("Kunci dibuat: \(file) (sidik \(keys.fingerprint))")
        Terminal.say(
          "Isikan credentials.key = \(file) pada setelan, lalu simpan salinan kunci di luar server.")
      } catch {
        throw Terminal.refusal(error)
      }
    }
  }

  struct RotateKey: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rotate-key",
      abstract: "Mengganti kunci: semua kredensial dikunci ulang; server boleh tetap berjalan.",
      discussion: """
        Cadangan basis data sebelum penggantian hanya dibuka dengan kunci lama: simpan salinannya selama cadangan itu disimpan.
        Bila beberapa server memakai satu basis data, salin berkas kunci yang baru ke setiap server.
        """)

    @OptionGroup var settings: SettingsOption

    func run() async throws {
      let settings = try settings.load()
      do {
        guard let path = settings.credentialsKey else { throw CredentialRefusal.keyNotSet }
        let store = try settings.database.open()
        let done = try await ChangeCredentialKey(of: store, keyFile: path, clock: .system).run()
        Terminal.say("\(done.count) nilai dikunci ulang. Sidik kunci baru: \(done.fingerprint)")
        Terminal.say("Simpan salinan berkas kunci yang baru di luar server.")
        try store.close()
      } catch {
        throw Terminal.refusal(error)
      }
    }
  }

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Memindahkan kredensial dari berkas setelan ke basis data, terkunci.",
      discussion:
        "Sesudahnya hapus baris-baris itu dari berkas setelan. Yang sudah ada di basis data tidak diubah.")

    @OptionGroup var settings: SettingsOption
    @Option(help: "Nama pengguna SEHAT penanggung jawab kunci dan akun BPJS.") var holder: String

    func run() async throws {
      let settings = try settings.load()
      do {
        guard let path = settings.credentialsKey else { throw CredentialRefusal.keyNotSet }
        let keys = try CredentialKeys(file: path)
        let store = try settings.database.open()
        try await store.migrate(Installation.migrations, at: WallClock.system.now().milliseconds)
        let (facility, person) = try await find(settings, in: store)
        let taken = try await CredentialImport(
          clinic: Clinic(store: store, clock: .system), keys: keys, actor: .serverOperator(of: facility.id),
          holder: person.id
        ).run(settings.credentials)
        for system in taken { Terminal.say("✓ \(system.word)") }
        Terminal.say(
          taken.isEmpty
            ? "Tidak ada yang dipindahkan: berkas setelan kosong, atau semuanya sudah ada di basis data."
            : "Hapus kredensial itu dari berkas setelan. Simpan pakta \(person.name) pada halaman Kredensial."
        )
        try store.close()
      } catch {
        throw Terminal.refusal(error)
      }
    }

    private func find(_ settings: Settings, in store: Store) async throws -> (Facility, Account) {
      let (provider, holder) = (settings.credentials.provider, holder)
      return try await store.read { tx in
        guard let facility = try Facility.called(bpjs: provider, in: tx) else {
          throw Refusal.conflict("Puskesmas tidak ditemukan. Isi credentials.provider dengan kode BPJS-nya.")
        }
        return (facility, try Account.named(holder, of: facility.id, in: tx))
      }
    }
  }

  struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Menampilkan apa yang tersimpan dan apakah boleh dipakai; tidak pernah nilainya.")

    @OptionGroup var settings: SettingsOption

    func run() async throws {
      let settings = try settings.load()
      do {
        let store = try settings.database.open()
        let clinic = Clinic(store: store, clock: .system)
        for facility in try await store.read({ try Facility.all(in: $0) }) {
          Terminal.say(facility.name)
          let answer = try await clinic.read(ReadCredentials(), by: .serverOperator(of: facility.id))
          for line in answer.lines { Terminal.say("  " + Self.words(line)) }
        }
        try store.close()
        guard let path = settings.credentialsKey else { throw CredentialRefusal.keyNotSet }
        Terminal.say("Kunci \(path), sidik \(try CredentialKeys(file: path).fingerprint)")
      } catch {
        throw Terminal.refusal(error)
      }
    }

    private static func words(_ line: ReadCredentials.Line) -> String {
      guard let current = line.current else { return "· \(line.system.word): belum diisi" }
      let refusal = line.standing?.refusal.map { ". \($0.sentence)" } ?? ""
      return
        "\(refusal.isEmpty ? "✓" : "▲") \(line.system.word): versi \(current.version), oleh \(current.setBy)\(refusal)"
    }
  }
}
