import { linesOf } from '../../phrases.ts';
import type { Emergencies } from '../emergencies.ts';

/** What an emergency, a crisis or danger at home sounds like in English. Violence under way counts as 911's. */
export const emergencies: Emergencies = {
  self_harm_crisis: linesOf(`
    kill|killing|killed|kil . @self
    kill|killing my self
    want|wants|wanna|thinking|urge .. self harm
    disappear . and|so? . i? never wake
    want|wants|wanna|wanted|ready|going|trying|planning|wish . to? . be? =die|dying|dead
    wish . i . was|were? . =dead|never_born
    ^ suicide|suicidal $
    im|is|hes|shes|feel|feels|feeling|been|getting . so|very|really? suicidal
    think*|thought|thoughts|consider*|contemplat*|attempt*|commit|committing|plan*|about|talking|talks .. suicide
    suicidal|suicide . thoughts|plan|ideation|feelings|help|now|attempt|tonight|today
    dont|not|no_longer|nor|never .. want|wanna . to? =live|living|exist|be_alive|wake_up
    dont|not . want|wanna . to? be here anymore|any_more|any_longer
    dont|not . want|wanna . to? go on . living|anymore
    end|ending|take|taking . my|his|her . own? =life
    want|going|ready|about|plan|rather . to? end it $
    end|ending it all
    end everything tonight|today|now
    want|going|might|will|think*|feel|afraid|urge|keep|about|planning|wants|could .. hurt|harm|cut|hang|shoot|drown|starve|stab . @self
    hurting|harming|cutting|hanging @self
    harm @self
    unalive @self
    slit|slitting|cut|cutting . my|his|her wrist|wrists
    self harm again|thoughts|now
    self harming
    ^ self harm $
    better off dead
    better off . without me
    better off|for .. if i . was|were|wasnt|just? dead|gone|died|here
    no|any|see|not|without . reason|point|use . in|to? . keep? =live|living|going|be_alive|go_on
    point . of|in . living|being_alive
    nothing . left? . to live for
    cant live . like_this? anymore
    wish . i . didnt exist
    want it all to end
    nobody|no_one|noone .. care .. if i . just? died|die|dead|disappeared|gone
    cant|cannot|dont ... want it . to? be over
    cant . keep|go|carry . on? =living|alive
    tired|sick|done . of|with =life|living|being_alive
    life . isnt|not|no_longer . worth . living|it
    not|isnt worth living
    nobody|no_one|noone|anyone .. miss me
    took|take|taking|swallow|swallowed|saved|have .. pills ... kill|die|end
    take|taking . them all .. die|end|sleep
    end it tonight|today
    cut @self again|tonight|on_purpose
    suicide hotline|line|helpline|note
    overdose . on? purpose|myself
    jump|jumping . off|from|in|front .. bridge|roof|building|balcony|train
    rather|better be dead
    go to sleep .. never|not wake
    never wake up again
    goodbye . forever|everyone
    =kms
    going|want|wanna|will|might|feel_like . to? hurt|hurting|kill|killing|shoot|stab|harm|murder . someone|somebody|people|him|her|them|everyone
    voices .. tell|telling .. kill|hurt|die
  `),
  medical_emergency: linesOf(`
    chest pian|paim|pan|pains
    chset|chect pain|pains|hurts
    side|arm|leg|hand|face . went|is|gone|going . completely? numb . all_of_a_sudden|suddenly|right_now
    suddenly|sudden .. side|arm|leg|face|speech . went|is? numb|weak|weakness
    seizure . right? now
    ^ siezure|seizure|seizures|overdose|stroke|convulsions $
    siezure|siezures|seazure
    took|taken|swallowed|ate .. to many pills
    @relative|kid|toddler|baby|she|he . has|just? swallowed|ate|drank . some|a|my|his|her|the? . bottle|bunch|handful? . of? . my? pills|medicine|medication|tablets|battery|bleach
    he|she|they|@relative|friend =od
    ^ he|she =odd $
    @relative|he|hes|she|shes|friend . is|are? . really|actually? =dying . right? . now? $
    think . that? . im|i_might_be|he_is|hes|shes . really? =dying
    im|i . am? =dying . right_now|help|please? $
    severe|serious|bad|major head injury|wound|trauma
    sudden|suddenly . lost? loss|lost . of|my? vision|sight
    pregnant . and|im|with|but . bleeding|cramping_badly
    bleeding .. pregnant
    severe|unbearable|excruciating|terrible abdominal|stomach|belly pain .. cant|fainting|vomiting|stand
    has|just|he|she|@relative drowned
    is drowning
    ambulence|ambulanse|ambulace|ambulans
    need|call|send|please|an|get|ambulance ambulance|ambulence . please|now|asap|quick|quickly?
    ^ ambulance . please? $
    stroke . symptoms|signs $
    signs|symptoms . of a? . stroke|heart_attack $
    chest .. @pain|weight|elephant
    @pain|discomfort|elephant . in|on|across|of|sitting .. chest
    cant|couldnt|hard|harder|trouble|struggling|unable|difficulty|not|isnt|stopped|hardly|barely|wont|short|shortness|quit|gasping . to|of|for|with? . really? breathe|breath|breathing
    cant|couldnt . catch . breath
    gasping .. air
    heart attack
    hart attack
    cardiac arrest
    heart . has|just? stopped
    having|has|had|is|think|suffering|possible|like|maybe|this|called .. =stroke
    having|has|is|had|another . a? . bad? =seizure|seizures|convulsions
    hes|shes|im|is|started . seizing|convulsing
    unconscious
    he|she|hes|shes|@relative|friend|man|woman|person|isnt|not . is? unresponsive|responding
    he|she|hes|shes|@relative|friend|man|woman|fell ... not|isnt moving
    passed|passing|blacked|knocked out
    pass|black out
    fainted|fainting
    feel|feeling|going|about . like|to? faint|collapse
    he|she|@relative|i|friend|man|woman|coworker . has|just? . collapsed
    wont|not|cant|doesnt|isnt . get|be? . her|him|them|my? . @relative? wake|waking . up?
    bleeding .. lot|bad|badly|heavily|heavy|everywhere|profusely|death|nonstop|hard
    bleeding out
    wont|cant|not|doesnt .. stop|stopping . the? bleeding
    bleeding .. wont|cant|not|doesnt . stop
    blood .. wont|cant|not|doesnt|keeps . stop|coming
    @relative|he|she|im|hes|shes . is|keeps? bleeding
    lot|lots|losing|lost|coughing|vomiting|throwing|puking|spitting|pool . up|of? . of|up|much|so? blood
    blood everywhere
    overdose|overdosed|overdosing|ods|oded
    took|taken|swallowed|ate|drank|gave .. too|to_many . many|much .. pills|tylenol|medicine|medication|meds|insulin|tablets|aspirin
    took|swallowed|ate|drank . a|the? whole|entire|all .. pills|tylenol|medicine|medication|meds|bottle
    drank|swallowed|ate|drinking . some|a|the? bleach|poison|cleaner|antifreeze|battery|batteries|detergent|magnet
    been|was|got|im poisoned
    throat|airway|tongue|lips|face .. closing|swelling|swollen|tightening|swelled
    severe|bad|having|serious|terrible . an? . severe|bad? allergic reaction
    anaphylaxis|anaphylactic
    im|is|hes|shes|baby|he|she|kid|started choking
    ^ choking
    face|mouth|smile .. droop|drooping|droopy|drooped
    @body|suddenly .. numb ... @body|chest|speech|talk|vision|speak
    chest .. left arm
    cant|couldnt . feel|move .. @body
    slurred|slurring . her|his|my? speech|words
    speech .. slurred|slurring|garbled
    need|needs|call|called|send|get|calling|dial|want .. ambulance|paramedics|=911
    ^ =911 $
    =911 now|emergency|help|please
    medical emergency
    ^ emergency $
    this|its|thats|have|is|got|having . a|an|my|real? . real? emergency
    emergency . please? help|hurry|now
    fell|fallen|floor ... cant|not . get|stand|move . up
    fell|hit|banged|cracked|smashed .. head .. bleeding|bad|badly|hard|vomiting|dizzy|confused|cant|wont
    fell|hit|banged . my|his|her head . and . cant|wont|not
    sugar|glucose ... faint|shaky|passing|shaking|confused|unconscious|sweating
    sugar . is? . dangerously|crashing|dropping
    turning|turned|lips|going|skin . are|is? blue
    water . just? broke
    im|shes|went|going|wife . into|in labor
    baby . is? coming . right? now
    been|was|got|hes|shes . just? stabbed
    been|was|hes|shes|got . just? shot
    sudden|suddenly .. blind|paralyzed|cant_see
    worst headache .. life
    going into shock
    has|got|holding|pulled|with a =gun|knife
    going|gonna|trying|wants|will|threatened|threatening|tried . to? kill me|us
    is|keeps|started|hes|shes . is? beating|hitting|strangling|stabbing|attacking|choking|punching|kicking me|us
    being . beaten|attacked|strangled|raped
    was|been|just raped|assaulted
    breaking|broke . in|into . my|our? house|home|apartment|door
    house|home|apartment|kitchen . is|on . on? fire
  `),
  danger: linesOf(`
    @partner|=he|=she|=they|hes|shes . is|always|can|will|keeps|wont_stop? @read . through|at|on|over? @mine
    @partner|=he|=she|hes|shes . is|always? going|goes|looking|looks|snooping|snoops through|at|over . my
    @another . always|keeps? makes|making|forces|forced|forcing|orders|threatens|pressures|made . me .. open|show|give|share|login|tell|hand|unlock|let|read
    @another . is|always? forcing|forces|forced me
    being|im|am forced|controlled|stalked|abused|monitored|watched . to|by|at
    not|isnt|dont|never|unsafe . feel|be|safe . safe|in|at? . in|at|here? . at|in|here|my|our . own? home|house
    dont|not|never . feel? safe . at|with|around . my? @another|home|him|her
    ^ im . not|un safe $
    ^ i . dont feel safe $
    ^ im not safe . here|now|at|right|with
    unsafe . at|in|with . my? home|house|@partner|him|her
    afraid|scared|terrified|frightened . of|for . my . @partner|life
    afraid|scared|terrified of . him|her|my_ex
    afraid|scared|terrified|worried . of|that|my|what? . he|she|hell|shell|@partner .. hurt|hurts|kill|finds|find|see|sees|hit|angry|mad|do
    cant|dont|not|mustnt|shouldnt .. let|tell|want .. him|her|@partner . to? . see|know|find|read
    cant|mustnt|shouldnt|not . him|her|he|she|@partner . know|find|see|read
    if . he|she|@partner . finds|sees|reads|catches|knows
    before|when . he|she|my . @partner? . comes|gets . home|back
    domestic . violence|abuse
    abusive . @partner|relationship|home|father|mother
    @partner|he|she|hes|shes|dad|mom . is|so|very|gets? abusive|violent|controlling|stalking
    my . abuser|stalker
    @someone|he|she|ex|@partner . is|keeps? stalking|following|threatening me
    restraining|protective order
    @partner|he|she|dad|mom|son . hits|beats|beat|hurts|chokes|choked|threatens|threatened|controls|slaps|kicks me
    @partner|he|she . hit me
    @partner . wont|doesnt|never . let|lets me
    he|she . wont|doesnt . let me leave|go_out|talk|call
    over my shoulder
    he|she|hes|shes|@partner . is? standing|watching|sitting . right? . behind|over|next . to? me
    spying|spies on me
    @partner|he|she . is? spying|spies|tracks|tracking . on? my|me
    in . real|immediate|physical? danger
    cant|not . talk|speak|type|write .. hes|shes|he|she|@partner . is? . here|home|listening|watching
    @partner|he|she|hes|shes . is? listening
    not safe . to talk|write|type|chat . here|now|right?
  `),
};
