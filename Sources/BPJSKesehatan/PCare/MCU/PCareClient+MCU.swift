extension PCareClient {
  func mcu(noKunjungan: String) async throws(BPJSError) -> [MCU] {
    try await rows(.mcuOfKunjungan(noKunjungan: noKunjungan))
  }

  /// Adds a row to a visit; gives its number (`kdMCU`, contract 3.7).
  func add(_ mcu: MCU) async throws(BPJSError) -> Int {
    guard let number = try await write("POST", .mcu, mcu).value(of: "kdMCU").flatMap({ Int($0) }) else {
      throw lacking("kdMCU")
    }
    return number
  }

  /// Replaces a row; `kdMCU` tells which.
  func update(_ mcu: MCU) async throws(BPJSError) {
    try await write("PUT", .mcu, mcu)
  }

  func deleteMCU(_ kdMCU: Int, noKunjungan: String) async throws(BPJSError) {
    try await write("DELETE", .oneMCU(kdMCU: kdMCU, noKunjungan: noKunjungan))
  }
}
