import { linesOf } from '../../phrases.ts';
import type { Services } from '../services.ts';

/** Whom patients talk to, and whether they want to, in English. */
export const contact = {
  staff: linesOf(`
    ^ a|the|real|live|actual? @person $
    talk|speak|chat|connect|transfer|talking|speaking .. to|with|me .. @person|someone|anyone|desk|office
    need|want|get|give|prefer . me? . a|an|to|some? . real|live|actual|human? @person|human
    ^ real|live|actual person|human|agent
    human being
    talk|speak .. on|over . phone
    prefer|rather|want . to? . talk|call|speak|phone
    call|phone me
    someone|somebody|you|they|staff . call|phone|contact . me|us
    customer|support|technical service|support
    ^ customer|help|tech|front service|desk|support $
    ^ front desk $
    number . i . can call
    someone|somebody . i . can|could . speak|talk
    what|whats|give .. phone number .. support|help|office|clinic|call
    phone number for . the|your? clinic|office|support|help|desk
    help desk
    let me . talk|speak
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
    ^ hi|hello|hey|hiya|howdy|greetings|yo|helo|hallo|hii|heya $
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
} satisfies Partial<Services>;
