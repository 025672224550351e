import { linesOf } from './phrases.ts';
import type { Problems } from './problems.ts';

/** Wordings of every problem in English. */
export const PROBLEMS_EN: Problems = {
  forgot_password: {
    sure: linesOf(`
      @forgot .. @password
      @not . know|have . my|the @password
      no idea|clue ... @password
      @password .. forgotten|forgot|gone
      what|whats . my @password
      need|want|get|make|create . me? a new @password
      @password .. not|dont .. remember
    `),
    likely: linesOf(`
      @reset .. @password
      @password reset
      reset link
      @password .. not|doesnt|didnt . save|saved|have
      doesnt|didnt|dont . have|save .. @password
    `),
    hint: linesOf(`
      @password
      reset
    `),
  },
  no_reset_email: {
    sure: linesOf(`
      @not .. @arrive .. @sent
      @sent .. @not .. @arrive|here|there
      no .. @sent .. @arrive|yet
      nothing|not|empty .. inbox|junk|spam|folder
      inbox|junk|spam|folder .. nothing|not|empty
      nothing .. @arrive . up?
      waiting ... @sent
      where|wheres .. email|text
      resend|send .. @sent .. again
      resend .. @sent
      check .. email .. nothing|not|dont
      asked|requested .. @sent .. nothing|not
      says .. sent .. but|dont|nothing
      email|text|code .. disappeared|missing
    `),
    likely: linesOf(`
      how long ... @sent
      @not . get|got|getting|receive|received . it|one|anything|any
      got|received . nothing
      @not . arrive|come|came
    `),
    hint: linesOf(`
      spam|junk|inbox
      waiting
    `),
  },
  email_not_recognized: {
    sure: linesOf(`
      @not .. @recognise .. email|address|me
      email|address .. @not .. @recognise|file|system|valid|record|records
      email|address .. unrecognized|unknown|invalid
      unrecognized|invalid|unknown|unregistered email|address
      no|not|any .. account|record|user .. email|address|me|information
      no account|record|user|match . found|exists
      @not .. find|match .. account|records|system|record
      user|account|patient|email not found
      no such user|account|email
      @site|it|you .. @not .. have|know . my email
      spelled|typed|entered|wrote .. email . wrong|incorrectly
      wrong|different|another|misspelled .. email .. file|have|record|me
      email .. misspelled|mistyped|spelled|typed|typo
      which|what .. email .. file|have|use|used|under
    `),
    likely: linesOf(`
      @not .. accept|take .. email
      email .. @not .. accepted|working
      not in . the|your system
      email . on|in file
    `),
    hint: linesOf(`
      recognize|recognized
      match|matching
    `),
  },
  lost_email_access: {
    sure: linesOf(`
      @not .. have|use|access|check|open|own .. email|phone|number|account .. anymore|longer|now
      @not|no_longer . have|use|check|own|access . that|the|this|same|my email|phone|number|inbox
      no_longer .. have|use|access|own .. email|phone|number|inbox
      @not .. get|login|signin|into|access|open .. email
      lost|lose|no|without . access .. email|inbox|phone
      old|former|previous|ex|work|school . @mailbox|email|number|phone|address
      old .. email|phone|number
      change|changed|update|updating|edit|switched .. email|phone|number|contact|phones|carriers
      got|have|using .. new|different . phone|cell|mobile? number
      new|different . phone|email|cell? number|address
      have|got .. different number|email|phone
      lost|broke|dropped . my|the phone ... code|text|get
      @sent|it|reset .. goes|going|sent|go ... old|wrong|another|cant|ex
      @forgot .. @password .. email . too|also|account?
      @password .. my|the email
      closed|deleted|shut .. @mailbox|email
      email .. belongs|belonged
      email .. old|previous|former job|work|employer
      @mailbox .. shut|closed|gone|off|deactivated
      @partner . has|uses|owns . that|my|the email|phone|number
      email|number|address|phone . address? . changed|different|disconnected
      old|email|number .. no_longer|doesnt . works?|work|exist
    `),
    likely: linesOf(`
      contact information|info|details
      got . a new phone|email|number
      @phone . was|is lost
    `),
    hint: linesOf(`
      old|new|another email|phone|number
      changed
    `),
  },
  forgot_username: {
    sure: linesOf(`
      @forgot .. @username
      @forgot .. user|login . name
      @not .. know|have .. @username
      not . my|the? @username
      what|whats|where|find|retrieve|recover|tell|look|need|send .. @username
      @forgot .. @password .. @username
      is . my @username
      @username or .. email
      @username .. forgotten|forgot|lost
      @username .. is|same . as? my email
      @username . isnt|not|doesnt|is? . working|work|wrong|right
    `),
    likely: linesOf('@not .. @username'),
    hint: linesOf('@username'),
  },
  locked_out: {
    sure: linesOf(`
      locked|lockd|lock|locks . me|my? out|account
      @account|im|it|got .. locked|lockd
      unlock|unlocked .. me|my|account
      unlock|lockout
      ^ locked
      too many . wrong? attempts|tries|times|logins|failed|guesses
      maximum|max|exceeded .. attempts|tries
      failed . login? attempts|logins
      blocked . from|me|out
      @account|im|been . is? blocked
      try again in|after . minutes|hour|hours
      wrong .. @password .. times
      @not . let|able|can .. try . it? again|anymore
      @not try . anymore|again
      froze|shuts|shut me out
    `),
    likely: linesOf(`
      locked|blocked
      too many
    `),
    hint: linesOf('attempts|tries|guesses'),
  },
  password_rejected: {
    sure: linesOf(`
      @not|keeps .. accept|take|like|save|@refuse .. new|any . @password
      @refuse .. new @password
      new|every|each @password .. @not|@refuse|error
      every @password .. no|pick|try
      @password .. weak|short|long|common|similar|simple
      @password .. requirements|rules|criteria
      @password .. must|need|needs|have_to|should .. contain|have|be|include
      @password .. @not .. match|accepted|allowed|strong
      @password .. @refuse
      @not .. reuse|use|used .. old|same|previous . @password
      used . this|that|the_same|same|old @password
      old|previous|same|last @password .. again|reuse|allowed
      reuse .. @password
      how many|long . characters|letters|@password
      how long .. @password
      special character|characters|symbol|symbols
      capital|uppercase|lowercase . letter|letters
      number . and . a? symbol
      wants|needs|requires . a|one? symbol|number|capital|digit
      kind|type|sort . of @password
      make|pick|choose|create .. @password . it|that
      @not .. make|pick|create .. @password
      invalid @password .. new
    `),
    likely: linesOf(`
      new @password
      @not strong . enough
      requirements
      @not match
    `),
    hint: linesOf('rules'),
  },
  link_expired: {
    sure: linesOf(`
      @link .. @expired|invalid
      @expired|invalid|bad . @link
      @link .. @not .. @works|click|anything
      @not .. click|open|use|tap .. @link
      @press .. @link .. nothing|@expired|error|@not|goes|takes
      @link .. takes|sends|goes|brings|leads .. me|back|to|nowhere
      too long .. @link
      @link .. does nothing
      @link .. already . been used
    `),
    likely: linesOf(`
      @link .. error|problem|issue
      request a new one
    `),
    hint: linesOf(`
      @link
      expired
    `),
  },
  code_not_working: {
    sure: linesOf(`
      @code .. @bad|@refuse|expires
      @bad|@refuse . security|verification|access|one_time? @code
      @code .. @not .. @works|match|right|accepted
      @not .. accept|take|like .. @code
      enter|entered|put|typed|type|used|tried .. @code .. no|@not|@bad|@refuse|says
      typed .. @code ... says . no
      where|how .. enter|put|type|use .. @code
      numbers .. sent .. @not .. work
      six|6 numbers|digits .. @bad|no|@not
      time .. get|got .. @code .. expired
      passcode .. @not|@bad
    `),
    likely: linesOf(`
      6|six digit @code
      @code .. problem|issue
    `),
    hint: linesOf('@code'),
  },
  cant_login: {
    sure: linesOf(`
      @cant .. login|signin|loggedin
      @cant .. get .. in|into|on
      @cant .. let . me . back? in|on|login|signin
      @cant .. access|accessing|open|see|use .. @account|records
      login|signin .. @cant|failed|fails|error|page
      keeps|keep . kicking|sending|taking|throwing|putting . me back|out|to
      wrong|invalid|incorrect . login|username . or|and? @password
      wrong|invalid|incorrect . login|credentials|username|@password|information
      @password|information|credentials .. is|are . @bad|not|wrong
      my @password .. @not . working|work|works
      @not .. take|accept|like|recognize . my @password
      access denied
      @not .. sign me in
      @not .. letting me . in|on
      kicked|kicks|logs|logged . me out|off
      keeps saying .. incorrect|wrong|invalid
    `),
    likely: linesOf(`
      @cant .. open|access
      get|getting . me? back? into|in .. @account
    `),
    hint: linesOf(`
      login|signin
      access
    `),
  },
  account_inactive: {
    sure: linesOf(`
      @account|access|user|im|it|status .. inactive|deactivated|disabled|suspended|cancelled|deleted|terminated
      inactive|deactivated|disabled|suspended .. @account|user|profile
      ^ inactive|deactivated|disabled $
      reactivate|reopen|restore|reinstate .. @account
      reactivate
      activate . my old account
      @account .. closed|expired|gone|disappeared|deleted
      closed|close|delete|deleted|removed|shut|turned . my|off|down account|portal
      close|closed|delete|deleted . my account
      @account .. no_longer|isnt|not . active|available|exists
      no_longer active
      @account|it|access . was|is|got? . turned|switched|shut off|down
      @not .. login|loggedin|used|use|signedin .. years|months|year
    `),
    likely: linesOf('inactive|deactivated|disabled|suspended'),
    hint: linesOf(`
      active|activate
      years
    `),
  },
  duplicate_account: {
    sure: linesOf(`
      two|2|multiple|double|duplicate|second|three|several . accounts|account|profiles|charts|logins|records|usernames|portals
      merge|combine|join .. accounts|two|portals|charts|account|logins
      account|email|username|it .. already . exists|in_use|taken|have|registered
      already . have|has .. account
      already . exists|taken|in_use
      signed|registered|signup .. twice
      made|created|set|opened .. another|second . account
      split .. between|two
      different|other|another|wrong . account .. before|missing|results|than|had
      one .. account|from|portal .. one .. from|under|with|this
      maiden|married name
      loggedin|account .. empty|missing .. old|account|everything|results
    `),
    likely: linesOf(`
      duplicate|duplicated|duplicates
      twice|merge
    `),
    hint: linesOf('already'),
  },
  new_account: {
    sure: linesOf(`
      signup|register|registering|enroll|enrolling|enrollment|registration
      sign . up
      create|creating|open|make|set|setup|start . up? . an|a|my|new|the|portal . new|online|portal? account|profile|mychart|portal
      create .. account
      set up .. portal|account
      @not . have|had|made|created . an|a|any . account|login . yet?
      new patient
      first time . user|using|here|on
      never . used|set|signed|been|registered|made|finished . up|on|in|it|the|my
      activation|invitation|invite|invites
      just joined|started .. clinic|practice
    `),
    hint: linesOf(`
      new
      first
    `),
  },
  outage: {
    sure: linesOf(`
      @site|everything|whole|thing .. down|frozen|crashing|crashed|crashes|unavailable|offline|blank|freezing|freezes
      @site .. @not .. load|loading|open|opening|respond|available|come
      @site . is|its|just|still? . not|isnt . working
      outage|maintenance|downtime
      server|internal|system . error|issue|problem
      error . code? 500|502|503|404|504
      500|502|503|404|504 error
      service . is? unavailable
      something went wrong
      try again later
      spins|spinning . and|wheel|circle|forever
      keeps|just . spinning|crashing|loading|freezing
      anyone|anybody|everyone else .. problem|problems|trouble|issue|issues|having|down
      when .. back up|online
      error message .. every|page
      @site .. error
      it .. frozen
      @site . just|keeps|suddenly? closes|closing|quits|shuts
      getting|got|get . a|an? 500|502|503|504
    `),
    likely: linesOf(`
      @site . slow|broken
      error message
      @not loading|load
    `),
    hint: linesOf(`
      down
      error
    `),
  },
  suspected_compromise: {
    sure: linesOf(`
      hacked|hacking|hacker|hackers|hack|phished|phishing|compromised|breached|breach|scammed|scammer
      @someone .. into|using|accessed|changed|logged|loggedin|reading|used|got|stole|knows|broke|signedin . my|into|in|the|it|to
      @someone .. in|changed|has|got|used .. my @account|@password|email|code
      @sent|reset|alert ... didnt|not|never . ask|request|make|requested|asked
      didnt|never . ask|request|asked|requested . for . @sent|it|that|this|a
      wasnt|not|isnt me|mine
      activity|login|device|changes|messages .. isnt|wasnt|not|never|dont . mine|me|recognize|make|been
      login .. never been
      suspicious|unauthorized|strange|unknown|weird|unfamiliar . activity|access|login|link|email|text|device|message
      gave|give|told|shared|read . him|them|someone|my|out|a|the . my|the|a? @code|@password|information|info
      gave .. @code|@password|information .. someone|caller|called|man|woman
      information|identity|@password|account|phone|wallet|laptop|purse|tablet .. stolen|leaked
      stole .. phone|@password|identity|laptop
      called|texted|emailed . me|saying|claiming|pretending .. asked|from|clinic|code|@password
      clicked|opened . on? a suspicious|strange|bad|fake|weird
      without . my? permission|consent|knowledge
      secure .. account
      account .. secure|compromised
      @partner|daughter|son|sister|mother . knows|has|got|uses . my @password|login
      think .. scam|fraud
    `),
    likely: linesOf(`
      stolen|stole|unauthorized|suspicious|fraud
      someone|somebody else
    `),
    hint: linesOf('someone|somebody|stranger'),
  },
  proxy_access: {
    sure: linesOf(`
      my|our|her|his|a . elderly|old|teenage|year|late|disabled|own? @relative . account|records|record|chart|portal|mychart|results|login|password|username|test|medical
      access|see|view|login|signin|account|help|reset|resetting|manage|look|log ... my|our|a . elderly|old|own|late? @relative
      for|of|with|add|adding . my|our . elderly|old|late|own? @relative
      @relative . needs|wants|cant|forgot|lost|asked|has|help|helps|have|turned|is ... me|login|access|account|portal|@password|see|signin|username|in
      can|could|let|should|how .. my @relative . see|have|access|use|login|help|get
      i . take|care|am . care|the|a? .. caregiver|caretaker|guardian|@relative
      caregiver|caretaker|guardian|guardianship|proxy|carer
      power of attorney
      on behalf of
      family access|member
      parent access|account
      im . the|a|his|her|their . @relative . of?
      share .. account|access .. with
      someone elses|else account|portal|chart
      turned 12|13|14|16|18
      @relative|she|he|who|patient . has|just|recently|is|have|who? . died|deceased|passed|dead
      died|deceased|passed_away . last|on|in|recently|and|this
      passed away
    `),
    likely: linesOf(`
      my|our @relative
      mothers|moms|dads|fathers|sons|daughters|wifes|husbands|childs|kids
    `),
    hint: linesOf('@relative'),
  },
  shared_device_wifi: {
    sure: linesOf(`
      public|library|hotel|airport|shared|coffee|cafe|school|friends|neighbors|borrowed|work . shop|lobby? computer|wifi|phone|tablet|internet|device|network|laptop|ipad|pc
      wifi
      library|airport|coffee_shop|hotel|cafe|internet_cafe
      safe|secure|ok|okay|dangerous . to . do|use|reset|login|log|signin|open|check ... this|here|my|on|phone|computer|from
      signout|logout
      log|sign|signed|logged . me|out . out|of|off . everywhere|other|devices|of|all|at|on
      forgot|how|did .. to? log|sign|logout|signout . out|off
      save|remember|saved|keep|stay|store .. @password|device|loggedin|signedin .. browser|computer|phone|device|tablet
      save|saving . my|the @password .. browser
      remember this device|computer|browser
      other people .. see|use|computer|device
      kids|grandkids|family|roommates|roommate .. use|uses|share .. tablet|computer|phone|ipad
      left . it|my|account|myself .. open|loggedin|signedin
      loggedin|signedin .. on|at .. computer|phone|tablet|library|work
    `),
    likely: linesOf(`
      shared|public
      signed|logged out
    `),
    hint: linesOf('computer|tablet|safe'),
  },
  medical_question: {
    sure: linesOf(`
      refill|refills|prescription|prescriptions|medication|medications|meds|medicine|dose|dosage|ibuprofen|tylenol|antibiotic|antibiotics|pharmacy|pills|vaccine
      lisinopril|metformin|insulin
      test|lab|labs|biopsy|blood|xray|mri|scan|covid . test|work? . result|results|came|come|mean|ready
      what .. results|diagnosis . mean
      results . mean|normal|abnormal
      side effects
      have|having|got|feel|feeling|bad . a|bad|very? rash|fever|cough|headache|headaches|dizzy|nausea|sick|infection|cold|flu|migraine|symptoms
      my . left|right|lower? back|knee|stomach|foot|leg|ear|throat|tooth|eye|head|neck|shoulder|hip|ankle . is|are|still|has? . hurts|hurt|pain|swollen|sore|aches|itches|infected|hurting
      pregnancy|pregnant|cholesterol|diabetes|biopsy|diagnosis|symptoms|allergies|mammogram
      blood pressure|sugar|work
      need|have to|i fast
      ask|message|question|tell ... doctor|nurse|dr .. about|pain
      is . it|this . ok|okay|safe . to take|eat|drink|mix
    `),
    likely: linesOf(`
      hurts|swollen|rash|fever|cough|headache|dizzy
      lab|labs
    `),
    hint: linesOf('doctor|nurse|results|pain'),
  },
  appointment: {
    sure: linesOf(`
      appointment|appointments|reschedule|telehealth
      book|schedule|cancel|make|change . a|an|my|the|video . visit|checkup|physical|exam|shot|surgery|video
      flu|video|office shot|visit
      want|need|like . to? . see|be . the|a|my doctor|specialist|provider|dr|seen
      be seen
      what|whats|are .. your|office|clinic . hours|open|close
      are you open
      office|clinic hours
      where .. clinic|office|hospital . located|at?
      whats|what .. the|your address
      running late
      doctor . in today|tomorrow
      available|availability|opening|openings . today|tomorrow|this|next
    `),
    hint: linesOf('tomorrow|schedule|hours'),
  },
  billing: {
    sure: linesOf(`
      bill|bills|billing|billed|copay|invoice|payment|payments|refund|overcharged|deductible|receipt|statement
      pay|paying|paid . online|for|my|the
      charged|charge
      insurance|medicare|medicaid
      how much .. cost|owe|copay|is
      do i owe
    `),
    hint: linesOf('pay|money|cost|card'),
  },
  oos: {
    sure: linesOf(`
      bank|netflix|facebook|amazon|instagram|paypal|tiktok|spotify|hulu|twitter|uber|venmo|whatsapp|ebay .. @password|account|login
      @password|account|login|signin .. bank|netflix|facebook|amazon|instagram|paypal|tiktok|spotify|hulu|twitter|uber|venmo|whatsapp|ebay|banking
      bank . balance|account
      locked|lock . out . of . my? bank|netflix|facebook|amazon|instagram|paypal|tiktok|spotify|hulu|twitter|uber|venmo|whatsapp|ebay
      credit card
      weather|joke|pizza|poem|movie|movies|restaurant|lottery|horoscope|recipe|printer|homework
      capital|president . of
      who . won|is . the game|president|election
      play . some|a music|song|game
      what time is it
      order|book . a flight|pizza|taxi|hotel
      where .. my package|order
      fix . my car
      stock price
      set an alarm|timer
      bake|cook . a? bread|cake|dinner
      internet . is? slow
      transfer|savings . money|account
      meaning of life
      translate
      i love you
      you .. are stupid|funny|pretty
      how tall|far|old . is
      call|text|message . my|to . sister|brother|boss|bob
      on tv
      turn off|on . the lights
      ^ lol|lmao|haha|asdf*|test|testing $
    `),
  },
};
