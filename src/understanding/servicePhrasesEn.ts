import { linesOf } from './phrases.ts';
import type { ServicePhrases } from './services.ts';

/** What patients ask of the bot itself, in English. */
export const SERVICES_EN: ServicePhrases = {
  staff: linesOf(`
    ^ staff|person|human|agent|representative|rep|operator|receptionist|somebody|someone $
    ^ real|live|actual person|human|agent|someone|staff $
    ^ a|the human|person|agent|operator|representative $
    talk|speak|chat|talking|speaking|chatting|connect|connected|transfer|transferred|through|switch|put|pass|get .. to|with|through|me .. person|human|agent|staff|representative|rep|someone|somebody|operator|people|receptionist|desk|office|nurse|supervisor|manager|department|team
    talk|speak . to|with . someone|somebody|anyone|anybody|human|person|staff
    need|want|get|give|have|prefer|rather|like|with . a|an|the|some|me|to|talk . live|real|actual|human|a? person|human|agent|representative|operator|rep
    real|live|actual|human person|human|agent|being|people|representative
    speak|talk .. on|over|by . phone
    rather|prefer|want|like|can|could|to . staff|talk|call|speak|phone . to|with|on staff|phone|call|you|them
    call|phone|ring . me . back|please|instead|now
    ^ call|phone me
    someone|somebody|staff|nurse|anyone|you|office|they .. call|phone|contact . me|us|back
    customer|support|technical|tech|it|help . service|support|desk|line . please|number|phone|person
    ^ customer|help|tech|front service|desk|support $
    phone|telephone|contact number .. support|help|call|clinic|office|desk
    number . i . can|could|should . call
    is|what|which|give ... number|phone . to|i|for .. call
    front desk
    let me . talk|speak
    talk|speak . to|with . you|doctor|nurse $
    human being
    not|no|stop .. bot|robot|machine|computer .. person|human|someone|talk
    rather|want|prefer . staff
  `),
  help: linesOf(`
    ^ help|menu|options|instructions|assistance|support $
    ^ help me?
    ^ i? need|want . some|your|more? help|assistance
    ^ can|could|will|would . you|someone|anyone . please? help
    who can help
    what . can|do . you . do|help
    what can i ask
    what are my options
    how does|do this|it|you . work
    show|main|see|the . the|me? menu
    need|want|get|some . some|a? help|assistance
    help me with
  `),
  repeat: linesOf(`
    ^ repeat|pardon|again|huh|eh $
    repeat . that|this|it|the|please|question|last
    can|could|please . you? repeat
    say . that|it . again|once
    what . did|was|were . you . say|said|saying
    ^ what . was|is that $
    ^ what $
    ^ come again $
    one|once more time?
    ^ again please
    missed . that|it|what
    didnt|did . catch|hear|get . that|you|what
    show .. steps|it|that|instructions . again|once
    read .. again
    ^ sorry what $
    ^ send . that|it again $
  `),
  rephrase: linesOf(`
    say|explain|put . it|that|this . in? another|other|different|differently|simpler|easier|plain
    explain . that|it|this|better|more|again
    dont|didnt|cant|not|doesnt . really|quite? understand|follow|get|understanding . it|that|this|you|what|the|any|instructions|question?
    ^ i? dont|didnt|do_not understand|follow
    no . understand|comprende
    what . do|does|did . you|that|this|it . mean|means
    in|with|use . simpler|simple|plain|other|easier|different|another . words|terms|way|english|language
    ^ i? im|am|still|so|very|this . is|so|very? confused|confusing
    makes|make no sense
    doesnt|does|not make . any? sense
    another|different|other way . of|to . saying|say|explain
    simpler|slower|easier please
    too complicated|confusing|fast|hard . to|for
    ^ too complicated
    lost|confused me
    how|where . do|would i . do that|it|this $
  `),
  back: linesOf(`
    ^ back|previous|undo|return|oops|oop $
    go|going|get|take|took|went|one|step|bring . one|me|us|a? back . to|a|one|please|step|the? question|step|previous|last|before|beginning
    ^ go|take|step . me|one? back
    ^ go back $
    ^ can|could|let . we|i|me|us . go back
    previous|last|earlier|prior question|step|answer|one|page|screen|message . again|please
    ^ previous|last question|step
    change|changed|fix|correct|redo|edit|undo . my|that|the|last . last|previous|answer|mind|reply|choice|response
    changed my mind
    i meant|ment|mean . to|the|yes|no|say|that|other|number|option
    ^ no|wait|sorry|oops . wait|no|i|sorry . i|meant|mean . meant
    ^ wait . i? meant|mean
    meant . to . say|pick|press|choose|click|type|answer
    wrong|different|other . button|option|answer|number|choice|one|key . pressed|picked|hit|by|typed|clicked|chosen|choose
    pressed|picked|hit|chose|clicked|selected|typed|tapped|entered|answered . the|a . wrong
    ^ wrong button|answer|one|option|choice
    made|make . a . mistake|typo|error
    that . was|is . wrong|a|not|my . answer|mistake|what
    thats not what i meant
    picked|pressed|chose wrong
  `),
  startOver: linesOf(`
    start|starting|begin|beginning|restart|do|try|go . it|this|all|everything|the|whole|from|again . over|again|fresh|scratch
    ^ restart|reset|redo $
    ^ begin|start|starting again|over|fresh|new
    start|starting over|fresh
    from|to . the|very . beginning|start|top|scratch
    reset|restart|clear|delete . the|this|my|our? . conversation|chat
    back . to . the? beginning|start
    new|another|different|other conversation|chat|problem|question|topic $
    something|somthing . else|different|new . is|please
  `),
  wait: linesOf(`
    ^ wait|waiting|brb|hold|looking|checking|hang $
    ^ wait . a|one|for|please|sec|second|minute|moment|let
    ^ please? wait $
    hold|hang on
    one|a|just|1 . sec|second|moment|minute|min|mins $
    ^ one|just|a|1|gimme . a|one? sec|second|moment|minute|min|mins
    give|need|gimme . me|a|few|couple|some|more|just|another . few|a|couple|more|one|some|another? sec|second|seconds|moment|minute|minutes|min|mins|time
    let|lemme . me . go|just|quickly|first? get|find|grab|check|look|try|see|open|put|finish|plug|charge|ask|turn|read|restart
    ^ be|ill|will . right|be|i . back
    need|have|got|going|gotta . to|a . go|get|find|grab|charge|look . my|for|some|the . glasses|phone|computer|laptop|reading|charger|other|card|purse|pen|paper
    get|find|grab|need|getting|finding|where|put . are|on|my . glasses
    im|am . still? looking|checking|trying|searching|working|getting|reading|opening|logging . now|it|for|on|that|my|right|them?
    ill|i_will|will|going . to? check|look|try|go . and? my|it|now|that|them|the|spam|junk|inbox|again
    ^ trying|checking . it|that|now
    ^ stand by
    driving|busy . right|now|at
    be|come|coming|talk|text|write . right|you? back . in|later|soon|after
    in a|just . a? minute|moment|second|sec|bit $
  `),
  unsure: linesOf(`
    ^ i? dont|do|didnt . really|even|honestly? know|remember|recall|kno
    ^ i? . dont know
    ^ i . have|got? no idea|clue
    no|dont . have|a? idea|clue $
    ^ not|im|am . really|so|too|not|quite|totally|100? sure
    ^ maybe|perhaps|unsure|possibly|idk|dunno|hmm|hm|might|depends|either|neither|both $
    ^ could be|maybe|either
    not|isnt . sure|certain|positive
    ^ dont . know|remember|recall
    cant|couldnt|could . not? remember|tell|say|recall $
    no|none|nothing|neither|nothin . of|has|here|that|it|these|those|i . them|these|those|that|this|ive|tried|really|even|have|it|helps? works|work|working|worked|helped|helps|helping|tried
    nothing . is|i|ever|seems|even . to|try|tried|do|does|is|has? works|work|working|worked|helped|helps|helping
    none of . these|those|them|that|this|the|it|above
    ^ none|nothing|neither|nada $
    tried|try|done|doing . everything|all|every|each . that|this|of|already|way|thing
    everything|all . i|ive . tried|have|try
    ^ i? . it|that|this . didnt|did|doesnt|does|wont|isnt|still|not . not|really|even? work|help|working|worked|do
    ^ didnt|doesnt|does|did|not|wont|isnt|still|never . not? work|help|working|worked
    ^ still . not|the|no|nothing|doesnt|wont|isnt|says|didnt . working|same|work|thing|luck|good|it
    ^ no luck|use|change|difference|good
    ^ nope? . same|still . thing|problem|error|issue|result|message
    ^ same . thing|problem|error|issue|result|message
    tried|did|done . that|it|this|all|both|everything . already|twice|before|still|and|too|again|three|times|nothing
    already . did|tried|done|have . that|it|this|everything|all
    cant|couldnt|dont|didnt . find|see|figure|locate|spot . it|that|them|any|anything|where|out|one|this|those
    ^ where . is|are|s|would|do . that|it|those|this|i $
    not|no . very|so|too|much|really? good|great . with|at . computers|computer|technology|tech|this|phones|these
    ^ your? guess
    ^ its . still|not . wrong|broken|working|the
  `),
  iAmIn: linesOf(`
    ^ im|iam|i'm|am|we|i . finally|now|already|back|all|are|got|do|made|was|am? in
    ^ im|iam|were . finally|now|already|back? in . now|thanks|thank|finally|yay|again|it|the|you|my
    .. finally
    im|iam . finally|now|already|back|all . in $
    im|i|we|iam . able|was|am|were|got|have|finally|just|now . to? . loggedin|signedin
    got|made|let|i|its|it|am|get|gets|im . me|it|back|finally|now . loggedin|signedin $
    i|finally|we|just|now|just|yay . finally|just|i|have . got|made|get . it|back|right . in . to|now|finally|thank|thanks|my|the|today|ok|great|this
    ^ i? . finally|just? got|made . it|back? in
    finally|i . got|made . in $
    was|were|am|finally|im . finally? able . to . login|signin|reset|get . in|it|my
    ^ it . worked|works|working|did .. im|i|and|got .. in
    im|i|iam . loggedin|signedin
    ^ loggedin|signedin . now|finally
    ^ problem|issue|its|all|thats|everything|it|that . is|has|been|got|was|finally|problem? solved|fixed|resolved|sorted
    ^ solved|fixed|success|sorted
    ^ im . all|good|now . set|good
    ^ all . set|good|done|fixed . now
    everything|its|it|all . is|all|now|finally|just? works|working|fine|good . now|again|thank|thanks|today|great
    ^ now . it|its|i . works|working|can
    ^ it . went through
    figured . it . out
    ^ never . mind|worry . i|it|got|im|its|works|figured
    ^ nevermind . i|it|got|im|its|works|figured
    i . can . get|login|signin|see|log . in|into|everything|my now
    can|let . get|me|login . in . now
    ^ yay . i|im|it|finally
  `),
  goOn: linesOf(`
    ^ continue|next|proceed|resume|carry|keep|onward|more|ready $
    go|keep|carry|move|lets|moving . on|going|ahead|continue|forward|on . please
    ^ go|keep|carry|move on|going|ahead|along|forward
    ^ lets . keep? . go|continue|going|proceed|move|do|get
    ^ next . step|one|question|please|thing
    ^ what|whats . is|do|now|comes|the|i . next|now|i|step
    ^ im . ready|here|back . to|now|again
    continue . with|please|the|from|where
    ^ i? want|like|would . to . continue|go_on|proceed|keep
    ready . to . continue|go|proceed|start
  `),
  whoAreYou: linesOf(`
    who|whos . is|are|am|was|the|exactly? . this|you|i|it|talking|texting|writing|calling|messaging|that|sent|texted|speaking
    ^ who . is|are . this|you|there
    are|is|r . you|this|it|u . a|an|even|really|actually . real|human|bot|robot|computer|machine|person|ai|scam|legit|fake|automated|phishing|spam|genuine|fraud|really
    am i . talking|speaking|chatting|texting . to|with . a|an|the|real? . person|computer|robot|human|bot|machine|real|who|clinic
    is|are . this|it|you|these . a|an|really|the|actually|even|my|some|some_kind_of|from . the|my|a|legit|kind|actual|real|your|kind|of . clinic|scam|doctors|doctor|legit|real|legitimate|fraud|phishing|safe|hospital|trick|joke|spam|hoax
    scam|phishing|fraud|fake|legit|spam $
    how . do|can|would . i . know|tell|trust|be .. legit|real|clinic|scam|you|this|really|safe|genuine
    ^ what . are|r you $
    what|whose|which . number|phone . is|number this
    how . did|do . you . get|have|find . my . number|phone|cell|contact|info
    who . sent|is|sends|sending|texted|texting . this|me|these . text|message|messages
    text|message . from|is . my|the|this . doctor|doctors|clinic
    why . are|is|am|did . you|i|this|someone . texting|getting|messaging|contacting|text|message . me|this|these?
  `),
  whyNeeded: linesOf(`
    why|how_come|what_for . do|does|are|would|is|must|should|did|exactly|on|the|it . you|i|it|this|we|they|that|clinic|have|need|portal . need|needs|want|asking|ask|have|asks|wants|require|requires|to|needed|necessary|required|give|tell|verify|collect
    ^ why $
    ^ why . is . that|this|it . needed|necessary|required|important
    what . do|will|are|happens|would|is . you|to|with|my|it|happen . do|need|use|want|going|doing|this|my|it|that|for|information . with|it|to|this|that|my|for|do
    do|must|why . i . have|need|must|really . to|really . give|tell|answer|provide|share|do|say|verify|have
    do|does|are . you|i . really|even|have|to? need . my|all|this|that|the|to . ssn|social|birthday|birth|name|number|address|date|information|email|info|this|that|know
    who . sees|see|reads|can|gets|will|has|else|could . see|read|what|my|access|this|i|else|to
    are|do . you . saving|save|storing|store|keep|keeping|recording|record|sharing|selling|sell|share . my|this|what|all|the
    what|where . happens|goes|does . to|with|my . my|this|what|information|data|info
    is . it . safe|ok|okay|secure . to . give|tell|type|share|send|put|enter . you|my|this|that|here|it|out
  `),
  privacyRefusal: linesOf(`
    dont|not|wont|no|rather|never|cant|refuse|im|prefer|wouldnt|do . to|not|like|want|really|going|comfortable|feel|am|wish|say|willing|way|be|think|im . to|comfortable|i|giving|give|feel|okay|should|safe|with|going|would|say|like .. give|giving|share|sharing|tell|telling|provide|type|typing|send|sending|say|put|putting|answer|enter|entering|disclose|hand . you|that|my|this|it|out|any|personal|those|information|your|a|the|these
    prefer|rather . to|not . not|to . say|share|answer|tell|give|disclose|sharing|saying|answering
    ^ i? id? . rather|prefer|refuse|decline|wont not|to . say|answer|share
    ^ i? refuse|decline
    ^ thats|its|that|this|its . is|too|very|kind_of|kinda|a|bit? private|personal|confidential
    thats . too|very|a|private? private|personal
    none|nobodys|not . of|any . your|of . business|concern
    dont|not|isnt . feel|am|im|very|too|really? comfortable
    dont|not trust . you|this|that|it|the|a|bots|texting|typing
    no way . am|im|i|would|will . i|am|giving|going|typing
    wont|not|dont|never|refuse . be|to|going|give|giving|tell . give|giving|out|you|my|to .. social|ssn|birthday|birth|name|number|information|info|date|dob|address|details
  `),
  angry: linesOf(`
    ridiculous|hopeless|infuriating|outrageous|unacceptable|pathetic|bullshit|fuck*|shit|shitty|bullcrap|goddamn|damn|damnit|wtf|idiotic|moronic|sucks|asshole|horrible|awful|terrible|disgusting|garbage|crap|crappy|stupid|idiot|idiots|joke
    im|am|so|very|really|getting|makes|making|is|this|me|extremely|beyond|too . so|very|really|getting|me|this|is? angry|mad|furious|frustrated|frustrating|upset|annoyed|annoying|pissed|livid|fed|irritated
    sick|tired|fed|had . up|and|of|it|enough . of|with|tired|up|enough . this|it|of|waiting|with|you|your|trying
    waste|wasting . of|my . my|time|everyones
    you|this|bot|it|thing|site|system|your . is|are|bot|so|totally|completely? useless|worthless|dumb|terrible|stupid|horrible|a_joke|hopeless
    worst .. ever|service|website|portal|system|clinic
    i . hate . this|you|your|computers|it|the
    ^ useless|angry|worthless|seriously|unbelievable|ugh|argh|grr $
    going|driving|drives|drive . in|me|around . in? circles|crazy|nuts|insane|circle
    give|giving up
    no one|nobody . is|ever|will|wants|can|there? helps|help|helping|answers|cares|listens
    about to scream|lose|throw
  `),
  thanks: linesOf(`
    ^ thanks|thank|thankyou|bye|goodbye|thx|appreciated|cheers|ciao|farewell $
    ^ thank|thanks . you|so|a|very|for|again|much
    ^ ok|okay|great|perfect|awesome|no|yes|cool|wonderful? thanks|thank . you|so? $
    appreciate . it|you|your|that|this|the|all
    have . a . good|great|nice|blessed|wonderful . day|night|one|evening|weekend|afternoon
    ^ thats|that|its|no|nope . is|was|thats . all|it|everything
    god bless
    ^ see . you|ya
    bless you
    ^ good|ok bye|night
    thank|thanks .. help|bye
    nothing|no . else|more|thanks $
  `),
  greeting: linesOf(`
    ^ hi|hello|hey|hiya|howdy|greetings|yo|sup|morning|evening|afternoon|helo|hallo|hola|hii|heya $
    ^ hi|hello|hey|heya . hi|hello|there|there|bot|everyone|all|again|to|clinic|team|doctor|sir|madam|you|anyone|is|how
    ^ good morning|afternoon|evening|day
    ^ how|hows . are|is|it|do|r . you|it|things|going|u
    ^ is? any|anyone|anybody|someone|somebody . is? there|here|home|available|online
    ^ any . one|body there
  `),
  optOut: linesOf(`
    ^ stop|unsubscribe|end|quit|stopall|revoke|optout|cancel|exit|unsub $
    ^ stop . all|it|now|please|this|that|them|messages|texts|texting|messaging|the
    stop|quit|cease|no_more|end|enough . sending|with|the|all|these|your|my|from? . texting|messaging|contacting|texts|messages|text|bothering|spamming|writing|emailing|messaging|sending
    dont|do|not|never|wont . want|send|need|ever|please|like|wish|you|contact|text|message|me . text|texts|messages|message|contact|texting|any|more|these|to|get|receive|me|be . me|more|texts|messages|anymore|again|texting|contacted|these|texted|messaged . texts|messages|anymore|again|more|texted
    dont|not|never . text|message|contact|write|texting|messaging|sms . me
    ^ no more
    remove|take|delete|unsubscribe|get|drop . me|my|us . number|off|from|phone|me|out . from|off|of|your|this|the . list|your|messages|system|texts|database|contacts
    take|get . me|us . off|out
    ^ unsubscribe|optout|opt . me|out
    opt . me? out
    ^ end|stop|quit|close|exit|leave . the|this|my? chat|conversation|session|messages
    leave me . alone
    lose my number
    ^ go away
    wish|want|like . to . stop|unsubscribe|quit|end|optout . receiving|getting|these|the|from|messages|texts|this
    want|wanted|like|get . these|the|your|any . texts|messages . to? . stop|stopped|anymore
  `),
  wrongNumber: linesOf(`
    wrong|incorrect number|person|phone|guy
    have|got|texted|texting|reached|messaged|called|using . the|a . wrong
    not|isnt|im_not|am . a|the|your|even|is . a|your|the? patient|patients . of|there|here|at|anymore|with
    never|not|havent|dont . been|go|went|gone|heard|was|am . to|a|of|there|patient . that|your|you|this|there . clinic|doctor|patient|doctors|office|place|hospital
    ^ no . one|body . here|by . by|that|named|with
    nobody|noone|not . here|is|by . by|here|named|with|called . that|named|here
    this|thats|not|isnt . is|number|not|isnt . isnt|belongs|not . my|her|his|their|s . number|phone|to
    not|isnt|this_isnt . her|him|them|his|she|he|maria|john|me|that . you|number|phone|anymore|person
    dont|doesnt . know . you|who|anyone|nobody|any . by|that|named|are|called
  `),
  not: linesOf(`
    stop . working|loading|sending . robot|working|me|bot|automated
    stopped|stops
    cancel|cancelling|change . my|the|an . appointment|visit|reservation|order
    im|am|be . in . a|an|the|pain|trouble|need|bed|hospital|here|there|hurry|line|florida|texas|town|my|car|room|danger|school|class|meeting|mexico|canada|between|no|tears|shock|love|charge|help|spanish
    i in
    in . a . hurry|rush
    in pain|trouble|need|danger
    cant|couldnt|not|never|still|havent|didnt|wont|isnt|unable|how|when|until|once|if|before|wish|want|need|try|trying|help|let|have|wasnt|almost|get|getting . i|get|me|got|to|been|able|im|be|was|am|you|it|was|yet|would .. in|into|loggedin|signedin
    am|are|is|do|did|was|will|can . i|we|it|you . get|be|in|already|getting|now|fixed|in
    not|isnt|arent|never|doesnt|didnt|nothing|without|hasnt|wasnt|hardly . is|been|be|yet|really|even|completely|get|getting|all|the? . fixed|solved|resolved|working|worked|works|work|set|good|figured|through|success
    password|username|my|login|link|code|email|it|site|page|portal|app|phone|email . is|still|just|doesnt|isnt|keeps . wrong
    help . desk . number
    wait . list|time|room|hours|times
    waiting . room|list|on
    change . my . mind . about
    someone|somebody . else|hacked|changed|stole|used|got|logged|is|in
    back . pain|hurts|ache|problem|surgery|hurt|is
    lower|my|bad|sore back
    start . my|a|the|new . account|medication|treatment
    person . who|with|named
    no . problem|worries|email|link|code|text|message|account|record|such
    @code|number|email|text|link|reset|password|page|site|portal|app . still? . isnt|doesnt|not|didnt|wont|isnt|doesn't . working|work
    end . of|date|my
    support|help . group|page|line
    human|live resources|in
    dont|cant|didnt . remember|know|recall|see|find|have . my|the|which|what|a|any|that|where . @password|@username|@email|@code|@link|user|login|pin|one|button|forgot|account|reset
    agent|person orange
    damn|hell it
    no . more|longer . have|use|valid|works|active|email|tries|attempts
    new . chat|account|password|phone|email|patient|problem
    personal|my information . is|was|changed|stolen|wrong|doesnt|incorrect|does|i|entered
    i . cant|dont . believe
    who . is|can|do . my|the|help|i . doctor|primary|provider|talk|president|call|ask
    who|whos . is|was|are|can . able|logged|using|reading|in|on
    why . does|is|did|cant|wont|doesnt|isnt|are|do|has . my|the|it|this|i|they . account|portal|password|email|link|site|say|keep|page|app|locked|not|keeps|says|was|get|login|charged|need|have . locked|a|saying|to|telling|reset|change|not|working|down|login|new|different
    something . else|different . is|wrong|happened|with . my
    try|tried . again . in|later
    go . back . to . the|my . old|doctor|login
  `),
};
