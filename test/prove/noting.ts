/** The same thing, which tells of every value that is read of it, by name: "policy.identity.code.ways". */
export function noting<T extends object>(thing: T, tell: (name: string, value: unknown) => void, path = ''): T {
  return new Proxy(thing, {
    get: (from, key) => {
      const value: unknown = Reflect.get(from, key);
      const name = `${path}${String(key)}`;
      if (isGroup(value)) return noting(value, tell, `${name}.`);
      tell(name, value);
      return value;
    },
  });
}

/** It has parts that are told of one by one. A list of plain values is one value. */
export function isGroup(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) ? value.some(isGroup) : Object.keys(value).length > 0;
}
