/// The best `limit` of `terms` for what was typed, best first.
func ranked<Term>(
  _ terms: [Term], for typed: CatalogueWords, limit: Int,
  by describe: (Term) -> (code: String, names: [String], marked: Bool)
) -> [Term] {
  terms
    .compactMap { term -> (rank: SearchRank, term: Term)? in
      let (code, names, marked) = describe(term)
      return SearchRank(typed, code: code, names: names, marked: marked).map { ($0, term) }
    }
    .sorted { $0.rank < $1.rank }
    .prefix(limit)
    .map(\.term)
}

/// How many candidates the database hands over to be ranked.
let candidateLimit = 400
