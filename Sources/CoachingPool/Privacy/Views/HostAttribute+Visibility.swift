extension HostAttribute {
  /// Whether a role may see the field, of themselves or of others, by the row of the matrix that it names.
  func isOpen(to role: Role, isOwn: Bool) -> Bool {
    let cell = ConfidentialityMatrix.cell(visibility, for: role)
    // A condition that the library cannot ask about a host's field is taken as not met.
    let open: [MatrixCell.Condition?] = [nil, .afterAcceptance, .registeredSeekers]
    guard open.contains(cell.condition) else { return false }
    return cell.access == .full || cell.access == .own && isOwn
  }
}
