import { text } from '../../model/text.ts';
import type { Words } from '../words.ts';

export const restricted: Words['restricted'] = {
  leftOut: {
    heading: 'Hepgorwyd o’r fersiwn gyhoeddus hon',
    lead: 'Nid yw’r papur hwn yn sôn am y rhain, ac nid yw’r un cyfrif ynddo yn eu cynnwys. Hepgorir yn gyfan bob ffurflen, datganiad neu gynllun sy’n sôn am un ohonynt:',
  },
  document: (title, why) => text`${title}, a phopeth a ddarllenir ohono: ${why}.`,
  metric: (title, why) => text`${title}: ${why}.`,
  nothing: (why) => text`Hepgorwyd o’r fersiwn gyhoeddus: ${why}.`,
  number: (why) => `Hepgorwyd o’r fersiwn gyhoeddus, am ei fod yn rhoi rhif na cheir ei gyhoeddi: ${why}.`,
  all: (why) => text`Y cyfan: ${why}.`,
};
