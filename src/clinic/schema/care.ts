import * as z from 'zod';
import { must } from './mistake.ts';
import { section } from './section.ts';
import { choice, limit, list, phoneNumber, text, webAddress, whole, written, yesNo } from './values.ts';

/** Parents, helpers and teens. */
export const family = section({
  helper_sign_in: yesNo(true),
  form: webAddress('https://clinic.example/proxy').nullable().default(null),
  teen_from: whole(10, 18, 13),
  teen_own_from: whole(10, 18, 13),
  adult_at: whole(16, 21, 18),
  days_to_set_up: whole(1, 60, 7),
});

/** A number as it is told, such as 911 or 1-800-799-7233. */
function toldNumber(usual: string) {
  return written('a number as patients dial it', /^[0-9][0-9-]*$/, usual).default(usual);
}

const phrases = list(text('my own phrase'), '[]').default([]);

/** Numbers and words for danger; the built-in phrase lists cannot be shortened. */
export const safety = section({
  emergency: toldNumber('911'),
  crisis: section({
    call: toldNumber('988'),
    text: toldNumber('988'),
    spanish: text('988, then 2').default('988, then 2'),
  }),
  abuse_line: section({ number: toldNumber('1-800-799-7233'), hours: text('always').default('always') }),
  leave_page_to: webAddress('https://www.weather.gov').default('https://www.weather.gov'),
  more_phrases: section({ emergency: phrases, crisis: phrases, danger: phrases }),
  on_call: z
    .union([phoneNumber(), webAddress('https://clinic.example/page')], {
      error: must('a phone number, a web address or null', '"+13125550100"'),
    })
    .nullable()
    .default(null),
  who_sees_safety_cases: list(text('lead'), '[lead]', 1).default(['lead']),
});

/** A promise in open minutes: how long a chat, and how long a call, may wait. */
function promise(chat: number, call: number) {
  return section({ chat: whole(1, 10_000, chat), call: whole(1, 10_000, call) });
}

/** When staff will have answered, by how urgent a case is. */
export const promises = section({
  urgent: promise(5, 30),
  today: promise(10, 120),
  standard: promise(20, 480),
  planned: section({ call: whole(1, 10_000, 960) }),
  call_tries: whole(1, 10, 3),
});

/** What the bot does once a patient is back in. */
export const aftercare = section({
  next_day_check: choice(['ask', 'never'], 'ask').default('ask'),
  outdated_contact_list: yesNo(true),
});

/** How long the bot may try before staff take over. */
export const limits = section({ misses: limit(3), turns_without_progress: limit(6), turns: limit(30) });

/** How long things are kept; audit at least the six years of 45 CFR 164.316(b)(2)(i). */
export const keep = section({
  chats_days: whole(1, 3650, 30),
  cases_days: whole(1, 3650, 365),
  audit_years: whole(6, 30, 6),
});
