import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { clinicLines, refuseIfWorse } from './clinicLines.ts';
import { shippedFingerprint, shippedRecogniser } from './recogniser.ts';
import { keep, keptModel } from './recogniser/kept.ts';
import { recogniserOf, type Model, type Recogniser } from './recogniser/model.ts';
import { decode } from './recogniser/modelFile.ts';
import { shippedUtterances, type Utterance } from './utterances.ts';

/** Learns lines away from the turns. */
export type Train = (lines: readonly Utterance[]) => Promise<Model>;

/** A clinic's lines: where they are, what its portal is called, and where a model of them may be kept. */
export interface OwnLines {
  readonly folder: string;
  readonly portal: string;
  readonly cache: string;
}

/** The recogniser in force: the shipped one, until a clinic's lines are learned and found good. */
export class Learning {
  #current: Recogniser | undefined;
  readonly #train: Train;

  constructor(train: Train = inThread) {
    this.#train = train;
  }

  current(): Recogniser {
    return this.#current ?? shippedRecogniser();
  }

  /**
   * Learns a clinic's lines beside the shipped ones; what is in force stays so until that is done.
   * @throws UtterancesError when they are refused; then nothing has changed.
   */
  async learn({ folder, portal, cache }: OwnLines): Promise<void> {
    const own = clinicLines(folder, portal);
    const name = nameOf(own);
    const kept = keptModel(cache, name);
    const model = kept ?? (await this.#train([...shippedUtterances(), ...own]));
    const after = recogniserOf(model);
    refuseIfWorse(folder, { before: shippedRecogniser(), after });
    if (kept === null) keep(cache, name, model);
    this.#current = after;
  }
}

function nameOf(own: readonly Utterance[]): string {
  return createHash('sha256').update(shippedFingerprint()).update(JSON.stringify(own)).digest('hex').slice(0, 24);
}

function inThread(lines: readonly Utterance[]): Promise<Model> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./trainWorker.js', import.meta.url), { workerData: lines });
    worker.once('message', (bytes: Uint8Array) => resolve(decode(Buffer.from(bytes))));
    worker.once('error', reject);
  });
}
