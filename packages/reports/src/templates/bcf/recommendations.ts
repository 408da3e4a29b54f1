import { paragraph } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { link, type Text } from '../../model/text.ts';
import { askAboutReturn } from '../../passages/ask-about-return.ts';
import { comesNow } from '../../selections/comes-now.ts';
import { counted } from '../../words/counted.ts';
import type { BcfPaper } from './bcf-paper.ts';

export const recommendations = (paper: BcfPaper): Section => {
  const { assessment, exceptions, claims, returns, board } = paper.scope;
  const forBoard = exceptions.filter((each) => board === undefined || each.route === board).length;
  const disputed = claims.filter((each) => each.verdict === 'disputed').length;
  const conflicting = claims.filter((each) => each.verdict === 'conflicting').length;
  const wrong = disputed + conflicting;
  const items: Text[] = [
    [
      'note performance against plan, with what is not rated and why (',
      link('performance', 'Performance'),
      ')',
    ],
    ...returns
      .filter((each) => comesNow(each, assessment.asOf))
      .map((each) => askAboutReturn(paper.scope, each)),
  ];
  if (wrong > 0) {
    items.push([
      `note the ${wrong} of ${counted(claims.length, 'statement')} checked that the evidence disputes, or on which it conflicts, before relying on ${wrong === 1 ? 'it' : 'them'} (`,
      link('claims', 'What the papers get wrong'),
      ')',
    ]);
  }
  if (forBoard > 0) {
    const owners =
      forBoard === 1
        ? 'the owner of the exception that comes'
        : `the owners of the ${forBoard} exceptions that come`;
    items.push([
      `agree what is asked of ${owners} to this Board (`,
      link('exceptions', 'Exceptions and escalations'),
      ')',
    ]);
  }
  return section('recommendations', 'Recommendations', [
    paragraph(
      'The Board is recommended to:',
      items.map((item, index) => [
        ...item,
        index === items.length - 1 ? '.' : index === items.length - 2 ? '; and' : ';',
      ]),
    ),
  ]);
};
