internal import CoachingPool

/// Names for people who do not exist, of the many origins that the region's people have.
struct NameGroup {
  let weight: Int
  let first: [String]
  let last: [String]
  /// A language that people of the group may speak beside English, and how many of a hundred do.
  let language: (tag: LanguageTag, percent: Int)?

  init(_ weight: Int, _ first: String, _ last: String, _ language: (String, Int)? = nil) {
    self.weight = weight
    self.first = items(first)
    self.last = items(last)
    self.language = language.flatMap { tag, percent in LanguageTag(tag).map { ($0, percent) } }
  }
}

extension NameGroup {
  static let all: [NameGroup] = [
    NameGroup(
      52,
      """
      Alan, Alice, Amanda, Amy, Andrew, Angela, Anna, Ben, Beth, Caroline, Charlotte, Chris, Claire,
      Daniel, David, Diane, Edward, Eleanor, Emily, Emma, Fiona, Frances, Gareth, George, Graham,
      Hannah, Harriet, Helen, Ian, Isobel, Jack, James, Jane, Jo, John, Judith, Julie, Karen, Kate,
      Laura, Lesley, Linda, Louise, Lucy, Mark, Martin, Mary, Matthew, Michael, Natalie, Neil, Nicola,
      Oliver, Paul, Peter, Philip, Rachel, Rebecca, Richard, Robert, Rosie, Ruth, Sally, Sam, Sarah,
      Simon, Sophie, Stephen, Susan, Tom, Tracey, Victoria, William
      """,
      """
      Abbott, Allsop, Archer, Atkin, Barlow, Bates, Beckett, Bird, Blackwell, Bladon, Booth, Bott,
      Bradley, Brindley, Brookes, Burrows, Capewell, Carter, Chadwick, Clewes, Cooper, Cope, Cotterill,
      Dale, Deakin, Dyer, Eccles, Fellows, Fisher, Fletcher, Foxall, Gadsby, Gough, Grainger, Hadley,
      Harper, Hartshorne, Heath, Hickman, Hodgetts, Holloway, Hubble, Ingram, Jeavons, Kendrick, Lamb,
      Lowe, Mallen, Marsh, Mason, Millward, Moss, Nock, Oakes, Onions, Palmer, Parkes, Pearce, Perks,
      Pitt, Plant, Preece, Raybould, Rowley, Salt, Shaw, Silk, Skelton, Spooner, Stokes, Tandy, Tonks,
      Tranter, Turley, Underhill, Vickers, Wainwright, Warr, Webb, Westwood, Whitehouse, Wootton, Yates
      """),
    NameGroup(
      10,
      """
      Amardeep, Amrit, Arjan, Balwinder, Baljit, Charanjit, Daljit, Gurpreet, Harjinder, Harpreet,
      Inderjit, Jasdeep, Jasvinder, Kamaljit, Kuldeep, Manjit, Navdeep, Parminder, Ravinder, Simran,
      Sukhdev, Surinder
      """,
      """
      Atwal, Bains, Bassi, Chahal, Dhaliwal, Dhillon, Gill, Grewal, Johal, Khaira, Mann, Nijjar, Rai,
      Sahota, Sandhu, Sangha, Sekhon, Sidhu, Uppal, Virk
      """, ("pa", 45)),
    NameGroup(
      12,
      """
      Aamir, Aisha, Amina, Asif, Bilal, Farah, Farzana, Fatima, Hamza, Haroon, Iqra, Imran, Jamila,
      Khalid, Maryam, Mohsin, Nadia, Nasreen, Omar, Rukhsana, Saima, Shazia, Tariq, Usman, Yasmin, Zara
      """,
      """
      Ahmed, Akhtar, Ali, Amin, Anwar, Aslam, Bashir, Begum, Chaudhry, Choudhury, Hussain, Iqbal, Javed,
      Khan, Mahmood, Malik, Miah, Mirza, Parveen, Qureshi, Rahman, Raja, Sheikh, Uddin
      """, ("ur", 40)),
    NameGroup(
      6,
      """
      Anand, Anita, Asha, Bhavna, Deepa, Dipesh, Hemal, Jayesh, Kavita, Meera, Nilesh, Nisha, Pooja,
      Pradeep, Priya, Rajesh, Rekha, Sanjay, Shreya, Sunil, Vikram
      """,
      """
      Amin, Chauhan, Desai, Gandhi, Iyer, Joshi, Kapoor, Lad, Mehta, Mistry, Nair, Parmar, Patel, Rana,
      Rao, Shah, Sharma, Solanki, Thakur, Vyas
      """, ("gu", 35)),
    NameGroup(
      6,
      """
      Althea, Andre, Beverley, Carlton, Claudette, Delroy, Devon, Donna, Errol, Jacqueline, Jermaine,
      Leroy, Marcia, Marlon, Michelle, Natasha, Paulette, Sharon, Shaun, Simone, Tanya, Winston
      """,
      """
      Bailey, Beckford, Campbell, Clarke, Dacosta, Daley, Facey, Francis, Gayle, Gordon, Grant, Hylton,
      Lindo, McKenzie, Morrison, Palmer, Reid, Samuels, Stewart, Thompson, Wallace, Wynter
      """),
    NameGroup(
      5,
      """
      Abena, Adaeze, Ade, Akosua, Amara, Chidi, Chioma, Ebele, Emeka, Farai, Folake, Kofi, Kwame, Ngozi,
      Nomsa, Obinna, Rudo, Segun, Tendai, Thabo, Tunde, Yaw
      """,
      """
      Acheampong, Adebayo, Adeyemi, Afolabi, Agyeman, Asante, Banda, Boateng, Chikwanda, Danso, Eze,
      Igwe, Mensah, Moyo, Ndlovu, Nwosu, Obi, Ofori, Okafor, Okoro, Osei, Sibanda
      """),
    NameGroup(
      4,
      """
      Aoife, Bernadette, Brendan, Brigid, Ciaran, Deirdre, Declan, Eamon, Eileen, Fergal, Gerard,
      Kathleen, Kieran, Maeve, Niamh, Oonagh, Patrick, Roisin, Sean, Siobhan
      """,
      """
      Brennan, Byrne, Casey, Connolly, Doherty, Dolan, Doyle, Duffy, Fallon, Flynn, Gallagher, Healy,
      Keane, Kelly, Lynch, Mulligan, Murphy, Nolan, O'Brien, O'Connor, Quinn, Regan, Sweeney
      """),
    NameGroup(
      3,
      """
      Alun, Bethan, Bronwen, Carys, Cerys, Dafydd, Delyth, Elin, Emrys, Ffion, Glyn, Gwen, Huw, Ieuan,
      Lowri, Megan, Nerys, Owain, Rhian, Rhys, Sian
      """,
      """
      Bowen, Davies, Ellis, Evans, Griffiths, Gwynne, Howells, Hughes, Jenkins, Jones, Lewis, Lloyd,
      Morgan, Owen, Parry, Powell, Pritchard, Probert, Pugh, Rees, Roberts, Williams
      """, ("cy", 35)),
    NameGroup(
      3,
      """
      Agnieszka, Anna, Bartosz, Beata, Dorota, Ewa, Grzegorz, Iwona, Jakub, Joanna, Karol, Kasia,
      Krzysztof, Magda, Marek, Monika, Pawel, Piotr, Tomasz, Zofia
      """,
      """
      Adamczyk, Baran, Czarnecki, Dudek, Jablonski, Kaczmarek, Kowalczyk, Krol, Lis, Mazur, Nowak,
      Pawlak, Sikora, Sobczak, Stepien, Szymczak, Walczak, Wilk, Wrobel, Zajac
      """, ("pl", 70)),
    NameGroup(
      2,
      """
      Chun, Fang, Grace, Hoi, Jin, Kai, Li, Mei, Ming, Rui, Siu, Wai, Wei, Xin, Yan, Ying
      """,
      """
      Chan, Cheung, Chow, Fung, Ho, Lai, Lam, Leung, Li, Lo, Ng, Tang, Tsang, Wong, Yeung, Zhang
      """, ("yue", 50)),
    NameGroup(
      2,
      """
      Alexandra, Andrei, Costas, Dana, Elena, Filipa, Giulia, Ioana, Joao, Leila, Luca, Marta, Mihai,
      Nadir, Pedro, Sofia, Stefan, Yusuf
      """,
      """
      Alves, Bianchi, Constantin, Costa, Demir, Dumitru, Ferreira, Georgiou, Haddad, Ionescu, Kaya,
      Marino, Marques, Popa, Radu, Ricci, Santos, Yilmaz
      """, ("ro", 20)),
  ]
}

/// Gives names so that nobody at an organisation bears another's, but for those planted on purpose.
struct NameBook {
  private var taken: Set<String> = []
  private static let groups = NameGroup.all.map { ($0.weight, $0) }

  /// Draws a name that nobody at the organisation bears yet, and the languages that go with it.
  mutating func draw(
    at organisation: OrganisationID, _ random: inout SampleRandom
  ) -> (name: String, languages: [LanguageTag]) {
    let group = random.pick(weighted: Self.groups)
    let isMixed = random.chance(12)
    var languages: [LanguageTag] = [.britishEnglish]
    if let (tag, percent) = group.language, random.chance(percent) { languages.append(tag) }
    for attempt in 0... {
      let first = random.pick(isMixed ? NameGroup.all[0].first : group.first)
      var last = random.pick(group.last)
      // Large organisations run out of plain pairs; people have two surnames too.
      if attempt >= 3 { last += "-" + random.pick(NameGroup.all[0].last) }
      let name = "\(first) \(last)"
      if taken.insert("\(organisation)\u{0}\(name)").inserted || attempt > 40 {
        return (name, languages)
      }
    }
    return ("", languages)
  }
}

/// The address of a name at a body's domain, which no one can register (RFC 2606).
func address(_ name: String, at domain: String) -> String {
  let local = name.utf8.compactMap { byte -> UInt8? in
    switch byte {
    case UInt8(ascii: " "): UInt8(ascii: ".")
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"): byte
    default: nil
    }
  }
  return "\(String(decoding: local, as: UTF8.self))@\(domain)"
}
