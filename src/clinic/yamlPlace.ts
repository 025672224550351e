import { isMap, isNode, isScalar, isSeq, type Document, type Node } from 'yaml';

/** Where in the text a key starts, or the nearest key around it that is there; none for a path outside the document. */
export function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const step of path) {
    const inner = innerOf(node, step);
    if (!inner) break;
    offset = inner.at.range?.[0];
    node = inner.value;
  }
  return offset;
}

function innerOf(node: unknown, step: PropertyKey): { readonly at: Node; readonly value: unknown } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return isNode(item) ? { at: item, value: item } : undefined;
  }
  const pair = isMap(node) ? node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === step) : undefined;
  return isNode(pair?.key) ? { at: pair.key, value: pair.value } : undefined;
}
