import type {
  AssuranceException,
  CheckedClaim,
  EscalationOutcome,
  FundAccount,
  Judgement,
  ReturnVerdict,
} from '@ragstone/assurance';
import type { PaperInput } from './paper-input.ts';
import { plainIds } from './plain-ids.ts';
import { titleOfBody } from './titles.ts';

/** The part of an assessment that concerns one board. */
export interface PaperScope extends PaperInput {
  readonly boardTitle: string;
  /** The places that the board answers for: those whose returns come before it. All of them where none do. */
  readonly places: readonly string[];
  readonly judgements: readonly Judgement[];
  readonly returns: readonly ReturnVerdict[];
  readonly funds: readonly FundAccount[];
  readonly claims: readonly CheckedClaim[];
  readonly exceptions: readonly AssuranceException[];
  readonly escalations: readonly EscalationOutcome[];
  /** A message with titles in place of ids. */
  readonly say: (message: string) => string;
}

interface SubjectKeys {
  readonly id?: string | undefined;
  readonly place?: string | undefined;
  readonly fund?: string | undefined;
  readonly return?: string | undefined;
}

export const paperScope = (input: PaperInput): PaperScope => {
  const { assessment, workspace, board } = input;
  const own = workspace.returns.filter((each) => each.presented?.body === board).map((each) => each.place);
  const all = [
    ...assessment.judgements.map((each) => each.place),
    ...assessment.returns.map((each) => each.place),
  ];
  const places = [...new Set(own.length > 0 ? own : all)];
  const here = (place: string | undefined): boolean => place === undefined || places.includes(place);
  const placeOfFund = new Map(workspace.funds.map((fund) => [fund.id, fund.place]));
  const placeOfReturn = new Map(assessment.returns.map((each) => [each.id, each.place]));
  const fundOfStatement = new Map(assessment.funds.map((each) => [each.statement, each.fund]));
  // A subject that is no metric is named by an id such as `statement/source` or `return/question`.
  const about = (subject: SubjectKeys): boolean => {
    const [first = ''] = (subject.id ?? '').split('/');
    const fund = subject.fund ?? fundOfStatement.get(first) ?? '';
    return here(subject.place ?? placeOfReturn.get(subject.return ?? first) ?? placeOfFund.get(fund));
  };
  return {
    ...input,
    boardTitle: board === undefined ? workspace.title : titleOfBody(workspace, board),
    places,
    judgements: assessment.judgements.filter((each) => here(each.place)),
    returns: assessment.returns.filter((each) => here(each.place)),
    funds: assessment.funds.filter((each) => here(placeOfFund.get(each.fund))),
    claims: assessment.claims.filter((each) => about(each.subject)),
    exceptions: assessment.exceptions.filter((each) => about(each.subject)),
    escalations: assessment.escalations.filter((each) => about(each.subject)),
    say: plainIds(workspace),
  };
};
