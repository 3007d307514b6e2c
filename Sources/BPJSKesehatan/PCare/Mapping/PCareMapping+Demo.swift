extension PCareMapping {
  /// For the demo and for training: the procedures that the sandbox's list offers. A real facility takes code and
  /// tariff from its own list at P-Care (contract 4.13).
  public static let demo: PCareMapping = {
    var mapping = PCareMapping()
    mapping.procedures = [
      "23.01": PCareProcedureCode(code: "09005", rupiah: 50_000),
      "23.09": PCareProcedureCode(code: "09005", rupiah: 75_000),
      "86.04": PCareProcedureCode(code: "09004", rupiah: 75_000),
      "86.28": PCareProcedureCode(code: "09001", rupiah: 35_000),
      "86.59": PCareProcedureCode(code: "09003", rupiah: 75_000),
      "93.57": PCareProcedureCode(code: "09001", rupiah: 25_000),
      "93.94": PCareProcedureCode(code: "09002", rupiah: 25_000),
      "96.59": PCareProcedureCode(code: "09001", rupiah: 25_000),
    ]
    return mapping
  }()
}
