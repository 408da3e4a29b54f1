import { printList } from '@ragstone/rag';
import { paragraph } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { link, type Text } from '../../model/text.ts';
import type { BcfPaper } from './bcf-paper.ts';
import { officersToContact } from './officers-to-contact.ts';
import { riskAssessment } from './risk-assessment.ts';

const none = 'None identified by this assessment.';

const section1 = (id: string, heading: string, text: Text | string): Section =>
  section(id, heading, [paragraph(text)]);

/** What every council paper answers, in one true line each. */
export const implications = (paper: BcfPaper): readonly Section[] => {
  const partners =
    paper.account?.lines.filter((line) => (line.plannedIncome ?? 0) > 0).map((line) => line.title) ?? [];
  return [
    section1('resources', 'Resource implications', [
      'This report asks for no money. What was spent and planned is under ',
      link('finance', 'Finance'),
      '.',
    ]),
    riskAssessment(paper),
    section1(
      'equality',
      'Equality and human rights implications',
      'None identified by this assessment, which makes no impact assessment of its own.',
    ),
    section1(
      'partnership',
      'Partnership working and associated issues',
      partners.length === 0
        ? none
        : `The fund is pooled between the partners from ${printList(partners.map((each) => `the ${each}`))}. No other issue was identified by this assessment.`,
    ),
    section1('circulation', 'Circulation under the local issues alert procedure', none),
    officersToContact(paper),
  ];
};
