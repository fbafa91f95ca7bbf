import type { Span } from '../model';

/** Cues that report what someone is to do, and not what is so: the forms that copy uses. */
const UNDERTAKES = new Set(
  `agree agreed agrees agreeing decide decided decides promise promised promises promising pledge pledged pledges pledging vow vowed
  vows vowing resolve resolved resolves offer offered offers offering propose proposed proposes refuse refused refuses refusing
  decline declined declines declining threaten threatened threatens threatening undertake undertook undertakes commit committed
  commits plan planned plans planning vote voted votes urge urged urges urging ask asked asks asking order ordered orders ordering
  demand demanded demands demanding instruct instructed instructs invite invited invites press pressed presses`.split(
    /\s+/,
  ),
);

/** "to end a dispute", "Iran to free the sailors": an infinitive with an object of two words. "To find out who" asks. */
const INFINITIVE = /^(?:[\p{L}\p{N}’'.-]+ ){0,4}to \p{L}+ [\p{L}\p{N}’'-]+ [\p{L}\p{N}]/u;

/** What has come about before, told of a thing or of people: "that has kept …", "who were left …", "which collapsed …". */
const RELATIVE = /[\p{L}\p{N}],? (?:that|which|who) (?:has|have|had|was|were|\p{Ll}{2,}ed) /u;

/**
 * Where a statement about what someone is to do goes over to what is so already, which the paper tells in its own voice: "agreed to end a
 * dispute |that has kept thousands waiting|". Undefined where it does not. Linear.
 *
 * @param cue the word that reports it
 */
export function ownVoiceFrom(text: string, statement: Span, cue: string): number | undefined {
  if (!UNDERTAKES.has(cue.toLowerCase())) return undefined;
  const words = text.slice(statement.start, statement.end);
  const relative = RELATIVE.exec(words);
  if (!relative || !INFINITIVE.test(words.slice(0, relative.index + 1))) return undefined;
  return statement.start + relative.index + 1;
}
