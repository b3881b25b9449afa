extension [Measure] {
  /// These figures of a whole with those of its parts after them.
  ///
  /// Where a part is withheld so is the figure of the whole, from which it could be worked out.
  func beside(_ parts: [Measure]) -> [Measure] {
    let reasons: [FigureError.Code] = [.withheld, .tooFewAnswers, .fewInOrOut]
    let withheld = parts.filter { part in
      if case .none(let error) = part.value { reasons.contains(error.code) } else { false }
    }
    return map { whole in
      let isTold = withheld.contains { part in
        part.definition == whole.definition && whole.cut.parts.allSatisfy(part.cut.parts.contains)
      }
      return isTold ? whole.withheld : whole
    } + parts
  }
}

extension Measure {
  /// The same without its value and all that tells of it.
  fileprivate var withheld: Measure {
    (try? Measure(
      definition, over: period, of: cut, value: .none(FigureError(.withheld, ["withheld"])),
      provenance: provenance)) ?? self
  }
}

extension MeasureCut {
  /// Cuts by one dimension; the whole pool where there is none.
  init(_ dimension: ImpactDimension?, _ value: String?) {
    self.init(dimension.map { [Part($0.rawValue, value ?? "none")] } ?? [])
  }
}
