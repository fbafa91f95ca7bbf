import type { Gender } from '../../model';
import { femaleNames, maleNames } from '../data/firstNames';

let names: Map<string, Gender> | undefined;

/**
 * The gender of those who mostly bear the first name of a full one, given as it is written and as folded words. Undefined where the
 * family name stands first: "Lee Jae-young".
 */
export function genderOfName(text: string, words: readonly string[]): Gender | undefined {
  if (words.length < 2 || /-\p{Ll}\p{L}*$/u.test(text)) return undefined;
  if (!names) {
    names = new Map();
    for (const female of femaleNames.split(' ')) names.set(female, 'female');
    for (const male of maleNames.split(' ')) names.set(male, 'male');
  }
  return names.get(words[0]!);
}
