import { parentPort, workerData } from 'node:worker_threads';
import { trained } from './recogniser.ts';
import { encode } from './recogniser/modelFile.ts';
import type { Utterance } from './utterances.ts';

// Training takes seconds, in which no turn would be answered: it has a thread of its own.
parentPort?.postMessage(encode(trained(workerData as readonly Utterance[])));
