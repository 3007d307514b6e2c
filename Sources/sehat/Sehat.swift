import ArgumentParser

@main struct Sehat: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "sehat")
}
