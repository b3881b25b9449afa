import CoachingPool
import CoachingPoolInterchange

/// A page of little content, and the markup after its style sheet as it was first made.
///
/// A change of it is a change of what people see.
enum SmallPage {
  static let page = HTMLPage(
    title: "Small",
    sections: [
      PageSection(
        "Hours",
        [
          .paragraph("Text."),
          .chart(
            Chart(
              BarChart(
                title: "Hours & more", description: "Most come from A.", rowsAre: "Organisation",
                axis: ChartAxis("Hours"),
                bars: [.init("A <b>", .number(30, "30")), .init("B", .withheld("c"))]))),
        ])
    ])

  // swift-format-ignore
  static let markup = #"""
    </head>
    <body>
    <p class="skipping"><a class="skip" href="#content">Skip to the content</a></p>
    <header>
    <h1>Small</h1>
    </header>
    <main id="content" tabindex="-1">
    <section aria-labelledby="section-1">
    <h2 id="section-1">Hours</h2>
    <p>Text.</p>
    <figure class="chart beside slim" id="figure-1">
    <figcaption><p class="title">Figure 1. Hours &amp; more</p>
    <p class="description">Most come from A.</p>
    </figcaption>
    <div class="drawing">
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 107" role="img" preserveAspectRatio="xMinYMin meet" aria-labelledby="figure-1-title figure-1-description">
    <title id="figure-1-title">Hours &amp; more</title>
    <desc id="figure-1-description">Most come from A. Bar chart with 2 bars; the table that follows holds every value.</desc>
    <text x="0" y="11">A &lt;b&gt;</text>
    <text x="320" y="11" class="figure">30</text>
    <line x1="1" y1="15" x2="1" y2="29" class="grid"></line>
    <line x1="107" y1="15" x2="107" y2="29" class="grid"></line>
    <line x1="213" y1="15" x2="213" y2="29" class="grid"></line>
    <line x1="319" y1="15" x2="319" y2="29" class="grid"></line>
    <rect x="1" y="17" width="318" height="10" class="fill-1"></rect>
    <line x1="1" y1="15" x2="1" y2="29" class="base"></line>
    <text x="0" y="51">B</text>
    <text x="320" y="51" class="figure withheld">c</text>
    <line x1="1" y1="55" x2="1" y2="69" class="grid"></line>
    <line x1="107" y1="55" x2="107" y2="69" class="grid"></line>
    <line x1="213" y1="55" x2="213" y2="69" class="grid"></line>
    <line x1="319" y1="55" x2="319" y2="69" class="grid"></line>
    <path d="M1 57L37 57L37 67L1 67ZM1 61L5 57M1 65L9 57M3 67L13 57M7 67L17 57M11 67L21 57M15 67L25 57M19 67L29 57M23 67L33 57M27 67L37 57M31 67L37 61M35 67L37 65" class="hatch"></path>
    <line x1="1" y1="55" x2="1" y2="69" class="base"></line>
    <text x="0" y="85" class="small">0</text>
    <text x="107" y="85" class="small middle">10</text>
    <text x="213" y="85" class="small middle">20</text>
    <text x="320" y="85" class="small end">30</text>
    <text x="0" y="102" class="small">Hours</text>
    </svg>
    <p class="note">A hatched mark stands for a withheld value and says nothing about its size.</p>
    </div>
    <details open="">
    <summary>The numbers behind this figure</summary>
    <div class="table">
    <table class="figures whole" role="table">
    <caption>Hours &amp; more</caption>
    <thead role="rowgroup">
    <tr role="row">
    <th scope="col" role="columnheader">Organisation</th>
    <th scope="col" role="columnheader" class="number">Hours</th>
    </tr>
    </thead>
    <tbody role="rowgroup">
    <tr role="row">
    <th scope="row" role="rowheader">A &lt;b&gt;</th>
    <td role="cell" class="number short">30</td>
    </tr>
    <tr role="row">
    <th scope="row" role="rowheader">B</th>
    <td role="cell" class="number withheld">c</td>
    </tr>
    </tbody>
    </table>
    <dl class="legend">
    <div>
    <dt>c</dt>
    <dd>withheld, so that nobody can be recognised</dd>
    </div>
    </dl>
    </div>
    </details>
    </figure>
    </section>
    </main>
    </body>
    </html>

    """#
}
