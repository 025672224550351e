import { linesOf } from '../../phrases.ts';
import type { Problems } from '../problems.ts';

/** Accounts, the portal itself, and other people, in English. */
export const accounts = {
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
      merge
    `),
    hint: linesOf('already|twice'),
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
      join .. portal
      code to activate
      first time . user|using|here|on
      never . used|set|signed|been|registered|made|finished . up|on|in|it|the|my
      activation|invitation|invite|invites
      just joined|started .. clinic|practice
      desk|clinic|staff|office|nurse|doctor|they .. gave|sent|told .. temporary|temp @password
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
      technical problems|problem|difficulties|issues
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
      messages|message ... didnt|not . write|send
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
      starbucks|mcdonalds
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
      library|airport|coffee_shop|hotel|cafe
      signed|logged out
    `),
    hint: linesOf('computer|tablet|safe'),
  },
} satisfies Partial<Problems>;
