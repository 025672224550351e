import { linesOf } from './phrases.ts';
import type { SafetyPhrases } from './safety.ts';

/** What an emergency, a crisis or danger at home sounds like in English, and what only sounds like it. */
export const SAFETY_EN: SafetyPhrases = {
  self_harm_crisis: linesOf(`
    kill|kil|killing|killed . =myself|himself|herself|themself|themselves
    kill my self
    want|wanna|ready|wants|wanted|trying|planning|wishing|plan .. die|dying|dead|be_dead
    wish .. =dead|never_born
    ^ suicide|suicidal $
    im|is|hes|shes|feel|feeling|feels|am|been|being|getting|so .. suicidal
    think*|thought|thoughts|consider*|contemplat*|attempt*|commit|committing|plan*|about|talking|talks .. suicide
    suicide|suicidal .. thought|thoughts|attempt|plan|note|ideation|feelings|help|now
    dont|not|no_longer|never|nor|didnt .. want|wanna . =live|living|alive|exist|existing
    dont|not .. want|wanna . wake up . anymore|ever|again
    dont|not .. want|wanna . =be_here|around|alive . anymore|more|longer
    dont|not .. want|wanna . go on . living|anymore|longer
    end|ending|ended|take|taking|took|finish . my|his|her|own . own? =life
    want|going|ready|about|plan|need|rather .. end it $
    want|going|ready|about|plan|rather .. end|ending it|everything|things all?
    end it all
    want|going|might|will|think*|feel|afraid|urge|urges|keep|about|plan*|wants|could .. hurt|harm|cut|hang|shoot|drown|starve|stab . =myself|himself|herself|themselves
    harm|harming|hurting|cutting|hanging|hang|unalive|drown =myself|himself|herself
    shoot|shooting =myself|himself|herself
    slit|slitting|cut|cutting . my|his|her wrist|wrists
    self harm|harming|injury . again|thoughts|now
    self harming
    world|everyone|everybody|family|kids|all|they|people . would|wold|will|is|are|be? better off without me
    better off dead
    better off without me
    no|any|see|not|without . reason|point|use|sense .. live|living|be_alive|keep_going|go_on|going_on|continue_living
    cant|dont ... want it . be? over
    cant|cannot|not|dont|want . =keep|go|carry|stay . on? living|alive
    tired|sick|done . of|with? living|life|being_alive
    life|living .. not|isnt|aint|no_longer . worth . living|it
    not|isnt worth living
    nobody|noone|one|anyone|anybody . would|will|wold? miss me
    nobody|anyone . notice . im|if dead|gone|died
    took|take|taking|swallow|swallowed|have|saved .. pills ... kill|die|end
    overdose|overdosing .. purpose|myself
    jump|jumping .. bridge|roof|building|balcony|train
    rather|better . be dead
    want .. disappear|sleep . forever|ever
    want to go to sleep ... never wake
    never wake up
    goodbye .. forever|everyone|cruel
    =kms
    going|gonna|want|wanna|will|might|feel .. hurt|kill|shoot|stab|harm|murder . =someone|somebody|people|him|her|them|everyone|family|baby
    voices .. tell|telling .. kill|hurt|die
  `),
  medical_emergency: linesOf(`
    chest|chests .. @pain
    @pain|cramp|elephant|discomfort . in|on|my|his|her|across|sitting|of .. chest
    cant|couldnt|hard|harder|trouble|struggling|struggles|unable|difficulty|difficult|problem|problems|not|isnt|stopped|stop|hardly|barely|wont|short|shortness|quit|aint|gasping|having . to|of|for|with? =breathe|breath|breathing|breath|breathes|breething|breathin|breth|breate|brethe
    =cant . breathe|breath|breathing
    cant|couldnt . catch . breath
    gasping . air|breath
    heart attack
    hart attack
    cardiac arrest
    heart . stopped|stopping
    having|has|had|is|think|suffering|possible|like|maybe|symptoms|a|this|called .. =stroke|strok
    having|has|is|a|had .. =seizure|seizures|convulsion|convulsions
    hes|shes|im|is|started|keeps . seizing|convulsing
    unconscious|unconcious
    he|she|hes|shes|@relative|friend|man|woman|person|they|someone .. unresponsive
    passed|passing|pass|blacked|blacking|knocked out
    fainted|fainting
    feel|feeling|going|about|might . like? faint|collapse
    he|she|@relative|i|friend|man|woman|just|someone|coworker .. collapsed
    wont|not|cant|doesnt|isnt|never|couldnt .. wake|waking up|him|her|them
    bleeding|bleading|bleed .. lot|bad|badly|heavily|heavy|everywhere|out|profusely|much|death|nonstop|fast
    wont|cant|not|doesnt|isnt .. stop|stopping bleeding
    bleeding .. wont|cant|not|doesnt|isnt . stop|stopping
    @relative|he|she|im|hes|shes|is . bleeding
    lot|lots|losing|lost|coughing|coughed|vomiting|vomit|throwing|throw|threw|puking|spitting|cough|pool . up? of? =blood
    blood everywhere
    overdose|overdosed|overdosing
    took|taken|swallowed|take|ate|drank|drunk|swallow|gave|given|had|takes .. too|to_many|much .. pill|pills|tylenol|medicine|medication|meds|insulin|tablets|aspirin|opioids|dose|doses|of
    took|taken|swallowed|ate .. whole|entire|all|bottle .. pill|pills|tylenol|medicine|medication|meds|insulin|tablets|bottle
    drank|swallowed|drunk|ate|swallow .. bleach|poison|cleaner|antifreeze|battery|batteries|detergent|gasoline|magnet|magnets
    been|was|got|is|were poisoned
    throat|airway|windpipe .. closing|closes|swelling|swollen|tightening|closed|shut
    tongue|lips|lip|face|throat .. swelling|swollen|swelled|swelling
    severe|bad|having|serious|terrible|major . an? allergic reaction
    anaphylaxis|anaphylactic
    im|is|hes|shes|baby|he|she|they|someone|kid|started .. choking
    ^ choking
    face|mouth|smile|eyelid|side .. drooping|droopy|droops|drooped
    chest|face|suddenly|sudden|droop* ... arm|leg|side|face|hand . is|are|feels|gone|went|so? numb
    arm|leg|side|face .. numb ... arm|chest|slur*|speech|face|talk|vision
    cant|couldnt|dont . feel|move .. side|face|arm|arms|leg|legs|body
    slurred|slurring|slur .. speech|words|talking
    speech .. slurred|slurring|garbled
    need|needs|call|called|send|get|calling|want|dial|someone .. ambulance|ambulence|paramedic|paramedics|=911
    ^ =911 $
    =911 now|emergency|help|please
    need|help .. =911
    medical emergency|emergancy
    ^ emergency|emergancy|emergencia $
    this|its|thats|have|is|got|having . a|an|my|real|true .. =emergency|emergancy|emergencey|emrgency
    =emergency .. help|right now|happening|breathing|hospital now
    fell|fall|fallen|down|floor|falling ... cant|couldnt|unable|not . get|stand|move . up
    fell|hit|banged|cracked|smashed|struck . and|hit|my|his|her|down|stairs . head .. bleed*|bad|badly|hard|vomit*|dizzy|confused|blood|cant|wont|and
    sugar|glucose ... faint|shaky|passing|shaking|confused|unconscious|sweating
    sugar|glucose .. dangerously|crashing|dropping
    turning|turned|lips|going|face|skin|looks|are blue
    water . broke
    im|shes|went|going|wife .. into|in labor
    baby .. coming . now|out|fast
    been|was|got|is|hes|shes stabbed
    been|hes|was|got|shes shot
    sudden|suddenly .. blind|blindness|confused|paralyzed|cant see
    worst headache .. life|ever
    went|gone|goes|going into shock
    has|got|have|holding|pulled|with . a =gun|knife
    going|gonna|trying|wants|will|threatened|threatening|tried .. kill me|us
    beating|hitting|strangling|stabbing|attacking|choking|punching|kicking|hurting me|us
    being|getting . beaten|attacked|strangled|raped
    was|been|just raped|attacked|assaulted
    breaking|broke|broken . in|into . my|our|the house|home|apartment|door
    house|home|apartment|kitchen|building . is|on fire
    severe|badly|bad|third . burn|burns|burned|burnt
  `),
  danger: linesOf(`
    @partner|=he|=she|=they|hes|shes .. read|reads|reading|sees|checks|checking|watches|watching|monitors|monitoring|opens|opening|spying|spies|tracks|tracking . my|it|this|these|what|everything|all|on|over . messages|email|emails|texts|phone|portal|chart|records|account|it|shoulder|screen|i
    @partner|=he|=she|=they|hes|shes . reads|checks|monitors|watches|sees|reading|checking|watching|opens . it|this|everything|them|mine|along
    @partner|=he|=she|hes|shes|they . goes|looks|looking|going|went|snoops . through|at|into .. my .. phone|messages|texts|email|emails|portal|chart|account|mail
    @another .. makes|made|making|forces|forced|forcing|orders|threatens|demands|pressures . me .. open|show|give|share|login|tell|hand|unlock|let|sign|read
    @another .. makes|forces|forced|making|forcing me
    being|im|am|was|feel . forced|threatened|controlled|stalked|abused|monitored|watched .. @another|him|her|by|home|to|phone
    =im|am|be|feel|feels|not|isnt . not|isnt|un? safe . at|in . my? home|house
    not|isnt|dont|unsafe|never|no|longer . feel|be|is|am|being|felt|im? safe . at|in|here|with|around . my|own|our|the? home|house|him|her|@partner|them
    ^ =im not|unsafe . safe? $
    ^ =im not safe
    ^ i dont feel safe $
    dont|not|no_longer|never . feel safe . at|with|around . my? @another|home|him|her
    unsafe . at|in|with . my? home|house|@partner|him|her
    afraid|scared|terrified|frightened|fear|fearful . of|for|my|about|that . my|the|life|of|ex . @partner|him|her
    afraid|scared|terrified|worried|frightened|fear .. he|she|hell|shell|they|@partner .. hurt|hurts|kill|find|finds|see|sees|know|hit|read|reads|look|looks|angry|mad
    cant|dont|not|never|must|mustnt|shouldnt .. let|tell|want .. him|her|@partner .. see|know|find|read|hear
    cant|dont|not|never|mustnt|shouldnt . him|her|he|she|@partner . know|find|see|read
    if|when|before .. he|she|@partner|hell|shell .. finds|sees|reads|catches|comes|hears|knows|find . out|this|it|me|home|about|back|i
    domestic violence|abuse|abuser
    abusive|abusing|controlling @partner|him|he|her|relationship|home|father|mother|son|daughter
    @partner|he|she|hes|shes|relationship .. abusive|violent|abuser|controlling|abuses|stalking|stalks|dangerous
    my . abuser|stalker|attacker
    someone|somebody|he|she|ex|@partner . is? stalking|following|hurting|threatening|tracking . me|my
    restraining|protective|protection order
    @partner|he|she|they|someone|son|daughter|dad|mom . hits|hit|beats|beat|hurts|chokes|choked|threatens|threatened|controls|slaps|punches|kicks me
    @partner .. wont|doesnt|never . let|lets me
    he|she . wont|doesnt . let me leave|go|use|talk|call|have|alone
    @partner|he|she .. took|takes|keeps|hides|has|controls . my phone .. so|from|away|every|all|and|controls
    reading|looking|reads|looks|watching . over my shoulder
    over my shoulder
    he|she|hes|shes|@partner .. is? standing|watching|sitting|looking .. behind|over|next|right . me|here|shoulder
    spying|spies|spy . on? me|my
    in|real|am|immediate danger
    trapped|locked . in|inside .. house|home|room|with him
    hiding|hide . from|this .. him|her|@partner
    cant . talk|speak|type|write .. hes|shes|he|she|@partner .. here|home|listening|watching|room
    @partner|he|she|hes|shes . is? listening
    not|isnt safe . to? talk|write|type|chat . here|now|right
    help me leave . my|him @partner
  `),
  lookAlikes: linesOf(`
    die|dying|dead|died . of|from . laugh*|laughter|embarrassment|curiosity|boredom|thirst|hunger|old
    die|dying|died|dead laughing
    dying to|for
    die|dead|dying|dies|died . battery|phone|laptop|computer|tablet|link|website|chat|app|on me
    battery|phone|laptop|computer|tablet|link|website|charger|car|app|watch .. die|dies|died|dying|dead
    want|planning|plan|trying .. dead|dying line|link|battery|sea|zone
    suicide prevention|hotline|awareness|screening|squad|month|training|book|documentary|doors|assessment|risk|survey|question|questions|questionnaire|form|support|group|podcast|walk|crisis
    suicidal screening|question|questions|assessment|ideation . question*|screening|form|no|denied
    screening|survey|questionnaire|question|form|pamphlet|leaflet|article|movie|book|podcast . about|asks|on|for|asked . about? suicide|depression
    dont|not|no_longer want .. live chat|agent|person|support|video
    dont|not|no_longer want .. live|living . with|in|at|near|alone|by|far|under|off|out
    dont want to end
    want|going|about|need|like . to end it . here|the|this|chat|conversation|subscription|session|my . chat|conversation|session|now|call|account|there
    end|take . his|her|my life insurance
    cut|cutting myself . shaving|cooking|off|some|slack|short|in|out|while|chopping|on
    hurt|hurting myself . lifting|at|playing|running|work|falling|fell|while|moving|doing|exercising
    shoot|shooting|shot . myself in the foot
    want|going|will|could|might .. kill|murder . for|this|that|the|my|time|it
    kill|hurt . someone|them|him|her|people . feelings|to|that . help|answer|pick
    harm . reduction
    rather die than
    better|rather|sooner . be? dead than
    last|only|no point .. going on . the|this|about|website
    no|any|see|not .. point|use|reason .. going on .. website|portal|site|line|app|there
    goodbye . everyone|forever . and|thanks|thank
    chest x|xray|ray|results|freezer|drawers|clinic|scan|doctor|report|film|ct|of|physician|specialist|surgeon|workout|size|hair|cold|image|imaging|infection
    breathing room|test|tests|exercise|exercises|treatment|treatments|machine|class|results|easy|report|technique|device|easier|app
    hold|holding|held|waste|save|saving|deep|fresh . breath|breathing
    breath of fresh
    give|giving|gave|gives|nearly|almost|given . me|us|him|her . a|another|mini . heart attack|stroke|seizure
    nearly|almost . had . heart|a attack|stroke|heart . attack
    history|risk|risks|prevent|prevention|prevents|signs|sign|warning|symptom|symptoms|chances|causes|lower|reduce|test|screening|class|recovering|recovery|recovered|after|since|follow|survived|survivor|information|info|video|article|records|record|results|note|notes|visit|bill|billing|cover|covered|report . of|for|about|from|my|on|a|the|his|her|heart . the|a|my|mild|his|her . chest|heart|stroke|seizure|overdose|allergic|anaphylaxis|anaphylactic|fainting|emergency|bleeding|cardiac|breathing|ambulance|attack
    heart attack|attacks . survivor|risk|history|prevention|clinic|medication|medicine|meds|rehab|records|results|bill|support|class|grill|test|warning
    =stroke|strokes|seizure|seizures of|clinic|survivor|survivors|rehab|risk|history|prevention|medication|medicine|meds|patient|patients|records|results|order|disorder|log|diary|specialist|doctor|test|plan|center|unit|support|medicines|pills|refill|group
    back|breast|butterfly|brush|key|golf|pen stroke|strokes
    allergic|anaphylactic|anaphylaxis . reaction? list|plan|form|history|refill|records|to
    allergic reaction . test|results|report|section|list|page|form
    overdose prevention|awareness|class|training|education|kit|program|day|records
    passed|passing|pass out . flyers|papers|forms|candy|cards|brochures|of|samples|the|information|surveys|pamphlets|masks
    @site|menu|section|tab|window|screen|button|link|page|list|panel|tree|deal|computer|phone|laptop . is|has|just|was|became|unresponsive|keeps|got|went|all? collapsed|unresponsive|passing|shaking
    bleeding edge|heart
    blood . test|tests|work|results|pressure|sugar|type|bank|draw|lab|labs|count|panel|drive|donation|thinner|thinners|report|culture|sample|relative
    sugar|glucose . log|logs|readings|reading|results|monitor|meter|test|report|chart|page
    emergency contact|contacts|room|rooms|visit|visits|department|dept|record|records|form|info|information|number|numbers|physician|exit|note|notes|report|bill|doctor|services|preparedness|kit|plan|fund|card|phone|call|line|refill|leave|alert|code|codes|prescription|backup|update|access|login|password|medicine
    not|isnt|no|aint|wasnt|never|nothing|without|non .. =emergency|emergencies
    case|event|only|use|for|any|during|if|after . of|is|its|there|an|a . an? =emergency|emergencies
    is|was it|this|that . an? =emergency|emergencies
    =er|hospital . last|bill|records|notes|report
    =911 . oak|main|elm|maple|pine|street|st|avenue|ave|road|rd|drive|dr|lane|ln|north|south|east|west|blvd|highway|hwy|building|apt|unit|way|court
    porsche|carrera|suite|room|apartment|apt|bus|route|number|extension|ext|box|case|ticket|highway .. =911
    it|message|bot|text|recording|menu|page|screen|computer|chat|sign|voicemail|you|website|voice|machine|greeting . just? says|said|say|keeps|told|tells|saying|mentions|mentioned|shows ... =911|emergency|ambulance
    when|if|why|unless . should|do|would|to|you|i|not .. call|dial .. =911
    ambulance bill|ride|company|charge|charges|invoice|bills|cost|claim|service|form|insurance
    bill|billed|charge|charged|charges|invoice|pay|paid|paying|cost|owe|claim .. ambulance|overdose|stroke|seizure|emergency
    chok* hazard|up|point
    choked|choking . on . words|price|up
    choking on . the|this|my . login|password|page|file|files
    turning|turned|lips|going|face|are blue . cross|shield|button|link|light|screen|again|when|icon
    @site|button|link|screen|page|icon|text|box|letters|words .. turning|turned|going|are blue
    head .. wall|desk|keyboard|table|against
    hit|hitting|beat|beats|hits|kick|kicks me . with|up|to|out|back|off|as|again
    flu|covid|booster|allergy|vaccine|tetanus|pneumonia|shingles|screen|b12|last . shot|shots
    got|was|been . shot . record|records|down|today|at|for|of|by . flu|covid|doctor|clinic|nurse|record|records|vaccine
    water broke . main|heater
    has|have|with|need|needs|got . a =gun|knife . lock|safe|permit|wound|clinic
    @site|password|this|app|it|waiting|website|computer|machine|hold|login|bill|reset .. trying|going|gonna|will|is . to? kill|killing|beating me
    killing|beating|attacking|hitting me . softly|here
    kill me . now|already|lol|if|for|over
    fire . drill|department|alarm|fox|fly|tv|tablet|stick|wall
    burn|burning|burned . out|through|clinic|cream|calories|rate|time|rubber
    heart|heartburn|burning . burn|burning . chest . after|when . eat*|meal|meals
    drug|substance|alcohol|elder|child . abuse . class|program|history|screening|treatment|counseling|assessment
    @partner|he|she|they .. reads|read|checks|opens|reading|sees|watches . it|them|this|everything|messages|emails|mail|my|to|texts|the|chart . email|emails|messages|to|for|them|out|mail|letters . to|for|aloud|me . me|aloud
    @partner|he|she .. help|helps|helping . me ... read|reads|open|opens|check|checks
    doctor|nurse|provider|clinic|dentist|staff|office|pharmacist|therapist ... he|she|they|who . reads|read|sees|checks|reading|sees|see|opens|reviews
    does|do|did|can|will|would|could|is|are|when|has . my|the|a . he|she|they|doctor|@partner . read|reads|reading|see|sees|check|checks|opens|watching
    @site|clinic|office|it|they|password|page|account|hospital|nurse|receptionist|desk|security|policy|bank|phone|google|apple|you ... makes|made|making|forces|forced|forcing|wants|threatens . me . to? change|reset|update|login|enter|verify|make|choose|pick|wait|sign|redo|type|use|click|open|answer|create|start|do|call|fill|scroll|agree|say|confirm|again|keep|try
    makes|made|making me . laugh|smile|happy|mad|angry|sad|sick|crazy|nervous|cry|feel|late|think|so|tired|dizzy|want|sleepy|anxious|wonder|proud|coffee|dinner|breakfast|lunch|tea|food
    not|isnt|dont|unsafe|never|no . feel|is|its|felt|very|really|at|all . safe|unsafe . to|for|using|giving|sharing|typing|telling|putting|doing|sending|entering|online|on|in . public|this|the|a|my|wifi|use|login|info|type|give|put|send|enter|do|open|save|browser|chat|click|password
    is|are|its it|this|that|they|wifi|not . unsafe|safe
    feel|feels|feeling . safe|comfortable . giving|sharing|typing|telling|putting|using|doing|sending|entering|with|about|online . my|this|the|it|that|your . birthday|information|info|website|chat|system|portal|bot|number|name|date|password|app|social
    afraid|scared|worried|fear . of . needles|needle|technology|computers|computer|clicking|losing|being|getting|the|locking|pressing|messing|forgetting|hackers
    afraid|scared|worried . my|that . husband|wife|he|she|they|partner . is|has|might|will . sick|ill|diabetes|cancer|covid|dying|be|have|get|fall|forget|forgot|miss|lose|locked
    worried . about . my|his|her . @partner|health|blood|heart|results
    in danger of . losing|missing|being|getting|locking
    no|not|isnt|out of|any . in? danger
    locked|trapped . out|in . of|my|the|an|a|loop|account|this|menu . account|portal|phone|endless|loop|phone|menu
    locked . in|inside . my|the house . rules|phone
    court|legal|copy|form|records|paperwork .. restraining|protective|protection order
    in order
    protective|protection . equipment|mask|gear|film|case|glasses
    sleep . forever . chemicals
    tired of living|life . with|in|at|like|without . pain|this|back|diabetes|acne|arthritis|glasses|allergies
    stop|stopped|hold|quit breathing . down
    hiding . from . me|view|list|menu
    someone|somebody|he|she|they . is? following|tracking|threatening . my order|package|steps|order|progress|up
  `),
};
