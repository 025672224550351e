import type { ClinicHours } from '../clinic/hours.ts';
import type { DayException } from '../clinic/clinicDay.ts';
import type { StaffTrail } from '../audit/staffTrail.ts';
import { faultOf, type Log } from '../errors/fault.ts';
import type { Store, Time } from '../stores/store.ts';
import type { Clock } from '../turns/clock.ts';
import type { Turns } from '../turns/turns.ts';
import { isOver, type Outage, type Outages } from './outages.ts';
import type { WhoIsHere } from './whoIsHere.ts';
import type { Staff } from './walls.ts';

/** How soon another worker heeds what a lead said; milliseconds. */
const LOOK_MS = 2000;
const TODAY = 'desk: today';
const DAY = 24 * 3_600_000;

/** What a lead said of today. */
interface Today {
  readonly day: string;
  readonly exception: DayException;
  readonly byName: string;
}

/** Opening hours and outage as they are now. Times are milliseconds since 1970. */
export interface Available {
  readonly open: boolean;
  readonly nextOpening: Time;
  readonly day: string;
  readonly hours: readonly { readonly from: Time; readonly to: Time }[];
  readonly usual: readonly { readonly from: Time; readonly to: Time }[];
  readonly exception: { readonly what: 'closed' | 'closesAt'; readonly byName: string } | null;
  readonly here: readonly { readonly name: string; readonly at: Time }[];
  /** One that patients hear of. */
  readonly outage: Outage | null;
  readonly maintenance: boolean;
  /** Conversations that asked to be told when it is over. */
  readonly waiting: number;
}

export interface AvailabilityParts {
  readonly store: Pick<Store, 'record' | 'change'>;
  readonly hours: Pick<ClinicHours, 'heed' | 'day' | 'moment'>;
  readonly outages: Outages;
  readonly whoIsHere: Pick<WhoIsHere, 'here'>;
  readonly turns: Pick<Turns, 'take'>;
  readonly trail: Pick<StaffTrail, 'note'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** What leads say of today and of the portal, which goes before the clinic file; every worker heeds it within two seconds. */
export class Availability {
  readonly #parts: AvailabilityParts;
  #clock: ReturnType<typeof setInterval> | undefined;
  #looking: Promise<void> = Promise.resolve();

  constructor(parts: AvailabilityParts) {
    this.#parts = parts;
  }

  async start(): Promise<void> {
    await this.look();
    this.#clock = setInterval(() => this.#lookAgain(), LOOK_MS).unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.#clock);
    await this.#looking;
  }

  /** Heeds what holds now, and tells those who wait for the end of an outage. */
  async look(): Promise<void> {
    const { hours, outages, turns } = this.#parts;
    const [today, outage] = await Promise.all([this.#today(), outages.now()]);
    const isOutage = (at: Time) => outage !== null && !isOver(outage, at);
    hours.heed(new Map(today === null ? [] : [[today.day, today.exception]]), isOutage);
    await outages.tell(turns);
  }

  async now(): Promise<Available> {
    await this.look();
    const { hours, outages, whoIsHere, clock } = this.#parts;
    const at = clock.now();
    const [today, outage] = await Promise.all([this.#today(), outages.now()]);
    const day = hours.day(at);
    const { open, nextOpening, outageDeclared } = hours.moment(at);
    const declared = outage !== null && !isOver(outage, at) ? outage : null;
    return {
      open,
      nextOpening,
      day: day.name,
      hours: day.open,
      usual: day.usual,
      exception: today?.day === day.name ? { what: kindOf(today.exception), byName: today.byName } : null,
      here: await whoIsHere.here(),
      outage: declared,
      maintenance: outageDeclared && declared === null,
      waiting: await outages.waiting(),
    };
  }

  /** `until`: minutes after midnight; null: the clinic file holds again. */
  async changeToday(by: Staff, change: 'closed' | { readonly until: number } | null): Promise<void> {
    const { store, hours, trail, clock } = this.#parts;
    const at = clock.now();
    const { name: day } = hours.day(at);
    const exception: DayException | null = change === 'closed' ? { closed: true } : change;
    await trail.note(by.id, 'hoursChanged', { day, ...(exception ?? { asUsual: true }) });
    await store.change<Today, null>(TODAY, at, () => {
      const after = exception && { day, exception, byName: by.name };
      return { after, until: at + 2 * DAY, result: null };
    });
    await this.look();
  }

  /** @returns false when it was so already, or is too late to be taken back. */
  async outage(by: Staff, act: 'declare' | 'end' | 'undo'): Promise<boolean> {
    const { outages, trail } = this.#parts;
    const isChanged = await (act === 'undo' ? outages.undo() : outages[act](by.name));
    if (isChanged) await trail.note(by.id, OUTAGE_ACTS[act]);
    await this.look();
    return isChanged;
  }

  #today(): Promise<Today | null> {
    return this.#parts.store.record<Today>(TODAY, this.#parts.clock.now());
  }

  #lookAgain(): void {
    this.#looking = this.#looking
      .then(() => this.look())
      .catch((error: unknown) =>
        this.#parts.log.warn({ fault: faultOf(error) }, 'hours and outage were not looked at'),
      );
  }
}

const OUTAGE_ACTS = { declare: 'outageDeclared', end: 'outageOver', undo: 'outageUndone' } as const;

function kindOf(exception: DayException): 'closed' | 'closesAt' {
  return 'closed' in exception ? 'closed' : 'closesAt';
}
