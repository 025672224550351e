import * as z from 'zod';
import { must } from './mistake.ts';
import { section } from './section.ts';
import { choice, country, list, phoneNumber, text, timeZone, webAddress, whole, yesNo } from './values.ts';
import { night } from './hours.ts';
import { look } from './look.ts';

const hoursName = text('weekdays');

const phone = section({ number: phoneNumber(), hours: hoursName });

/** What the clinic is. Texts show its full name where it gives no shorter one. */
export const clinic = section({
  name: text('Main Street Clinic'),
  text_name: text('Main St Clinic').optional(),
  website: webAddress('https://clinic.example'),
  time_zone: timeZone(),
  languages: list(choice(['en', 'es'], 'en'), '[en, es]', 1).default(['en', 'es']),
  language_notice: z
    .record(z.string(), text('Free language help. Type 0.'), { error: must('lines by language', '{}') })
    .default({}),
  look,
  desks: list(
    section({
      name: text('Front desk'),
      address: text('100 Main St'),
      hours: hoursName,
      checks_photo_id: yesNo(false),
    }),
    '[]',
  ).default([]),
}).transform((given) => ({ ...given, text_name: given.text_name ?? given.name }));

/** Where patients call, and what they see when staff call: the number they know, unless the clinic says otherwise. */
export const phones = section({
  portal_help: phone,
  main: phone.nullable().default(null),
  after_hours: phone.nullable().default(null),
  records: phone.nullable().default(null),
  shows_as: phoneNumber().optional(),
  relay: text('711').default('711'),
  voice_message: choice(['none', 'neutral'], 'none').default('none'),
}).transform((given) => ({ ...given, shows_as: given.shows_as ?? given.portal_help.number }));

/** What holds for texts, and how long a conversation rests before the next message is asked "same problem?". */
export const texts = section({
  quiet: night('21:00-08:00'),
  countries: list(country(), '[US, CA]').default(['US', 'CA']),
  resume_hours: whole(1, 24, 4),
  resume_web_minutes: whole(5, 1440, 30),
});
