import Foundation

/// A thread that can be waited for until it is gone, with everything that libraries keep for a thread.
///
/// A thread that is still leaving while the program ends would tear down libpq's and OpenSSL's memory together with it,
/// each for itself: the same memory twice.
final class OwnThread: Sendable {
  private let thread: pthread_t

  /// Starts it.
  /// - Throws: `StoreError.busy` when the system gives no more threads.
  init(_ name: String, stackSize: Int = 2 << 20, _ body: @escaping @Sendable () -> Void) throws(StoreError) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)
    let work = Unmanaged.passRetained(
      Work {
        Thread.current.name = name
        body()
      })
    var thread = pthread_t()
    let failure = pthread_create(
      &thread, &attributes,
      { context in
        if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body() }
        return nil
      }, work.toOpaque())
    guard failure == 0 else {
      work.release()
      throw .busy
    }
    self.thread = thread
  }

  /// Waits until it is gone. Called once, and not by itself.
  func join() { pthread_join(thread, nil) }

  /// Nobody will wait for it. Called instead of `join()`.
  func letGo() { pthread_detach(thread) }

  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
}
