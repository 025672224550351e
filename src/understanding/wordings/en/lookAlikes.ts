import { linesOf } from '../../phrases.ts';

/** Everyday English that only sounds like an emergency, a crisis or danger. */
export const lookAlikes = linesOf(`
  die|dying|dead . of|from|laughing laugh*|embarrassment|curiosity|boredom|thirst|hunger|old|laughing
  die|dying|died laughing
  dying to|for|of
  @toy|battery|link|website|car|watch .. die|dies|died|dying|dead
  want|planning|plan . to? . dead|dying line|link|battery
  suicide|suicidal . awareness|screening|squad|month|training|book|assessment|risk|survey|question|questions|questionnaire|form|group
  screening|survey|questionnaire|question|form|pamphlet|article|movie|book|podcast|brochure . about|on|for|asked_about . suicide
  dont|not|no_longer . want . to? live . chat|agent|person|support|video
  dont|not|no_longer . want . to? =live . with|in|at|near|alone|by|far
  end it . here|there|chat|now
  take|end . his|her|my life insurance
  cut|cutting|hurt|hurting . @self . shaving|cooking|off|some|slack|short|lifting|at|playing|running|moving|falling|while
  shoot|shot myself in the foot
  want|going|could|might|will . to? kill|murder for|this|that|the|my|time|it|some
  kill|hurt . them|him|her|someone|people|anyone . feelings|to|if
  dont want to hurt
  better|rather be dead than
  point in|of . keep? going . on? . to|with|back
  reason . to|for . keep? . going|go to|there|in
  keep going . on|with|to|through . the|this
  tired|sick|done . of|with . living . with|like|in
  no|isnt|not . one|nobody? .. miss me . again|a
  chest x|xray|ray|xrays|results|freezer|scan|clinic|infection|doctor|image|ct|specialist|surgeon|cold
  breathing room|test|tests|exercise|exercises|treatment|treatments|machine|class|results|technique|app
  hold|holding|waste|save . my|your? breath
  breath of fresh
  giving|give|gave|gives|almost|nearly . me|us|had|having . a . heart|small? attack|stroke|heart|seizure
  nearly|almost . had|having . a heart attack
  history|risk|risks|prevent|prevention|signs|symptoms|chances|screening|recovering|recovery|recovered|survived|survivor|information|video|article|records|results|notes|bill|report|class . of|for|about|from|after|on|a|the|my . a|my|his|her|the? . mild|family? chest|heart|stroke|seizure|seizures|overdose|allergic|anaphylaxis|fainting|bleeding|cardiac|attack
  heart attack pamphlet|brochure|handout|video|article|survivor|risk|history|prevention|clinic|medication|medicine|meds|rehab|records|results|bill|group|test
  =stroke|=seizure|=seizures of|clinic|survivor|survivors|rehab|risk|history|prevention|medication|medicine|meds|patient|patients|records|results|disorder|log|diary|specialist|test|plan|pills|support|group
  back|breast|butterfly|brush|key =stroke
  allergic|anaphylactic . reaction list|plan|form|history|test|report|section
  anaphylaxis . action? plan|history|form|refill
  suicide prevention . training|class|month|walk|form|program|awareness
  overdose prevention|awareness|class|training|education|kit
  passed|passing|pass|black . out . flyers|papers|forms|candy|cards|brochures|samples|information|surveys|masks|curtains|dates
  knocked|knock . out . power|internet|service|all
  @site|menu|section|tab|window|button|link|list|computer . has|just|is|went|was? collapsed|unresponsive|fainted
  passed out . of|from school|college|class
  bleeding edge|heart|money|cash
  blood . test|tests|work|results|pressure|type|bank|draw|lab|labs|panel|drive|thinner|thinners|report|sample|count
  sugar|glucose . log|logs|readings|reading|results|monitor|meter|report|chart|page|test
  emergency contact|contacts|room|rooms|visit|department|dept|records|form|info|information|number|physician|exit|notes|report|bill|doctor|services|kit|plan|fund|card|code|refill|address
  not|isnt|no|aint|wasnt|never|nothing|non . an|a|really|my|any|real|life? . real? emergency
  in case of . an? emergency
  only . for|in|use . an? emergency|emergencies
  is . it|this|that . for|an|a? emergency|emergencies
  =911 . oak|main|elm|maple|pine|cedar|washington|lincoln|park|street|st|avenue|ave|road|rd|drive|lane|north|south|east|west|blvd|highway|apt|building
  porsche|carrera|suite|room|apartment|apt|bus|route|extension|ext|box|unit|building|number =911
  it|message|bot|recording|menu|page|screen|chat|sign|voicemail|website|voice|greeting . just|always|only? . says|said|told|keeps|tells|mentions . saying|me|to|about? . call|dial|to .. =911|ambulance
  when|if|why . should|would|do . i|we|you . call|dial =911
  ambulance . bill|ride|company|charge|charges|invoice|cost|service|bills
  bill|billed|charge|charged|charges|invoice|pay|paying|paid|owe|cost .. ambulance|overdose|stroke|seizure|emergency
  choking hazard|up
  choked up
  choking . on this|the . login|password|page|price|file|word
  blue cross|shield|button|link|light|screen|icon|circle
  @link|icon|text|box|it|letters|light|screen . turning|turned|going|are|is blue
  head . against|on|into . a|the|my? . wall|desk|keyboard|table
  hit|hitting|beat|beats|kick|kicks|kicking|hits . me . with|up|to|out|back|off
  knocked|beat . him|it|me up|to
  flu|covid|booster|allergy|vaccine|tetanus|pneumonia|shingles|screen|last . shot
  got|was|been|get . my|the|a? shot . records|record|down|today|for|at|of|list
  has|have|with|need . a =gun|knife . lock|safe|permit|wound
  @site|@password|this|waiting|website|computer|machine|login|stairs|heat|traffic|job . is|going|trying . to|going? . to? kill|killing|beating me
  kill me . now|already|if|for
  in labor day|dispute
  baby . is? coming . home|soon|next
  fire . drill|department|alarm|tv|tablet|stick
  drug|substance|alcohol|elder . abuse . class|program|history|screening|treatment|counseling|form
  @partner|he|she . reads|read|checks|opens|sees|reading . it|them|this|everything|messages|emails|mail|my|texts . emails|messages|mail|texts? . to|for|aloud|out_loud . me
  @partner|he|she . helps|help|helping me
  doctor|nurse|provider|dentist|pharmacist|therapist|dr . he|she|and|who|if|when . he|she|they? . @read . my
  does|do|did|can|will|would|could|has|when|should . my|the? . doctor|he|she|they|provider|nurse .. read|see|check|open|reads
  @site|clinic|office|it|hospital|receptionist|bank|google|apple|you|policy|@account . makes|made|making|forces|forced|forcing|wants . me
  makes|made|making . me . laugh|smile|happy|mad|angry|sad|sick|crazy|nervous|cry|late|tired|dizzy|proud|coffee|dinner|lunch|breakfast
  not|isnt|dont|unsafe|never . it|its|really|very|this|feel|think? . it|its|this|is? safe . to|for . do|use|login|log|type|enter|send|put|give|click|open|save|public
  dont|not feel . safe|comfortable . giving|sharing|typing|telling|putting|using|doing|sending|entering
  wifi|network|computer|site|website|link|browser|connection . is|isnt|not|here . not? safe|secure|unsafe
  afraid|scared|worried|terrified . of . needles|computers|technology|clicking|losing|hackers|the|dentists|messing|pressing
  afraid|scared|worried|terrified . my|that|for . my? . husband|wife|mother|he|she|they|partner . is|has|might|will|cant . sick|ill|diabetes|cancer|covid|miss|forget|get|lose
  in danger of . losing|missing|getting|being
  no|any|not_in|out_of . real? danger
  protective|protection . equipment|mask|gear|film|case
  before|when . my . @partner . comes|gets . home|back . from . work|the|surgery|vacation
  shoulder . surgery|pain|hurts|injury|xray
  someone|somebody|he|she|doctor . is|keeps? following . up|me_on
  hear|hearing|heard|music|not listening . to
  button|link|page|screen|keyboard|mouse|app|tablet|computer|laptop|phone|website|site . is|wont|isnt|just|keeps . not? responding|choking|unresponsive|wake|waking
  wont wake . up . my|the tablet|computer|laptop|phone|screen|ipad
  @account|balance|bill|payment|invoice|book|books|i|im|its . is|are|was|am? =overdue
  =overdue . bill|balance|payment|notice|account|book|books|invoice|fee|fees
  server|servers|system . is? not responding
  so . that? . my @partner . can read|see
  crashes|closes|freezes|quits . whenever|when . he|she opens
  emergency help . with . my|the|a? . password|account|portal|login|code|username
  passed out . of|the|some|flyers|cards|candy
  collapsed . the|my|a? . menu|window|tab|list|section|screen|folder
`);
