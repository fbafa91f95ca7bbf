import assert from 'node:assert/strict';
import { read, type Cast, type Noted } from './reading';

const osei: Cast = { names: ['Osei'] };
const rao: Cast = { names: ['Rao'] };
const lund: Cast = { names: ['Lund', 'LUND'], roles: ['Norwegian envoy'] };

interface Case {
  readonly copy: string;
  readonly cast?: Readonly<Record<string, Cast>>;
  readonly quotes: readonly Noted[];
}

const cases: Record<string, Case> = {
  'when it was said is no part of what was said': {
    copy: 'Nearly 31,000 were hurt, Osei said last February; others stayed away.',
    cast: { osei },
    quotes: [
      { says: ['Nearly 31,000 were hurt'], direct: false, source: 'Osei', cue: 'said', speaker: 'osei' },
    ],
  },
  'what one says ends where another begins to speak': {
    copy: 'Osei urged them to pass the bill, and envoy Rao said the bloc would pay.',
    cast: { osei, rao },
    quotes: [
      {
        says: ['to pass the bill'],
        direct: false,
        source: 'Osei',
        cue: 'urged',
        speaker: 'osei',
        to: 'them',
      },
      { says: ['the bloc would pay'], direct: false, source: 'envoy Rao', cue: 'said', speaker: 'rao' },
    ],
  },
  'how long something was expected is nobody’s words': {
    copy: 'The move, which had been expected for weeks, came late.',
    quotes: [],
  },
  'whoever stands behind “told” is told, a programme named after a day too': {
    copy: 'Osei, who drafted it, told the Board’s Today programme: “We can change our minds.”',
    cast: { osei },
    quotes: [
      {
        says: ['We can change our minds.'],
        direct: true,
        source: 'Osei, who drafted it',
        cue: 'told',
        speaker: 'osei',
        to: 'the Board’s Today programme',
      },
    ],
  },
  'an office may be the first': {
    copy: 'Ghana’s first minister said that talks stalled.',
    quotes: [{ says: ['that talks stalled'], direct: false, source: 'Ghana’s first minister', cue: 'said' }],
  },
  'a pronoun is the subject before, not whom that one spoke of': {
    copy: 'Osei accused Rao of haste. ¶ “I will not sign,” he said.',
    cast: { osei, rao },
    quotes: [
      { says: ['Rao of haste'], direct: false, source: 'Osei', cue: 'accused', speaker: 'osei' },
      { says: ['I will not sign,'], direct: true, source: 'he', cue: 'said', speaker: 'osei' },
    ],
  },
  'a colon before a list is nobody’s words': {
    copy: 'The ministers agreed to: ¶ - open a port;',
    quotes: [],
  },
  'an interview is with the one whom its head names, not with who wrote it down': {
    copy: 'By Rao ¶ Q&A with Norwegian envoy Lund on Osei ¶ Q. What has changed since? ¶ A. Everything has changed, in 2004.',
    cast: { rao, osei, lund },
    quotes: [
      { says: ['What has changed since?'], direct: true },
      { says: ['Everything has changed, in 2004.'], direct: true, speaker: 'lund' },
    ],
  },
  'a participle before its subject speaks for it, over a relative clause between': {
    copy: 'Conceding its cost, which came to 3 billion euros, Osei said the plan holds.',
    cast: { osei },
    quotes: [
      { says: ['its cost'], direct: false, source: 'Osei', cue: 'Conceding', speaker: 'osei' },
      { says: ['the plan holds'], direct: false, source: 'Osei', cue: 'said', speaker: 'osei' },
    ],
  },
  'a quotation re-opened in the next paragraph is one': {
    copy: '“The bridge stays shut. ¶ “It opens when they leave,” Osei said.',
    cast: { osei },
    quotes: [
      {
        says: ['The bridge stays shut.', 'It opens when they leave,'],
        direct: true,
        source: 'Osei',
        cue: 'said',
        speaker: 'osei',
      },
    ],
  },
  'a missing closing mark is recovered before the speaker': {
    copy: '“We cannot sign such a text, the envoy said.',
    quotes: [
      {
        says: ['We cannot sign such a text,'],
        direct: true,
        source: 'the envoy',
        cue: 'said',
        unbalanced: true,
      },
    ],
  },
  'a missing opening mark is recovered from the sentence': {
    copy: 'The room was full. We cannot sign such a text,” the envoy said.',
    quotes: [
      {
        says: ['We cannot sign such a text,'],
        direct: true,
        source: 'the envoy',
        cue: 'said',
        unbalanced: true,
      },
    ],
  },
  'a quotation inside a quotation is part of it': {
    copy: '“She wrote ‘never again’ on the map,” Lund said.',
    cast: { lund },
    quotes: [
      {
        says: ['She wrote ‘never again’ on the map,'],
        direct: true,
        source: 'Lund',
        cue: 'said',
        speaker: 'lund',
      },
    ],
  },
  'an apostrophe does not close British marks': {
    copy: '‘The farmers’ union won’t give way,’ she said.',
    quotes: [{ says: ['The farmers’ union won’t give way,'], direct: true, source: 'she', cue: 'said' }],
  },
  'adjacent words in straight marks are no statements': {
    copy: '"For" "Against" "Absent" stood on the cards.',
    quotes: [],
  },
  'promises in some places are nobody’s words': {
    copy: 'The act gathers its other promises in three “baskets”: security and trade.',
    quotes: [],
  },
  'how much someone wants a thing is no statement': {
    copy: 'The third principle is the one that Osei wanted most.',
    cast: { osei },
    quotes: [],
  },
  'a scare quote is no statement': { copy: 'The “truce” held until noon.', quotes: [] },
  'a title is no statement': { copy: 'He quoted from “The Silent Border”.', quotes: [] },
  'a nickname belongs to the speaker': {
    copy: '“Move,” said a sergeant called “Bull”.',
    quotes: [{ says: ['Move,'], direct: true, source: 'a sergeant called “Bull”', cue: 'said' }],
  },
  'a quotation goes on after its cue': {
    copy: '“We asked for water,” Rao said. “They sent soldiers.”',
    cast: { rao },
    quotes: [
      {
        says: ['We asked for water,', 'They sent soldiers.'],
        direct: true,
        source: 'Rao',
        cue: 'said',
        speaker: 'rao',
      },
    ],
  },
  'a cue interrupts a quotation': {
    copy: '“We asked,” he said, “for water.”',
    quotes: [{ says: ['We asked,', 'for water.'], direct: true, source: 'he', cue: 'said' }],
  },
  'the sentence before names the speaker': {
    copy: 'Rao reached the microphone. “The talks are over.”',
    cast: { rao },
    quotes: [{ says: ['The talks are over.'], direct: true, speaker: 'rao' }],
  },
  'the sentence after names the speaker': {
    copy: '“The talks are over.” With that, Rao went home.',
    cast: { rao },
    quotes: [{ says: ['The talks are over.'], direct: true, speaker: 'rao' }],
  },
  'a pronoun goes back to the woman named last': {
    copy: 'Lund waited. Haddad came in late. “We begin,” she said.',
    cast: { lund: { ...lund, gender: 'male' }, haddad: { names: ['Haddad'], gender: 'female' } },
    quotes: [{ says: ['We begin,'], direct: true, source: 'she', cue: 'said', speaker: 'haddad' }],
  },
  'an office goes back to its holder': {
    copy: 'The Norwegian envoy, Lund, met Osei at noon. “No progress,” the envoy said.',
    cast: { lund, osei },
    quotes: [{ says: ['No progress,'], direct: true, source: 'the envoy', cue: 'said', speaker: 'lund' }],
  },
  'inversion, apposition and an abbreviation': {
    copy: '“Not yet,” said Mr. Ito, who chairs the panel.',
    cast: { ito: { names: ['Ito'] } },
    quotes: [
      {
        says: ['Not yet,'],
        direct: true,
        source: 'Mr. Ito, who chairs the panel',
        cue: 'said',
        speaker: 'ito',
      },
    ],
  },
  'some words of a statement in marks': {
    copy: 'She called the offer “an insult” to Kyiv.',
    quotes: [
      {
        says: ['the offer “an insult” to Kyiv'],
        direct: false,
        source: 'She',
        cue: 'called',
        quoted: ['an insult'],
      },
    ],
  },
  'a statement without "that"': {
    copy: 'Officials say the border is closed.',
    quotes: [{ says: ['the border is closed'], direct: false, source: 'Officials', cue: 'say' }],
  },
  'a source behind the statement': {
    copy: 'The border is closed, according to two diplomats.',
    quotes: [{ says: ['The border is closed'], direct: false, source: 'two diplomats', cue: 'according to' }],
  },
  'a source before the statement': {
    copy: 'According to the ministry, the border is closed.',
    quotes: [{ says: ['the border is closed'], direct: false, source: 'the ministry', cue: 'According to' }],
  },
  'a relative clause speaks for its noun': {
    copy: 'Reporters rang the ministry, which said it had no news.',
    cast: { ministry: { type: 'organization', names: ['ministry'] } },
    quotes: [{ says: ['it had no news'], direct: false, source: 'which', cue: 'said', speaker: 'ministry' }],
  },
  'unnamed people in number': {
    copy: 'Four people familiar with the call said the line went dead.',
    quotes: [
      {
        says: ['the line went dead'],
        direct: false,
        source: 'Four people familiar with the call',
        cue: 'said',
      },
    ],
  },
  'a transcript’s label': {
    copy: 'LUND: We agree to the wording as it stands. ¶ OSEI: Then let us sign it today.',
    cast: { lund, osei: { names: ['OSEI'] } },
    quotes: [
      { says: ['We agree to the wording as it stands.'], direct: true, source: 'LUND', speaker: 'lund' },
      { says: ['Then let us sign it today.'], direct: true, source: 'OSEI', speaker: 'osei' },
    ],
  },
  'an interview in questions and answers': {
    copy: 'Seo-yun Park spoke to the paper. ¶ Q: When will the port open? ¶ A: It will open in the spring.',
    cast: { park: { names: ['Seo-yun Park'] } },
    quotes: [
      { says: ['When will the port open?'], direct: true },
      { says: ['It will open in the spring.'], direct: true, speaker: 'park' },
    ],
  },
  'low marks': {
    copy: '„Nein“, said Lund.',
    cast: { lund },
    quotes: [{ says: ['Nein'], direct: true, source: 'Lund', cue: 'said', speaker: 'lund' }],
  },
  'corner marks': {
    copy: '「我们同意」, Wang said.',
    quotes: [{ says: ['我们同意'], direct: true, source: 'Wang', cue: 'said' }],
  },
  'a farewell reports nothing': { copy: 'He said goodbye and left.', quotes: [] },
  'sentences end inside a quotation': {
    copy: 'She cried “Halt! Turn back!”.',
    quotes: [{ says: ['Halt! Turn back!'], direct: true, source: 'She', cue: 'cried' }],
  },
  'a verb of feeling as cue': {
    copy: '“Again?” sighed Lund.',
    cast: { lund },
    quotes: [{ says: ['Again?'], direct: true, source: 'Lund', cue: 'sighed', speaker: 'lund' }],
  },
  'a headline’s speaker before a colon': {
    copy: 'Osei: ‘No troops will cross’ ¶ ACCRA -- The army stayed in its barracks.',
    cast: { osei },
    quotes: [{ says: ['No troops will cross'], direct: true, source: 'Osei', cue: ':', speaker: 'osei' }],
  },
  'a cue at a paragraph’s end announces the next': {
    copy: 'Osei went on: ¶ “No troops will cross the river.”',
    cast: { osei },
    quotes: [
      {
        says: ['No troops will cross the river.'],
        direct: true,
        source: 'Osei',
        cue: 'went',
        speaker: 'osei',
      },
    ],
  },
  'two people take turns': {
    copy: '“No,” said Lund. ¶ “Why not?” asked Rao. ¶ “Because I have no orders.” ¶ “Then ask for them.”',
    cast: { lund, rao },
    quotes: [
      { says: ['No,'], direct: true, source: 'Lund', cue: 'said', speaker: 'lund' },
      { says: ['Why not?'], direct: true, source: 'Rao', cue: 'asked', speaker: 'rao' },
      { says: ['Because I have no orders.'], direct: true, speaker: 'lund' },
      { says: ['Then ask for them.'], direct: true, speaker: 'rao' },
    ],
  },
  'the one spoken to': {
    copy: 'Osei told The Harbour Post that trade would double.',
    cast: { osei, post: { type: 'organization', names: ['The Harbour Post'] } },
    quotes: [
      {
        says: ['that trade would double'],
        direct: false,
        source: 'Osei',
        cue: 'told',
        speaker: 'osei',
        to: 'The Harbour Post',
      },
    ],
  },
  'a document as source': {
    copy: 'The treaty states that no troops may cross the river.',
    cast: { treaty: { type: 'document', names: ['treaty'] } },
    quotes: [
      {
        says: ['that no troops may cross the river'],
        direct: false,
        source: 'The treaty',
        cue: 'states',
        speaker: 'treaty',
      },
    ],
  },
  'a clause holds an insertion': {
    copy: 'Osei said the fair, which opens in May, would draw 300 firms.',
    cast: { osei },
    quotes: [
      {
        says: ['the fair, which opens in May, would draw 300 firms'],
        direct: false,
        source: 'Osei',
        cue: 'said',
        speaker: 'osei',
      },
    ],
  },
  'a participle begins the same speaker’s next statement': {
    copy: 'Osei said the fair would open, adding that visas were free.',
    cast: { osei },
    quotes: [
      { says: ['the fair would open'], direct: false, source: 'Osei', cue: 'said', speaker: 'osei' },
      { says: ['that visas were free'], direct: false, source: 'Osei', cue: 'adding', speaker: 'osei' },
    ],
  },
  'a cue amid the statement': {
    copy: 'The fair, Osei said, would open in May.',
    cast: { osei },
    quotes: [
      {
        says: ['The fair', 'would open in May'],
        direct: false,
        source: 'Osei',
        cue: 'said',
        speaker: 'osei',
      },
    ],
  },
  'an apposition names the head, not the one it depends on': {
    copy: 'A spokesman for Lund said the fair would open.',
    cast: { lund },
    quotes: [{ says: ['the fair would open'], direct: false, source: 'A spokesman for Lund', cue: 'said' }],
  },
  'the one spoken to, behind a quotation': {
    copy: '“It was frank,” Osei told journalists after lunch, adding that “nothing was off the table.”',
    cast: { osei },
    quotes: [
      {
        says: ['It was frank,'],
        direct: true,
        source: 'Osei',
        cue: 'told',
        speaker: 'osei',
        to: 'journalists',
      },
      {
        says: ['that “nothing was off the table.”'],
        direct: false,
        source: 'Osei',
        cue: 'adding',
        speaker: 'osei',
        quoted: ['nothing was off the table.'],
      },
    ],
  },
  'any verb behind a quotation': {
    copy: '“No comment,” he shot back.',
    quotes: [{ says: ['No comment,'], direct: true, source: 'he', cue: 'shot' }],
  },
  'an insertion between an object and its name': {
    copy: 'She described the treaty, signed in 1992, as “a dead letter.”',
    quotes: [
      {
        says: ['the treaty, signed in 1992, as “a dead letter.”'],
        direct: false,
        source: 'She',
        cue: 'described',
        quoted: ['a dead letter.'],
      },
    ],
  },
  'a finite verb ends an infinitive': {
    copy: 'The communique urges all parties to wait and reaffirms the truce.',
    quotes: [
      { says: ['to wait'], direct: false, source: 'The communique', cue: 'urges', to: 'all parties' },
      { says: ['the truce'], direct: false, source: 'The communique', cue: 'reaffirms' },
    ],
  },
  'a signature behind a dash': {
    copy: '“We were proud to host them.” — Efua Osei',
    cast: { osei },
    quotes: [
      { says: ['We were proud to host them.'], direct: true, source: 'Efua Osei', cue: '—', speaker: 'osei' },
    ],
  },
  'somebody’s words': {
    copy: 'In the words of one diplomat, “everybody blinked.”',
    quotes: [{ says: ['everybody blinked.'], direct: true, source: 'one diplomat', cue: 'In the words of' }],
  },
  'a list of quotations': {
    copy: 'Osei called the plan a “trap,” a “trick” and “unfit for the river.”',
    cast: { osei },
    quotes: [
      {
        says: ['the plan a “trap,” a “trick” and “unfit for the river.”'],
        direct: false,
        source: 'Osei',
        cue: 'called',
        speaker: 'osei',
        quoted: ['trap,', 'trick', 'unfit for the river.'],
      },
    ],
  },
  'a headline’s quotation is the only speaker’s': {
    copy: '‘We share one river’ ¶ By Efua Lind ¶ “We share it,” Osei said in an interview on Monday. “It is ours and theirs.” ¶ “The dam is safe,” Osei said.',
    cast: { osei },
    quotes: [
      { says: ['We share one river'], direct: true, speaker: 'osei' },
      {
        says: ['We share it,', 'It is ours and theirs.'],
        direct: true,
        source: 'Osei',
        cue: 'said',
        speaker: 'osei',
      },
      { says: ['The dam is safe,'], direct: true, source: 'Osei', cue: 'said', speaker: 'osei' },
    ],
  },
  'an intention': {
    copy: 'Osei vowed to keep the port open.',
    cast: { osei },
    quotes: [
      { says: ['to keep the port open'], direct: false, source: 'Osei', cue: 'vowed', speaker: 'osei' },
    ],
  },
  'a call for action': {
    copy: 'The ministry called for restraint on both banks.',
    quotes: [{ says: ['restraint on both banks'], direct: false, source: 'The ministry', cue: 'called for' }],
  },
};

describe('Who said what', () => {
  for (const [why, { copy, cast, quotes }] of Object.entries(cases)) {
    it(`${why}: ${copy}`, () => assert.deepEqual(read(copy, cast), quotes));
  }
});
