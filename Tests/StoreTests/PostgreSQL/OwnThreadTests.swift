import Foundation
import Synchronization
import Testing

@testable import Store

@Suite("Threads that are waited for") struct OwnThreadTests {
  @Test("Joined, a thread has done all it had to do")
  func join() throws {
    let done = Atomic(0)
    let threads = try (0..<8).map { _ in
      try OwnThread("test") {
        Pause.milliseconds(5)
        done.add(1, ordering: .sequentiallyConsistent)
      }
    }
    for thread in threads { thread.join() }
    #expect(done.load(ordering: .sequentiallyConsistent) == 8)
  }

  @Test("A bell wakes whoever waits, and whoever comes later does not wait at all")
  func bell() throws {
    let bell = try Bell()
    let thread = try OwnThread("test") { bell.wait(milliseconds: -1) }
    bell.ring()
    thread.join()
    bell.wait(milliseconds: -1)
    #expect(bell.hasRung)
  }

  @Test("A socket that is gone is told")
  func socket() throws {
    let bell = try Bell()
    bell.ring()
    #expect(!bell.wait(orFor: -1))
    // No process here has so many files open.
    #expect(!bell.wait(orFor: 1 << 20))
  }
}
