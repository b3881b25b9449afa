/// Where a request stands after somebody decided about it who may not read it.
public struct RequestStanding: Hashable, Sendable {
  /// The request.
  public let id: RequestID
  /// Where it stands.
  public let state: RequestState
}

extension RequestStanding {
  init(_ request: Request) { self.init(id: request.id, state: request.state) }
}
