import Testing

@Suite struct `The command why` {
  private static let asOf = "2026-11-02"

  /// Ann and Cat both want Ben, who has one place under the pool's number.
  private static func folder() throws -> Scratch {
    try Scratch([
      "organisations.csv": `The program coachpool`.organisations,
      "people.csv": `The program coachpool`.people + "cat,Cat Cole,vale,manager\n",
      "practitioners.csv": `The program coachpool`.practitioners,
      "credentials.csv": `The program coachpool`.credentials,
      "requests.csv": `The program coachpool`.requests
        + "r2,cat,vale,coaching,newRole,2026-11-16\n",
      "policy.json": #"{"capacity": {"standard": 1}}"#,
    ])
  }

  @Test func `tells the coordinator what would serve a request, and the individual nothing of it`()
    throws
  {
    let folder = try Self.folder()
    let all = try Program("match", "--data", folder.path, "--as-of", Self.asOf)
    let left = all.output.contains("r1 with ben-coach") ? "r2" : "r1"
    let told = try Program(
      "match", "--data", folder.path, "--as-of", Self.asOf, "--explain", left)
    #expect(told.status == 0)
    #expect(told.output.contains("What would serve it:"))
    #expect(told.output.contains("One place more at ben-coach, whose number is the policy's,"))
    #expect(told.output.contains("One more practitioner would serve it, at the cost 100:"))
    #expect(told.output.contains("Alternates, best first:"))
    #expect(told.output.contains("Instead it could meet ben-coach"))
    let coordinator = try Program("why", left, "--data", folder.path, "--as-of", Self.asOf)
    #expect(coordinator.status == 1)
    #expect(coordinator.output.contains("2 requests, 1 places, these 1 practitioners: ben-coach."))
    for arguments in [["why", left], ["why", left, "--not", "ben-coach"]] {
      let individual = try Program(
        arguments + ["--data", folder.path, "--as-of", Self.asOf, "--as", "individual"])
      #expect(individual.status == 1)
      #expect(individual.output.hasSuffix("\nNot available.\n"))
      #expect(!individual.output.contains("ben"))
    }
  }

  @Test func `says why that one and why not`() throws {
    let folder = try Self.folder()
    let all = try Program("match", "--data", folder.path, "--as-of", Self.asOf)
    let served = all.output.contains("r1 with ben-coach") ? "r1" : "r2"
    let left = served == "r1" ? "r2" : "r1"
    let made = try Program(
      "why", served, "--not", "ben-coach", "--data", folder.path, "--as-of", Self.asOf)
    #expect(made.status == 0)
    #expect(made.output.contains("The pair was made, with"))
    let individual = try Program(
      "why", served, "--as", "individual", "--data", folder.path, "--as-of", Self.asOf)
    #expect(individual.status == 0)
    #expect(individual.output.hasSuffix("\nThe pair was made.\n"))
    let other = try Program(
      "why", left, "--not", "ben-coach", "--data", folder.path, "--as-of", Self.asOf)
    #expect(other.status == 1)
    #expect(other.output.contains("The pair with ben-coach"))
  }

  @Test func `refuses whom nobody knows, and data with faults`() throws {
    let folder = try Self.folder()
    let nobody = try Program(
      "why", "r1", "--not", "ben-coash", "--data", folder.path, "--as-of", Self.asOf)
    #expect(nobody.status == 66)
    #expect(nobody.message.contains("Did you mean \"ben-coach\"?"))
    let request = try Program("why", "r9", "--data", folder.path, "--as-of", Self.asOf)
    #expect(request.status == 66)
    #expect(try Program("why", "r1", "--data", folder.path, "--as", "sponsor").status == 64)
    #expect(try Program("why", "r1", "--data", folder.path, "--json").status == 64)
    let bad = try Scratch(["people.csv": "id,name\nx,\n"])
    #expect(try Program("why", "r1", "--data", bad.path).status == 65)
  }
}
