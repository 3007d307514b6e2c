import ArgumentParser
import AsyncHTTPClient
import Foundation
import NIOCore
import Sandbox

/// `sehat sandbox mobile-jkn`: plays Mobile JKN against a facility's service.
struct MobileJKNCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mobile-jkn",
    abstract: "Memainkan Mobile JKN terhadap layanan antrean sebuah Puskesmas dan memeriksa jawabannya.",
    discussion: """
      Pasien dan nomor antrean contoh benar-benar dibuat di sana: hanya untuk peragaan, latihan dan uji coba.
      Status 0 bila semua jawaban sesuai kontrak BPJS.
      """)

  @Option(help: "Alamat layanan, misalnya http://127.0.0.1:8080/mjkn.") var url: String
  @Option(help: "Nama pengguna yang diberikan kepada BPJS.") var username = DemoFolder.mobileUsername
  @Option(help: "Kata sandi yang diberikan kepada BPJS.") var password = DemoFolder.mobilePassword
  @Option(help: "Kode poli BPJS.") var poli = "001"
  @Option(help: "Berapa warga mengambil nomor sekaligus; 0 melewatinya.") var parallel = 10
  @Option(help: "Benih orang-orang contoh; tanpa ini setiap kali orang lain.") var seed: UInt64?

  func run() async throws {
    Terminal.say("Mobile JKN → \(url)\n")
    var play = MobileJKNPlay(
      transport: transport, username: username, password: password, poli: poli, today: Date(),
      seed: seed ?? UInt64.random(in: 0..<1_000_000), parallel: parallel
    ) { step in
      let detail = step.detail.isEmpty ? "" : " — \(step.detail)"
      Terminal.say("  \(step.isRight ? "✓" : "✗") \(step.endpoint)  \(step.words)\(detail)")
    }
    let failures: Int
    do { failures = try await play.run() } catch {
      Terminal.complain(["Layanan di \(url) tidak dapat dihubungi."])
      throw ExitCode.failure
    }
    guard failures == 0 else {
      Terminal.complain(["\n\(failures) jawaban tidak sesuai kontrak."])
      throw ExitCode.failure
    }
    Terminal.say("\nSemua jawaban sesuai kontrak.")
  }

  private var transport: MobileJKNTransport {
    MobileJKNTransport { [base = url.hasSuffix("/") ? String(url.dropLast()) : url] request in
      var outgoing = HTTPClientRequest(url: base + "/" + request.path)
      outgoing.method = .init(rawValue: request.method)
      for (name, value) in request.headers { outgoing.headers.add(name: name, value: value) }
      if let body = request.body { outgoing.body = .bytes(body) }
      let answer = try await HTTPClient.shared.execute(outgoing, timeout: .seconds(30))
      let body = try await answer.body.collect(upTo: 1 << 20)
      return (Int(answer.status.code), Array(body.readableBytesView))
    }
  }
}
