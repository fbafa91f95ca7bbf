/** A form of a verb: its dictionary form, and what the form can be in a sentence. */
export interface VerbForm {
  readonly lemma: string;
  /** Base ("say"), third person ("says"), past or participle ("said"), past only ("knew"), participle only ("known"), -ing. */
  readonly form: 'base' | 's' | 'ed' | 'past' | 'participle' | 'ing';
}

/** Irregular verbs: base, past, participle where it differs. */
const irregular =
  'arise arose arisen,awake awoke awoken,bear bore borne,beat beat beaten,become became become,begin began begun,bend bent,' +
  'bet bet,bid bid,bind bound,bite bit bitten,bleed bled,blow blew blown,break broke broken,breed bred,bring brought,' +
  'broadcast broadcast,build built,burn burnt,buy bought,cast cast,catch caught,choose chose chosen,cling clung,come came come,' +
  'cost cost,creep crept,cut cut,deal dealt,dig dug,do did done,draw drew drawn,drink drank drunk,drive drove driven,' +
  'eat ate eaten,fall fell fallen,feed fed,feel felt,fight fought,find found,flee fled,fly flew flown,forbid forbade forbidden,' +
  'forecast forecast,foresee foresaw foreseen,forget forgot forgotten,forgive forgave forgiven,freeze froze frozen,' +
  'get got gotten,give gave given,go went gone,grow grew grown,hang hung,hear heard,hide hid hidden,hit hit,hold held,hurt hurt,' +
  'keep kept,know knew known,lay laid,lead led,lean leant,learn learnt,leave left,lend lent,let let,light lit,lose lost,make made,' +
  'mean meant,meet met,mislead misled,mistake mistook mistaken,overcome overcame overcome,oversee oversaw overseen,' +
  'overtake overtook overtaken,pay paid,plead pled,prove proved proven,put put,quit quit,read read,rebuild rebuilt,retell retold,' +
  'ride rode ridden,ring rang rung,rise rose risen,run ran run,say said,see saw seen,seek sought,sell sold,send sent,set set,' +
  'shake shook shaken,shoot shot,show showed shown,shut shut,sing sang sung,sink sank sunk,sit sat,sleep slept,slide slid,' +
  'speak spoke spoken,spend spent,spin spun,split split,spread spread,stand stood,steal stole stolen,stick stuck,sting stung,' +
  'strike struck stricken,string strung,strive strove striven,swear swore sworn,sweep swept,swim swam swum,swing swung,' +
  'take took taken,teach taught,tear tore torn,tell told,think thought,throw threw thrown,understand understood,' +
  'undergo underwent undergone,undertake undertook undertaken,uphold upheld,wake woke woken,wear wore worn,weep wept,win won,' +
  'withdraw withdrew withdrawn,withhold withheld,withstand withstood,write wrote written,rewrite rewrote rewritten';

/** The verbs that news copy uses most, and every verb that reports speech, belief or intention. */
const regular =
  'state bark snap chortle croak hiss conflate pan mull co-sponsor cosponsor champion shift bluster fume rail sneer intone drawl growl chuckle enthuse gush sniff moan wail plead mumble stammer stutter hail concur tease taunt scoff sound summon spell welcome ' +
  'abandon abide abolish accelerate accept access accommodate accompany accomplish accord account ' +
  'accumulate accuse accustom achieve acknowledge acquiesce acquire act activate adapt add address adjust ' +
  'administer admire admit adopt advance advertise advise advocate affect affiliate affirm afford age ' +
  'aggravate agitate agree aid aim air alarm alienate align allege allocate allow allude ally alter amass ' +
  'amaze amount amplify analyze anger animate announce anoint answer anticipate apologise apologize appall ' +
  'appeal appear append applaud apply appoint appreciate approach approve argue arm arrange arrest arrive ' +
  'article articulate ask assail assault assemble assert assess assign assist associate assuage assume ' +
  'assure attach attack attempt attend attest attract attribute authorize aver average avoid avow await ' +
  'award back backfire bail balance balk ballot ban bank bargain barnstorm base bash bathe battle be beam ' +
  'bear beat become bed beg begin behave believe belittle bellow belong bemoan benefit berate beseech bet ' +
  'betray bid bind blame blare blast bleed bless blister block blog blow boast bolster bomb boo book boom ' +
  'boost bore borrow bother bounce boycott brace brag brand break brew brief bring bristle broadcast ' +
  'broaden broker bruise brush buck build bully buoy burn bury bust buy cable calculate call campaign ' +
  'cancel capitalize capture care carry carve case cast catch cater caucus cause caution celebrate cement ' +
  'center certify chain challenge champion change channel chant characterise characterize charge charm ' +
  'cheat check cheer cherish chide chime chip choose circulate cite claim clap clarify clash classify clean ' +
  'clear climb clinch clone close clothe coalesce coin collapse collect combat combine come command commend ' +
  'comment commit communicate compare compel compensate compete compile complain complete complicate comply ' +
  'compromise concede concentrate concern conclude condemn condone conduct confess confide confirm conflict ' +
  'confront confuse congratulate connect consent consider consolidate constrain consult consume contact ' +
  'contain contemplate contend contest continue contract contradict contrast contribute control convene ' +
  'convert convey convict convince cooperate coordinate correct corrupt cost counsel count counter couple ' +
  'court cover crack craft crash create credit cripple crisscross criticise criticize critique croak crook ' +
  'cross crown crumble crush cry curb cut damage damn dampen dance date daunt deal debate debunk decide ' +
  'declare decline decrease decree decry dedicate deduce deem deepen defeat defend defer define deflect ' +
  'defy delay delegate delete deliver demand demonize demonstrate demur denounce deny depart depend depict ' +
  'deplore deploy deport deprive derail deride descend describe deserve design designate desire destroy ' +
  'detail detain detect deter determine devastate develop devolve devote dial dictate die differ ' +
  'differentiate dig diminish din dine dip direct disable disagree disappear disappoint disavow disclose ' +
  'discount discourage discover discredit discriminate discuss disgust dislike dismantle dismay dismiss ' +
  'disparage dispatch displace display dispute disqualify disrupt dissatisfy distance distinguish distort ' +
  'distract distress distribute disturb divert divide divorce divulge do document dodge dominate don donate ' +
  'doom doubt downplay draft drag draw dress drink drive drop drown dub dump dwell dye earn ease eat echo ' +
  'eclipse edge edit educate elaborate elect elevate eliminate email embarrass embattle embed embody ' +
  'embrace emerge emphasise emphasize employ empower enable enact encounter encourage end endorse endure ' +
  'energize enforce engage engineer enhance enjoy enlist enquire ensure enter entitle envisage envision ' +
  'erode erupt escalate escape establish estimate evaluate evidence evolve exacerbate exaggerate examine ' +
  'exceed exchange excite exclaim execute exercise exhort exist exit expand expect experience expire ' +
  'explain explode exploit expose expound express extend fabricate face facilitate fade fail fall falter ' +
  'fan fare fault favor fear feature feed feel fell fight figure file fill finalize finance find finger ' +
  'finish fire fish fit fix flag flank flaw flee flip float flood flow fly focus follow force forecast ' +
  'foresee forge forget form forward foster found fracture frame free freewheel frustrate fuel fulfill full ' +
  'function fund fundraise funnel gain galvanize gamble game garner gasp gather generate get gift give ' +
  'gloat go govern grab graduate grant grapple greet groan grow grumble guarantee guard guess guide hack ' +
  'hail halt hammer hand handle hang happen harass harm hat hate have head headline heal hear heat heed ' +
  'heighten help hide highlight hint hire hit hold hone honor hope horrify host hover huddle hug humble ' +
  'humiliate hurt hypothesize identify ignore illustrate imagine impact imperil implement implore imply ' +
  'import impose impress imprison improve incite incline include increase indicate indict infect infer ' +
  'infiltrate inflict influence inform infringe inherit initiate inject injure inquire insert insinuate ' +
  'insist inspire install instruct insult integrate intend intensify interest interject interpret interrupt ' +
  'intervene interview intimate intrigue introduce invest investigate invite invoke involve isolate issue ' +
  'jab jail jeer job jockey join joke judge jump justify keep kick kill knock know label labor lack lag ' +
  'lambast lambaste lament land lash last laud laugh launch lay lead leak lean learn leave lecture legalize ' +
  'lend let letter leverage license lie lift light like liken limit line linger link list listen live lobby ' +
  'locate lock log long look loom lose love lower lure maintain make manage mandate maneuver manipulate ' +
  'manufacture map march marginalize mark market marry match matter mean measure meet mention message ' +
  'minimize mire mishandle mislead misrepresent miss mix moan mobilize mock modify monger monitor motivate ' +
  'mount mourn move murder murmur muse mute mutter name narrow naturalize navigate near need negative ' +
  'negotiate neighbor nominate note notice notify number object obscure observe obtain occupy occur off ' +
  'offend offer offset open operate opine oppose opt order organize originate oust outline outrage ' +
  'outsource overcome overhaul overlap overlook oversee overshadow overstate overtake overturn overwhelm ' +
  'owe own pack paint pander park part participate pass pause pave pay peak peddle peg pepper perceive ' +
  'perform permit persuade petition phone pick piece pile pipe pit pitch pivot place plague plan plant play ' +
  'plead please pledge plot plow plummet point poise poison polarize polish politicize poll pollute ponder ' +
  'populate portray pose posit position post postpone pour power practice praise pray predict prefer ' +
  'prepare present preserve preside press pressure presume pretend prevail prevent price print prioritize ' +
  'probe proceed process proclaim produce profess profile program prohibit project prolong promise promote ' +
  'pronounce propel propose prosecute protect protest protract prove provide provoke publicize ' +
  'publish pull pump punch punish purchase pursue push put putt qualify quash query question quip quit ' +
  'quote race rack radicalize rail raise rally ramp range rank rap rat ratchet rate rattle ravage ' +
  'reach react read reaffirm realize reap reason reassure rebound rebuff rebuild rebuke rebut recall ' +
  'receive recite reckon reclaim recognise recognize recommend reconsider record recount recover recruit ' +
  'redact redirect reduce refer reference reflect reform refrain refuse refute regain regard register ' +
  'regret regulate rein reinforce reinstate reiterate reject rejoin relate relay release relish relocate ' +
  'rely remain remark remember remind remove render renew renovate rent reopen repair repeal repeat replace ' +
  'reply report represent reprimand repudiate request require rescue resemble reserve resettle reshape ' +
  'resign resist resolve resonate resound respect respond rest restore restrict restructure result retain ' +
  'rethink retire retort return reveal reverse review revise revisit revive revoke reward rid ride ridicule ' +
  'rig rile rip rise risk roar roil roll root round rouse rub ruin rule run rush sacrifice sag sample ' +
  'satisfy savage save saw say scar scare scatter schedule scold score scramble scrap scream screen screw ' +
  'script scuttle seal sear search season seat second secure see seek seem seize select sell send sense ' +
  'sentence separate serve set settle shake shame shape share sharpen shatter shed shield shift ship shock ' +
  'shoot shop shore shout shove show shrink shrug shut shy side sigh sign signal sing singe sit skateboard ' +
  'skip slam slash slate sleep slip smile smoke soar soften solicit solidify solve sophisticate sort sound ' +
  'source spank spar spark speak spearhead specify speculate speed spend spill spirit split sponsor spot ' +
  'sprawl spread spur squeeze stack staff stag stage stake stall stand start startle state stay steal steer ' +
  'stem step stick stifle still stipulate stir stoke stop strengthen stress stretch strike strip structure ' +
  'struggle study stumble stump stun style subdue subject submit succeed sue suffer suggest suit sum ' +
  'summarise summarize supply support suppose suppress surface surge surpass surprise surround survey ' +
  'survive suspect suspend sustain swallow sway swear sweep swing swipe switch tack tackle take talk tally ' +
  'tap tape target task tax teach team tear telephone televise tell tempt tend term terminate terrify test ' +
  'testify text thank theorize think threaten thrill thrive throw thump thwart tick tie tighten time tip ' +
  'tire toast tone top toss total touch tout trace track trade trail train transfer transform translate ' +
  'trash travel treat trend trigger trip trouble trounce trust try tune turn tweet twitter uncover undercut ' +
  'underestimate undergo underline undermine underscore understand undertake unfold unify unionize unleash ' +
  'unload unplug unravel unveil update upend upgrade uprise upset urge use usher utilize utter validate ' +
  'value vary vet veto victimize view violate visit voice volunteer vote vouch vow wag wage wait walk wan ' +
  'wane want war warn waste watch wave weaken wear weed weigh welcome whip whisper widen wield will win ' +
  'wind wipe wish withdraw wither withhold witness wonder word work worry wound wrap write yank yawn yell ' +
  'yield ';

const lemmas = new Set(`${regular} ${irregular.replaceAll(',', ' ')}`.split(' ').filter(Boolean));

const known = buildForms();

/** Reads a word in lower case as a form of a verb in the lexicon; undefined when it is none. */
export function verbForm(word: string): VerbForm | undefined {
  return known.get(word) ?? guessed(word);
}

/** Words in -ed that are no verbs. */
const notPasts = new Set(
  'hundred indeed sacred naked hatred united wicked rugged aged beloved unprecedented so-called talented gifted crooked infrared kindred shed sled creed breed'.split(
    ' ',
  ),
);

/** An unknown word in -ed is taken for a past: "conflated", "bungled". */
function guessed(word: string): VerbForm | undefined {
  if (word.length < 6 || !word.endsWith('ed') || word.includes('-') || notPasts.has(word)) return undefined;
  return { lemma: word.slice(0, -2), form: 'ed' };
}

function buildForms(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const put = (word: string, lemma: string, form: VerbForm['form']): void => {
    if (!forms.has(word)) forms.set(word, { lemma, form });
  };
  const strong = irregular.split(',').map((entry) => entry.split(' '));
  const pasts = new Set(strong.flatMap((entry) => entry.slice(1)));
  const bases = new Set(strong.map((entry) => entry[0]!));
  for (const [base, past, participle] of strong) {
    put(base!, base!, 'base');
    put(past!, base!, participle ? 'past' : 'ed');
    if (participle) put(participle, base!, 'participle');
  }
  for (const lemma of [...lemmas].sort()) {
    if (pasts.has(lemma) && !bases.has(lemma)) continue;
    put(lemma, lemma, 'base');
    put(thirdPerson(lemma), lemma, 's');
    for (const stem of ingStems(lemma)) put(`${stem}ing`, lemma, 'ing');
    if (!bases.has(lemma)) for (const past of regularPasts(lemma)) put(past, lemma, 'ed');
  }
  return forms;
}

function thirdPerson(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

/** British and American doubling are both listed: "travelling", "traveling". */
function ingStems(lemma: string): string[] {
  if (/ie$/.test(lemma)) return [`${lemma.slice(0, -2)}y`];
  if (/[^eoy]e$/.test(lemma)) return [lemma.slice(0, -1)];
  return /[^aeiou][aeiou][bdgklmnprt]$/.test(lemma) ? [lemma, lemma + lemma.slice(-1)] : [lemma];
}

function regularPasts(lemma: string): string[] {
  if (lemma.endsWith('e')) return [`${lemma}d`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  return ingStems(lemma).map((stem) => `${stem}ed`);
}
