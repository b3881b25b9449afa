import CoachingPool
import CoachingPoolSamples
import Testing

@Suite struct `Names in a sample` {
  @Test func `are of no real council`() throws {
    let sizes = [
      SampleSize.westMidlands,
      try SampleSize(organisations: 500, practitioners: 1, executiveCoaches: 0, askers: 0),
    ]
    for size in sizes {
      let records = SamplePool.make(size).records
      let names = records.compactMap { record -> String? in
        if case .organisation(let organisation) = record {
          organisation.names.first?.value
        } else {
          nil
        }
      }
      #expect(names.count == size.organisations)
      #expect(Set(names).count == names.count)
      let all = names.joined(separator: "\n")
      for real in ReferenceCouncil.westMidlands.map(\.name) + Self.words {
        #expect(!all.contains(real), "a name holds \(real)")
      }
      let parts = Set(names.flatMap { $0.split(separator: " ") }.map(String.init))
      #expect(parts.isDisjoint(with: Self.councils))
    }
  }

  @Test func `are of one person at each organisation, but for planted duplicates`() {
    var seen: Set<String> = []
    var repeated = 0
    for person in Shared.state.people.values {
      for organisation in Set(person.affiliations.map(\.organisation))
      where !seen.insert("\(organisation) \(person.name)").inserted {
        repeated += 1
      }
    }
    #expect(repeated == 6)
  }

  private static let words = [
    "Midlands", "Mercia", "Stoke", "Telford", "Wrekin", "Cannock", "Malvern", "Nuneaton",
    "Hereford",
    "England", "Severn", "Wye", "London", "Manchester", "Yorkshire",
  ]

  /// Names of councils, or of their chief part, outside the region.
  private static let councils: Set<String> = Set(
    """
    Adur Allerdale Amber Arun Ashfield Ashford Aylesbury Babergh Barking Barnet Barnsley Barrow \
    Basildon Basingstoke Bassetlaw Bath Bedford Bexley Blaby Blackburn Blackpool Blaenau Bolsover \
    Bolton Boston Bournemouth Bracknell Bradford Braintree Breckland Brent Brentwood Bridgend Brighton \
    Bristol Broadland Bromley Broxbourne Broxtowe Buckinghamshire Burnley Bury Caerphilly Calderdale \
    Camden Cardiff Carlisle Carmarthenshire Castle Point Ceredigion Charnwood Chelmsford Cheltenham \
    Cherwell Cheshire Chesterfield Chichester Chorley Colchester Conwy Copeland Corby Cornwall Cotswold \
    Craven Crawley Croydon Cumberland Cumbria Dacorum Darlington Dartford Daventry Denbighshire Derby \
    Derbyshire Devon Doncaster Dorset Dover Durham Ealing Eastbourne Eastleigh Eden Elmbridge Enfield \
    Epping Epsom Erewash Essex Exeter Fareham Fenland Flintshire Folkestone Fylde Gateshead Gedling \
    Gloucester Gloucestershire Gosport Gravesham Greenwich Guildford Gwynedd Hackney Halton Hambleton \
    Hammersmith Hampshire Harborough Haringey Harlow Harrogate Harrow Hart Hartlepool Hastings Havant \
    Havering Hertfordshire Hertsmere Hillingdon Hinckley Horsham Hounslow Huntingdonshire Hyndburn \
    Ipswich Islington Kensington Kent Kettering Kingston Kirklees Knowsley Lambeth Lancashire Lancaster \
    Leeds Leicester Leicestershire Lewes Lewisham Lincoln Lincolnshire Liverpool Luton Maidstone Maldon \
    Mansfield Medway Melton Mendip Merthyr Merton Middlesbrough Milton Mole Monmouthshire Neath Newark \
    Newcastle Newham Newport Norfolk Northampton Northamptonshire Northumberland Norwich Nottingham \
    Nottinghamshire Oadby Oldham Oxford Oxfordshire Pembrokeshire Pendle Peterborough Plymouth Poole \
    Portsmouth Powys Preston Reading Redbridge Redcar Reigate Rhondda Ribble Richmond Rochdale Rochford \
    Rossendale Rother Rotherham Runnymede Rushcliffe Rushmoor Rutland Ryedale Salford Scarborough \
    Sedgemoor Sefton Selby Sevenoaks Sheffield Slough Somerset Southampton Southend Southwark Spelthorne \
    Stevenage Stockport Stockton Stroud Suffolk Sunderland Surrey Sussex Sutton Swale Swansea Swindon \
    Tameside Tandridge Taunton Teignbridge Tendring Thanet Thurrock Tonbridge Torbay Torfaen Torridge \
    Trafford Tunbridge Uttlesford Wakefield Waltham Wandsworth Warrington Watford Waverley Wealden \
    Welwyn Westminster Westmorland Wigan Wiltshire Winchester Windsor Wirral Woking Wokingham Worthing \
    Wrexham Wycombe Wyre York Angus Argyll Clackmannanshire Dumfries Dundee Edinburgh Falkirk Fife \
    Glasgow Highland Inverclyde Midlothian Moray Orkney Perth Renfrewshire Shetland Stirling Antrim \
    Ards Armagh Belfast Causeway Derry Fermanagh Lisburn Newry
    """.split(separator: " ").map(String.init)
  ).subtracting(["Point"])
}
