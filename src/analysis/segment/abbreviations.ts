/**
 * Abbreviations that keep their full stop. How each behaves at the end of a sentence differs, so they stand in
 * groups; all are written as they are printed, without the stop.
 */

/** Before a name: a sentence never ends after them. */
const titles =
  'Mr Mrs Ms Mx Dr Prof Gen Lt Col Maj Capt Cpt Cmdr Cdr Sgt Cpl Pvt Adm Brig Sen Rep Gov Pres Rev Hon Amb Min Sec Supt ' +
  'Insp Det Msgr Fr Sr Sra Srta Mme Mlle Mgr St Ste Mt Ft Messrs Ald Atty Del Treas Ambs Sens Reps Govs Gens Profs Drs';

/** Before a number: elsewhere the same letters are a word, and their full stop ends a sentence. */
const numbered =
  'No Nos Art Arts Fig Figs p pp Vol Vols vol vols Ch para paras Para Paras Sec cl col Ref Res Doc no art';

/** Dates: a number follows; or the sentence ends. */
const months = 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri';

/** Ends of company names, places of the United States as wire copy shortens them, and the like. */
const others =
  'Inc Corp Co Cos Ltd Bros Jr Sr Esq PLC Assn Dept Univ Ave Blvd Rd Hwy etc al vs viz cf ca approx est Pty Bhd Pte ' +
  'Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va ' +
  'Vt Wash Wis Wyo Ont Que Eds Ed a.k.a';

/** In lower case they are words ("he said no. Then"), so their groups are looked up as printed. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const titleSet = setOf(titles);
const numberedSet = setOf(numbered);
const monthSet = setOf(months);
const otherSet = setOf(others);

export type Abbreviation = 'title' | 'numbered' | 'month' | 'other';

/** The group of an abbreviation printed without its full stop, or undefined for an ordinary word. */
export function abbreviationOf(word: string): Abbreviation | undefined {
  if (word.length > 7) return undefined;
  if (titleSet.has(word)) return 'title';
  if (numberedSet.has(word)) return 'numbered';
  if (monthSet.has(word)) return 'month';
  return otherSet.has(word) ? 'other' : undefined;
}
