/** What the suites need of Node's `assert/strict`, for an extension host that has no Node. */
class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

const shown = (value: unknown): string => JSON.stringify(value, undefined, 2) ?? String(value);

export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new AssertionError(message);
}

/** The same as JSON. */
export function equal(actual: unknown, expected: unknown, message = 'Not the same'): void {
  ok(shown(actual) === shown(expected), `${message}:\nis     ${shown(actual)}\nshould ${shown(expected)}`);
}

export function match(text: string, pattern: RegExp): void {
  ok(pattern.test(text), `${shown(text)} does not match ${String(pattern)}`);
}
