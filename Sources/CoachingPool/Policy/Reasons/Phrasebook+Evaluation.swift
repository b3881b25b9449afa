extension Phrasebook {
  /// Of evaluations and what is said in them.
  static let evaluation: [ReasonCode: String] = [
    "evaluation.notDue": "They are asked from {due} on, and today is {today}.",
    "evaluation.inAnotherRole": "They are asked as the {role}.",
    "evaluation.answered": "They answered this already.",
    "evaluation.withdrawn": "What they answered was withdrawn, and is not asked again.",
    "evaluation.instrumentNotInUse":
      "Version {version} of {instrument} is not what is asked by the request of {due}.",
    "evaluation.questionUnknown": "There is no question {item}.",
    "evaluation.questionNotAsked":
      "The question {item} is not put to the {role} in the wave {wave}.",
    "evaluation.answerOffScale": "The question {item} is answered with {least} to {most}.",
    "evaluation.noWordsToQuote": "There are no words that could be quoted.",
  ]
}
