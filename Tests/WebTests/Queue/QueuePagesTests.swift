import Clinic
import Testing
import Vocabulary

@testable import Web

@Suite("Antrean")
struct QueuePagesTests {
  /// The state of one number as the database has it.
  private func state(_ ticket: Ticket, _ counter: CounterSite) async throws -> Ticket {
    try await counter.clinic.store.read { try Ticket.find(ticket.id, of: ticket.facility, in: $0) }
  }

  @Test("The next one is called: those with priority first, then by number")
  func callNext() async throws {
    let counter = try await CounterSite()
    let first = try await counter.queued(9101)
    let elderly = try await counter.queued(9102, "Ibu Sepuh", priority: true)
    try await counter.test(as: .perawat) { browser in
      let called = try await browser.post(.queue(.callNext(counter.room.id.text)))
      #expect(called.status == .seeOther)
      #expect(called.location == Route.queue(.board(room: counter.room.id.text)).url)
      let board = try await browser.get(.queue(.board(room: counter.room.id.text)))
      #expect(board.text.contains(/class="called-number num">A-002</))
      #expect(board.text.contains("Ibu Sepuh"))
      _ = try await browser.post(.queue(.callNext(counter.room.id.text)))
      _ = try await browser.post(.queue(.callNext(counter.room.id.text)))
    }
    #expect(try await state(elderly, counter).state == .called)
    #expect(try await state(first, counter).state == .called)
  }

  @Test("Called again, skipped, brought back, served and finished, each by one click")
  func moves() async throws {
    let counter = try await CounterSite()
    let ticket = try await counter.queued(9101)
    try await counter.test(as: .dokter) { browser in
      let clicks: [(TicketMove, Ticket.State)] = [
        (.call, .called), (.call, .called), (.skip, .skipped), (.bringBack, .waiting), (.call, .called),
        (.serve, .serving), (.finish, .done),
      ]
      for (move, expected) in clicks {
        let answer = try await browser.post(.queue(.move(ticket.id.text, move.rawValue)))
        #expect(answer.status == .seeOther)
        #expect(try await state(ticket, counter).state == expected)
        if expected == .skipped {
          let board = try await browser.get(.queue(.board(room: counter.room.id.text)))
          #expect(board.text.contains("Terlewat"))
          #expect(board.text.contains("Kembalikan nomor A-001"))
        }
      }
    }
  }

  @Test("A click that comes too late is refused in words, and an unknown one is not found")
  func tooLate() async throws {
    let counter = try await CounterSite()
    let ticket = try await counter.queued(9101)
    try await counter.test(as: .perawat) { browser in
      _ = try await browser.post(.queue(.move(ticket.id.text, TicketMove.serve.rawValue)))
      let late = try await browser.post(.queue(.move(ticket.id.text, TicketMove.skip.rawValue)))
      #expect(late.status == .conflict)
      #expect(late.text.contains("Nomor A-001 sudah dilayani."))
      #expect(try await browser.post(.queue(.move(ticket.id.text, "terbang"))).status == .notFound)
    }
  }

  @Test("Sent on to the laboratory, the patient waits there with a number of its own")
  func transfer() async throws {
    let counter = try await CounterSite()
    let ticket = try await counter.queued(9101, "Pasien Pindah")
    let laboratory = try #require(counter.site.demo.rooms["laboratorium"])
    try await counter.test(as: .dokter) { browser in
      let sent = try await browser.post(.queue(.transfer(ticket.id.text)), ["ruang": laboratory.id.text])
      #expect(sent.location == Route.queue(.board(room: counter.room.id.text)).url)
      let board = try await browser.get(.queue(.board(room: laboratory.id.text)))
      #expect(board.text.contains("L-001"))
      #expect(board.text.contains("Pasien Pindah"))
      let here = try await browser.get(.queue(.board(room: counter.room.id.text)))
      #expect(!here.text.contains("Pasien Pindah"))
    }
  }

  @Test("The script gets the board alone")
  func fragment() async throws {
    let counter = try await CounterSite()
    try await counter.queued(9101)
    try await counter.test(as: .perawat) { browser in
      let part = try await browser.send(.get, Route.queue(.board()).url, headers: [.fragment: "1"])
      #expect(part.text.contains("A-001"))
      #expect(part.text.contains("Panggil berikutnya"))
      #expect(!part.text.contains("<html"))
    }
  }

  @Test("The head of the Puskesmas reads the queue and calls nobody; the Dinas does not see it")
  func roles() async throws {
    let counter = try await CounterSite()
    let ticket = try await counter.queued(9101)
    try await counter.test(as: .kepala) { browser in
      let board = try await browser.get(.queue(.board()))
      #expect(board.text.contains("A-001"))
      #expect(!board.text.contains("Panggil berikutnya"))
      #expect(try await browser.post(.queue(.callNext(counter.room.id.text))).status == .forbidden)
      #expect(try await browser.post(.queue(.move(ticket.id.text, "panggil"))).status == .forbidden)
    }
    try await counter.test(as: .adminDinas) { browser in
      let board = try await browser.get(.queue(.board()))
      let events = try await browser.get(.queue(.events))
      #expect(board.status == .forbidden)
      #expect(events.status == .forbidden)
    }
  }
}
