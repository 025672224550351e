import { Worker } from 'node:worker_threads';
import { knowledgeWith, shippedKnowledge, type Additions, type Knowledge } from '../knowledge.ts';
import { recogniserOf } from '../recogniser/model.ts';
import { decode } from '../recogniser/modelFile.ts';
import type { Learned } from './learned.ts';
import type { Source } from './ownWords.ts';
import { UtterancesError } from './utterancesError.ts';

/** Learns a clinic's words away from the turns. */
export type Learn = (source: Source) => Promise<Learned>;

/** What messages are read by: what Latchkey ships, until a clinic's words are learned and found good. */
export class Learning {
  #current: Knowledge | undefined;
  readonly #learn: Learn;

  constructor(learn: Learn = inThread) {
    this.#learn = learn;
  }

  current(): Knowledge {
    return this.#current ?? shippedKnowledge();
  }

  /**
   * Learns a clinic's words beside the shipped ones; what is in force stays so until that is done.
   * @throws UtterancesError when they are refused; then nothing has changed.
   */
  async learn(source: Source): Promise<void> {
    const { model, additions } = await this.#learn(source);
    this.#current = knowledgeWith(recogniserOf(model), additions);
  }
}

type Answer = { readonly model: Uint8Array; readonly additions: Additions } | { readonly wrong: readonly string[] };

function inThread(source: Source): Promise<Learned> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./learnWorker.js', import.meta.url), { workerData: source });
    // A program that is done does not wait for it.
    worker.unref();
    worker.once('error', reject);
    worker.once('message', (answer: Answer) => {
      if ('wrong' in answer) reject(new UtterancesError(source.folder, answer.wrong));
      else resolve({ model: decode(Buffer.from(answer.model)), additions: answer.additions });
    });
  });
}
