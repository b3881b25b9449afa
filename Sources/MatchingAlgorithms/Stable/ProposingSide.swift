/// Says which side of a stable matching makes the offers, and so gets the best it can.
public enum ProposingSide: Hashable, Sendable {
  /// Each row gets the best column that it has in any stable matching, each column the worst rows.
  case rows
  /// Each column gets the best rows that it has in any stable matching, each row the worst column.
  case columns
}
