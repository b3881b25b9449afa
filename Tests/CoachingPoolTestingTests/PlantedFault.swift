import CoachingPool

/// A fault that is planted into a store, to see that the contract finds it.
enum PlantedFault: Hashable, Sendable {
  case startsAtRevision1
  case answersWithAnotherCommit
  case losesTheSecondChange
  case appliesBackwards
  case keepsTheOldRecord
  case dropsRemovals
  case removesTheWholeKind
  case refusesToRemoveNothing
  case skipsEmptyCommits
  case stopsAt1000Changes
  case showsHalfACommit
  case ignoresTheBase
  case acceptsTheFuture
  case namesTheWrongRevision
  case storesBeforeItRefuses
  case looksAtTheBaseTooEarly
  case forgetsAttempts
  case remembersTheLastAttemptOnly
  case answersARepetitionWithItself
  case looksForTheAttemptTooEarly
  case remembersRefusedAttempts
  case neverMovesTheSnapshot
  case numbersTheSnapshotAhead
  case beginsOneCommitEarly
  case beginsOneCommitLate
  case turnsTheHistoryRound
  case losesTheActor
  case storesTwoThingsDifferently
  case answersTheFutureWithNothing
  case forgetsWithoutSayingSo
  case forgetsThePoolToo
  case losesAField(RecordKind)
  case rewritesTexts
  case storesHalfOfWhatItRefuses
  case isLockedUnderLoad
  case forgetsAttemptsInSnapshots
  case ignoresCase
  case cutsLongTexts
  case publishesTheHistoryLate
  case forgetsAttemptsWithTheHistory
  case forgetsBeyondTheEnd
  case forgetsWhatCameMeanwhile
  case keepsWhatItErases
  case keepsBytesOfWhatItErases
  case searchesTooLittle
  case erasesOnAnyBase
  case answersAfterClosing
  case namesNoClosing
  case cannotBeClosedTwice
  case losesTheLastCommit
  case losesAFieldOnOpening
  case forgetsAttemptsOnOpening
  case forgetsWhereItsHistoryBegins
  case opensBesideAnother
  case opensWhatIsNewer
  case callsWhatIsNewerCorrupt

  static let all: [PlantedFault] =
    [
      .startsAtRevision1, .answersWithAnotherCommit, .losesTheSecondChange, .appliesBackwards,
      .keepsTheOldRecord, .dropsRemovals, .removesTheWholeKind, .refusesToRemoveNothing,
      .skipsEmptyCommits, .stopsAt1000Changes, .showsHalfACommit, .ignoresTheBase,
      .acceptsTheFuture, .namesTheWrongRevision, .storesBeforeItRefuses, .looksAtTheBaseTooEarly,
      .forgetsAttempts, .remembersTheLastAttemptOnly, .answersARepetitionWithItself,
      .looksForTheAttemptTooEarly, .remembersRefusedAttempts, .neverMovesTheSnapshot,
      .numbersTheSnapshotAhead, .beginsOneCommitEarly, .beginsOneCommitLate,
      .turnsTheHistoryRound, .losesTheActor, .storesTwoThingsDifferently,
      .answersTheFutureWithNothing, .forgetsWithoutSayingSo, .forgetsThePoolToo, .rewritesTexts,
      .storesHalfOfWhatItRefuses, .isLockedUnderLoad, .forgetsAttemptsInSnapshots, .ignoresCase,
      .cutsLongTexts, .publishesTheHistoryLate, .forgetsAttemptsWithTheHistory,
      .forgetsBeyondTheEnd, .forgetsWhatCameMeanwhile, .keepsWhatItErases,
      .keepsBytesOfWhatItErases,
      .searchesTooLittle, .erasesOnAnyBase,
      .answersAfterClosing, .namesNoClosing,
      .cannotBeClosedTwice, .losesTheLastCommit, .losesAFieldOnOpening, .forgetsAttemptsOnOpening,
      .forgetsWhereItsHistoryBegins, .opensBesideAnother, .opensWhatIsNewer,
      .callsWhatIsNewerCorrupt,
    ] + RecordKind.allCases.map { .losesAField($0) }

  /// Whether a trial may meet the fault as an error of the store, so that it does not get further.
  var isMetAsAnError: Bool {
    [
      .isLockedUnderLoad, .cannotBeClosedTwice, .refusesToRemoveNothing, .stopsAt1000Changes,
      .remembersTheLastAttemptOnly, .remembersRefusedAttempts, .forgetsAttemptsOnOpening,
      .forgetsWhatCameMeanwhile,
    ].contains(self)
  }

  /// Whether the fault goes wrong only where two tasks meet, which needs their turn: a busy machine may not give
  /// it at once.
  var needsTwoTasks: Bool {
    [
      .isLockedUnderLoad, .looksForTheAttemptTooEarly, .looksAtTheBaseTooEarly, .showsHalfACommit,
      .publishesTheHistoryLate, .forgetsWhatCameMeanwhile, .numbersTheSnapshotAhead,
    ].contains(self)
  }

  /// The promise of the contract that has to find the fault, by the beginning of its name.
  var breaks: String {
    switch self {
    case .startsAtRevision1: "A new store is empty"
    case .answersWithAnotherCommit: "A commit against the present revision is stored, and returned"
    case .losesTheSecondChange: "Every change of a commit takes effect"
    case .appliesBackwards: "The changes of a commit take effect in order"
    case .keepsTheOldRecord: "A record that is put takes the place"
    case .dropsRemovals, .removesTheWholeKind: "A record that is removed is gone"
    case .refusesToRemoveNothing: "Removing what is not there"
    case .skipsEmptyCommits: "An empty list of changes"
    case .stopsAt1000Changes: "A commit of 2,000 records"
    case .showsHalfACommit, .numbersTheSnapshotAhead: "Readers see whole commits only"
    case .ignoresTheBase, .namesTheWrongRevision, .storesBeforeItRefuses:
      "A commit against an older revision"
    case .acceptsTheFuture: "A commit against a revision to come"
    case .looksAtTheBaseTooEarly: "Of racing commits"
    case .forgetsAttempts, .answersARepetitionWithItself: "An attempt that is repeated"
    case .remembersTheLastAttemptOnly: "An attempt is remembered after later commits"
    case .looksForTheAttemptTooEarly: "An attempt that several make at once"
    case .remembersRefusedAttempts: "An attempt that met a conflict"
    case .neverMovesTheSnapshot, .storesTwoThingsDifferently: "Catching up by commits"
    case .beginsOneCommitEarly: "After the newest revision comes nothing"
    case .beginsOneCommitLate, .turnsTheHistoryRound: "The commits after each revision"
    case .losesTheActor: "Every field of a commit"
    case .answersTheFutureWithNothing: "A revision from the future"
    case .forgetsWithoutSayingSo, .forgetsThePoolToo: "What was forgotten is answered"
    case .losesAField(let kind): "Every field of a record of the kind \(kind.rawValue) is kept"
    case .rewritesTexts: "Every byte of a text"
    case .storesHalfOfWhatItRefuses: "A commit is kept whole or refused"
    case .isLockedUnderLoad: "Of a hundred writers"
    case .forgetsAttemptsInSnapshots: "A snapshot knows the attempts"
    case .ignoresCase: "Attempts and records are told apart"
    case .cutsLongTexts: "A text of 100,000 letters"
    case .publishesTheHistoryLate: "Snapshot and history agree"
    case .forgetsAttemptsWithTheHistory: "An attempt whose commit was forgotten"
    case .forgetsBeyondTheEnd: "Forgetting what is forgotten"
    case .forgetsWhatCameMeanwhile: "What is committed while the history is forgotten"
    case .keepsWhatItErases, .keepsBytesOfWhatItErases, .searchesTooLittle:
      "What an erasing commit took away"
    case .erasesOnAnyBase: "An erasing commit against another revision"
    case .answersAfterClosing, .namesNoClosing: "A closed store refuses everything"
    case .cannotBeClosedTwice: "Closing a closed store"
    case .losesTheLastCommit: "What was committed is there after opening"
    case .losesAFieldOnOpening: "Every field of every record is there after opening"
    case .forgetsAttemptsOnOpening: "Attempts are known after opening"
    case .forgetsWhereItsHistoryBegins: "What was forgotten stays forgotten"
    case .opensBesideAnother: "Who opens a store in use"
    case .opensWhatIsNewer, .callsWhatIsNewerCorrupt: "A store that a newer program wrote"
    }
  }
}
