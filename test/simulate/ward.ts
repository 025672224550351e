import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from '../../flows/catalogue.ts';
import { ClinicHours } from '../../src/clinic/hours.ts';
import { policyOf } from '../../src/clinic/policy.ts';
import { compose, type Latchkey } from '../../src/compose.ts';
import { clinicWith } from '../support/clinic.ts';
import { RecordOf } from '../support/record.ts';
import { SimulatedAccounts } from './accounts.ts';
import type { Cause } from './causes/cause.ts';
import { causeNamed } from './causes/causes.ts';
import type { Character } from './character.ts';
import { Chance } from './chance.ts';
import { clinics, type ClinicName } from './clinics.ts';
import { Conversation } from './conversation.ts';
import { SimulatedPortal } from './portal.ts';
import { STAFF } from './mind.ts';
import type { Footprints } from './footprints.ts';
import { viewOf, type Viewer } from './view.ts';

/** One clinic's whole Latchkey (real store, turns, outbox, timers), with all its simulated patients, on one clock. */
export class Ward {
  readonly #clinic: ClinicName;
  readonly #prints: Footprints;
  readonly #dataDir = mkdtempSync(join(tmpdir(), 'latchkey-simulate-'));
  readonly #conversations = new Map<string, Conversation>();
  readonly #portal: SimulatedPortal;
  readonly #sent = new Map<string, number>();
  #latchkey!: Latchkey;
  #viewer!: Viewer;
  #now: number;

  /** @param prints counts the arrows that its patients take. */
  constructor(clinic: ClinicName, patients: readonly Character[], prints: Footprints) {
    this.#clinic = clinic;
    this.#prints = prints;
    this.#portal = new SimulatedPortal(clinic !== 'down');
    this.#now = Math.min(...patients.map(({ beginsAt }) => beginsAt));
    for (const who of patients) this.#conversations.set(idOf(who), this.#conversationOf(who));
  }

  /** Lets everyone talk until all are done. @returns their conversations. */
  async run(): Promise<readonly Conversation[]> {
    await this.#starts();
    try {
      for (let active = this.#active(); active.length > 0; active = this.#active()) await this.#moment(active);
    } finally {
      await this.#latchkey.stop();
      rmSync(this.#dataDir, { recursive: true });
    }
    return [...this.#conversations.values()];
  }

  /** The next moment at which anything happens: timers first, then all patients who act at that time, at once. */
  async #moment(active: readonly Conversation[]): Promise<void> {
    const [timer] = await this.#latchkey.store.timers(1);
    this.#now = Math.max(this.#now, Math.min(timer?.due ?? Infinity, ...active.map(({ nextAt }) => nextAt)));
    const acting = active.filter(({ nextAt }) => nextAt <= this.#now);
    await this.#prints.during(Object.values(catalogue), async () => {
      // A desk that nobody sits at gives its cases back.
      await this.#latchkey.desk.desk.look({ ...STAFF, role: 'lead' }, { ref: null, writing: false });
      await this.#latchkey.wake();
      await this.#latchkey.settled();
      await Promise.all(acting.map((conversation) => conversation.acts()));
      await this.#latchkey.settled();
    });
    await Promise.all(acting.map((conversation) => conversation.looks()));
  }

  #active(): Conversation[] {
    return [...this.#conversations.values()].filter(({ over }) => !over);
  }

  #conversationOf(who: Character): Conversation {
    const conversation = idOf(who);
    return new Conversation(who, {
      now: () => this.#now,
      codeSent: () => this.#portal.codeOf(conversation),
      look: () => viewOf(this.#viewer, { conversation, channel: who.channel, now: this.#now }),
      send: (activity) => {
        const nth = (this.#sent.get(conversation) ?? 0) + 1;
        this.#sent.set(conversation, nth);
        const id = `${conversation}-${nth}`;
        return this.#latchkey.turns.take({
          channelId: who.channel,
          id,
          conversation: { id: conversation },
          ...activity,
        });
      },
    });
  }

  async #starts(): Promise<void> {
    const clinic = clinicWith(clinics[this.#clinic]);
    const now = (): number => this.#now;
    this.#latchkey = await compose({
      clinic,
      dataDir: this.#dataDir,
      dataKeys: randomBytes(32).toString('base64'),
      portal: this.#portal,
      forms: { origin: Promise.resolve('https://chat.clinic.example'), record: new RecordOf([]) },
      accounts: new SimulatedAccounts((conversation) => this.#causeOf(conversation), now),
      clock: { now },
      random: new Chance(1).next,
      log: { warn: () => undefined, error: (detail) => this.#fault(detail) },
    });
    this.#viewer = { store: this.#latchkey.store, policy: policyOf(clinic), time: new ClinicHours(clinic) };
    this.#latchkey.turns.onCommitted(({ conversation, rows }) =>
      this.#conversations.get(conversation ?? '')?.hears(rows),
    );
  }

  #causeOf(conversation: string): Cause {
    const { who } = this.#conversations.get(conversation) as Conversation;
    return causeNamed(who.causeName);
  }

  #fault(detail: object): void {
    const { conversation = '' } = detail as { conversation?: string };
    this.#conversations.get(conversation)?.faults.push(JSON.stringify(detail));
  }
}

function idOf({ index }: Character): string {
  return `patient-${index}`;
}
