/** Common English words, above all those a slip away from a word in our phrases: they mean what they say. */
export const realWords = `
  able abort about absolutely accent acceptable accident according accounts accused accusing acknowledge acres across
  acting action actually affected affection affects afraid after afternoon again against agenda agent agents agree
  agreed ahead alan albert alice alike alive allen allergic allowed allowing almost alone along already alright also
  altar alter always amazing america american analysis angel anger angle anna another answer ants anybody anymore
  anyone anything anyway anywhere apartment application appreciate appreciated area aren armor army around arrow ashes
  asked asking asleep assault assistant attached attack attacks attempt attempted attention attracted authorized away
  awful awhile baby back backed backing bacon ball ballet balls banana banging bank barking barry bastard bathing bats
  battle beach beans beard bearing bears beast beat beating beautiful because become been beeping beer before began
  begins begun behind being beings believe bells belong beloved belts besides best beth bets better betting between
  bidding bill bills billy bing birthday bitch bitches bitter black blame blaming blank blessing blink block blocked
  blocking blocks bloke blond blood bloody bloom blow blue board boat boats bobby body book books booth border born
  borrow boss boston both bother bothers bottles bought bound bout boyfriend boyfriends boys brad brain brake brave
  bravo breach break breakfast breaking breath breathe breathing breed brent bret brett bride bridges bright bring
  bringing broad broke broken brother brothers brought brown bucks buddy building buildings bulls bullshit bunny
  burned business busted busy butter buttons cakes call called caller calling calls calm came canada canceled cancer
  cannon cannot captain card cards care cared career careful cares cargo carlo carried carrier carries carry cars cart
  carter case cases cash catch catches catching caught cause causing cave cellar center centre cereal certain
  certainly chance chances chang change changed changes changing charge charged charges charging charlie charm charmed
  charming charts chase chasing chat cheat cheated cheating check checking checks cheek cheeks cheer cheering chess
  chewing chick chicks chief child children chili chill choice choices choke choking chose chosen christ christmas
  chuck chuckling church circle circles city class classes classy claus claws clean cleaned cleaners cleaning clear
  clearing clears client clients climb climbing clock close closed closer closes closest closet clothes cloud club
  codes coffee coincidence cold collar college colonel color come comes comic coming company compete completely
  compromise computers conclusion conclusions concussion confessed confuse confusing confusion congratulations
  conscious contact contacted contacts contains content contest continued continues contract contracts control
  conversations convince cooked cooking cool cops copy correct correctly couch could count counting country counts
  couple couples course court cover crack cracker cracking cracks crank crawling crazy cream create creating creation
  creative cried cries crime cross crossing crown crushed crying cure curious curse custom customers customs cute
  cutting daddy dagger dale dame damn dance dancer dangerous danny dare dark darling date dates dating daughter david
  days dead deal dear death deaths december decided declared deeds deep defeated definitely delicate deliver delivery
  department depend depth describe description despair desperate detail devil died diego difference different
  differently difficult diner ding dining dink dinner dinners direction directions dirty disappear disappears diving
  doctor doctors does doing dollars done donna door doris dough down drain drank drawn dream dreaming dreams dress
  dressed dried drink drinks drive driving drop dropped drowning drunk ducks dude during dying each early ears earth
  easter easy eaten eating eats echo education effect eight either elected electronic elegant elephants eliminate else
  empire employee employees ending ends english enjoy enjoying enough ensure enter entered entire entrance entry error
  especially eternal even evening ever every everybody everyone everything evidence evil exactly examine examined
  except exciting excuse execution existed exists exit expect experience experiences explain explains extra eyes face
  facial fact fail failing fails fair faking fall falling falls false families family fanny farmer farther fast father
  fault favor fear fears feather feathers feeding feel feeling feelings feels feet fell fellow felt fence fever field
  fight fighting fights figure figured figures filed filled filling film finally finance find finding fine finish
  finished fire fired first fish fishing fist fitting five flame flank flesh flick flights flirting flood floor floors
  flower folks follow follows fond food fool foot force forever forget forgive forgot form formal formed forms forth
  forward found four france frank freaking free freeze freezer french freud fridge fried friend friends fries frighten
  frightening from front frost fuck fucking full function fund funds funky funny future gail gain game garage gather
  gathering gave general gentlemen george gets getting gift girl girlfriend girlfriends girls give given gives giving
  glad glass goddamn goes going gold gone gonna good goodbye gotta government grab grace grade grain graves gravy
  great green greet grip ground group growing grown guard guards guess guessed guitar guys habit hair half hall hand
  handing handle hands hang hanged hanging hank hanna happen happened happening happens happy hard harper harry hart
  hasn hatch hate hating hats have haven having head headaches heading heads hear heard hears hearst heart hearts heat
  heather heck heel heels height heir helio hell hello help hence henry herd here herman hicks hide high highness
  hills himself hired historical history hitting hobby hold holding hole hollow holy home homeless homer homes honest
  honey honor hope horns horse hose hospital hospitals hotel hotels hound hour hours house houses human humans hundred
  hungry hunting hurry hurt husband husbands idea ideal identical identify idiot idiots imagine immediately important
  impossible inches included includes information inner inside inspection instance instead insulting intense intent
  intention intentions interest interested interesting interior intern into invented invention invited involved issued
  issues jack jail james japan jesus jimmy joey john johnny join joint joke judge jump just karen keep kept kick
  kicked kidding kids kill killed killer killing kills kind kinds king kiss kissed kissing knew knight knock knocked
  knots know known knows lack ladies lads lady lame land landing large larry laser last late later laughing laughter
  lawyer laying lead leading leads learn lease least leather leave leaves leaving left less lester letter letting lick
  lieutenant life light lightning like liked likes liking limit limited limits line lines lining list listen little
  live lived lives living locker locks logan logic lone long longer look looked looking lookout looks lord lose loser
  loses losing lost love loved lovely lover loves loving lower luck lucky lunch lying machine machines madame made
  maiden mail major make maker makes making mama managed manager many march marching marge mark marriage married marry
  mary massage master match matches matching mates math matter maybe mean means meant meat mechanical medic meet
  meeting meetings member members mere mess message messed messing metro mexico michael middle might mighty mike mile
  miles million mills mind minds mine minor minute minutes miss missed misses missing mistake mistaken mistakes mister
  mitch mixed moaning moment moments mommy money monkey monsters month months more morning mortal moses most motel
  mother mothers mouse mouth mouths move moved moves movie moving much mulder murder murders music musical must myself
  nailed nails naked name named names native near need needed needing needs neighbor neither nervous never news next
  nice night nights nine nobody none noon normal norman north nose nothing nova number numbers nurses offer offering
  office officer offices okay older olive once ones only open operate operation order orders other others ought ours
  outside over overcome packed packing pages paid pain paint painted painter painting paintings pants paper pardon
  parent parents paris park part partner partners parts party pass passed passes passport past patch patience patient
  patients paul paying peace peach peak people perfect perhaps permit person personal personally personnel persons
  peter petty phone phoned phones phony physically physician physics pick picked picking picks picture pictures piece
  pierce pierre pill pinch pins pissed pissing pistol place plan plane play playing please pleased pleasure poems
  point pointing points poker police poor popping position possible possibly potion pound pounds powder power powers
  practical praying preacher precious prefer present president presume pretty previously prices prick pride prime
  prince principal principle print printed prison prisoner private prize probably problem problems professor profits
  program programme programs promise promises protect protecting protection proud prove provide provided public pull
  pulls pulse pumping punished pure purposes purse pursue push pushing putting queen question questioned questions
  quick quiet quit quite quitting quiz quote rach racing rack radio rain raining rains rally ramon ranger rank rape
  rapid rarely rate rather razor reaches reaching react reaction read reads ready real realize really rear reason
  reasons recent reception record recorded recorder recovery reese refer reflection refuse refused refuses regarding
  relationship relationships relax released relieve relieved rely remember remembered remembers remote remove removed
  rent repay repeating report reporting requests require required resent reserved resident residents resistance
  resolve respect respected respond response rest restaurants resting return returns rice rich richard ride ridge
  right rights ring ringing rings road roads robe robots rock rocking rocks rolling roman room root rotten rough round
  rounds ruining rule ruled rules running rushing sacred sadly safe safer said saint sake sakes same sample sand
  sandra save saved saves saving savings saying says scar scare scared scares scaring scene scheduled school schools
  score scored screaming season seat seats second seconds secret section secured security seeds seeing seeking seem
  seems seen selected selection sell selling send sending senior senor sense senses sent sequence serial serious
  seriously serve served serves service services session sessions setting seven several shack shade shake shaking
  shall shallow shame shape share shared shares sharing shark sharp shave shaved shaving sheep shelf shells shelly
  shining ship shipping shirt shit shock shocking shoes shoo shook shoot shooting shoots shopping shops shore short
  shorts shorty shot shots should shoulders shout show shower showing shown shut sick side sight sights sign signed
  significant signing silence simple simply since sing singing single sinking sins sire siren sister sisters sitting
  situation skating skies skill slack slap slaughter slave slaves sleep sleeping sleeps sleepy slick slight slipping
  slow slower small smart smell smelled smelling smiled smiles smoke sneak sneaking sobbing sober sock socks sole
  solution solve some somebody someone something sometimes somewhere song soon sore sorry sort soul sound sounds south
  space spare speak speaking speaks spear special speeding spell spelling spend spending spends spent spies spill
  spilled spin spine spinning spit sport spreading spring spying stack stakes stalking stall stand standing stands
  star stare staring stark stars start started starting starts starved starving state statements states station statue
  stay staying steak stealing step stepped stepping steve stick sticking stiff still stinking stitch stitches stock
  stolen stone stop stopped store stores storm story stove straight strain strange strangely strangers strangle
  strangled street striking string stroke strong stronger stuart stuck stuff stupid style such suck sudden suing suit
  suite suits summer sunny superior suppose supposed sure surfing surprise suspected suspicion swear sweating sweep
  sweet sweetheart swell swinging swore system systems table tables tails take taken takes taking tales talk talked
  talking taller tango tank tanks tape tapes tara taste taxes teach teaching team teams tear tears tech technically
  teenage telephone tell telling tender tense tension term terminal terrible terribly terrific terror test tested
  testing tests texas text than thank thanks that thee their theirs them theme then there these they thick thin thing
  things think thinking thinks third this thorough those though thought thousand threat threaten threats three threw
  through throw thrown ticking tied ties tiger tight till time times tipped tire tired tires tissue today together
  told tomato tomorrow tonight tony took tore totally touch touching tough tower town trace traces tracked trade
  trading trail train training trains trapped treason treasure treat treated treating tree trees trick tricks tried
  tries trip trips troop trouble troubled troubles truck trucks true trust trusting truth trying tumor turn turned
  turner types uncle uncomfortable under understand understands understood undo unless untie until upset upstairs
  urgent used using vagina vanished vegas venice venus very violation violet visions visiting visits voice voting
  waist wait waited waiter waiting waits wake wakes waking walk walking walks wall walter wanna want wanted wanting
  wants warriors washing wasted wasting watch watched watches watching water waters waving wear wearing wears wedding
  week weekends weeks weigh weird welcome well went were weren whale what whatever wheels when where whether which
  while white whoa whole whore whores whose wicked wife will willing window winds winner winning wired wires wish
  wishing witch witches with without wives woman women wonder wonderful wong woods word words work worked worker
  working works world worlds worms worried worries worry worse worth worthy would wound wounds write writer writes
  writing wrong wrote yeah year years yelling yesterday york young your yours yourself youth
`;
