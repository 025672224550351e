import { linesOf } from '../../phrases.ts';
import type { Problems } from '../problems.ts';

/** Emails, texts, links and codes, in English. */
export const messages = {
  no_reset_email: {
    sure: linesOf(`
      @not .. @arrive .. @sent
      @sent .. @not .. @arrive|here|there
      no .. @sent .. @arrive|yet
      @sent ... still . @not . here|there|come|arrived
      still no . reset? @sent
      no reset @sent
      @not .. @arrive .. password reset @sent
      password reset @sent ... @not . @arrive|here|there
      no text|email|code . no text|email|code
      minutes|min|hour|hours . no text|email|code
      nothing|not|empty .. inbox|junk|spam|folder
      inbox|junk|spam|folder .. nothing|not|empty
      nothing .. @arrive . up?
      waiting ... @sent
      where|wheres .. email|text
      resend|send .. @sent .. again
      @code|@link|email .. one more time
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
      @not .. find|locate|match .. account|records|system|record
      user|account|patient|email not found
      @not .. account .. email
      never heard of .. email
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
      @sent .. phone|number|email .. got rid of
      change|switch|update .. to . my|a new @mailbox|email|number
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
      click|clicking|tapping .. does nothing
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
      @not .. @arrive .. @code .. signin|login
      passcode .. @not|@bad
    `),
    likely: linesOf(`
      6|six digit @code
      @code .. problem|issue
    `),
    hint: linesOf('@code'),
  },
} satisfies Partial<Problems>;
