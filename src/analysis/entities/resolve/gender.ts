import type { Gender } from '../../model';
import { femaleNames, maleNames } from '../data/firstNames';

let names: Map<string, Gender> | undefined;

/** The gender of those who mostly bear a first name, given folded. */
export function genderOfFirstName(name: string): Gender | undefined {
  if (!names) {
    names = new Map();
    for (const female of femaleNames.split(' ')) names.set(female, 'female');
    for (const male of maleNames.split(' ')) names.set(male, 'male');
  }
  return names.get(name);
}
