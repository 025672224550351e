import { type Activity, ActivityTypes, BotAdapter, type ResourceResponse, TurnContext } from 'botbuilder-core';
import { bindTurn } from '../../dialogs/ports.ts';
import { UnsupportedActionError } from './errors.ts';
import type { TurnUnit } from './turnUnit.ts';

export type Bot = (context: TurnContext) => Promise<void>;

/** Gives one turn its context. What the bot sends becomes lines of the unit; traces, which carry the dialogs' memory, go nowhere. */
export class TurnAdapter extends BotAdapter {
  readonly #unit: TurnUnit;

  constructor(unit: TurnUnit) {
    super();
    this.#unit = unit;
  }

  async run(activity: Partial<Activity>, bot: Bot): Promise<void> {
    const context = new TurnContext(this, activity);
    bindTurn(context, this.#unit);
    // There is no middleware, and running none would cost a proxy around every use of the context.
    await bot(context);
  }

  override async sendActivities(_context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    return activities
      .filter(({ type }) => type !== ActivityTypes.Trace)
      .map((activity) => ({ id: activity.type === ActivityTypes.Message ? this.#unit.say(activity) : '' }));
  }

  override async continueConversation(): Promise<void> {
    throw new UnsupportedActionError('continuing a conversation past its queue');
  }

  override async updateActivity(): Promise<void> {
    throw new UnsupportedActionError('changing a reply');
  }

  override async deleteActivity(): Promise<void> {
    throw new UnsupportedActionError('deleting a reply');
  }
}
