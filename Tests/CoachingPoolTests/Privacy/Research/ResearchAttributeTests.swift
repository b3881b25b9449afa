import Testing

@testable import CoachingPool

@Suite struct `An attribute of a study` {
  @Test func `tells less at each step, and nothing at the last`() throws {
    let quarter = try #require(Quarter("2025-Q3"))
    #expect(ResearchAttribute.began(quarter) == ["2025-Q3", "2025", "(any)"])
    #expect(ResearchAttribute.sector(.health) == ["health", "(any)"])
    #expect(ResearchAttribute.sector(nil) == ["(unknown)", "(any)"])
    #expect(
      ResearchAttribute.kind(.reverseMentoring) == ["reverseMentoring", "mentoring", "(any)"])
    #expect(
      ResearchAttribute.kind(.executiveCoaching) == ["executiveCoaching", "coaching", "(any)"])
    #expect(ResearchAttribute.level(nil) == ["(unknown)", "(unknown)", "(any)"])
    #expect(ResearchAttribute.level("councillor") == ["councillor", "electedMember", "(any)"])
    #expect(
      JobLevel.allCases.map { ResearchAttribute.level($0.code)[1] } == [
        "chiefOfficer", "chiefOfficer", "chiefOfficer", "manager", "manager", "manager", "staff",
        "staff",
      ])
    #expect(
      [0, 1, 3, 4, 6, 7, 40].map { ResearchAttribute.sessions($0)[1] } == [
        "none", "1 to 3", "1 to 3", "4 to 6", "4 to 6", "7 or more", "7 or more",
      ])
  }

  @Test func `knows what each of its steps gives, and nothing else`() throws {
    let quarter = try #require(Quarter("2025-Q3"))
    let texts: [(ResearchAttribute, [String])] = [
      (.began, ResearchAttribute.began(quarter)), (.sector, ResearchAttribute.sector(.fire)),
      (.sector, ResearchAttribute.sector(nil)), (.level, ResearchAttribute.level("officer")),
      (.level, ResearchAttribute.level(nil)), (.kind, ResearchAttribute.kind(.mentoring)),
      (.sessions, ResearchAttribute.sessions(5)),
    ]
    for (attribute, steps) in texts {
      #expect(steps.count == attribute.lastStep + 1)
      for (step, text) in steps.enumerated() {
        #expect(attribute.gives(text, at: step), "\(attribute) \(text)")
      }
      #expect(attribute.loss(at: 0) == 0 && attribute.loss(at: attribute.lastStep) == 2)
    }
    for (attribute, text, step) in [
      (ResearchAttribute.began, "2025", 0), (.began, "25", 1), (.sector, "(any)", 0),
      (.level, "officer", 1), (.kind, "coach me", 0), (.sessions, "05", 0), (.sessions, "-1", 0),
      (.sessions, "5", 1), (.began, "2025", 2), (.sector, "fire", 1), (.sector, "(any)", 2),
    ] { #expect(!attribute.gives(text, at: step), "\(attribute) \(text) \(step)") }
  }
}
