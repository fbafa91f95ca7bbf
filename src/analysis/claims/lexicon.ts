/**
 * The words by which a checker knows a claim. All lower case. Lists are ours, drawn up from the questions that desks
 * put to copy: who was first, how many, since when, who caused it, under which law, where it lies.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words ending in "est" that rank nothing. */
export const NOT_SUPERLATIVE = set(
  `interest request protest forest west test latest contest invest suggest conquest harvest arrest honest modest manifest
  guest quest rest digest priest nest chest crest vest zest jest behest inquest earnest tempest southwest northwest midwest
  reinvest divest attest detest ingest infest molest bequest everest budapest bucharest brest trieste southernwest
  lest pest west best ernest disinterest nearest`,
);

/** Ranking words that need no "-est". */
export const RANKING = set(
  `best worst foremost unprecedented unrivalled unrivaled unparalleled unmatched sole record-breaking`,
);

/** Words that rank what follows them, less firmly: "the main exporter", "prime pillars". */
export const CHIEF = set(
  'main principal chief prime leading dominant heavyweight top primary predominant core',
);

/** "The first country to …", "the only embassy": they rank before a noun and after an article. */
export const ONLY = set('first only last');

export const COMPARATIVES = set(
  `more less fewer greater higher lower larger smaller bigger longer shorter older younger faster slower richer poorer
  stronger weaker cheaper better worse earlier later closer further wider heavier`,
);

/** Verbs and words that compare by themselves. */
export const COMPARING = set(
  `twice double doubled doubling triple tripled trebled quadrupled outnumber outnumbers outnumbered exceed exceeds exceeded
  surpass surpasses surpassed outpaced outpaces outperformed overtook overtaken twofold threefold fourfold tenfold
  compared unlike ranks ranked rank halved`,
);

/** Verbs of growth and loss: with a figure they state a change, alone a trend. */
export const CHANGE = set(
  `rose rise risen rises rising fell fallen falls falling grew grown grows growing increased increases increasing decreased
  decreases declined declines declining dropped drops plunged soared surged climbed shrank shrunk jumped slumped doubled
  widened narrowed expanded contracted slowed accelerated`,
);

/** Verbs and nouns of cause. */
export const CAUSAL = set(
  `because caused causes causing enabled enables enabling spurred spurs spurring prompted prompts triggered triggers sparked
  forced fuelled fueled hampered crippled provoked thwarted boosted boosts devastated stems stemmed`,
);

/** Causes in two words. */
export const CAUSAL_PAIRS = set(
  `due_to led_to leads_to leading_to resulted_in results_in resulting_in result_of owing_to thanks_to contributed_to
  contributes_to shaped_by brought_about blamed_on blamed_for attributed_to caused_by driven_by made_possible
  responsible_for paved_the ushered_in arose_from dependent_on depends_on depend_on reliant_on relies_on rely_on
  have_made has_made had_made`,
);

/** Words for binding texts and the bodies that make them. */
export const LEGAL_NOUNS = set(
  `treaty treaties agreement agreements accord accords convention conventions protocol pact pacts law laws legislation
  constitution resolution resolutions sanctions sanction embargo court tribunal statute charter memorandum decree
  ceasefire truce armistice extradition verdict clause ratification mandate visa visas tariff tariffs directive`,
);

/** What is done with such texts; with a legal noun near, it is a claim of law. */
export const LEGAL_VERBS = set(
  `signed sign signs ratified ratifies ratify acceded accede joined violated violates violate violating violation breached breaches
  breach prohibits prohibited prohibit bans banned requires required obliges obliged entitles guarantees guaranteed adopted
  imposed imposes lifted concluded has have had withdrew withdrawn suspended abrogated repealed enacted entered enters passed
  ruled upheld struck bars barred allows allowed forbids forbade grants granted expired expires bound binds binding signatory
  negotiated initialled initialed extended came`,
);

/** Law in one word. */
export const LEGAL_ALONE = set(
  `ratified acceded convicted sentenced acquitted indicted unconstitutional outlawed criminalised criminalized legalised
  legalized signatory signatories extradited illegal illegally unlawful unlawfully banned`,
);

/** Things that happened once; alone they suggest history, with a date they are. */
export const EVENTS = set(
  `founded established created inaugurated opened built occupied annexed invaded collapsed liberated dissolved abolished
  formed launched born died killed perished massacred assassinated overthrown overthrew deposed seceded reunified unified
  partitioned colonised colonized conquered defeated surrendered declared proclaimed inherited gained won lost emerged
  restored destroyed devastated ravaged rebuilt resisted exiled deported expelled elected toppled recognised recognized
  severed resumed joined became ceded began started ended dropped exploded erupted`,
);

/** Counts of years since something: each stands on a founding date. */
export const JUBILEES = set(
  'anniversary anniversaries jubilee centenary bicentenary centennial bicentennial sesquicentennial',
);

/** Names of times. A claim that leans on them is about the past. */
export const ERAS = set(
  `independence war wars revolution soviet ussr colonial empire
  medieval ancient prewar post-war postwar wartime genocide holocaust armistice reunification partition coup uprising
  famine dynasty historically`,
);

/** Words of place. */
export const GEOGRAPHY = set(
  `border borders bordered bordering landlocked located situated lies neighbours neighbors neighbouring neighboring
  straddles straddling adjoins adjoining latitude longitude peninsula archipelago coastline upstream downstream
  mountainous hectares connecting connects linking links`,
);

/** Words of place in two. */
export const GEOGRAPHY_PAIRS = set(
  `capital_of north_of south_of east_of west_of coast_of heart_of shores_of mouth_of stretches_from stretches_across
  covers_an area_of home_to population_of flows_through flows_into`,
);

/** Offices that a person or a state may hold. */
export const OFFICES = set(
  `president premier chancellor minister ambassador envoy chairman chairwoman chair chairperson director secretary governor
  mayor commissioner spokesman spokeswoman spokesperson consul representative head leader chief king queen emperor
  member members observer co-chair delegate senator lawmaker founder commander general judge member-state deputy
  successor predecessor veteran graduate professor host`,
);

/** Verbs that put someone in an office. */
export const APPOINTS = set(
  `is was are were became become becomes appointed named elected served serves serving heads headed chairs chaired leads led
  succeeded succeeds replaced replaces nominated designated been remains holds held`,
);

/** Amounts without a number. */
export const MANY = set(
  'many most few several numerous hundreds thousands millions dozens countless majority minority',
);
export const SHARES = set('majority minority bulk plurality');
export const LARGELY = set(
  'largely mainly mostly predominantly chiefly overwhelmingly solely exclusively always',
);

/** A sentence with these wishes, urges or weighs; what it says is not yet so. */
export const WISH = set(
  `should must could may might would ought hope hopes hoped hoping wish wishes want wants need needs let urge urges urged
  propose proposes suggest suggests recommend if unless perhaps maybe probably likely possibly can please thank thanks
  congratulations welcome`,
);

/** Judgement rather than fact. */
export const OPINION = set(
  `believe believes think thinks feel feels beautiful wonderful terrible outrageous shameful disappointing regrettable
  inspiring admirable wise foolish absurd brilliant charming delicious lovely unacceptable opportunity opportunities
  potential willing important crucial vital key essential heroic heroically`,
);

/** Words of sources that are records: what "according to" them is said, is cited. */
export const RECORDS = set(
  `census report reports survey data figures statistics study yearbook index poll almanac communique communiqué statement
  treaty agreement document documents ranking database records filing transcript archive archives encyclopedia bulletin
  review paper constitution law charter resolution`,
);

/** Sources that name nobody. */
export const NOBODY = set(
  `sources source observers analysts critics experts some many people reports rumours rumors insiders others
  historians commentators skeptics sceptics media`,
);
