import { linesOf } from '../../phrases.ts';
import type { Problems } from '../problems.ts';

/** What is not about signing in, in English. */
export const elsewhere = {
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
      @organisation .. @password|account|login
      @password|account|login|signin .. @organisation
      @forgot .. @password .. @organisation
      bank . balance|account
      locked|lock . out . of . my? @organisation
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
      get to the airport
      turn off|on . the lights
      ^ lol|lmao|haha|asdf*|test|testing $
    `),
  },
} satisfies Partial<Problems>;
