import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { IANAZone } from 'luxon';
import * as z from 'zod';
import { nearest } from '../../errors/nearest.ts';
import { asWritten, must, mustBeText, shown } from './mistake.ts';

/** One line of text. */
export function text(example: string): z.ZodString {
  return written('one line of text, 200 letters at most', /^(?=.*\S)\P{Cc}{1,200}$/u, example);
}

/** Text of a certain shape; `be` names the shape in the error. */
export function written(be: string, shape: RegExp, example: string): z.ZodString {
  return z.string({ error: mustBeText(be, example) }).regex(shape);
}

/** A whole number between two bounds, both allowed. */
export function whole(min: number, max: number, usual: number): z.ZodDefault<z.ZodInt> {
  return z
    .int({ error: must(`a whole number from ${min} to ${max}`, String(usual)) })
    .min(min)
    .max(max)
    .default(usual);
}

/** A number of the bot's own patience: a clinic may lower it, never raise it. */
export function limit(most: number): z.ZodDefault<z.ZodInt> {
  const wrong = must(`a whole number from 1 to ${most}`, String(most));
  return z
    .int({
      error: (mistake) =>
        Number(mistake.input) > most
          ? `may be lowered, never raised: ${most} is the most, not ${shown(mistake.input)}; write ${asWritten(mistake, String(most))}`
          : wrong(mistake),
    })
    .min(1)
    .max(most)
    .default(most);
}

/** true or false, and no other word for them. */
export function yesNo(usual: boolean): z.ZodDefault<z.ZodBoolean> {
  return z.boolean({ error: must('true or false', String(usual)) }).default(usual);
}

/** true, false, or `unknown` where the clinic cannot say. */
export function perhaps(usual: boolean | 'unknown') {
  return z.literal([true, false, 'unknown'], { error: must('true, false or unknown', String(usual)) }).default(usual);
}

/** One of a few words; the error names the one that was probably meant. */
export function choice<const Word extends string>(words: readonly Word[], usual: Word) {
  return z.enum(words, {
    error: (mistake) => {
      const meant = nearest(String(mistake.input), words) ?? usual;
      return must(`one of ${words.join(', ')}`, meant)(mistake);
    },
  });
}

/** A list such as `[email, text]`; `least` 1 refuses the empty one. */
export function list<Item extends z.ZodType>(item: Item, example: string, least: 0 | 1 = 0) {
  const be = least === 0 ? 'a list' : 'a list of one entry at least';
  const listed = (input: unknown) => (typeof input === 'string' ? `[${input}]` : example);
  return z.array(item, { error: (mistake) => must(be, listed(mistake.input))(mistake) }).min(least);
}

/** An address a browser can open. */
export function webAddress(example: string): z.ZodString {
  const isWeb = (value: string) => /^https?:\/\/\S+$/.test(value) && URL.canParse(value);
  return z
    .string({ error: mustBeText('a web address', example) })
    .refine(isWeb, { error: must('a web address', example) });
}

/** An address that mail is sent to. */
export function emailAddress(example: string) {
  return z.email({ error: mustBeText('an e-mail address', example) });
}

/** A phone number as E.164, the one form that every phone and every provider reads alike. */
export function phoneNumber(): z.ZodString {
  const example = '+13125550100';
  return z.string({ error: mustBeText('a phone number', example) }).refine(isE164, {
    error: (mistake) =>
      must('a phone number with + and country code', JSON.stringify(asE164(mistake.input) ?? example))(mistake),
  });
}

function isE164(value: string): boolean {
  return asE164(value) === value;
}

function asE164(value: unknown): string | undefined {
  const parsed = parsePhoneNumberFromString(String(value), 'US');
  return parsed?.isValid() ? parsed.number : undefined;
}

/** A time zone by its place, so that daylight saving is known. */
export function timeZone(): z.ZodString {
  const example = 'America/Chicago';
  return z
    .string({ error: mustBeText('a time zone', example) })
    .refine((name) => name.includes('/') && IANAZone.isValidZone(name), {
      error: (mistake) => {
        const meant = nearest(String(mistake.input), Intl.supportedValuesOf('timeZone')) ?? example;
        return must('a time zone named by its place', meant)(mistake);
      },
    });
}

/** A country by its two letters. */
export function country(): z.ZodString {
  return written('a country as two capital letters', /^[A-Z]{2}$/, 'US');
}

/** A calendar day that exists, such as 2026-11-26. */
export function day() {
  return z.iso.date({ error: mustBeText('a day as year-month-day', '2026-11-26') });
}
