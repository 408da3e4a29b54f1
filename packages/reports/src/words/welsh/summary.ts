import { text } from '../../model/text.ts';
import type { Words } from '../words.ts';

/** Numbers stand apart from the nouns that they count: a Welsh numeral changes the word after it. */
export const summary: Words['summary'] = {
  title: 'Crynodeb i’r cadeirydd',
  standing: {
    heading: 'Y sefyllfa bresennol',
    ofFund: (fund, says) => text`${fund}: ${says}`,
    exceptions: (all) => `Eithriadau yn ôl statws (cyfanswm ${all}):`,
    withoutStatus: (count) => ` Yn ddyledus a heb ei roi, heb statws: ${count}.`,
    notRated: (titles) => text`Heb sgôr: ${titles}`,
  },
  decisions: {
    heading: 'Beth sy’n galw am benderfyniad',
    none: 'Nid oes dim yn galw am benderfyniad.',
    asked: 'Gofynnir i’r cadeirydd:',
    toNote: 'Wedi’i wneud eisoes, heb ddim ar ôl i’w benderfynu. Gofynnir i’r cadeirydd:',
    decide: (title, standing) => text`penderfynu ynghylch “${title}”, ${standing}`,
    nameOwners: (count, red) =>
      `enwi perchennog lle nad oes un (nifer yr eithriadau: ${count}${red === 0 ? '' : `; coch: ${red}`})`,
  },
  gravest: {
    heading: 'Beth sydd fwyaf difrifol',
    none: 'Nid oes dim i edrych arno.',
    owner: (owner) => text`Perchennog: ${owner}`,
    more: (count) => `Rhagor o eithriadau yn y papur eithriadau: ${count}.`,
  },
  statements: {
    heading: 'Beth i beidio â dibynnu arno',
    none: 'Ni wiriwyd yr un datganiad mewn papur.',
    disputed: (disputed, all) =>
      `Datganiadau yn y papurau y mae’r ffigurau’n anghytuno â hwy: ${disputed} o ${all}`,
    ofTheLatest: (lead, more) =>
      `${lead}. O’r papur diweddaraf${more === 0 ? '' : ` (rhagor yn y papur datganiadau: ${more})`}:`,
    printedAndGiven: (printed, given, source) =>
      text`: yn y papur, ${printed}; yn ôl y dystiolaeth, ${given} (${source}).`,
    printedAndWhy: (printed, why, source) => text`: yn y papur, ${printed}. ${why} (${source})`,
  },
};
