/// The first column of every file: the key of what the row is about.
enum KeyColumn: Int, Sendable { case key }
