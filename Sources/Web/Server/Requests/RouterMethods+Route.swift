import Hummingbird

extension RouterMethods {
  /// Answers `GET` of a route; captured parts are named with a colon: `.record(":id")`.
  @discardableResult
  func get(
    _ route: Route, use handler: @Sendable @escaping (Request, Context) async throws -> some ResponseGenerator
  ) -> Self { on(RouterPath(route.pattern), method: .get, use: handler) }

  /// Answers `POST` of a route. The form's token has been checked before.
  @discardableResult
  func post(
    _ route: Route, use handler: @Sendable @escaping (Request, Context) async throws -> some ResponseGenerator
  ) -> Self { on(RouterPath(route.pattern), method: .post, use: handler) }

  /// Answers `PUT` of a route.
  @discardableResult
  func put(
    _ route: Route, use handler: @Sendable @escaping (Request, Context) async throws -> some ResponseGenerator
  ) -> Self { on(RouterPath(route.pattern), method: .put, use: handler) }

  /// Answers `DELETE` of a route.
  @discardableResult
  func delete(
    _ route: Route, use handler: @Sendable @escaping (Request, Context) async throws -> some ResponseGenerator
  ) -> Self { on(RouterPath(route.pattern), method: .delete, use: handler) }
}
