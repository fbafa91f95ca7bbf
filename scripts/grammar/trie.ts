import { GAP } from './rule';

interface Node {
  readonly next: Map<string, Node>;
  ends: boolean;
}

const node = (): Node => ({ next: new Map(), ends: false });

/**
 * One expression for many names, each letter tested once: "Niger", "Nigeria" become `Niger(?:ia)?`. A match costs
 * as many steps as its name has letters, however long the list is.
 */
export function trie(names: readonly string[]): string {
  const root = node();
  for (const name of names) {
    let at = root;
    for (const letter of name) {
      let next = at.next.get(letter);
      if (!next) at.next.set(letter, (next = node()));
      at = next;
    }
    at.ends = true;
  }
  return write(root);
}

function write(at: Node): string {
  const branches = [...at.next]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, next]) => escape(letter) + write(next));
  if (branches.length === 0) return '';
  if (branches.length === 1 && !at.ends) return branches[0]!;
  return `(?:${branches.join('|')})${at.ends ? '?' : ''}`;
}

function escape(letter: string): string {
  if (letter === ' ') return GAP;
  if (letter === "'") return "['’]";
  return letter.replace(/[.*+?^${}()|[\]\\]/, '\\$&');
}
