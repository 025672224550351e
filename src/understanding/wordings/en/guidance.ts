import { linesOf } from '../../phrases.ts';
import type { Services } from '../services.ts';

/** How the conversation should go on, in English. */
export const guidance = {
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
    dont get . what|it|this
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
  byText: linesOf(`
    go|going|move|moving|continue|carry|keep|switch|change .. by|via|over|on|to text|texts|sms|phone
    ^ text|sms|texting instead
    text|message me . here? instead
    rather|prefer . to? text|texting|sms
    text . me|this|it . on|to my . cell? phone|cell
    do|finish|talk . this|it|about? . by|over|via|through text|texts|sms|texting
    ^ by|via|over text|sms $
  `),
  onWeb: linesOf(`
    ^ =web $
    go|going|move|moving|continue|carry|keep|switch|change .. on|in|to|into|over|by . the|your? =web|website|online|computer|laptop
    ^ =web|webchat|website . chat|instead $
    use|open|try|want|prefer|rather . the|your|to? . use|the? . =web|webchat|website chat $
    ^ web|webchat|website|online . please|instead $
    on|in the =web|website . chat|instead
    online chat instead
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
    tried|done|did . it? everything|all $
    tried everything|it_all
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
} satisfies Partial<Services>;
