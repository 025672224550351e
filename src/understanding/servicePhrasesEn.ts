import { linesOf } from './phrases.ts';
import type { ServicePhrases } from './services.ts';

/** What patients ask of the bot itself, in English. */
export const SERVICES_EN: ServicePhrases = {
  staff: linesOf(`
    ^ a|the|real|live|actual? @person $
    talk|speak|chat|connect|transfer|talking|speaking .. to|with|me .. @person|someone|anyone|desk|office
    need|want|get|give|prefer . me? . a|an|to|some? . real|live|actual|human? @person|human
    real|live|actual person|human|agent . please?
    human being
    talk|speak .. on|over . phone
    prefer|rather|want . to? . talk|call|speak|phone
    call|phone me
    someone|somebody|you|they|staff . call|phone|contact . me|us
    customer|support|technical service|support
    ^ customer|help|tech|front service|desk|support $
    front desk
    number . i . can call
    what|whats|give .. phone number .. support|help|office|clinic|call
    phone number for
    help desk
    let me . talk|speak
  `),
  help: linesOf(`
    ^ help|menu|options|instructions|assistance|support $
    ^ help me
    i? need|want . some|your|more? help|assistance
    can|could|will . you|someone|anyone . please? help
    who can help
    what can . you|i do|ask
    what .. able to . help|do
    what are my options
    how does . this|it work
    show|main|see . the? menu
  `),
  repeat: linesOf(`
    ^ repeat|pardon|again|what|sorry $
    ^ what|sorry . sorry|what $
    repeat . that|this|it|the|please|question
    you repeat
    say . that|it again
    what did you say|ask
    what was that
    ^ come again
    one more time
    missed . that|it
    didnt . catch|hear . that|you
    show .. again
    ^ send . that|it again
  `),
  rephrase: linesOf(`
    say|explain|put . it|that|this . in? another|other|different|differently|simpler|simple
    explain . it|that . again|better|more?
    dont|didnt|cant . really|quite? understand|follow . it|that|this|you|what|the|any?
    what do you mean
    what does . that|this|it mean
    in|with|use|using . simpler|simple|plain|other|easier|different words|terms|english
    im|so|very|this_is . so|very|really? confused|confusing
    doesnt make . any? sense
    another|different|other way . of|to saying|say|explain
    simpler|slower please
    too complicated
    one step at a time
    how|where . do|would i . do|find that|it|this $
    ^ huh|how $
  `),
  back: linesOf(`
    ^ back|previous|undo|return|oops $
    go|take|get|went|step . me|one|us|a? back
    previous|last|earlier question|step|answer|page
    change|fix|correct|redo|undo . my|that|the . last|previous? answer|mind|reply|choice
    i meant|mean
    ^ no wait
    meant to . say|pick|press|choose|click|type
    wrong button|option|answer|choice|one
    pressed|picked|hit|chose|clicked|tapped|typed . the? wrong . button|option|answer|choice|one|number|thing
    made a mistake|typo
  `),
  startOver: linesOf(`
    start|starting|begin . it|this|all|everything? . all? over|again|fresh
    ^ restart $
    begin again
    from the beginning|start|top
    from scratch
    back to the beginning|start
    reset|restart|clear . the|this conversation|chat
  `),
  wait: linesOf(`
    ^ wait|brb|looking|checking $
    ^ wait . a|one|for|please|im|let
    ^ hold|hang on
    ^ just? one|a|1 sec|second|moment|minute|min|mins $
    ^ just? one|a sec|second|moment|minute . please|let|im|i
    give me . a|one|few|some|couple . few|couple|more|of? sec|second|seconds|moment|minute|minutes|min|mins|time
    let me . go|just|try|first? get|find|grab|check|look|see|open|charge|ask|finish
    ^ let me try
    be right back
    need|have|going|got . to . go|find|get|grab|charge|look . for|my|the
    where . are|is my glasses|phone
    my . reading? glasses
    ^ im . still? looking|checking|searching
    ^ i_will|ill|going_to . go? check|look|try
    ^ trying|checking it|now
    in a minute|sec|moment|bit
  `),
  unsure: linesOf(`
    ^ i? dont . really|even? know|remember|recall
    no . idea|clue $
    ^ im? not . really|so|too|quite|totally? sure
    ^ maybe|perhaps|unsure|hmm|hm|depends|dunno|confused $
    ^ could be
    ^ cant|dont|couldnt . find|see|tell|remember|recall . it|that|this|any
    ^ none . of . them|these|those|that
    ^ none|nothing|neither $
    none of . it|this . is? works|working|work
    ^ nothing . is|i|else? . works|work|working|helps|helped|happens|happened
    nothing . is|ever|i . works|working|helps|tried
    nothing works
    tried|done|did . everything|all . that|this|of?
    none of . this|that|these|it helped|worked|works
    ^ it|that? . still? didnt|doesnt|isnt|wont|not . work|working|help
    ^ still . not|nothing|no|doesnt|the|says . working|luck|same|work
    ^ it? still says . the same
    ^ no luck|change
    ^ nope? same . thing|problem|error|result|message
    already . did|tried|done . that|it|this
    tried|did . that|it . already|twice|again|still
    did . it|that|all . and . nothing|still
    not . very|so|too|any|much? good . with|at computers|computer|technology|phones
  `),
  iAmIn: linesOf(`
    ^ im|were . finally|now|back|already? in . now|again|finally|it|the|yay?
    im|am . finally|now|back? in $
    im . now|finally|already? loggedin|signedin . now|ok|fine|finally|again
    ^ im? loggedin|signedin $
    got|made|let . it|me|myself? . back? in . now|ok|finally|again $
    got|made|let . it|me? in $
    ^ yay .. in
    finally got|made . it? in|loggedin
    was|were . finally? able to . login|signin|get_in|get_into|reset
    ^ it|that? worked
    ^ that|this? . fixed|solved it
    ^ it|everything|all? . its|is|all|now? works|working|fixed . now|again|fine|ok
    ^ problem|issue . is? solved|fixed|resolved
    ^ fixed|solved|success $
    ^ its . all? . working|fixed . now
    ^ im? all set|good
    figured it out
    ^ nevermind|never_mind . i? . got|figured|im
    i . can . now|finally . login|signin|get_in|see
    ^ it went through
  `),
  goOn: linesOf(`
    ^ continue|next|proceed|resume|ready $
    ^ go|carry|move|keep on|ahead|going $
    ^ lets . keep? go|continue|going|proceed|move
    ^ next step|question|one
    ^ whats|what . next
    ^ im ready|back
    continue . with|please|the|from|where
    ^ i? . want|like|would to continue|go_on
    ready to . continue|go|proceed
  `),
  whoAreYou: linesOf(`
    who . is|are|am . i? . this|you|talking|texting|speaking
    whos . this|texting|there
    who . sent|sends . me|this
    are|is|r . you|this|it . a|an|really|actually|even|just? . real|actual? . human|person|bot|robot|computer|machine|ai|scam|legit|spam|phishing|fake
    am i . talking|speaking|chatting|texting . to|with
    is|are . this|it|you . really|actually|text . from|the|my|a|me? . real|legit|actual? . clinic|doctor|doctors|hospital
    is . this|it . legit|legitimate|spam|phishing|fraud
    how . do|can . i . know|tell|trust . this|you|youre|its|that|if
    what are you $
    what number is this
    how did you get my . phone|cell? number
    this . is|looks|seems|sounds . like? . a? . scam|phishing|fake
    ^ scam|phishing $
    is . this|it . a? scam
  `),
  whyNeeded: linesOf(`
    why|how_come . do|does|are|would|is .. you|they|it|this . need|needs|want|asking|ask|have|wants
    ^ why $
    what . do|will . you . do|need|want . with . my|that|it
    do i . really? have to . give|tell|answer|say|provide|share
    do you . really? need my
    why . do|must i . have|need to
    who . sees|reads|can_see . what|this|my
    are|do you . saving|save|storing|store|keep|keeping|recording|sharing|share . my|this|what|it
    what . happens|do . to|with my . information|data|info
    is it . safe|ok|secure to . give|tell|type|share|send . you|my|this|that
  `),
  privacyRefusal: linesOf(`
    @not . want|like|going|have|comfortable|feel|willing . to|comfortable|like . give|giving|share|sharing|tell|telling|provide|type|typing|say|answer|hand
    prefer|rather . not . to? . say|share|answer|tell|give|disclose
    refuse . to . give|tell|answer|share|say|provide
    ^ thats|its|this_is . too|very|a? private|personal|confidential
    thats . private|personal
    none of your business
    not . very|feel? comfortable
    dont . feel comfortable
    no way . am i|im
    wont|not . give|giving|tell|telling . you|out|my . my|that|social|birthday|birth|date|name|ssn
  `),
  angry: linesOf(`
    ridiculous|hopeless|infuriating|outrageous|unacceptable|pathetic|bullshit|fuck*|shit|damn|wtf|useless|idiotic|sucks|garbage|crap|worthless
    im|am|so|very|really|getting . so|really|very|getting? angry|mad|furious|frustrated|upset|annoyed|pissed|livid
    ^ angry|ugh|argh $
    this|it . is . so|very|just|really? frustrating|annoying|stupid|terrible|horrible|awful
    sick|tired|fed . and|up? . tired? . of|with . this|it|waiting|you|trying
    waste|wasting . of? . my? time
    you|bot|thing . are|is . so? stupid|dumb|terrible|horrible|the_worst
    i hate . this|you|your
    going|driving . me? . in? circles|crazy|nuts|insane
    nobody|noone . is|ever|will|wants . helps|help|helping|answers|cares
    giving up
    i give up
    worst .. ever
  `),
  thanks: linesOf(`
    ^ thanks|thank|thankyou|bye|goodbye|cheers $
    ^ thank you
    ^ thanks . so|a|very|for|again|much|thats|bye
    appreciate . it|you|your|that|this|the $
    have a . good|great|nice|blessed|wonderful day|night|one|evening|weekend
    ^ thats|that_is all|everything
    ^ no thats . all|everything|it
    god bless
    ^ see you . later?
    ^ good night $
  `),
  greeting: linesOf(`
    ^ hi|hello|hey|hiya|howdy|greetings|yo|helo|hallo|hii|heya|there $
    ^ hi|hello|hey|good . there|morning|afternoon|evening|day|everyone
    ^ how are you
    is? anyone|anybody|somebody|someone . there|here|home $
  `),
  optOut: linesOf(`
    ^ stop|unsubscribe|end|quit|stopall|revoke|optout|cancel|exit $
    ^ stop . all|it|now|this|that|messages|texts $
    ^ end|quit|close|exit . the|this|my? . chat|conversation|session $
    stop|quit . all|sending|with|these|the|your? . me|these|the? . texting|messaging|contacting|texts|messages|bothering
    dont|not|never . text|message|contact . me
    dont . want|need .. texts|messages|texting
    dont . send|text . me .. texts|messages|anymore
    no more . texts|messages
    remove|take|delete . me|my|us . number|off|from . from|off|of|your|the
    off . of? . your|the|this list
    opt . me? out
    ^ unsubscribe|optout me
    leave me alone
    lose my number
  `),
  optIn: linesOf(`
    ^ start|unstop|subscribe|optin|resubscribe $
    start|resume . texting|messaging|sending . me|messages?
    you . can|may . text|message me . again|now
    text me again
    sign me . back? up . for . texts|messages
    subscribe . me? again
  `),
  wrongNumber: linesOf(`
    wrong number|person
    have|got|texted|reached|messaged . the? wrong . number|person|guy
    im|am not . a|the|your . patient
    not . a|your patient . there|here|of|at?
    never|not . been|was|go|gone . to|a|there . your|this|that|patient? . clinic|hospital|doctor|patient|office
    nobody|noone . here . by|named|with|called
    no one . here|by . by|named|that|here
    this . isnt|is_not . his|her|their|the_right number|phone
    i dont know . any|who? . this|that|any? clinic
    this|thats . is? not . me|her|him $
  `),
  not: linesOf(`
    stop . working|loading
    cancel|change . my|the|an appointment|visit
    im|am|be . not? in . a|an|the|so|such|too|for|my|bed|class|school|line|between|florida|texas|mexico|over|charge
    in . a|such|so? hurry|rush|pain|trouble|danger|tears|shock
    @not|until|when|once|if|how|before|want|need|trying|try|help|while|after|am|almost .. in|loggedin|signedin|into
    @not . is|it|been|yet|get? . fixed|solved|resolved|worked|working|all
    help desk number
    someone|somebody . else|got|logged|has|is|called|hacked|told|asked|stole|changed|using|who
    need|want|get|give . a|an? . new|another . person|someone
    back pain|hurts|surgery|up
    get|got|go|went . back . to|into|in|on|my
    @not . remember|know|recall|find|see|tell . my|the|which|what|a|any|where|if|how|it . @password|@username|email|@link|button|code|account|login|page|portal|site|app
    @not . find|see . my|the . @password|@username|email|@link|button|code|account|chart|records|results
    let me . login|signin|in|into|back|on|try|open|get
    i . mean|meant . it|that_site|well|no_harm
    from the clinic|office|start
    what . is|does . it|that|this . mean . when
    wrong answer . security
    @password . wrong one
    try it? again . in|later
    start my new|a
    this is private . wifi|computer|account
    who . is|are . my|the|your? doctor|provider|president|talking
    is . this|it . a? . real|safe . to
    @not . talk|speak|want|need . to|with|a . @person|anyone|call|talk|speak
    call|text|phone|talk|message . my|to . sister|brother|mother|wife|husband
    doctor|nurse . told|said|called
    dont have . to|a . access|email|account
    last password|email|time
  `),
};
