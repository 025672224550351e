import { DateTime } from 'luxon';
import type { ClinicTime } from '../../dialogs/ports.ts';
import type { Slot } from '../../flows/facts.ts';
import type { Priority } from '../../flows/handoffs.ts';
import type { Moment } from '../../flows/world.ts';
import { callTimes, checkInAfter, slotsFrom } from './calls.ts';
import { ClinicDay, type DayException, type WeekPlan } from './clinicDay.ts';
import { quietUntil } from './quiet.ts';
import type { Clinic } from './schema.ts';
import { hoursNamed } from './schema/hours.ts';

const MINUTE = 60_000;

const PROMISES = { 1: 'urgent', 2: 'today', 3: 'standard', 4: 'planned' } as const;

/** The clinic's clock: its hours, holidays, time zone and maintenance. Times are milliseconds since 1970. */
export class ClinicHours implements ClinicTime {
  readonly #zone: string;
  #plan: WeekPlan;
  readonly #promises: Clinic['promises'];
  readonly #quiet: Clinic['texts']['quiet'];
  #today: ClinicDay | undefined;
  #isOutage: (at: number) => boolean = () => false;

  /** Staff answer in the hours of `phones.portal_help`. */
  constructor({ clinic, phones, hours, portal, texts, promises }: Clinic) {
    const open = hoursNamed(phones.portal_help.hours, hours);
    this.#zone = clinic.time_zone;
    this.#promises = promises;
    this.#quiet = texts.quiet;
    this.#plan = {
      open,
      calls: callTimes(open, texts.quiet),
      maintenance: portal.maintenance,
      holidays: new Set(phones.portal_help.hours === 'always' ? [] : hours.holidays),
      exceptions: new Map(),
    };
  }

  /** What a lead said that holds instead of the clinic file: single days, and whether the portal is down. */
  heed(exceptions: WeekPlan['exceptions'], isOutage: (at: number) => boolean): void {
    this.#isOutage = isOutage;
    if (isSame(exceptions, this.#plan.exceptions)) return;
    this.#plan = { ...this.#plan, exceptions };
    this.#today = undefined;
  }

  /** When staff answer on the day that holds `at`, as it is now and as the clinic file has it; and the name of that day. */
  day(at: number): { readonly name: string; readonly open: readonly Slot[]; readonly usual: readonly Slot[] } {
    const { name, open } = this.#dayOf(at);
    const plain = { ...this.#plan, exceptions: new Map<string, DayException>() };
    return { name, open, usual: new ClinicDay(this.#local(at), plain).open };
  }

  /** The day that holds a moment, such as 2026-11-26. */
  nameOf(at: number): string {
    return this.#local(at).toFormat('yyyy-MM-dd');
  }

  /** Midnight of that day, such as 2026-11-26, where the clinic is. */
  midnight(day: string): number {
    return DateTime.fromISO(day, { zone: this.#zone }).toMillis();
  }

  moment(at: number): Moment {
    const today = this.#dayOf(at);
    return {
      at,
      open: today.open.some(holding(at)),
      nextOpening: this.#openFrom(at).next().value.from,
      slots: slotsFrom(today, at),
      nextOpenDay: checkInAfter(today),
      outageDeclared: this.#isOutage(at) || today.maintenance.some(holding(at)),
      proofFresh: false,
    };
  }

  /** When staff will have answered a case that comes `at`, counted in open minutes; planned cases are answered by call. */
  promisedAnswer(priority: Priority, at: number, by: 'chat' | 'call' = 'call'): number {
    const promise = this.#promises[PROMISES[priority]];
    const openings = this.#openFrom(at);
    let left = ('chat' in promise ? promise[by] : promise.call) * MINUTE;
    for (;;) {
      const { from, to } = openings.next().value;
      if (left <= to - from) return from + left;
      left -= to - from;
    }
  }

  /** The open hours from `at` on, without end. */
  *#openFrom(at: number): Generator<Slot, never> {
    for (let day = this.#dayOf(at); ; day = day.next) {
      for (const { from, to } of day.open) if (to > at) yield { from: Math.max(from, at), to };
    }
  }

  /** When the patients' quiet time that holds `at` ends; null outside it. */
  quietUntil(at: number): number | null {
    return quietUntil(DateTime.fromMillis(at, { zone: this.#zone }), this.#quiet);
  }

  #dayOf(at: number): ClinicDay {
    if (this.#today?.holds(at)) return this.#today;
    const tomorrow = this.#today?.next;
    const day = tomorrow?.holds(at) ? tomorrow : new ClinicDay(this.#local(at), this.#plan);
    return (this.#today = day);
  }

  #local(at: number): DateTime {
    return DateTime.fromMillis(at, { zone: this.#zone });
  }
}

function isSame(one: WeekPlan['exceptions'], other: WeekPlan['exceptions']): boolean {
  return JSON.stringify([...one]) === JSON.stringify([...other]);
}

function holding(at: number): (slot: Slot) => boolean {
  return ({ from, to }) => from <= at && at < to;
}
