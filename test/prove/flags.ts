import { catalogue } from '../../flows/catalogue.ts';
import type { Policy } from '../../flows/policy.ts';
import type { AnywhereKey, Language } from '../../flows/vocabulary.ts';
import type { World } from '../../flows/world.ts';
import { anywhereReply, questionReply } from '../../dialogs/replies/replies.ts';
import { languages } from '../../dialogs/replies/languages.ts';
import { placeAt, spokenStates, worldsOn } from '../replies/scenes.ts';
import { walkFlow } from './flowWalk.ts';
import { leavesOf, othersThan, withOther, type Leaf } from './leaves.ts';
import { noting } from './noting.ts';
import { readingOf } from './readings.ts';
import { guardsOf } from './remade.ts';
import { shipped } from './rulebook.ts';
import type { Setting } from './setting.ts';
import { walkTalk } from './talkWalk.ts';
import { takeTurn } from './turn.ts';
import type { Turn } from './carrier.ts';

/** Something that comes of a policy: what a guard says, a turn's end, a reply. Another policy may make it another. */
interface Consequence {
  readonly kind: 'guard' | 'web' | 'sms' | 'words';
  readonly policy: Policy;
  readonly of: (policy: Policy) => string;
}

/** Of each kind, the first consequences that looked at a value: more of them say nothing new. */
const MOST = 12;

/** How many conversations to walk: what the rules themselves read of a policy is read soon. */
const FEW = 100;

/**
 * Tells which of a policy's values change anything: a guard, and with it a state or a choice; where a conversation goes; or
 * a word that is said. Whatever reads a value is done again with another.
 */
export class Flags {
  private readonly readers = new Map<string, Consequence[]>();
  private readonly leaves: readonly Leaf[];
  private readonly clinics: readonly Policy[];

  /** @param clinics in which it may show too. */
  constructor(policy: Policy, clinics: readonly Setting[]) {
    this.leaves = leavesOf(policy);
    this.clinics = clinics.map((clinic) => clinic.policy);
    for (const clinic of [{ ...clinics[0]!, policy }, ...clinics]) this.noteGuards(clinic);
    for (const channel of ['web', 'sms'] as const) {
      this.noteTurns({ ...clinics[0]!, channel, policy });
      const worlds = worldsOn(channel);
      // What is said by text is said on the web too, in longer words.
      for (const world of [{ ...worlds[0]!, policy }, ...(channel === 'web' ? worlds : [])]) this.noteWords(world);
    }
  }

  /** The values that nothing depends on, by name. */
  idle(): string[] {
    return this.leaves.filter((leaf) => !this.matters(leaf)).map(({ name }) => name);
  }

  private matters(leaf: Leaf): boolean {
    return (this.readers.get(leaf.name) ?? []).some(({ policy, of }) => {
      const now = of(policy);
      return othersThan(leaf, this.clinics).some((other) =>
        isOther(() => of(withOther(policy, leaf.name, other)), now),
      );
    });
  }

  private noteGuards(setting: Setting): void {
    for (const guard of Object.values(catalogue).flatMap((flow) => Object.values(guardsOf(flow)))) {
      const of = (policy: Policy) => JSON.stringify(readingOf(guard, { ...setting, policy }).tree);
      this.note({ kind: 'guard', policy: setting.policy, of });
    }
  }

  private noteTurns(setting: Setting): void {
    const see = ({ before, happening }: Turn) => {
      const of = (policy: Policy) => JSON.stringify(takeTurn(before, happening, { ...setting, policy }, shipped).after);
      this.note({ kind: setting.channel, policy: setting.policy, of });
    };
    walkTalk(setting, shipped, { see, most: FEW });
    walkFlow('mailNeverCame', setting, shipped, { see, most: FEW });
  }

  private noteWords(world: World): void {
    const { channel, policy } = world;
    const says = (words: (at: World, language: Language) => unknown) => {
      for (const language of ['en', 'es'] as const)
        this.note({
          kind: 'words',
          policy,
          of: (other) => JSON.stringify(words({ ...world, policy: other }, language)),
        });
    };
    for (const { flow, state } of spokenStates)
      says((at, language) => questionReply(placeAt(flow, state, at), { language, channel }));
    for (const key of Object.keys(languages.en.anywhere) as AnywhereKey[])
      says((at, language) => anywhereReply(key, { world: at, about: 'vi' }, { language, channel }));
  }

  private note(consequence: Consequence): void {
    const read = new Set<string>();
    consequence.of(noting(consequence.policy, (name) => read.add(name)));
    for (const name of read) {
      const readers = this.readers.get(name) ?? [];
      if (readers.filter(({ kind }) => kind === consequence.kind).length < MOST) readers.push(consequence);
      this.readers.set(name, readers);
    }
  }
}

/** What cannot be, such as a time zone that is none, shows nothing. */
function isOther(made: () => string, now: string): boolean {
  try {
    return made() !== now;
  } catch {
    return false;
  }
}
