import { expect, test } from '@jest/globals';
import { ActivityTypes, BotAdapter, TurnContext, type Activity, type ResourceResponse } from 'botbuilder-core';
import fc from 'fast-check';
import { createBot } from '../../dialogs/bot.ts';
import { bindTurn, type ConversationState, type Reading, type Turn as UnitOfWork } from '../../dialogs/ports.ts';
import type { Frame as SavedFrame } from '../../dialogs/standing.ts';
import { fewSettings } from './clinics.ts';
import { unopened } from './conversation.ts';
import { anywhereHappenings, everywhereHappenings, flowHappenings, type Happening } from './happenings.ts';
import { shipped } from './rulebook.ts';
import { surroundingsAt, type Setting } from './setting.ts';
import { STAFF, standingOf, takeTurn } from './turn.ts';

/** The real dialogs, on a unit of work that only remembers. */
class RealDialogs {
  state: ConversationState = {};
  private keys = 0;
  private readonly setting: Setting;
  constructor(setting: Setting) {
    this.setting = setting;
  }

  async hears(happening: Happening, at: number): Promise<void> {
    const reading: Reading = {
      text: '',
      hidSecret: false,
      ...(happening.kind === 'message' ? happening.said : { problems: [] }),
    };
    const bot = createBot({
      policy: this.setting.policy,
      time: { moment: () => surroundingsAt(this.setting, at).now },
      understanding: { read: () => reading, mask: (text) => text },
      fingerprint: (_, code) => code,
    });
    const context = new TurnContext(new Deaf(), this.activityOf(happening));
    bindTurn(context, this.unitOfWork(at));
    await bot(context);
  }

  frames(): { at: unknown; waits: boolean; arrived: unknown }[] {
    return this.stack().map(({ at, waitingFor, arrived }) => ({ at, waits: waitingFor !== null, arrived }));
  }

  private stack(): SavedFrame[] {
    const stack = this.state.dialog?.dialogStack ?? [];
    return stack.filter(({ id }) => id !== 'support').map(({ state }) => state as SavedFrame);
  }

  private activityOf(happening: Happening): Partial<Activity> {
    const event = (name: string, value: object = {}) => ({ type: ActivityTypes.Event, name, value });
    if (happening.kind === 'message') return { type: ActivityTypes.Message, text: 'words' };
    if (happening.kind === 'reported') return event('delivery.reported', { delivery: happening.news });
    if (happening.kind === 'closed') return event('staff.closed', { by: STAFF, outcome: happening.outcome });
    if (happening.kind === 'passedOn') return event('staff.passedOn', { by: STAFF, to: STAFF });
    if (happening.kind === 'left') return event('staff.left', { by: STAFF });
    if (happening.kind !== 'event')
      return happening.kind === 'opened' ? event('conversation.open') : event('staff.claimed', { by: STAFF });
    const key = this.stack()[happening.frame]?.waitingFor;
    const { type } = happening.event;
    return type.startsWith('result.') ? event('effect.result', { key, event: happening.event }) : event(type, { key });
  }

  private unitOfWork(at: number): UnitOfWork {
    const key = () => `k${++this.keys}`;
    const nothing = () => undefined;
    const { state, setting } = this;
    const silent = {
      heard: nothing,
      mute: nothing,
      cancelReminders: nothing,
      ticket: nothing,
      claimTicket: nothing,
      staffSays: nothing,
      staffNotes: nothing,
      closeTicket: nothing,
      audit: nothing,
    };
    return { conversation: 'ana', channel: setting.channel, at, state, enqueue: key, remind: key, ...silent };
  }
}

class Deaf extends BotAdapter {
  override async sendActivities(): Promise<ResourceResponse[]> {
    return [];
  }
  override async updateActivity(): Promise<void> {
    return undefined;
  }
  override async deleteActivity(): Promise<void> {
    return undefined;
  }
  override async continueConversation(): Promise<void> {
    return undefined;
  }
}

test('the carrier stands, turn for turn, where the real dialogs stand', async () => {
  const walk = fc.tuple(fc.constantFrom(...fewSettings), fc.array(fc.nat(), { minLength: 30, maxLength: 30 }));
  await fc.assert(
    fc.asyncProperty(walk, async ([setting, lots]) => {
      const real = new RealDialogs(setting);
      let conversation = unopened;
      for (const lot of lots) {
        const standing = standingOf(conversation, setting, shipped);
        const flow = flowHappenings(conversation, standing, shipped);
        const others = [...everywhereHappenings(conversation, standing), ...anywhereHappenings(standing)];
        // Every other turn goes on in the flow, else a walk never comes far.
        const all = lot % 2 === 0 && flow.length > 0 ? flow : others;
        const happening = all[(lot >> 1) % all.length]!;
        const turn = takeTurn(conversation, happening, setting, shipped);
        await real.hears(happening, turn.after.at);
        conversation = turn.after;
        const expected = conversation.frames.map(({ at, waitingFor, arrived }) => ({
          at,
          waits: waitingFor !== null,
          arrived,
        }));
        expect(real.frames()).toEqual(expected);
        expect({ ...real.state.talk }).toEqual({ ...conversation.talk, lastAt: real.state.talk?.lastAt });
      }
    }),
    { numRuns: 40, seed: 8 },
  );
}, 120_000);
