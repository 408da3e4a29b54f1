import { paragraph } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import type { Text } from '../../model/text.ts';
import type { BcfPaper } from './bcf-paper.ts';
import { officersToContact } from './officers-to-contact.ts';
import { riskAssessment } from './risk-assessment.ts';

const answer = (id: string, heading: string, text: Text | string): Section =>
  section(id, heading, [paragraph(text)]);

/** What every council paper answers, in one true line each. */
export const implications = (paper: BcfPaper): readonly Section[] => {
  const { implications: says } = paper.scope.words.bcf;
  const partners =
    paper.account?.lines.filter((line) => (line.plannedIncome ?? 0) > 0).map((line) => line.title) ?? [];
  return [
    answer('resources', says.resources.heading, says.resources.says()),
    riskAssessment(paper),
    answer('equality', says.equality.heading, says.equality.says),
    answer(
      'partnership',
      says.partnership.heading,
      partners.length === 0 ? says.none : says.partnership.pooled(partners),
    ),
    answer('circulation', says.circulation, says.none),
    officersToContact(paper),
  ];
};
