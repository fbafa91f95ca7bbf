import type { Gender } from '../../model';

/** Offices by kin: "the envoy" may stand for an ambassador, not for a president. */
export type Office =
  | 'envoy' | 'diplomat' | 'president' | 'premier' | 'minister' | 'secretary' | 'spokesperson' | 'legislator' | 'leader'
  | 'monarch' | 'governor' | 'mayor' | 'chief' | 'chair' | 'officer' | 'judge' | 'scholar' | 'press' | 'adviser' | 'official'
  | 'lawyer' | 'negotiator' | 'activist' | 'candidate' | 'cleric' | 'executive' | 'commissioner' | 'deputy'; // prettier-ignore

const words: Readonly<Record<Office, string>> = {
  envoy:
    'ambassador envoy consul chargé charge attaché attache nuncio amb ambassador-at-large consul-general',
  diplomat: 'diplomat',
  president: 'president president-elect',
  premier: 'premier chancellor taoiseach',
  minister: 'minister',
  secretary: 'secretary undersecretary under-secretary secretary-general subsecretary',
  spokesperson: 'spokesman spokeswoman spokesperson',
  legislator:
    'senator sen representative rep congressman congresswoman lawmaker mp mep legislator parliamentarian speaker majority-leader',
  leader: 'leader ruler strongman dictator',
  monarch: 'king queen emperor empress sultan emir prince princess shah',
  governor: 'governor gov',
  mayor: 'mayor',
  chief: 'chief head director director-general boss coordinator',
  chair: 'chairman chairwoman chairperson chair co-chair',
  officer:
    'general gen admiral adm colonel col major maj captain capt lieutenant lt commander brigadier marshal sergeant sgt',
  judge: 'judge justice',
  scholar: 'professor prof researcher scholar analyst economist expert historian scientist lecturer fellow',
  press: 'journalist reporter correspondent editor columnist author writer anchor',
  adviser: 'adviser advisor aide counsellor counselor counselor strategist',
  official: 'official officer',
  lawyer: 'lawyer attorney prosecutor',
  negotiator: 'negotiator mediator rapporteur',
  activist: 'activist campaigner',
  candidate: 'candidate nominee hopeful',
  cleric: 'pope bishop archbishop cardinal patriarch imam ayatollah rabbi reverend',
  executive: 'ceo executive founder manager owner co-founder',
  commissioner: 'commissioner',
  deputy: 'deputy',
};

const offices = new Map<string, Office>();
for (const [office, list] of Object.entries(words) as [Office, string][])
  for (const word of list.split(' ')) offices.set(word, office);

/** The office that a word in lower case names: "Gen." and "vice-president" among them. */
export function officeOf(word: string): Office | undefined {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  const found = offices.get(bare);
  if (found || !bare.includes('-')) return found;
  return offices.get(bare.slice(bare.lastIndexOf('-') + 1)) ?? offices.get(bare.slice(0, bare.indexOf('-')));
}

/** Which offices, beside its own, a nominal may stand for: "the diplomat" for an ambassador. */
const wider: Partial<Readonly<Record<Office, readonly Office[]>>> = {
  diplomat: ['envoy', 'negotiator'],
  leader: ['president', 'premier', 'monarch', 'chair'],
  official: ['spokesperson', 'secretary', 'deputy', 'chief'],
  legislator: ['legislator'],
  executive: ['chief', 'chair'],
  chief: ['chair'],
};

/** Whether a person of the one office can be called by the other's word. */
export const canBeCalled = (held: Office, called: Office): boolean =>
  held === called || (wider[called]?.includes(held) ?? false);

/** Words of a role that set it apart from the plain office, so that a nominal must have them too. */
export const distinctive = new Set(['former', 'ex', 'vice', 'late', 'then', 'elect', 'future', 'shadow']);

const female =
  /^(?:mrs|ms|miss|madam|madame|lady|dame|queen|princess|empress|sister|baroness|countess|duchess|mme|sra|frau)$|woman$/;
const male =
  /^(?:mr|sir|lord|king|prince|emperor|sultan|emir|baron|count|duke|monsieur|herr|señor|sr|father|pope|bishop|cardinal)$|[a-z]{4,}sman$|^(?:congress|chair|noble|business)man$/;

/** The gender that a title, honorific or office in lower case gives its bearer. */
export function genderOfTitle(word: string): Gender | undefined {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  return female.test(bare) ? 'female' : male.test(bare) ? 'male' : undefined;
}

const honorifics = new Set(
  'mr mrs ms mx miss dr sir lord lady dame madam madame mme mlle monsieur herr frau señor sr sra hon prof'.split(
    ' ',
  ),
);

/** Titles that say nothing of an office. */
export const isHonorific = (word: string): boolean =>
  honorifics.has(word.endsWith('.') ? word.slice(0, -1) : word);
