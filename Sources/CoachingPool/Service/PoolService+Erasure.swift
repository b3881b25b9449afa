extension PoolService {
  /// Erases somebody, searches every byte of the store for what was erased, and gives a receipt.
  ///
  /// The identifiers in the outcome are for the list of erasures that is kept with the backups; see
  /// ``ErasureList``.
  /// - Throws: ``ServiceError``; refused with every reason, or the store cannot erase.
  public func erase(
    _ command: EraseData, as actor: Actor, attempt: IdempotencyKey? = nil
  ) async throws(ServiceError) -> (erasure: Erasure, receipt: ErasureReceipt) {
    let erasure = try await perform(command, as: actor, attempt: attempt)
    guard let store = store as? any ErasingStore else { throw .store(.cannotErase) }
    do throws(StoreError) {
      let search = try await store.search(for: erasure.traces)
      return (erasure, ErasureReceipt(erasure, search, of: command.request, at: clock()))
    } catch { throw .store(error) }
  }
}
