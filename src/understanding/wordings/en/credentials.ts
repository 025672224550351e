import { linesOf } from '../../phrases.ts';
import type { Problems } from '../problems.ts';

/** Passwords, usernames and signing in, in English. */
export const credentials = {
  forgot_password: {
    sure: linesOf(`
      @forgot .. @password
      @forgot .. @username and|y . @password
      @not . know|have . my|the @password
      no idea|clue ... @password
      @password .. forgotten|forgot|gone
      what|whats . my @password
      what was the @password
      need|want|get|make|create . me? a new @password
      @password .. not|dont .. remember
    `),
    likely: linesOf(`
      @reset .. @password
      help .. @password
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
  forgot_username: {
    sure: linesOf(`
      @forgot .. @username
      @forgot .. user|login . name
      @not .. know|have .. @username
      not . my|the? @username
      what|whats|where|find|retrieve|recover|tell|look|need|send .. @username
      @forgot .. @password .. @username
      is . my @username
      which|what username
      @username or .. email
      @username .. forgotten|forgot|lost
      @username .. is|same . as? my email
      @username . isnt|not|doesnt|is? . working|work|wrong|right
    `),
    likely: linesOf('@not .. @username'),
    hint: linesOf('@username'),
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
      @password .. match
    `),
    hint: linesOf('rules'),
  },
  locked_out: {
    sure: linesOf(`
      locked|lockd|lock|locks . me|my? out|account
      @account|im|it|got .. locked|lockd
      unlock|unlocked .. me|my|account
      unlock|unlocked|lockout
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
  cant_login: {
    sure: linesOf(`
      @cant .. login|signin|loggedin
      @cant .. get .. in|into|on
      @cant .. let . me . back? in|on|login|signin
      @cant .. access|accessing|open|see|use . @account|records
      login|signin .. @cant|failed|fails|error|page
      keeps|keep . kicking|sending|taking|throwing|putting . me back|out|to
      wrong|invalid|incorrect . login|username . or|and? @password
      wrong|invalid|incorrect . login|credentials|username|@password|information
      @password|information|credentials .. is|are . @bad|not|wrong
      my @password .. @not . working|work|works
      @not .. take|accept|like|recognize . my @password
      access denied
      @not .. sign me in
      login|signin .. without luck|success
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
} satisfies Partial<Problems>;
