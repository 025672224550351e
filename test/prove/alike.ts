import { canProve, isProven } from '../../flows/proof.ts';
import { topOf, type Conversation } from './conversation.ts';
import type { ReadFact } from './domains.ts';
import { domainOf, Readings } from './readings.ts';
import type { Rulebook } from './rulebook.ts';
import type { Setting } from './setting.ts';

/** Says which conversations are alike: what comes after them differs in nothing that a guard or an invariant can see. */
export class Alike {
  private readonly readings = new Map<string, Readings>();
  private readonly setting: Setting;
  private readonly rules: Rulebook;

  constructor(setting: Setting, rules: Rulebook) {
    this.setting = setting;
    this.rules = rules;
  }

  readingsOf(id: string): Readings {
    const known = this.readings.get(id);
    if (known) return known;
    const flow = this.rules.flowNamed(id);
    if (!flow) throw new Error(`there is no flow "${id}"`);
    const readings = new Readings(flow, this.setting);
    this.readings.set(id, readings);
    return readings;
  }

  /** One name for all that are alike in the flow on top. */
  inFlow(conversation: Conversation): string {
    const top = topOf(conversation);
    if (top === null) return 'nothing open';
    const classes = [...this.readingsOf(top.at.flow).in(top.at.state)].map(
      ([fact, of]) => of[this.indexOf(fact, conversation)],
    );
    return `${top.at.flow}.${top.at.state}${top.waitingFor === null ? '' : '+'} ${classes.join('')}`;
  }

  private indexOf(fact: string, { talk, at }: Conversation): number {
    const { facts } = talk;
    if (fact === 'freshProof') return Number(canProve(facts) && isProven(facts, this.setting.policy, at));
    if (fact === 'problemKept') return Number(talk.kept.length > 0);
    if (fact === 'visited') return visitedIn(talk);
    const value = facts[fact as ReadFact];
    if (fact === 'remindAt' && value !== undefined) return Number(value) <= at ? 1 : 2;
    return this.placed(fact, value);
  }

  private placed(fact: string, value: unknown): number {
    if (value === undefined) return 0;
    if (fact === 'guesses' || fact === 'slots') return (value as readonly unknown[]).length;
    const domain = domainOf(fact);
    const exact = domain.indexOf(value);
    if (exact !== -1) return exact;
    // A number beyond those listed counts as the greatest; a text as the one text listed.
    return domain.length - 1;
  }
}

function visitedIn({ visited }: Conversation['talk']): number {
  return Number(visited.includes('rightPortal')) + 2 * Number(visited.includes('forgottenUsername'));
}
