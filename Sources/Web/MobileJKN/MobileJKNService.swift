import Clinic
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import Vocabulary

/// The endpoints A1 to A6 of BPJS contract 6.1. Whatever comes in, what goes out is the contract's envelope.
struct MobileJKNService: Sendable {
  let mobile: MobileJKN
  let clinic: Clinic
  /// Only what failed is counted: bookings come fifty a second, all from BPJS's few addresses.
  var failures = AddressPace(.failures)

  private var settings: MobileJKN.Choices { mobile.settings }
  private var shapes: MobileJKNShapes { MobileJKNShapes(settings) }
  /// No message of Mobile JKN is near this.
  private static let longestBody = 64 * 1024

  /// Takes everything below the base path: what is not there is told in the envelope, too.
  func register(on router: some RouterMethods<VisitorContext>) {
    for method: HTTPRequest.Method in [.get, .post, .put, .patch, .delete] {
      router.on(RouterPath(base.joined(separator: "/")), method: method, use: answer)
      router.on(RouterPath(base.joined(separator: "/") + "/**"), method: method, use: answer)
    }
  }

  private var base: [Substring] { settings.path.split(separator: "/") }

  @Sendable private func answer(_ request: Request, _ context: VisitorContext) async throws -> Response {
    try await reply(to: request, context).response(mirroring: settings.mirrorsStatus)
  }

  /// Never an error page and never a 500: what fails inside is logged by its type only.
  private func reply(to request: Request, _ context: VisitorContext) async -> MobileJKNReply {
    let parts = request.uri.path.split(separator: "/").dropFirst(base.count)
      .map { $0.removingPercentEncoding ?? String($0) }
    guard let call = MobileJKNCall(request.method, parts) else {
      return .refused("Alamat layanan tidak ditemukan")
    }
    do {
      if call == .signIn { return try await signIn(request, from: context.address) }
      return try await carryOut(call, request, by: bearer(of: request, from: context.address))
    } catch let refusal as BookingRefusal {
      return MobileJKNReply(refusal)
    } catch let refusal as MobileJKNReply {
      return refusal
    } catch {
      context.logger.error("mobile jkn failed", metadata: ["error": "\(type(of: error))"])
      return .refused("Maaf Terjadi Kesalahan, Hubungi Administrator")
    }
  }

  private func signIn(_ request: Request, from address: NetworkAddress?) async throws -> MobileJKNReply {
    if let wait = failures.take(address) { return .tooManyFailures(wait) }
    let name = request.headers[.mobileUsername] ?? ""
    let password = request.headers[.mobilePassword] ?? ""
    let account = await mobile.account(name)
    let isRight = account.map { password.isSameSecret(as: $0.password) } ?? false
    if let account { mobile.signedIn(account, isRight) }
    guard let account, isRight else { return .refused("Username atau password tidak sesuai") }
    failures.giveBack(address)
    let token = try MobileJKNToken(account: account).issue(at: clinic.clock.now(), life: settings.tokenLife)
    return try .answer(MobileJKNShapes.Token(token: token))
  }

  /// Who carries a good token. One that has run out is no failure: each does in its time.
  private func bearer(of request: Request, from address: NetworkAddress?) async throws -> Actor {
    guard let token = request.headers[.mobileToken], !token.isEmpty,
      let account = await mobile.account(request.headers[.mobileUsername] ?? "")
    else { throw foreignToken(from: address) }
    switch MobileJKNToken(account: account).check(token, at: clinic.clock.now()) {
    case .foreign: throw foreignToken(from: address)
    case .expired: throw MobileJKNReply.refused("Token expired")
    case .good: return .mobileJKN(of: account.facility)
    }
  }

  private func foreignToken(from address: NetworkAddress?) -> MobileJKNReply {
    failures.take(address).map { .tooManyFailures($0) } ?? .refused("Token tidak valid")
  }

  private func carryOut(
    _ call: MobileJKNCall, _ request: Request, by actor: Actor
  ) async throws -> MobileJKNReply {
    switch call {
    case .signIn: return .done
    case .status(let poli, let day):
      let loads = try await clinic.read(ReadPoliQueue(poli: poli, day: day), by: actor)
      return try settings.version == .one
        ? .answer(shapes.poli(loads)) : .answer(shapes.sessions(loads))
    case .book:
      let form = BookingForm(try await body(of: request))
      return try .answer(
        shapes.number(try await clinic.run(BookVisit(form, window: settings.window), by: actor)))
    case .remaining(let card, let poli, let day):
      let question = ReadHeldNumber(card: card, poli: poli, day: day)
      return try .answer(shapes.remaining(try await clinic.read(question, by: actor)))
    case .enrol:
      let form = NewcomerForm(try await body(of: request))
      let number = try await clinic.run(EnrolNewcomer(form), by: actor)
      return try .answer(MobileJKNShapes.Newcomer(norm: number.text))
    case .cancel:
      let body = try await body(of: request)
      try await clinic.run(
        CancelBookedVisit(
          card: body["nomorkartu"] ?? "", poli: body["kodepoli"] ?? "", day: body["tanggalperiksa"] ?? "",
          reason: body["keterangan"] ?? ""), by: actor)
      return .done
    }
  }

  private func body(of request: Request) async throws -> MobileJKNBody {
    guard let bytes = try? await request.body.collect(upTo: Self.longestBody),
      let body = MobileJKNBody(Data(bytes.readableBytesView))
    else { throw MobileJKNReply.refused("Format data tidak sesuai, isi permintaan harus berupa JSON") }
    return body
  }
}

extension HTTPField.Name {
  static let mobileUsername = HTTPField.Name("x-username")!
  static let mobilePassword = HTTPField.Name("x-password")!
  static let mobileToken = HTTPField.Name("x-token")!
}
