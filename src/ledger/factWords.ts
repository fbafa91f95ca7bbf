/**
 * Words that carry a fact although they are no names and no figures. Each is mapped to its key: words with the same key say the same
 * ("percent", "%"). They are closed lists of our own; a word that is missing is taken for an ordinary one.
 */

const keyed = (words: string): [string, string][] =>
  words
    .trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const [key = '', ...others] = entry.split('=');
      return [key, ...others].map((word): [string, string] => [word, key]);
    });

/** `12=twelve`: the key, and what else is written for it. */
export const numberWords: ReadonlyMap<string, string> = new Map(
  keyed(`
    0=zero 1=one 2=two 3=three 4=four 5=five 6=six 7=seven 8=eight 9=nine 10=ten 11=eleven 12=twelve 13=thirteen 14=fourteen
    15=fifteen 16=sixteen 17=seventeen 18=eighteen 19=nineteen 20=twenty 30=thirty 40=forty 50=fifty 60=sixty 70=seventy 80=eighty
    90=ninety hundred=hundreds thousand=thousands million=millions=mn=mln billion=billions=bn=bln trillion=trillions=tn=trn
    dozen=dozens half=halves quarter=quarters once twice thrice double=doubled=doubles
    triple=tripled=triples quadruple=quadrupled=quadruples halved single pair couple score
    1st=first 2nd=second 3rd=third=thirds 4th=fourth 5th=fifth=fifths 6th=sixth 7th=seventh 8th=eighth 9th=ninth
    10th=tenth=tenths 11th=eleventh 12th=twelfth 20th=twentieth
  `),
);

/** Short for a month where it has a capital: "Dec." and not "the dec". */
export const shortMonths: ReadonlyMap<string, string> = new Map(
  keyed(`
    january=jan february=feb march=mar april=apr june=jun july=jul august=aug september=sep=sept october=oct november=nov
    december=dec
  `),
);

/** Short for a weekday where it has a capital. */
export const shortDays: ReadonlyMap<string, string> = new Map(
  keyed(
    `monday=mon tuesday=tue=tues wednesday=wed thursday=thu=thur=thurs friday=fri saturday=sat sunday=sun`,
  ),
);

export const dateWords: ReadonlyMap<string, string> = new Map(
  keyed(`
    january february march april june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight ago last next century=centuries
    decade=decades bc=bce am pm noon midnight spring summer autumn winter since until before after
  `),
);

export const unitWords: ReadonlyMap<string, string> = new Map(
  keyed(`
    %=percent=pct=percents percentage=percentages point=points ‰ ° $=dollar=dollars €=euro=euros £=pound=pounds ¥=yen yuan=renminbi
    ₩=won ₽=ruble=rubles=rouble=roubles ₹=rupee=rupees franc=francs crown=crowns cent=cents barrel=barrels
    kilometer=kilometers=kilometre=kilometres=km meter=meters=metre=metres centimeter=centimeters=centimetre=centimetres=cm
    mile=miles yard=yards inch=inches foot=feet acre=acres hectare=hectares=ha kilogram=kilograms=kg gram=grams ton=tons
    tonne=tonnes ounce=ounces liter=liters=litre=litres gallon=gallons watt=watts megawatt=megawatts=mw gigawatt=gigawatts=gw
    kilowatt=kilowatts=kw degree=degrees celsius fahrenheit year=years month=months week=weeks day=days hour=hours=hr=hrs
    minute=minutes square=sq cubic nautical
  `),
);

export const negations: ReadonlySet<string> = new Set(
  `not no never none nor neither nobody nothing nowhere without cannot hardly barely scarcely non deny denies denied denying fail fails
   failed refuse refuses refused lack lacks lacked`.split(/\s+/),
);

/** Words whose opposite makes as good a sentence: which way, how many of them, for or against. */
export const directions: ReadonlySet<string> = new Set(
  `rise rises rose risen rising fall falls fell fallen falling increase increases increased increasing decrease decreases decreased
   decreasing grow grows grew grown growing shrink shrinks shrank shrunk gain gains gained lose loses lost win wins won up down above
   below over under more less fewer most least exceed exceeds exceeded surge surged drop drops dropped decline declines declined
   climb climbed jump jumped plunge plunged raise raises raised lower lowered lowers cut cuts reduce reduces reduced expand expands
   expanded import imports imported export exports exported buy buys bought sell sells sold accept accepts accepted reject rejects
   rejected approve approves approved support supports supported oppose opposes opposed agree agrees agreed disagree ratified
   ratify allow allowed allows ban bans banned prohibit prohibits prohibited largest smallest biggest highest lowest oldest newest
   youngest longest shortest richest poorest strongest weakest best worst largely all every each both either any some many few only
   several always sometimes often rarely seldom north south east west northern southern eastern western former current acting
   deputy vice majority minority exactly almost nearly approximately least start starts started begin began begun end ends
   ended open opened close closed join joined leave left male female men women`.split(/\s+/),
);

/** What makes an office, or tells it from another. They are facts where a role is given; elsewhere "the envoy" may be "the ambassador". */
export const officeWords: ReadonlyMap<string, string> = new Map(
  keyed(`
    president=presidents premier=premiers chancellor=chancellors minister=ministers ambassador=ambassadors envoy=envoys consul=consuls
    nuncio attaché=attache=attachés chargé secretary=secretaries undersecretary spokesperson=spokesman=spokeswoman=spokespersons
    senator=senators representative=representatives congressman=congresswoman legislator=legislators lawmaker=lawmakers
    parliamentarian speaker king=kings queen=queens emperor empress sultan emir prince princess shah pope bishop archbishop cardinal
    patriarch imam rabbi governor=governors mayor=mayors chief=chiefs head=heads director=directors
    chairman=chairwoman=chairperson=chairmen chair=chairs commissioner=commissioners commander=commanders general=generals
    admiral=admirals colonel=colonels captain=captains lieutenant=lieutenants brigadier marshal judge=judges justice=justices
    prosecutor=prosecutors professor=professors founder=founders member=members observer=observers delegate=delegates
    adviser=advisers=advisor=advisors counsellor=counselor=counsellors=counselors diplomat=diplomats leader=leaders
    candidate=candidates nominee=nominees successor=successors predecessor=predecessors editor=editors analyst=analysts
    prime foreign finance defence=defense interior trade health education agriculture environment energy culture transport
    labour=labor economy special honorary permanent interim assistant associate
  `),
);

/**
 * Words that stand with a capital at the head of a sentence and are no names. Any other word there may be one, and counts as one: it is
 * better to ask once too often than to let "Minsk" become "Moscow" unseen.
 */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the this that these those there here it its he his him she her hers they their theirs them we our ours us you your yours i my me
   mine who whom whose which what when where why how while although though because if unless until since after before as at by for
   from in into of on onto to toward towards with within without against among amid between through during under over above below
   about around across along behind beyond beside besides despite except near off out up down per via than then thus so such and but
   or yet nor not no never none also again already always another any anyone anything both each either every everyone everything
   few first second last less many more most much neither next nobody nothing now often once one only other others own same several
   some someone something soon still today tomorrow yesterday tonight too under very well two three four five six seven eight nine
   ten is are was were be been being am has have had having do does did doing can could may might must shall should will would let
   however moreover meanwhile nevertheless nonetheless therefore instead indeed perhaps finally later earlier recently currently
   asked according following including given overall all just even like upon whether ever else yes people government officials
   trade exports imports output production relations talks negotiations ministers minister ambassador president leaders experts
   economists analysts diplomats diplomat countries country companies investors investment growth sales prices inflation
   unemployment figures data statistics ratification signed founded established born located speaking asked`.split(
    /\s+/,
  ),
);

/** Small words that belong to the name beside them: "von der Leyen", "bin Salman". */
export const nameParticles: ReadonlySet<string> = new Set(
  'von van der den de del della di da do dos das du la le bin ibn ben al el abu ul san santa st'.split(' '),
);

/** Prefixes that turn a word into its opposite. */
export const negativePrefixes: readonly string[] = [
  'un',
  'in',
  'im',
  'il',
  'ir',
  'dis',
  'non',
  'mis',
  'anti',
  'de',
];
