import { expect, test } from '@jest/globals';
import { complaint, fileWith } from './clinicFiles.ts';

const badValues: readonly [path: string, value: unknown, says: string][] = [
  ['clinic.nmae', 'Oak', 'is not a key of the clinic file; did you mean name?'],
  ['portal.lock.minuts', 30, 'is not a key of the clinic file; did you mean minutes?'],
  ['telephone', '+13125550100', 'is not a key of the clinic file; here it knows version, clinic, phones'],
  ['version', 2, 'must be 1, the only version there is, not 2; write version: 1'],
  ['clinic.name', null, 'must be one line of text, 200 letters at most, not empty; write name: "Main Street Clinic"'],
  ['clinic.name', 'Oak\nClinic', 'must be one line of text'],
  ['clinic.website', 'oak.example', 'must be a web address, not "oak.example"; write website: https://clinic.example'],
  ['clinic.website', 'javascript:alert(1)', 'must be a web address'],
  ['clinic.time_zone', 'America/Chicgo', 'not "America/Chicgo"; write time_zone: America/Chicago'],
  ['clinic.time_zone', 'EST', 'must be a time zone named by its place, not "EST"'],
  ['clinic.look.colour', 'teal', 'must be a colour as # and six digits, not "teal"; write colour: "#0b5563"'],
  ['clinic.look.colour', null, 'must be a colour as # and six digits, not empty'],
  ['clinic.look.colour', '#0aa', 'must be a colour as # and six digits'],
  ['clinic.look.colour', '#1fa3b5', 'is too light behind white text, "#1fa3b5"; write colour: "#188290", or darker'],
  ['clinic.look.colour', '#ffffff', 'write colour: "#757575", or darker'],
  [
    'clinic.look.logo',
    'logo.gif',
    'must be a picture as .png, .jpg, .webp or .svg, not "logo.gif"; write logo: "logo.png"',
  ],
  ['clinic.languages', ['en', 'vi'], 'must be one of en, es, not "vi"'],
  ['clinic.languages', [], 'must be a list of one entry at least, not an empty list; write languages: [en, es]'],
  ['clinic.languages', 'en', 'must be a list of one entry at least, not "en"; write languages: [en]'],
  ['phones.portal_help', '+13125550100', 'must be a group of keys (number, hours), not "+13125550100"'],
  ['phones.portal_help.number', 13125550100, 'must be text: put it in quotes, as in number: "+13125550100"'],
  ['phones.portal_help.number', '(312) 555-0199', 'not "(312) 555-0199"; write number: "+13125550199"'],
  ['phones.portal_help.number', 'call us', 'must be a phone number with + and country code, not "call us"'],
  ['phones.portal_help.number', '+1312555', 'must be a phone number with + and country code'],
  ['phones.portal_help.hours', 'weekday', 'names hours that are not under hours: write weekdays'],
  ['safety.abuse_line.hours', 'whenever', 'names hours that are not under hours: write weekdays or always'],
  ['phones.relay', 711, 'must be text: put it in quotes, as in relay: "711"'],
  ['hours', {}, 'must hold one named set at least; write {weekdays: {mon-fri: "08:00-17:00"}}'],
  ['hours.weekdays', '8-5', 'must be days with their times, not "8-5"; write weekdays: {mon-fri: "08:00-17:00"}'],
  ['hours.weekdays', {}, 'must be days with their times'],
  ['hours.weekdays.mon-fri', '8-5', 'must be times of the 24-hour clock, not "8-5"; write mon-fri: "08:00-17:00"'],
  ['hours.weekdays.mon-fri', '9am - 6pm', 'write mon-fri: "09:00-18:00"'],
  ['hours.weekdays.mon-fri', '08:00-25:00', 'must be times of the 24-hour clock, not "08:00-25:00"'],
  ['hours.weekdays.mon-fri', '08:60-17:00', 'must be times of the 24-hour clock'],
  ['hours.weekdays.mon-fri', '08:00-12:00, 11:00-17:00', 'must be times of the 24-hour clock'],
  ['hours.weekdays.sat', '22:00-06:00', 'must not run past midnight, as "22:00-06:00" does; end this day at 24:00'],
  ['hours.weekdays.monday', '08:00-17:00', 'is not a day or a row of days; write mon, or mon-fri'],
  ['hours.weekdays', { 'mon-fri': '08:00-17:00', wed: '08:00-12:00' }, 'must name each day once'],
  ['hours.always', { 'mon-fri': '08:00-17:00' }, 'means day and night and cannot mean anything else'],
  ['hours.holidays', ['12/25/2026'], 'must be a day as year-month-day, not "12/25/2026"; write "2026-11-26"'],
  ['hours.holidays', ['2026-02-30'], 'must be a day as year-month-day'],
  ['portal.sign_in', 'MyHealth', 'must be a web address, not "MyHealth"; write sign_in: https://portal.example'],
  [
    'portal.maintenance',
    ['sunday night'],
    'must be days and times of one day, not "sunday night"; write "sun 02:00-04:00"',
  ],
  [
    'portal.words.forgot_password',
    { en: 'Forgot password' },
    "must be the button's own words, such as Forgot password, or {en:",
  ],
  ['portal.username', 'emial', 'must be one of email, own, either, not "emial"; write username: email'],
  ['portal.recovery.by', ['email', 'fax'], 'must be one of email, text, call, not "fax"'],
  ['portal.pages.forgot_password', 'yes', 'must be true or false, not "yes"; write forgot_password: true'],
  [
    'portal.lock.minutes',
    'half an hour',
    'must be a whole number from 1 to 10080, not "half an hour"; write minutes: 30',
  ],
  ['portal.lock.minutes', 7.5, 'must be a whole number'],
  ['portal.password.max', 4, 'must not be less than min'],
  ['actions.unlock', 'bot', 'is never done by the bot: a person has to look first; write unlock: staff'],
  [
    'actions.temporary_login',
    'bot',
    'is never done by the bot: a person has to look first; write temporary_login: none',
  ],
  [
    'actions.reset_second_step',
    'bot',
    'is never done by the bot: a person has to look first; write reset_second_step: manual',
  ],
  ['actions.unlock', 'stuff', 'must be one of staff, manual, patient, none, not "stuff"'],
  [
    'actions.send_reset',
    'robot',
    'must be one of bot, staff, manual, patient, none, not "robot"; write send_reset: bot',
  ],
  [
    'identity.needs.tell_lock',
    'none',
    'must be one of code, two_codes, staff, two_staff, never, not "none"; write tell_lock: code',
  ],
  ['identity.needs.unlock', 'code', 'must be one of staff, two_staff, never, not "code"; write unlock: staff'],
  ['identity.staff_check', { needs: 5, of: ['full_name'] }, 'must not be more than the checks listed'],
  ['safety.on_call', 'Bob', 'must be a phone number, a web address or null, not "Bob"; write on_call: "+13125550100"'],
  ['safety.emergency', 'nine one one', 'must be a number as patients dial it'],
  ['texts.quiet', 'at night', 'must be times of the 24-hour clock, not "at night"; write quiet: "21:00-08:00"'],
  ['texts.countries', ['usa'], 'must be a country as two capital letters, not "usa"; write "US"'],
  ['limits.misses', 4, 'may be lowered, never raised: 3 is the most, not 4; write misses: 3'],
  ['limits.turns_without_progress', 7, 'may be lowered, never raised: 6 is the most'],
  ['limits.turns', 31, 'may be lowered, never raised: 30 is the most'],
  ['limits.turns', 0, 'must be a whole number from 1 to 30, not 0'],
  ['keep.audit_years', 5, 'must be a whole number from 6 to 30'],
];

test.each(badValues)('%s: %j is refused with its place and what to write', (path, value, says) => {
  const { message } = complaint(fileWith({ [path]: value }));
  expect(message).toContain(path);
  expect(message).toContain(says);
});

test('every required key is asked for by name, even in an otherwise empty file', () => {
  const { problems } = complaint('version: 1');
  expect(problems.map(({ path, says }) => `${path} ${says}`)).toEqual([
    expect.stringContaining('clinic.name is required; write name:'),
    expect.stringContaining('clinic.website is required'),
    expect.stringContaining('clinic.time_zone is required'),
    expect.stringContaining('phones.portal_help.number is required'),
    expect.stringContaining('phones.portal_help.hours is required'),
    expect.stringContaining('hours is required; write hours: {weekdays:'),
    expect.stringContaining('portal.name is required'),
    expect.stringContaining('portal.sign_in is required'),
  ]);
});

test('everything wrong is told at once, in the order of the lines', () => {
  const { message, problems } = complaint(
    fileWith({ 'portal.brand': 'best', 'phones.fax': '1', 'phones.portal_help.hours': 'never', limit: 3 }),
  );
  expect(problems.map(({ path }) => path)).toEqual(['phones.portal_help.hours', 'phones.fax', 'portal.brand', 'limit']);
  expect(message).toContain(
    'The clinic file test.yaml cannot be used:\n  line 6, phones.portal_help.hours: names hours',
  );
});

test('a section whose lines are all commented out holds its defaults', () => {
  expect(() => complaint(fileWith({ aftercare: null }))).toThrow('The file was accepted.');
});
