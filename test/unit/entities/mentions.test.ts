import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mentionsOf } from '../../../src/analysis/entities/mentions';
import { readModel } from '../../../src/analysis/entities/modelFile';
import { createTagger } from '../../../src/analysis/entities/tagger';
import { LABELS } from '../../../src/analysis/entities/tags';
import type { Token } from '../../../src/analysis/model';

const { lexicon, weights } = readModel(
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../../media/models/entities.bin'))),
);
const tagger = createTagger(lexicon, weights);

/** The names of a sentence that was tagged so: `[place Vienna] is far`. Words stand between single spaces; `_` joins without one. */
function named(tagged: string): string[] {
  const tokens: Token[] = [];
  const tags: number[] = [];
  let [label, text] = ['', ''];
  let begins = false;
  for (const part of tagged.split(' ')) {
    if (part.startsWith('[')) {
      [label, begins] = [part.slice(1), true];
      continue;
    }
    const closes = part.endsWith(']') && label !== '';
    const joins = part.startsWith('_');
    const word = part.slice(joins ? 1 : 0, closes ? -1 : undefined);
    if (text && !joins) text += ' ';
    tokens.push({ start: text.length, end: text.length + word.length, text: word });
    text += word;
    const at = LABELS.indexOf(label as (typeof LABELS)[number]);
    tags.push(label ? 2 * at + (begins ? 1 : 2) : 0);
    begins = false;
    if (closes) label = '';
  }
  const words = tokens.map((token) => tagger.read(token.text));
  return mentionsOf(tokens, words, Uint8Array.from(tags), lexicon).map(
    ({ type, start, end }) => `${type} ${text.slice(start, end)}`,
  );
}

describe('A name, whatever the tagger took in', () => {
  const table: readonly (readonly [what: string, tagged: string, ...names: string[]])[] = [
    ['ends before an address', '[organization Nordic Council post@norden.org Nordic Library] opened', 'organization Nordic Council', 'organization Nordic Library'],
    ['ends before a page', '[place Oslo https://oslo.no] is far', 'place Oslo'],
    ['does not run across two sides of a match or a case', '[place Norway v Sweden] ended', 'place Norway', 'place Sweden'],
    ['does not run across a semicolon', '[document Trade Bill ; Asylum Bill]', 'document Trade Bill', 'document Asylum Bill'],
    ['keeps the full stop of its last initial', 'of the [place U. S] _. Then', 'place U. S.'],
    ['leaves the sentence’s full stop outside', 'in [place Oslo] _.', 'place Oslo'],
    ['holds an article with its treaty', '[document Article 50] of the [document Lisbon Treaty]', 'document Article 50 of the Lisbon Treaty'],
    ['is two where an article is of something else', '[document Article 50] and the [document Lisbon Treaty]', 'document Article 50', 'document Lisbon Treaty'],
    ['takes in the year that it is told by', 'the [event Kenyan constitutional referendum] , 2010 )', 'event Kenyan constitutional referendum, 2010'],
    ['leaves the year to the next of a list', '[event Ontario general election] , 1999 [event Canadian election]', 'event Ontario general election', 'event Canadian election'],
    ['is a referendum’s that is named after a people', 'the [group Scottish] independence referendum and the [group British] referendum , 2016 ,', 'event Scottish independence referendum', 'event British referendum'],
    ['stays a people’s where the referendum is told of', 'the [group British] voted in a referendum', 'group British'],
    ['has the month of its year', 'in February [event 1974 Kenyan general election]', 'event February 1974 Kenyan general election'],
    ['has the head that is written small', 'the [event 1981 Northern Ireland] local elections', 'event 1981 Northern Ireland local elections'],
    ['has the place that it was held in', 'the [event 1992 Senate special election] in [place Oregon]', 'event 1992 Senate special election in Oregon'],
    ['is over at its head', 'in the [event 2001 Italian general election the Greens] won', 'event 2001 Italian general election'],
    ['is two with two heads', 'the [event 2004 European election and the 2006 Italian election]', 'event 2004 European election', 'event 2006 Italian election'],
    ['is two with nothing but their years', 'the [event 2004 election and 2006 election]', 'event 2004 election', 'event 2006 election'],
    ['is two where the second says on what it was', 'the [event 2004 European election and the 2006 referendum on Europe]', 'event 2004 European election', 'event 2006 referendum on Europe'],
    ['leaves other places outside', 'after the [event summit] in [place Oregon]', 'event summit', 'place Oregon'],
    ['is an acronym’s of what it is known to be', 'the [organization NPT] and [organization Charter]', 'document NPT', 'organization Charter'],
    ['is there where the tagger has missed a known one of many words', 'under the Joint Comprehensive Plan of Action and a Plan of Action', 'document Joint Comprehensive Plan of Action'],
    ['leaves out the desk’s mark behind it', 'was [person Kofi Osei CQ]', 'person Kofi Osei'],
    ['is what it is known to be', 'the [organization Joint Comprehensive Plan of Action] and the [document World Trade Organization]', 'document Joint Comprehensive Plan of Action', 'organization World Trade Organization'],
    ['has one year', '[event 1999 Ontario general election] , 2003 ,', 'event 1999 Ontario general election'],
    ['is a people’s where an event is none', 'for [event Scottish independence]', 'group Scottish'],
    ['stays an event where it has a head', 'the [event Scottish independence referendum]', 'event Scottish independence referendum'],
    ['is a people’s where its adjective was taken for a place', 'the [place Belarusian] capital', 'group Belarusian'],
    ['stays a place’s that is called like no people', 'the capital of [place Belarus]', 'place Belarus'],
    ['is a place’s where a country was taken for an event', 'since [event Belarus]', 'place Belarus'],
    ['is a place’s where a country acts', '[organization North Korea] withdrew', 'place North Korea'],
    ['may be a person’s who is called like a country', '[person Jordan] withdrew', 'person Jordan'],
    ['has no country or title before it', 'with [person Saudi Crown Prince Mohammed bin Salman]', 'person Mohammed bin Salman'],
    ['may be called like a people', 'with [person French Stewart] and [person Prince]', 'person French Stewart', 'person Prince'],
    ['is the country’s where offices were taken for a body', 'the [organization Foreign Ministers of the Republic of Finland] met the [organization Ministers]', 'place Republic of Finland'],
    ['is a body’s that offices meet in', 'the [organization Council of Ministers]', 'organization Council of Ministers'],
    ['has no prefix', 'the [person pro-Osei] crowd and the [event post-World War II] order', 'person Osei', 'event World War II'],
    ['keeps a prefix that is its own', 'in [place sub-Saharan Africa]', 'place sub-Saharan Africa'],
    ['is none of a time', 'by [place mid-May] and in [person mid-January]'],
    ['leaves out what a credit says of its picture', '( [organization AFP PHOTO] )', 'organization AFP'],
    ['of a people ends where someone is named behind it', 'the [group Ghanaian pollster Pat Caddell]', 'group Ghanaian', 'person Pat Caddell'],
    ['of a people ends before a common word', 'the [group Ghanaian pollster]', 'group Ghanaian'],
    ['of a people may hold a small word', 'the [group Friends of Syria]', 'group Friends of Syria'],
    ['takes in the fields listed before its head', 'the [organization Nordic Education] , [organization Science and Technology Cooperation Center] ,', 'organization Nordic Education, Science and Technology Cooperation Center'],
    ['is two where the first is a body of its own', 'the [organization Center for Education] , [organization Science and Technology Center]', 'organization Center for Education', 'organization Science and Technology Center'],
    ['is two where the first is no field', '[organization Samsung] , [organization Science and Technology Center]', 'organization Samsung', 'organization Science and Technology Center'],
    ['is none of an attitude', 'many [group Eurosceptic] leaders'],
    ['is none of a numbered part', 'under [place Title IV] and [organization Tab 3]'],
    ['may be a document’s part', 'under [document Article 5]', 'document Article 5'],
    ['holds the fields that a body is for', 'the [organization Ministry of Culture] , Sports and Tourism opened', 'organization Ministry of Culture, Sports and Tourism'],
    ['holds them where they were taken for a body of their own', 'the [organization Committee on Trade] , [organization Industry and Energy] met', 'organization Committee on Trade, Industry and Energy'],
    ['does not hold the places behind a body', 'the [organization Ministry of Defence] , [place Norway] and [place Sweden]', 'organization Ministry of Defence', 'place Norway', 'place Sweden'],
    ['does not hold another body behind it', 'the [organization Ministry of Defence] , [organization Parliament] and [organization Ministry of Health]', 'organization Ministry of Defence', 'organization Parliament', 'organization Ministry of Health'],
    ['does not hold what no list closes', 'the [organization Ministry of Health] , Tuesday was told'  , 'organization Ministry of Health'],
    ['is none of a part in a talk', '[person ARCHIVIST] _: The papers'],
    ['may be a label of a talk', '[person LUND] _: We agree', 'person LUND'],
    ['is none of an attitude', 'a [group Eurosceptic] movement'],
    ['is none of an office alone', 'the [person Speaker] rose'],
  ]; // prettier-ignore
  for (const [what, tagged, ...names] of table)
    it(what, () => assert.deepEqual(named(tagged.replace(' , ', ' _, ')), names));
});
