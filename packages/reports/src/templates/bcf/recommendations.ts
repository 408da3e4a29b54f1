import type { ReturnVerdict } from '@ragstone/assurance';
import { paragraph } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { link, type Text } from '../../model/text.ts';
import { approvalWords } from '../../passages/approval-words.ts';
import { counted } from '../../words/counted.ts';
import { printDay, printDeadline } from '../../words/print-day.ts';
import type { BcfPaper } from './bcf-paper.ts';
import { comesNow } from './comes-now.ts';
import { returnName } from './return-name.ts';

/** Note where it is done already, approve where it still can be. */
const aboutReturn = (paper: BcfPaper, each: ReturnVerdict): Text => {
  const approval = approvalWords(paper.scope.workspace, each);
  const name = returnName(each);
  const sent = each.submitted === null ? null : `submitted on ${printDay(each.submitted)}`;
  if (approval === null) {
    return sent === null
      ? [`approve ${name}, due by ${printDeadline(each.due)}`]
      : [`note that ${name} was ${sent} and that no approval of it is recorded`];
  }
  const done = each.submitted ?? each.approval?.on ?? null;
  const before =
    each.presented !== null && done !== null && each.presented > done
      ? `, before this Board considers it on ${printDay(each.presented)}`
      : '';
  return [`note that ${name} was ${approval}${sent === null ? '' : ` and ${sent}`}${before}`];
};

export const recommendations = (paper: BcfPaper): Section => {
  const { exceptions, claims, returns, board } = paper.scope;
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
    ...returns.filter((each) => comesNow(paper, each)).map((each) => aboutReturn(paper, each)),
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
    items.push([`agree what is asked of ${owners} to this Board (`, link('exceptions', 'Exceptions'), ')']);
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
