import { catalogue } from '../../flows/catalogue.ts';
import { metaOf } from '../../flows/arrowsOf.ts';
import type { Flow } from '../../flows/flow.ts';
import { questionOf } from '../../flows/settle.ts';
import { Alike } from './alike.ts';
import type { Turn } from './carrier.ts';
import { placeOf } from './conversation.ts';
import { walkFlow } from './flowWalk.ts';
import { breachesOf } from './invariants/invariants.ts';
import { arrowsIn, configOf, nameOfArrow, watched, type WrittenArrow } from './remade.ts';
import { shipped, type Rulebook } from './rulebook.ts';
import type { Setting } from './setting.ts';
import { pathTo, walkTalk, type Reached, type Walked } from './talkWalk.ts';
import { transcriptOf } from './transcript.ts';
import { standingOf, takeTurn } from './turn.ts';

/** A promise that is not kept, with how it came to that. */
export interface Counterexample {
  readonly invariant: string;
  readonly what: string;
  readonly transcript: string;
}

/** What walks have been through, and what they found. */
export class Exploration {
  readonly counterexamples = new Map<string, Counterexample>();
  readonly flows = new Set<string>();
  readonly settings = new Set<string>();
  /** flow.state, the silent ones too. */
  readonly states = new Set<string>();
  readonly arrows = new Set<string>();
  /** flow.state where something was said, flow.state.choice that was offered, and what is said anywhere. */
  readonly said = new Set<string>();
  conversations = 0;
  turns = 0;
  readonly rules: Rulebook;
  private stopsAtFirst = false;

  constructor(rules: Rulebook = shipped) {
    this.rules = { ...rules, flowNamed: this.watching(rules) };
  }

  /** Walks that flow in part, until a promise is broken. */
  untilBroken(settings: readonly Setting[], id: string, most: number): this {
    this.stopsAtFirst = true;
    return this.flowsIn(settings, [id], most);
  }

  /** Walks these flows in every setting that they can tell from the others. */
  flowsIn(settings: readonly Setting[], ids: readonly string[] = Object.keys(catalogue), most = Infinity): this {
    const slices = new Set<string>();
    for (const setting of settings) {
      const alike = new Alike(setting, this.rules);
      for (const id of ids) {
        const slice = `${id} ${alike.readingsOf(id).slice}`;
        if (slices.has(slice)) continue;
        slices.add(slice);
        this.settings.add(setting.name);
        if (this.isEnough()) return this;
        const see = (turn: Turn) => this.see(turn, setting, null);
        const walked = walkFlow(id, setting, this.rules, { see, most, enough: () => this.isEnough() });
        this.flows.add(id);
        this.conversations += walked.states;
      }
    }
    return this;
  }

  /** Walks whole conversations in that setting. */
  talksIn(setting: Setting, most?: number): Walked {
    const found: { key: string; from: Reached; turn: Turn; what: string; invariant: string }[] = [];
    const see = (turn: Turn, from: Reached) => {
      for (const breach of this.see(turn, setting, from)) found.push({ ...breach, key: keyOf(breach), from, turn });
    };
    const walked = walkTalk(setting, this.rules, { see, ...(most === undefined ? {} : { most }) });
    this.settings.add(setting.name);
    this.conversations += walked.reached.length;
    for (const { key, from, turn, ...breach } of found) {
      if (this.counterexamples.has(key)) continue;
      const path = pathTo(from, { all: walked.reached, setting, rules: this.rules });
      this.counterexamples.set(key, { ...breach, transcript: transcriptOf([...path, turn], setting, this.rules) });
    }
    return walked;
  }

  private isEnough(): boolean {
    return this.stopsAtFirst && this.counterexamples.size > 0;
  }

  private see(turn: Turn, setting: Setting, from: Reached | null): { invariant: string; what: string }[] {
    this.turns++;
    this.note(turn);
    const instead = (happening: Turn['happening']) => takeTurn(turn.before, happening, setting, this.rules);
    const pending = () => standingOf(turn.before, setting, this.rules).top;
    const breaches = breachesOf(turn, { history: from?.history ?? null, instead, pending, rules: this.rules });
    if (from !== null) return breaches;
    for (const breach of breaches) {
      const key = keyOf(breach);
      if (this.counterexamples.has(key)) continue;
      this.counterexamples.set(key, { ...breach, transcript: transcriptOf([turn], setting, this.rules) });
    }
    return [];
  }

  private note(turn: Turn): void {
    this.states.add(placeOf(turn.after));
    for (const output of turn.outputs) {
      if (output.kind === 'line') this.said.add(output.reply);
      if (output.kind === 'question') this.said.add(questionOf(output.position));
    }
    if (turn.happening.kind === 'message' && turn.happening.said.answer) {
      this.said.add(`${placeOf(turn.before)}.${turn.happening.said.answer.choice}`);
    }
  }

  private watching({ flowNamed }: Rulebook): Rulebook['flowNamed'] {
    const flows = new Map<string, Flow | undefined>();
    return (id) => {
      if (!flows.has(id)) {
        const flow = flowNamed(id);
        flows.set(id, flow && watched(flow, (arrow) => this.took(id, arrow)));
      }
      return flows.get(id);
    };
  }

  private took(id: string, arrow: WrittenArrow): void {
    this.arrows.add(nameOfArrow(id, arrow));
    this.states.add(`${id}.${arrow.from}`);
    this.states.add(`${id}.${arrow.arrow.target ?? arrow.from}`);
  }
}

function keyOf({ invariant, what }: { invariant: string; what: string }): string {
  return `${invariant}: ${what}`;
}

/** All that is declared in the flows: states and arrows. An arrow that does nothing cannot be seen to be taken. */
export function declared(flows: Readonly<Record<string, Flow>> = catalogue): { states: string[]; arrows: string[] } {
  const all = Object.entries(flows).map(([id, flow]) => ({ id, config: configOf(flow) }));
  return {
    states: all.flatMap(({ id, config }) => Object.keys(config.states).map((state) => `${id}.${state}`)),
    arrows: all.flatMap(({ id, config }) =>
      arrowsIn(config)
        .filter(({ arrow }) => arrow.target !== undefined || arrow.actions !== undefined)
        .map((arrow) => nameOfArrow(id, arrow)),
    ),
  };
}

/** Every place where words are said, and every choice there. */
export function wordsDeclared(): string[] {
  return Object.entries(catalogue).flatMap(([id, flow]: [string, Flow]) =>
    Object.keys(configOf(flow).states).flatMap((state) => {
      const kind = metaOf(flow, state)?.kind;
      if (kind !== 'ask' && kind !== 'say' && kind !== 'rest') return [];
      const choices = Object.keys(configOf(flow).states[state]?.on ?? {}).filter((event) =>
        /^answer[.](?!unsure|given)/.test(event),
      );
      return [`${id}.${state}`, ...choices.map((event) => `${id}.${state}.${event.slice('answer.'.length)}`)];
    }),
  );
}
