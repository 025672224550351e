import { parentPort, workerData } from 'node:worker_threads';
import { encode } from '../recogniser/modelFile.ts';
import { learned } from './learned.ts';
import type { Source } from './ownWords.ts';
import { UtterancesError } from './utterancesError.ts';

// Checking and training take seconds, in which no turn would be answered: they have a thread of their own.
try {
  const { model, additions } = learned(workerData as Source);
  parentPort?.postMessage({ model: encode(model), additions });
} catch (error) {
  if (!(error instanceof UtterancesError)) throw error;
  parentPort?.postMessage({ wrong: error.problems });
}
