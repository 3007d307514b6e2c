import Hummingbird

/// `/_control/switches`: shown with their values, set by name, put back.
struct SwitchRoutes: Sendable {
  let switches: Switchboard

  func add(to group: RouterGroup<SandboxRequestContext>) {
    group.get("switches") { _, _ in SandboxReply.json(.ok, shown) }
    group.post("switches") { request, _ in
      do throws(SwitchError) {
        try switches.set(try Self.settings(await ControlBody.read(request)))
        return SandboxReply.json(.ok, shown)
      } catch {
        return SandboxReply.json(.badRequest, ["error": .string(error.description)])
      }
    }
    group.delete("switches") { _, _ in
      switches.reset()
      return SandboxReply(.noContent)
    }
  }

  private static func settings(_ body: [UInt8]) throws(SwitchError) -> [String: String] {
    let members = (try? JSON(parsing: body))?.object
    let texts = members?.compactMapValues(\.string)
    guard let texts, texts.count == members?.count else {
      throw SwitchError(description: "Isi permintaan harus berupa objek JSON {\"nama sakelar\": \"nilai\"}.")
    }
    return texts
  }

  private var shown: JSON {
    .array(
      Switch.all.map { item in
        [
          "name": .string(item.name), "value": .string(switches[item]), "values": .string(item.valueList),
          "section": .string(item.section), "meaning": .string(item.meaning),
        ]
      })
  }
}
