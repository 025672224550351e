/** Common English words that are one slip away from a word in our phrases, and mean something else. */
export const realWords = `
  abort accent acceptable according accounts accused accusing acknowledge acres acting action affected affection affects agenda
  agent agents agree agreed alan albert alice alike allen allergic allowed allowing along altar alter america among amusing
  analysis anger angle anna ants application appreciated aren armor arrow ashes asleep assault assistant attached attacks
  attempt attempted attention attracted authorized awhile backed backing bacon ballet balls banana banging barking barry bathing
  bats battle beach beans bearing bears beast beating beeping began begins begun beings bells belong beloved belts beth bets
  better betting bidding bills billy bing bitches bitter black blackie blame blaming blessing blink blocked blocking blocks
  bloke blond bloody bloom boats bobby books booth border borrow boston bother bothers bottles bound bout boyfriends brad brain
  brake brave bravo breach break breaking breath breathe breathing breed brent bret brett bride bridges bright bring broad
  brothers brown bucks buildings bulls bunny buried burned burst burt busted butter buttons cakes caller camp canada canceled
  cancer cannon cards care cared career cares cargo carlo caroline carried carrier carries cars cart carter cases catch catches
  catching causing cave cellar center centre cereal champ chance chances chang changes changing charged charges charging charm
  charmed charming charts chase chasing chat cheat cheated cheating check checking checks cheek cheeks cheer cheering chess
  chewing chick chicks chief chili chill choices choke choking choosing chose chosen chuck chuckling circle circles civilian
  clamp classes classy claus claws clean cleaned cleaners cleaning clear clearing clears client clients climb climbing clock
  close closed closer closes closest closet cloud codes coincidence cold collar color come comes comic compete compromise
  computers conclusion conclusions concussion confessed confuse confusing confusion conscious contacted contacts contains
  content contest continued continues contract contracts control conversations convince cooked cooking copy core correct costs
  couch counting counts couples cover cracker cracking cracks crank crap crawling cream create creating creation creative cried
  cries cross crossing crown crushed crying cure curious curse custom customers customs cutting dagger dale dancer dandy dare
  dates dating dear deaths december declared deeds defeated delicate deliver delivery demand department depend depth describe
  description despair desperate detail devil diego difference differently difficult diner ding dink dinners direction directions
  disappear disappeared disappears diving doctors does doing done donna door doris dough drain drank drawn dreaming dress
  dressed dried drink drinks driving dropped drops drowning drunk ducks ears easter eaten eating eats echo education effect
  eight either elected electronic elegant elephants eliminate empire ending ends enjoying ensure enter entered entire entrance
  entry error eternal ever examine examined exciting execution existed exists exit experience experiences explains extra facial
  fail failing fails faking falls false families fanny farmer farther father fears feather feathers feeding feelings fellow
  fence fever fight fights figure figures filed filled filling finance finding finish fired fishing fist fitting flame flank
  flesh flick flights flirting flood floors flower follows fond force form formal formed forms forth france frank freaking
  freeze freezer freud fridge fried friend friends fries frighten frightening frost function fund funds funky gail gain garage
  gather gathering girlfriends gives giving glass grace grade grades grain gravy greet grip ground growing grown guard guards
  guitar habit hall handing hanged hanging hank hanna happen harper harry hart hasn hatch hating hats haven having head
  headaches heading heads heard hears hearst hearts heat heather heck heel heels heir helio hell hence herman hers hicks
  highness hills hired hiring historical hitting hobby hole hollow homeless homer homes honey horns horse hose hospitals hotels
  hound houses humans hunting hurt husbands idea ideal identical identify idiot idiots immediately impossible inches included
  includes inner inspection instance insulting intense intent intention intentions interest interior intern invented invention
  invited issued issues japan joint karen kick kicked killed killer killing kills kindness kinds kissed kissing knight knocked
  knots known lads lame landing large larry laser late later laughing laughter laying lead leading leads lease leather leaves
  leaving less lester letter letting lick light lightning liking limit limited limits lines lining lived living loading locate
  locker locks logan logic lone long looked lookout looks loser loses lover loving lower lying machine machines madame maiden
  major make maker makes making managed manager march marching marge maria marry massage match matches matching mates math mayor
  means meat mechanical medic meetings member members mere mess message messed messing metro mexico might mighty mile mills
  minds minor minute misses mistaken mistakes mister mitch mixed moaning moments monitor monkey monsters month mortal moses
  motel mothers motive mouse mouths move moved moves mulder murders musical nailed nails naked names native needing neighbor
  night nights none noon norman north noses noticed nova numbers nurses offering officer offices older olive operate operation
  orders other others ours overcome packed packing pages paint painted painter painting paintings pants parent part partners
  parts party passed passes passport patch patience patients paying peak permit person personal personally personnel persons
  petty phoned phones phony physically physician physics picked picking picks pierce pierre pill pinch pins pissed pissing plan
  playing pleased pleasure poems pointing points poker popping possible possibly potion pound pounds powder power powers
  practical praying preacher precious prefer present presume previously prices prick pride prime prince principal principle
  print printed prison prisoner prize problems production profits program programme programs promises prosecution protecting
  prove provide provided pulls pulse pumping punched punished pure purposes purse pursue pushing putting queen questioned
  questions quiet quite quitting quiz quote racing rain raining rains rally ramon ranger rank rape rapid rarely rate rather
  razor reach reached reaches reaching reaction read reads rear reasons recent reception record recorded recorder recovery reese
  refer reflection refuse refused refuses regarding relationships released relieve relieved rely remembered remembers remote
  remove removed rent repay repeating reporting requests resent reserved resident residents resistance resolve respected respond
  response rest restaurants resting returns rice rides ridge riding rights rings roads robe robots rocking rocks rolling roman
  root roses rotten rough round rounds ruining rule ruled rushing sacred sadly safer saint sakes sample sand sandra save saves
  saving savings saying scar scare scared scares scaring scheduled schools score scored screaming season seats seconds section
  secured seeds seeking seem selected selection sell selling sending senior senor senses sequence serial serve served serves
  services session sessions setting several shack shade shake shaking shall shallow shame shape shared shares sharing shark
  sharp shave shaved shaving sheep shelf shells shelly shining shipping shirt shock shocking shoes shoo shook shoot shoots
  shopping shops shore shorts shorty shots should shoulders shout shouting shower showing shown sides sight sights signed
  significant signing silence simply sing singing sinking sins sire siren sisters skating skies skill slap slaughter slave
  slaves sleeping sleeps sleepy slick slight slipping slower smart smell smelled smelling smiled smiles sneak sneaking sobbing
  sober sock socks sole solution solve sore sort sound south spare speaking speaks spear speeding spell spelling spending spends
  spies spill spilled spin spine spinning spit sport spreading spring spying stack stakes stalking stall standing stands star
  stare staring stark stars starting starts starved starving statements states statue staying steak stealing stepped stepping
  stick sticking stiff stinking stitches stock stolen stone stores storm story stove strain strange strangely stranger strangers
  strangle strangled striking string stroke stronger struggle stuart stuck stuff style suck suing suite sunny superior surfing
  suspected suspicion sweating sweep swell swinging switch swore systems table tables tails taking tales talked talking taller
  tango tank tanks tapes tapped tara taste taxes teaching teams tear tears tech technically teenage telephone tender tense
  tension term terminal terribly terrific terror tested testing tests texas text than thank thee theirs theme there these thick
  thin thing things think thinks thorough those though threat threaten threats three threw thrown throws ticking tied ties tiger
  tight till tipped tire tired tires tissue today tomato tore touching tough tower toxic trace traces track tracked trade
  trading trail training trains tramp trapped treason treasure treat treated treating tree trees tricks tries trips troops
  troubled troubles truck trucks trunk trusting tumor turner turns types uncomfortable understands understood undo untie urgent
  used vagina vanished vegas venice venus very violation violet visions visiting visits vivian voice voting waist waited waiter
  waiting waits wakes waking walking walks walter wanting warriors washing wasted wasting watch watched watches watching water
  waters waving wearing wears weekends were whale wheels while white whole whore whores whose wicked willing winds winner
  winning wired wires wishing witches wives women wong woods word words worker works world worlds worms worries worry worse
  worthy would wound wounds wrapped writer writes writing wrote years yelling yours youth
`;
