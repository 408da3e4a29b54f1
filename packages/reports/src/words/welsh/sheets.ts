import type { sheets as english } from '../english/sheets.ts';

const nothing = '[z]: nid oes dim i’w ddweud yn y gell hon.';

export const sheets: typeof english = {
  names: {
    cover: 'Clawr',
    contents: 'Cynnwys',
    notes: 'Nodiadau',
    table: (number) => `Tabl_${number}`,
  },
  nothing,
  marked: (mark) => `${mark}. Dywedir pam yn y daflen waith Clawr.`,
  cutHere: ' [torrwyd yma: nid yw cell yn dal mwy]',
  cover: {
    about: 'Ynglŷn â’r llyfr gwaith hwn',
    board: (board) => `Bwrdd: ${board}`,
    date: (date) => `Dyddiad: ${date}`,
    reportOf: (role) => `Awdur yr adroddiad: ${role}`,
    holds: 'Mae’n cynnwys tablau’r papur a’r rhifau y tu ôl i’w siartiau. Mae’r paragraffau yn y papur.',
    howToRead: 'Sut i’w ddarllen',
    howToReadIt: [
      'Mae’r daflen waith Cynnwys yn rhestru pob tabl. Mae’r daflen waith Nodiadau yn dweud beth sydd i’w wybod amdanynt.',
      'Mae’r rhifau mor fanwl ag y mae’r papur yn eu hargraffu. Mae’r uned ym mhennawd y golofn neu wrth ochr y rhif.',
      'Mae pennawd y mae’r papur yn ei argraffu dros sawl rhes yn sefyll wrth ochr pob un ohonynt, yn y golofn Grŵp.',
      nothing,
    ],
  },
  contents: {
    lists: 'Mae’n rhestru’r taflenni gwaith sy’n dilyn, gyda dolen i bob un.',
    sheet: 'Taflen waith',
    holds: 'Beth sydd ynddi',
    where: 'Ble mae’n sefyll yn y papur',
    notes: 'Nodiadau ar y tablau',
    wholePaper: 'Y papur cyfan',
  },
  notes: {
    how: 'Dywedir mwy yn y rhes gyntaf am deitl sy’n gorffen â [nodyn 1].',
    note: 'Nodyn',
    says: 'Beth sydd i’w wybod',
    about: 'Am beth y mae',
    numbered: (number) => `nodyn ${number}`,
    noneNumber: 'Dim',
    none: 'Nid oes nodiadau.',
    table: (number) => `Tabl ${number}`,
  },
  table: {
    title: (number, caption) => `Tabl ${number}: ${caption}`,
    one: 'Mae’r daflen waith hon yn cynnwys un tabl.',
    under: (headings) => `O’r papur o dan: ${headings}.`,
    notes: 'Mae’r nodiadau yn y daflen waith Nodiadau.',
    mixed: 'Mae geiriau’n sefyll yn lle rhif lle nad oes un.',
    group: 'Grŵp',
    kind: 'Math o res',
    kinds: { row: 'Rhes', part: 'Rhan o’r rhes uchod', total: 'Cyfanswm' },
    column: (number) => `Colofn ${number}`,
    unit: (heading) => `${heading}: uned`,
    status: (heading) => `${heading}: statws`,
    remarks: (heading) => `${heading}: sylwadau`,
    term: 'Term',
    said: 'Beth a ddywedir amdano',
  },
};

export const files: typeof english = {
  ...sheets,
  nothing: null,
  marked: (mark) => `${mark}. Dywedir pam yn y ffeil Clawr.`,
  contents: {
    ...sheets.contents,
    lists: 'Mae’n rhestru’r ffeiliau sy’n dilyn, gyda dolen i bob un.',
    sheet: 'Ffeil',
  },
  table: { ...sheets.table, one: null, notes: 'Mae’r nodiadau yn y ffeil Nodiadau.' },
};
