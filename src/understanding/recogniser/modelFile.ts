import type { Model } from './model.ts';
import type { Weights } from './softmax.ts';

/** Weights as a header tells them: what one step of a class's weights is worth, and its bias. */
interface Scale {
  readonly steps: readonly number[];
  readonly bias: readonly number[];
}

interface Header {
  readonly labels: readonly string[];
  /** Bytes of the names. */
  readonly names: number;
  readonly columns: number;
  /** Lines it was trained on. */
  readonly lines: number;
  readonly intents: Scale;
  readonly languages: Scale;
}

const MOST = 127;

/** A model as bytes: a header, the names of its grams, their idf, and weights of one byte each. */
export function encode({ labels, vocabulary, weights, languages }: Model): Buffer {
  const names = Buffer.from(vocabulary.names.join('\n'));
  const intents = scaleOf(weights);
  const spoken = scaleOf(languages);
  const header: Header = {
    labels,
    names: names.length,
    columns: vocabulary.names.length,
    lines: vocabulary.lines,
    intents,
    languages: spoken,
  };
  const head = Buffer.from(JSON.stringify(header));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(head.length);
  const { buffer, byteOffset, byteLength } = vocabulary.idf;
  const idf = Buffer.from(buffer, byteOffset, byteLength);
  return Buffer.concat([size, head, names, idf, stepsOf(weights, intents), stepsOf(languages, spoken)]);
}

/** @throws SyntaxError or RangeError when the bytes are no model. */
export function decode(file: Buffer): Model {
  const headEnd = 4 + file.readUInt32LE(0);
  const { labels, names, columns, lines, intents, languages } = JSON.parse(file.toString('utf8', 4, headEnd)) as Header;
  const idfFrom = headEnd + names;
  const weightsFrom = idfFrom + columns * 4;
  const languagesFrom = weightsFrom + columns * labels.length;
  if (file.length !== languagesFrom + columns * 2) throw new SyntaxError('the model file is cut short');
  return {
    labels,
    vocabulary: {
      names: file.toString('utf8', headEnd, idfFrom).split('\n'),
      idf: new Float32Array(file.buffer.slice(file.byteOffset + idfFrom, file.byteOffset + weightsFrom)),
      lines,
    },
    weights: weightsIn(file.subarray(weightsFrom, languagesFrom), intents),
    languages: weightsIn(file.subarray(languagesFrom), languages),
  };
}

function scaleOf({ rows, bias, classes }: Weights): Scale {
  const most = new Array<number>(classes).fill(1e-9);
  for (let at = 0; at < rows.length; at++)
    most[at % classes] = Math.max(most[at % classes] ?? 0, Math.abs(rows[at] ?? 0));
  return { steps: most.map((weight) => weight / MOST), bias: [...bias] };
}

function stepsOf({ rows }: Weights, { steps }: Scale): Buffer {
  const bytes = new Int8Array(rows.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = Math.round((rows[at] ?? 0) / (steps[at % steps.length] ?? 1));
  return Buffer.from(bytes.buffer);
}

function weightsIn(bytes: Buffer, { steps, bias }: Scale): Weights {
  const rows = new Float32Array(bytes.length);
  const signed = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < rows.length; at++) rows[at] = (signed[at] ?? 0) * (steps[at % steps.length] ?? 0);
  return { classes: bias.length, rows, bias: Float32Array.from(bias) };
}
